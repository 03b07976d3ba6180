// Builds dist/ afresh: what tsc makes of src, the command line's bundle and the playground's. It is made in a folder beside
// it which then takes its place, so that whoever runs the old build meanwhile is not disturbed for longer than two renames
// take, and nothing of a deleted source stays behind.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { bundleCli } from './cli-bundle.mjs';
import { bundlePlayground } from './docs/playground.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
const made = mkdtempSync(join(root, '.dist-'));
const dist = join(root, 'dist');
const old = `${made}-old`;

/** Once more where another build has taken the place between our two renames. */
function takePlace() {
  try {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(made, dist);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code)) throw error;
  }
}

try {
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', made];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) {
    chmodSync(made, 0o755);
    await bundleCli(made);
    chmodSync(join(made, 'cli/main.js'), 0o755);
    mkdirSync(join(made, 'assets'));
    writeFileSync(join(made, 'assets/playground.js'), (await bundlePlayground()).text);
    while (existsSync(made)) takePlace();
  } else process.exitCode = 1;
} finally {
  rmSync(made, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}
