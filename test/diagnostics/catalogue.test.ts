import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/diagnostics/index.ts';

const known = Object.values(CATALOGUE).flatMap((group) => Object.keys(group));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('catalogue'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'));

/** Codes that a source gives to a diagnostic. */
function codesIn(source: string): string[] {
  const patterns = [
    /ToolError\.of\(\s*'([a-z0-9-]+)'/g,
    /findings\s*\.(?:error|warn)\(\s*'([a-z0-9-]+)'/g,
    /code: '([a-z0-9-]+)',\s*severity/g,
  ];
  return patterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}

describe('the catalogue of diagnostics', () => {
  test('has every code that a source uses', () => {
    const used = [...new Set(sources.flatMap(codesIn))].sort();
    expect(used.length).toBeGreaterThan(60);
    expect(used.filter((code) => !known.includes(code))).toEqual([]);
  });

  test('has no code that nothing uses', () => {
    // What keeps a run from its subject is named after the way in which dialling failed.
    const word = (code: string): string =>
      code === 'subject-not-ready' ? code : code.replace(/^subject-/, '');
    const isUsed = (code: string): boolean => sources.some((source) => source.includes(`'${word(code)}'`));
    expect(known.filter((code) => !isUsed(code))).toEqual([]);
  });

  test('has each code once', () => {
    expect(known).toEqual([...new Set(known)]);
  });
});
