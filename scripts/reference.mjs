// Writes the pages of docs/ that follow from tables, schemas and documents, and the halves of pages that do; or with --check
// compares what stands there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import prettier from 'prettier';

import { cliPage } from './reference/cli.mjs';
import { decisionsPage } from './reference/decisions.mjs';
import { diagnosticsPage } from './reference/diagnostics.mjs';
import { doctorPage } from './reference/doctor.mjs';
import { filePage } from './reference/files.mjs';
import { protocolPages } from './reference/protocols.mjs';
import { sessionPage } from './reference/x-session.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const PAGES = [
  ['docs/decisions/README.md', decisionsPage],
  ['docs/reference/cli.md', cliPage],
  ['docs/reference/diagnostics.md', diagnosticsPage],
  ['docs/reference/doctor.md', doctorPage],
  ['docs/reference/x-session.md', sessionPage],
  [
    'docs/reference/target.md',
    filePage(
      'target',
      'The target file',
      'What `--target` reads, in YAML or JSON; `--init` writes one to begin with.',
    ),
  ],
  [
    'docs/reference/report.md',
    filePage(
      'report',
      'The report, as JSON',
      'What `--report json=<file>` writes: the whole truth of a run.',
    ),
  ],
  [
    'docs/reference/recording.md',
    filePage('recording', 'Recordings', 'What `--record <folder>` writes, and `colloquy verify` reads.'),
  ],
  ...protocolPages(root),
];

const style = (await prettier.resolveConfig(join(root, 'README.md'))) ?? {};
let stale = 0;
for (const [path, write] of PAGES) {
  const file = join(root, path);
  const text = await prettier.format(await write(root), { ...style, parser: 'markdown' });
  if (check) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    process.stdout.write(`${path} is not current: \`npm run generate\` writes it again\n`);
    stale += 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
process.exitCode = stale === 0 ? 0 : 1;
