// `npm run check`: everything that can be said without running the product. Runs all of it, then tells what is not in order.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Two rows, run side by side, about as long as each other; in a row, each in its turn, for what is last needs the build. */
const ROWS = [
  [
    ['types', 'npx tsc -p tsconfig.json --noEmit'],
    // In `.ci/run` what installs has built.
    ...(process.env.CI ? [] : [['build', 'node scripts/build.mjs']]),
    ['runtime of generated clients', 'node scripts/runtime.mjs --check'],
    ['schema of contracts', 'node scripts/contract-schema.mjs --check'],
    ['generated files', 'node scripts/generated.mjs --check'],
    ['reference pages', 'node scripts/reference.mjs --check'],
    // `.ci/run` goes on with every test, these among them.
    ...(process.env.CI ? [] : [['import table', 'npx vitest run test/architecture --reporter=dot']]),
  ],
  [
    ['lint', 'npx eslint --max-warnings 0 .'],
    ['format', 'npx prettier --check --log-level warn .'],
  ],
];

const broken = (await Promise.all(ROWS.map(brokenIn))).flat();
for (const name of broken) process.stdout.write(`NOT IN ORDER: ${name}\n`);
if (broken.length === 0) process.stdout.write('everything is in order\n');
process.exitCode = broken.length === 0 ? 0 : 1;

/** Runs a row; answers the names of what is not in order in it. */
async function brokenIn(row) {
  const names = [];
  for (const [name, command] of row) {
    const { status, output } = await run(command);
    process.stdout.write(`${name}: ${command}\n${output}`);
    if (status !== 0) names.push(name);
  }
  return names;
}

/** Runs a command to its end; its output is kept, so that two at once do not mix theirs. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, stdio: ['inherit', 'pipe', 'pipe'], shell: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}
