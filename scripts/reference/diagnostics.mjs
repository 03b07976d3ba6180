// docs/reference/diagnostics.md, from the catalogue in src/diagnostics.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The page as Markdown. */
export async function diagnosticsPage(root) {
  const { CATALOGUE } = await import(pathToFileURL(join(root, 'dist/diagnostics/catalogue.js')).href);
  const groups = Object.entries(CATALOGUE).map(([title, codes]) => {
    const entries = Object.entries(codes).map(([code, means]) => `### ${code}\n\n${means}\n`);
    return `## ${title}\n\n${entries.join('\n')}`;
  });
  return `# Diagnostics

<!-- Written by scripts/reference.mjs from src/diagnostics/catalogue.ts. Do not edit. -->

Everything that can be wrong with a document, a target, a file or a flag has a code. A diagnostic shows where it stands and what
to do next. A warning that is meant can be explained in the document, on the object it points at or on one around it:
\`x-explained: {<code>: <reason>}\`; it is then shown with its reason and no longer counts.

${groups.join('\n')}`;
}
