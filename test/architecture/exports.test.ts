import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { Edge } from './source.ts';
import { edgesOf, exportsOf, parse, ROOT, sourcesUnder } from './source.ts';

const sources = sourcesUnder('src');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly exports: unknown;
  readonly dependencies: Readonly<Record<string, string>>;
};

/**
 * Values that no other file takes (types may be there for the signature they stand in): `path: name`. What the top
 * `index.ts` names is taken by the world.
 */
function unusedExports(edges: readonly Edge[]): readonly string[] {
  const taken = new Set(edges.flatMap(({ to, names }) => names.map((name) => `${to ?? ''}: ${name}`)));
  return sources
    .filter(({ path }) => path !== 'src/index.ts')
    .flatMap(({ path, tree }) => exportsOf(tree).map((exported) => ({ path, ...exported })))
    .filter(({ path, name, isType }) => !isType && !taken.has(`${path}: ${name}`) && !taken.has(`${path}: *`))
    .map(({ path, name }) => `${path}: ${name}`);
}

describe('the package', () => {
  test('has these doors', () => {
    expect(manifest.exports).toEqual({
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      ...Object.fromEntries(
        ['browser', 'vitest', 'playwright', 'msw'].map((name) => [
          `./${name}`,
          { types: `./dist/entries/${name}.d.ts`, default: `./dist/entries/${name}.js` },
        ]),
      ),
      './schemas/*': './schemas/*',
      './package.json': './package.json',
    });
  });

  test('names these things at its first door', () => {
    const index = sources.find(({ path }) => path === 'src/index.ts');
    expect(
      index &&
        exportsOf(index.tree)
          .map(({ name }) => name)
          .sort(),
    ).toMatchSnapshot();
  });

  test('depends on what src imports, and on nothing else', () => {
    const packages = sources
      .flatMap(edgesOf)
      .filter(({ to, specifier }) => to === undefined && !specifier.startsWith('node:'))
      .map(({ specifier }) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(packages)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});

describe('exports of src', () => {
  test('are all used', () => {
    const users = ['src', 'test', 'bench'].flatMap(sourcesUnder);
    expect(unusedExports(users.flatMap(edgesOf))).toEqual([]);
  });

  test('are named', () => {
    const wild = sources.filter(({ tree }) => /^export \* from/m.test(tree.text));
    expect(wild.map(({ path }) => path)).toEqual([]);
  });

  test('of one file are found in every form', () => {
    const text = `export const a = 1; export function b() {} export type C = 1; export interface D {}
      export { x as e } from './x.ts'; export class F {} const hidden = 1;`;
    expect(exportsOf(parse('src/a.ts', text)).map(({ name }) => name)).toEqual([
      'a',
      'b',
      'C',
      'D',
      'e',
      'F',
    ]);
  });
});
