// The Markdown pages of the repository as VitePress wants them: `README.md` becomes `index.md`, and links that leave the
// pages lead to a copy of what they name. The pages themselves stay as they are, so that they read well in a repository too.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/** Pages outside docs/, and where they go. */
const OUTSIDE = {
  'README.md': 'start.md',
  'CHANGELOG.md': 'changelog.md',
  'CONTRIBUTING.md': 'contributing.md',
  'examples/README.md': 'examples.md',
};

/** Every page: its path in the repository, and its path in the site. */
export function pagesOf(root) {
  const inside = readdirSync(join(root, 'docs'), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.startsWith('.'))
    .sort()
    .map((path) => [`docs/${path}`, path.replace(/(^|\/)README\.md$/, '$1index.md')]);
  return new Map([...inside, ...Object.entries(OUTSIDE).filter(([path]) => existsSync(join(root, path)))]);
}

/** Pages that others write into the site, by what the repository has in their place. */
const ELSEWHERE = [[/^generated\/([^/]+)\/reference\.md$/, 'protocols/$1/index.md']];

/** Writes every page into `folder`, and what they link to under `folder/public/source`. */
export function stage(root, folder) {
  const pages = pagesOf(root);
  const sources = new Set();
  for (const [from, to] of pages) {
    const text = readFileSync(join(root, from), 'utf8');
    const file = join(folder, to);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, relinked(shortened(text, to), { from, to, pages, root, sources }));
  }
  for (const path of sources) copySource(root, path, join(folder, 'public/source'));
  return pages;
}

/** A protocol's page without the protocol itself, which has pages of its own beside it. */
function shortened(text, to) {
  const [, name] = /^protocols\/([^/]+)\.md$/.exec(to) ?? [];
  if (name === undefined || name === 'index') return text;
  const links = [
    `[how to connect, who may send what, each exchange](/protocols/${name}/)`,
    `[messages](/protocols/${name}/messages)`,
    `[promises](/protocols/${name}/promises)`,
    `[playground](/protocols/${name}/play)`,
  ];
  return text.replace(/\n## The protocol\n[^]*$/, `\n## The protocol\n\n${links.join(', ')}.\n`);
}

/** A page with its relative links leading to where their targets are in the site. Fenced blocks stay as they are; remarks go. */
export function relinked(text, about) {
  let fence;
  return text
    .replace(/^<!--[^]*?-->\n/gm, '')
    .split('\n')
    .map((line) => {
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
        fence = fence === undefined ? mark : undefined;
        return line;
      }
      return fence === undefined
        ? line.replace(
            /(!?\[(?:[^\]\\]|\\.)*\])\(([^)\s]+)\)/g,
            (all, label, target) => linkOf(label, target, about) ?? all,
          )
        : line;
    })
    .join('\n');
}

function linkOf(label, target, { from, to, pages, root, sources }) {
  if (/^[a-z][a-z0-9+.-]*:|^[#/]/i.test(target)) return undefined;
  const [path, anchor] = target.split('#');
  const named = posix.normalize(posix.join(posix.dirname(from), path)).replace(/\/$/, '');
  const elsewhere = ELSEWHERE.find(([pattern]) => pattern.test(named));
  const page =
    pages.get(named) ??
    pages.get(`${named}/README.md`) ??
    (elsewhere === undefined ? undefined : named.replace(...elsewhere));
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (page !== undefined) {
    const way = posix.relative(posix.dirname(to), page);
    return `${label}(${way.startsWith('.') ? way : `./${way}`}${hash})`;
  }
  if (named.startsWith('..') || !existsSync(join(root, named))) return undefined;
  sources.add(named);
  const isFolder = statSync(join(root, named)).isDirectory();
  return isFolder
    ? `${label}(/source/${named}/index.html){target="_self"}`
    : `${label}(/source/${named}){target="_self"}`;
}

/** A file, or a folder with a page that lists it. */
function copySource(root, path, folder) {
  const from = join(root, path);
  const to = join(folder, path);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, filter: (file) => !file.includes('node_modules') });
  if (!statSync(from).isDirectory()) return;
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const items = files.map(
    (file) => `<li><a href="${encodeURI(file)}">${file.replaceAll('<', '&lt;')}</a></li>`,
  );
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${path}</title><link rel="icon" href="data:,">`;
  writeFileSync(
    join(to, 'index.html'),
    `${head}<main><h1>${path}</h1><ul>${items.join('')}</ul></main></html>\n`,
  );
}
