import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pagesUnder('docs')];

/** The Markdown files of a folder of the repository. */
function pagesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The lines that say something, without their indentation. */
function said(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** `# from <file>` and `// from <file>` blocks of a page: the file, and what is shown of it. */
function excerptsOf(markdown: string): readonly { file: string; shown: string }[] {
  return [...markdown.matchAll(/^```\w+\n(?:#|\/\/) from (\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, file = '', shown = '']) => ({
      file,
      shown,
    }),
  );
}

/** Relative links of a page that lead nowhere. */
function deadLinks(page: string, markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    });
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the pages', () => {
  test.each(pages)('%s has no dead link', (page) => {
    expect(deadLinks(page, read(page))).toEqual([]);
  });

  test('show of a document what stands in it', () => {
    const wrong = pages
      .flatMap((page) => excerptsOf(read(page)).map((excerpt) => ({ page, ...excerpt })))
      .filter(({ file, shown }) => !said(read(file)).includes(said(shown)));
    expect(wrong.map(({ page, file }) => `${page}: ${file}`)).toEqual([]);
  });

  test('of decisions have numbers of their own', () => {
    const numbers = pages.flatMap((page) => /decisions\/(\d{4})-/.exec(page)?.[1] ?? []);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });
});

describe('a page', () => {
  test.each([
    ['[a](nowhere.md)', ['nowhere.md']],
    ['[a](README.md) [b](https://example.com)', []],
    ['# One `two`, three\n[a](#one-two-three) [b](#four)', ['#one-two-three', '#four']],
  ])('is read for its links: %s', (markdown, want) => {
    expect(deadLinks('LICENSE', markdown)).toEqual(want);
  });
});
