import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The pages are those that scripts/docs/build.mjs has put there: `npm run docs`.
const staged = fileURLToPath(new URL('../../.colloquy/site-src', import.meta.url));
const protocols = JSON.parse(readFileSync(join(staged, 'protocols.json'), 'utf8'));

/** A page's first heading. */
function titleOf(path) {
  const text = readFileSync(join(staged, path), 'utf8');
  return (/^# (.+)$/m.exec(text)?.[1] ?? path).replaceAll('`', '');
}

/** The pages of a folder whose names match, in the order of their names; those named first before the others. */
function pagesIn(folder, pattern = /./, first = []) {
  if (!existsSync(join(staged, folder))) return [];
  const names = readdirSync(join(staged, folder))
    .filter((name) => name.endsWith('.md') && name !== 'index.md' && pattern.test(name))
    .map((name) => name.slice(0, -3))
    .sort();
  const rank = (name) => (first.includes(name) ? first.indexOf(name) : first.length);
  return names
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => {
      const path = join(folder, name);
      return { text: titleOf(`${path}.md`), link: `/${path}` };
    });
}

/** What stands under one heading of the sidebar; nothing where there is none of it. */
function group(text, items) {
  return items.length === 0 ? [] : [{ text, items }];
}

const STEP = /^(\d|pitfalls)/;
const TASKS = ['install', 'judge-your-server', 'mock-for-a-frontend', 'write-a-document', 'ci'];

const guide = [
  ...group('Begin', [{ text: 'Start here', link: '/start' }, ...pagesIn('guide', /^(?!\d|pitfalls)/, TASKS)]),
  ...group('The session language', [
    { text: 'One exchange at a time', link: '/guide/' },
    ...pagesIn('guide', STEP),
  ]),
  ...group('Recipes', [{ text: 'All of them', link: '/recipes/' }, ...pagesIn('recipes')]),
];

const reference = [
  ...group('Reference', [...pagesIn('reference'), { text: 'Programming interface', link: '/api/' }]),
  ...group('Proofs', pagesIn('', /^(kill-matrix|benchmarks)/)),
  ...group('Project', [
    { text: 'Decisions', link: '/decisions/' },
    { text: 'Changelog', link: '/changelog' },
    { text: 'Contributing', link: '/contributing' },
  ]),
];

/** The sidebar of a protocol: its pages, and the way to the others. */
function protocolSidebar(name, title) {
  const notes = existsSync(join(staged, `protocols/${name}.md`))
    ? [{ text: 'What people get wrong', link: `/protocols/${name}` }]
    : [];
  return [
    {
      text: title,
      items: [
        { text: 'Overview', link: `/protocols/${name}/` },
        { text: 'Messages', link: `/protocols/${name}/messages` },
        { text: 'Promises', link: `/protocols/${name}/promises` },
        { text: 'Playground', link: `/protocols/${name}/play` },
        ...notes,
      ],
    },
    ...others(name),
  ];
}

/** Links to the protocols, one of them left out. */
function others(name) {
  const items = protocols
    .filter((one) => one.name !== name)
    .map((one) => ({ text: one.title, link: `/protocols/${one.name}/` }));
  return group(name === undefined ? 'Protocols' : 'Other protocols', items);
}

/** A document's page, as `colloquy docs` makes it, inside this site's frame. Nothing in it is a template. */
function fragment(path) {
  const html = readFileSync(join(staged, '.fragments', path.trim()), 'utf8');
  return `<div class="cq" v-pre>${html}</div>\n`;
}

/** A page as the search reads it: without the colours of its code, which take half of the time of a page. */
function plainly(source, env, md) {
  const { highlight } = md.options;
  md.options.highlight = (code) => `<pre>${md.utils.escapeHtml(code)}</pre>`;
  try {
    const html = md.render(source, env);
    return env.frontmatter?.search === false ? '' : html;
  } finally {
    md.options.highlight = highlight;
  }
}

/** @type {import('vitepress').UserConfig} */
export default {
  srcDir: '../.colloquy/site-src',
  srcExclude: ['public/**'],
  outDir: '../.colloquy/site',
  cacheDir: '../.colloquy/site-cache',
  title: 'Colloquy',
  description: 'Contracts for WebSocket conversations: judge a server, mock it, read it, talk to it.',
  lang: 'en',
  lastUpdated: false,
  metaChunk: true,
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['script', { src: '/protocols/assets/colloquy.js', defer: '' }],
  ],
  // Files of the repository that a page links to; a test follows every link.
  ignoreDeadLinks: [/^\/source\//],
  markdown: {
    // A tag in a page is text: the pages are Markdown, and documents' texts stand in some of them.
    html: false,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      const fence = md.renderer.rules.fence;
      md.renderer.rules.fence = (tokens, index, ...rest) =>
        tokens[index].info.trim() === 'colloquy'
          ? fragment(tokens[index].content)
          : fence(tokens, index, ...rest);
      // Braces in a page are no template either.
      md.renderer.rules.code_inline = (tokens, index) =>
        `<code v-pre>${md.utils.escapeHtml(tokens[index].content)}</code>`;
      md.renderer.rules.text = (tokens, index) =>
        md.utils.escapeHtml(tokens[index].content).replaceAll('{{', '&#123;&#123;');
    },
  },
  themeConfig: {
    search: { provider: 'local', options: { _render: plainly } },
    outline: [2, 3],
    nav: [
      { text: 'Guide', link: '/start', activeMatch: '^/(start|guide|recipes)' },
      { text: 'Protocols', link: '/protocols/', activeMatch: '^/protocols' },
      {
        text: 'Reference',
        link: '/reference/cli',
        activeMatch: '^/(reference|api|decisions|changelog|kill|bench)',
      },
    ],
    sidebar: {
      ...Object.fromEntries(
        protocols.map(({ name, title }) => [`/protocols/${name}`, protocolSidebar(name, title)]),
      ),
      '/protocols/': others(),
      '/guide/': guide,
      '/recipes/': guide,
      '/start': guide,
      '/': reference,
    },
    docFooter: { prev: false, next: false },
  },
};
