import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { breach, findCycle, loadedBy, MAY_IMPORT } from './law.ts';
import { edgesOf, folderOf, parse, ROOT, sourcesUnder } from './source.ts';

const sources = sourcesUnder('src');
const edges = sources.flatMap(edgesOf);

/** The breaches of a file that holds this text. */
function breachesOf(path: string, text: string): readonly (string | undefined)[] {
  return edgesOf({ path, tree: parse(path, text) }).map(breach);
}

describe('the folders of src', () => {
  test('are those of the table, each with an index.ts', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    const doors = folders.filter((folder) => folder !== 'cli' && folder !== 'entries');
    expect(doors.filter((folder) => !existsSync(join(ROOT, 'src', folder, 'index.ts')))).toEqual([]);
  });

  test('hold one file above them, the public list', () => {
    expect(sources.filter(({ path }) => folderOf(path) === undefined).map(({ path }) => path)).toEqual([
      'src/index.ts',
    ]);
  });
});

describe('the import table', () => {
  test('has no cycle', () => {
    const levels: string[] = [];
    let left = Object.keys(MAY_IMPORT);
    while (left.length > 0) {
      const next = left.filter((name) => MAY_IMPORT[name]?.every((other) => levels.includes(other)));
      expect(next, `a cycle among ${left.join(', ')}`).not.toEqual([]);
      levels.push(...next);
      left = left.filter((name) => !next.includes(name));
    }
  });

  test('is kept by every import of src', () => {
    const breaches = edges.flatMap((edge) => {
      const why = breach(edge);
      return why === undefined ? [] : [`${edge.from} imports ${edge.specifier}: ${why}`];
    });
    expect(breaches).toEqual([]);
  });

  test.each([
    ['src/contract/a.ts', "import type { X } from '../session/index.ts'", 'contract may not import session'],
    ['src/conformance/a.ts', "import { X } from '../mock/index.ts'", 'conformance may not import mock'],
    [
      'src/conformance/reporters/a.ts',
      "export { X } from '../../mock/index.ts'",
      'conformance may not import mock',
    ],
    ['src/mock/a.ts', "type X = import('../conformance/index.ts').X", 'mock may not import conformance'],
    ['src/cli/a.ts', "await import('../entries/index.ts')", 'cli may not import entries'],
    ['src/session/a.ts', "import { X } from '../validate/reading.ts'", 'goes past src/validate/index.ts'],
    [
      'src/generate/types/a.ts',
      "import { X } from '../client/b.ts'",
      'generate/types may not import generate/client',
    ],
    ['src/wire/ws-connection.ts', "import { X } from 'ws'", 'only src/wire/ws.ts imports ws'],
    ['src/mock/a.ts', "import { X } from 'ws'", 'mock may not import the package ws'],
    ['src/session/a.ts', "import { X } from 'node:crypto'", 'session runs in a browser: no builtin of Node'],
    ['src/generate/a.ts', "import { X } from 'node:fs/promises'", 'generate does not know the file system'],
    ['src/session/a.ts', "import { X } from '../index.ts'", 'the public list is not for the inside'],
    ['src/session/a.ts', "import { X } from '../../generated/chat/types.ts'", 'leaves src'],
  ])('refuses, in %s, %s', (path, text, want) => {
    expect(breachesOf(path, text)).toEqual([want]);
  });

  test('lets pass what it allows', () => {
    expect(
      breachesOf('src/cli/a.ts', "import { X } from '../mock/index.ts'; import { Y } from './b.ts'"),
    ).toEqual([undefined, undefined]);
  });
});

describe('imports', () => {
  test('name builtins with node:', () => {
    const bare = edges.filter(({ specifier }) => builtinModules.includes(specifier));
    expect(bare.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });

  test('end in .ts where they are relative', () => {
    const wrong = edges.filter(({ to }) => to !== undefined && !to.endsWith('.ts'));
    expect(wrong.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });

  test('make no cycle of folders, sub-folders counted by themselves', () => {
    expect(findCycle(edges)).toBeUndefined();
    const edge = (from: string, to: string) => ({
      from,
      to,
      specifier: '',
      names: [],
      typeOnly: false,
      lazy: false,
    });
    const round = [edge('src/a/b/x.ts', 'src/a/c/y.ts'), edge('src/a/c/z.ts', 'src/a/b/x.ts')];
    expect(findCycle(round)).toEqual(['src/a/b', 'src/a/c', 'src/a/b']);
  });

  test('load nothing heavy at the start of the command line', () => {
    const { files, packages } = loadedBy('src/cli/main.ts', edges);
    expect([...packages].sort()).toEqual(['commander', 'node:fs', 'picocolors']);
    const folders = new Set([...files].map(folderOf));
    expect([...folders].sort()).toEqual(['cli', 'diagnostics']);
  });
});

describe('the session core', () => {
  const FORBIDDEN = new Set([
    'performance',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'process',
    'globalThis',
    'crypto',
    'fetch',
    'WebSocket',
  ]);

  /** `Date.now`, `Math.random`, and `Date` without a time handed in; `Date.parse` and `new Date(ms)` are arithmetic. */
  function asksTheWorld(node: ts.Node): boolean {
    if (ts.isPropertyAccessExpression(node)) return /^(Date\.now|Math\.random)$/.test(node.getText());
    if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
    return (
      ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0
    );
  }

  /** Uses of a clock, a timer, chance or the outside. */
  function impurities(tree: ts.SourceFile): readonly string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      const isKey = ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent);
      if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && !isMember && !isKey) found.push(node.text);
      if (asksTheWorld(node)) found.push(node.getText());
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(tree, visit);
    return found;
  }

  test('has no clock, no timer, no chance and no outside', () => {
    const core = sources.filter(({ path }) => folderOf(path) === 'session');
    expect(core.flatMap(({ path, tree }) => impurities(tree).map((name) => `${path}: ${name}`))).toEqual([]);
  });

  test.each([
    'const t = Date.now();',
    'setTimeout(f, 1);',
    'const r = Math.random();',
    'const d = new Date();',
  ])('would not get away with %s', (text) => {
    expect(impurities(parse('src/session/a.ts', text))).toHaveLength(1);
  });
});
