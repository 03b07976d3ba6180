// Writes generated/<protocol>/ for every asyncapi/<protocol>/asyncapi.yaml, or with --check compares what stands there.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check') ? ['--check'] : [];
const stale = readdirSync(join(root, 'asyncapi'))
  .map((name) => ({ name, document: `asyncapi/${name}/asyncapi.yaml` }))
  .filter(({ document }) => existsSync(join(root, document)))
  .filter(({ name, document }) => {
    const args = ['dist/cli/main.js', 'generate', document, '--out', `generated/${name}`, ...check];
    return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0;
  });
if (stale.length > 0 && check.length > 0) {
  process.stdout.write('generated/ is not what asyncapi/ says: `npm run generate` writes it again\n');
}
process.exitCode = stale.length === 0 ? 0 : 1;
