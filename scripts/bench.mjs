// `npm run bench`: every program in bench/ that prints ratios as JSON rows `{name, unit, bare, mock, ratio, mark}`, each
// against a bare stand-in measured in the same run. `-- --quick` for a look, `-- --write` for docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import prettier from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const quick = words.includes('--quick') ? ['--quick'] : [];
if (spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0)
  process.exit(1);

const programs = readdirSync(join(root, 'bench')).filter((name) => name.endsWith('.mjs'));
const results = programs.map((program) => {
  const args = [`bench/${program}`, '--json', ...quick];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return { program, rows: JSON.parse(stdout) };
});

const number = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const table = (rows) =>
  [
    '| what | unit | bare | ours | ratio | mark |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, unit, bare, mock, ratio, mark }) =>
        `| ${name} | ${unit} | ${number(bare)} | ${number(mock)} | ${ratio.toFixed(2)} | ${mark ?? ''} |`,
    ),
  ].join('\n');

const page = await prettier.format(
  `# Benchmarks

<!-- Written by \`npm run bench -- --write\`. Do not edit. -->

Absolute numbers belong to one machine on one day; what counts is the ratio to a bare stand-in (a \`ws\` server that echoes, a
pipe, the reader alone, the pace that was asked for) in the same run, rounds interleaved, medians. The mark is what we hold ourselves to.

Measured with \`npm run bench${quick.length > 0 ? ' -- --quick' : ''}\` on Node ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}.

${results.map(({ program, rows }) => `## \`bench/${program}\`\n\n${table(rows)}`).join('\n\n')}
`,
  { parser: 'markdown' },
);
if (words.includes('--write')) writeFileSync(join(root, 'docs/benchmarks.md'), page);
process.stdout.write(page);
const over = results.flatMap(({ rows }) =>
  rows.filter(({ ratio, mark }) => mark !== undefined && ratio > mark),
);
for (const { name, ratio, mark } of over)
  process.stdout.write(`OVER: ${name}: ${ratio.toFixed(2)}, mark ${mark}\n`);
