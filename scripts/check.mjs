// `npm run check`: everything that can be said without running the product. Runs all of it, then tells what is not in order.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const CHECKS = [
  ['types', 'npx tsc -p tsconfig.json --noEmit'],
  ['build', 'node scripts/build.mjs'],
  ['lint', 'npx eslint --max-warnings 0 .'],
  ['format', 'npx prettier --check --log-level warn .'],
  ['import table', 'npx vitest run test/architecture --reporter=dot'],
  ['runtime of generated clients', 'node scripts/runtime.mjs --check'],
  ['schema of contracts', 'node scripts/contract-schema.mjs --check'],
  ['generated files', 'node scripts/generated.mjs --check'],
  ['reference pages', 'node scripts/reference.mjs --check'],
];

const broken = CHECKS.filter(([name, command]) => {
  process.stdout.write(`${name}: ${command}\n`);
  return spawnSync(command, { cwd: root, stdio: 'inherit', shell: true }).status !== 0;
});
for (const [name] of broken) process.stdout.write(`NOT IN ORDER: ${name}\n`);
if (broken.length === 0) process.stdout.write('everything is in order\n');
process.exitCode = broken.length === 0 ? 0 : 1;
