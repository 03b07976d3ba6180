import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileText } from '../../src/compile/index.ts';
import { PUBLISHED } from '../support/documents.ts';
import { keywordsOf, usesIn } from '../support/keywords.ts';
import type { Path } from '../support/keywords.ts';

const KEYWORDS = keywordsOf(JSON.parse(readFileSync('schemas/x-session.schema.json', 'utf8')));

type Written = Record<string, unknown>;

/** The published documents, the shorter ones first. */
const DOCUMENTS = PUBLISHED.map((file) => ({ file, text: readFileSync(file, 'utf8') })).sort(
  (a, b) => a.text.length - b.text.length,
);

/** What stands at a place. */
function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((sofar, key) => (sofar as Written | undefined)?.[key], value);
}

/** Where the mapping may be that a keyword stands in: what is cut out may be more. */
function placesNear(cut: Path): Path[] {
  return [cut, cut.slice(0, -1), ...['client', 'server', 'when', 'then'].map((key) => [...cut, key])];
}

/** The first document that uses a keyword, with a letter too many in it. */
function misspelt(keyword: string): { file: string; text: string; name: string } {
  const word = keyword.slice(keyword.indexOf('.') + 1);
  for (const { file, text } of DOCUMENTS) {
    const document = parse(text) as { channels: Record<string, Written> };
    for (const { 'x-session': session } of Object.values(document.channels)) {
      for (const use of session === undefined ? [] : usesIn(session)) {
        if (use.keyword !== keyword) continue;
        const parent = placesNear(use.cut).find(
          (path) => typeof at(session, path) === 'object' && Object.hasOwn(at(session, path) as object, word),
        );
        const map = parent && (at(session, parent) as Written);
        if (map === undefined) continue;
        const entries = Object.entries(map).map(([key, value]) => [key === word ? `${key}x` : key, value]);
        for (const key of Object.keys(map)) delete map[key];
        Object.assign(map, Object.fromEntries(entries));
        return { file, text: stringify(document, { aliasDuplicateObjects: false }), name: `${word}x` };
      }
    }
  }
  return { file: '', text: '', name: word };
}

/** Keywords that are keys; words of `with` and of `when` that are values have a diagnostic of their own. */
const KEYS = KEYWORDS.filter((keyword) => !/^with\.|^when\.[a-z]+-/.test(keyword));

test.each(KEYS)('%s', async (keyword) => {
  const { file, text, name } = misspelt(keyword);
  const { diagnostics } = await compileText(text, { file });
  const lines = text.split('\n');
  const located = diagnostics.filter(({ at: place }) => lines[(place?.line ?? 0) - 1]?.includes(`${name}:`));
  expect(located.map(({ code, message, hint }) => `${code} ${message} ${hint ?? ''}`).join('\n')).toContain(
    `did you mean ${name.slice(0, -1)}?`,
  );
});
