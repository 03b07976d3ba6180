// Runs the `console` blocks of the README, the guide and the protocols and writes what they print into the pages; with --check, tells
// which no longer print what is shown. Arguments name pages; none means all.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { agrees, blocksOf, rewritten, runBlock } from './docs/blocks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const named = process.argv.slice(2).filter((word) => word !== '--check');
const pages = ['docs/guide', 'docs/protocols'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);

let stale = 0;
for (const page of named.length > 0 ? named : ['README.md', ...pages]) {
  let markdown = readFileSync(join(root, page), 'utf8');
  // What the page itself writes; another may be at work beside it.
  for (const [path] of markdown.matchAll(/\.colloquy\/docs\/[\w.-]+/g))
    rmSync(join(root, path), { recursive: true, force: true });
  for (const block of blocksOf(markdown)) {
    const printed = await runBlock(block, root);
    block.steps.forEach(({ command, shown }, i) => {
      if (!check || agrees(shown, printed[i], block.anyOrder)) return;
      stale += 1;
      process.stdout.write(
        `${page}: $ ${command}\n--- shown\n${shown.join('\n')}\n--- printed\n${printed[i].join('\n')}\n`,
      );
    });
    markdown = markdown.replace(block.text, () => rewritten(block, printed));
  }
  if (!check) writeFileSync(join(root, page), markdown);
}
process.exitCode = stale === 0 ? 0 : 1;
