// Builds the documentation site into .colloquy/site: the pages of the repository, those of its documents, and those of the
// programming interface, framed by VitePress. Offline; nothing is written outside .colloquy.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vitepress';

import { stageApi } from './api.mjs';
import { stageProtocols } from './protocols.mjs';
import { stage } from './stage.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const staged = join(root, '.colloquy/site-src');

/** Whether dist is older than a source. */
function isStale() {
  const built = join(root, 'dist/assets/playground.js');
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  return readdirSync(join(root, 'src'), { recursive: true }).some(
    (path) => path.endsWith('.ts') && statSync(join(root, 'src', path)).mtimeMs > since,
  );
}

async function timed(name, work) {
  const started = performance.now();
  const result = await work();
  process.stdout.write(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}

process.chdir(root);
process.env.NODE_ENV = 'production';
if (isStale()) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
await timed('pages', () => stage(root, staged));
const protocols = await timed('protocols', () => stageProtocols(root, staged));
await timed('interface', () => stageApi(root, staged));
writeFileSync(join(staged, 'protocols.json'), JSON.stringify(protocols));
await timed('site', () => build(join(root, 'docs')));
process.stdout.write('the site is in .colloquy/site; `npm run docs:serve` shows it\n');
