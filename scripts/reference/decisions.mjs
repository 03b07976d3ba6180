// docs/decisions/README.md, from the records' own headings.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page as Markdown. */
export function decisionsPage(root) {
  const folder = join(root, 'docs/decisions');
  const records = readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.md$/.test(name))
    .sort()
    .map((name) => {
      const heading = /^# (.*)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? name;
      return `- [${name.slice(0, 4)}](${name}) ${heading.replace(/^\d{4}[:.]? */, '')}`;
    });
  return `# Decisions

<!-- Written by scripts/reference.mjs from the records' headings. Do not edit. -->

One page each: the question, what was decided, what was not chosen.

${records.join('\n')}
`;
}
