import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const SNIPPET = /^```yaml\n# from (\S+)\n([\s\S]*?)^```$/gm;

interface Snippet {
  readonly page: string;
  readonly file: string;
  readonly lines: readonly string[];
}

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

const SNIPPETS = readdirSync('docs/guide')
  .filter((name) => name.endsWith('.md'))
  .flatMap((page): Snippet[] =>
    [...readFileSync(`docs/guide/${page}`, 'utf8').matchAll(SNIPPET)].map(([, file = '', body = '']) => ({
      page,
      file,
      lines: linesOf(body),
    })),
  );

/** The first line that does not follow the ones before it. */
function strayIn(lines: readonly string[], document: readonly string[]): string | undefined {
  let at = 0;
  return lines.find((line) => {
    const found = document.indexOf(line, at);
    at = found + 1;
    return found < 0;
  });
}

describe('what the guide shows of a document stands in it', () => {
  test('there are some', () => {
    expect(SNIPPETS.length).toBeGreaterThan(10);
  });

  test.each(SNIPPETS)('$page, from $file', ({ file, lines }) => {
    expect(strayIn(lines, linesOf(readFileSync(file, 'utf8')))).toBeUndefined();
  });
});
