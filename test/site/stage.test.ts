import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Stage {
  readonly pagesOf: (root: string) => Map<string, string>;
  readonly relinked: (text: string, about: object) => string;
}
const { pagesOf, relinked } = (await import(
  new URL('../../scripts/docs/stage.mjs', import.meta.url).href
)) as Stage;

/** A page of the repository as it stands in the site. */
function inSite(text: string, from: string): { text: string; sources: readonly string[] } {
  const pages = pagesOf(ROOT);
  const sources = new Set<string>();
  const shown = relinked(text, { from, to: pages.get(from), pages, root: ROOT, sources });
  return { text: shown, sources: [...sources] };
}

describe('a page of the repository in the site', () => {
  it.each([
    ['[a](2-greeting.md#what)', 'docs/guide/1-messages.md', '[a](./2-greeting.md#what)', []],
    ['[a](README.md)', 'docs/guide/1-messages.md', '[a](./index.md)', []],
    ['[a](../../README.md#more)', 'docs/guide/1-messages.md', '[a](../start.md#more)', []],
    ['[a](docs/guide/README.md)', 'README.md', '[a](./guide/index.md)', []],
    ['[a](../../generated/chat/reference.md)', 'docs/protocols/chat.md', '[a](./chat/index.md)', []],
    ['[a](LICENSE)', 'README.md', '[a](/source/LICENSE){target="_self"}', ['LICENSE']],
    [
      '[a](../../examples/guide)',
      'docs/guide/README.md',
      '[a](/source/examples/guide/index.html){target="_self"}',
      ['examples/guide'],
    ],
    ['[a](https://a.example) [b](#c)', 'README.md', '[a](https://a.example) [b](#c)', []],
    ['```md\n[a](LICENSE)\n```', 'README.md', '```md\n[a](LICENSE)\n```', []],
    ['<!-- nobody\nreads this -->\nA', 'README.md', 'A', []],
  ])('%j of %s', (text, from, want, sources) => {
    expect(inSite(text, from)).toEqual({ text: want, sources });
  });

  it('is every page under docs/, and those beside it that people read', () => {
    const pages = pagesOf(ROOT);
    expect([pages.get('README.md'), pages.get('docs/decisions/README.md')]).toEqual([
      'start.md',
      'decisions/index.md',
    ]);
    expect([...pages.keys()].filter((path) => path.includes('.vitepress'))).toEqual([]);
  });
});
