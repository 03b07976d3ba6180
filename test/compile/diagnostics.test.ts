import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, compileText, loadContract, officialDiagnostics } from '../../src/compile/index.ts';
import { CATALOGUE } from '../../src/diagnostics/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { checkExamples } from '../../src/validate/index.ts';
import { ERRORS, firstEdited, swap, WARNINGS } from './mistakes.ts';
import type { Want } from './mistakes.ts';
import { SMALL, compileSmall } from './support.ts';

/** Everything that `check` says of the small document, but for the official parser. */
async function checkSmall(edit: (text: string) => string): Promise<readonly Diagnostic[]> {
  const { contract, diagnostics } = await compileSmall(edit);
  return [...diagnostics, ...(contract === undefined ? [] : checkExamples(contract))];
}

/** Says where: in which line and column of which file, counted from what was edited. */
function expectLocated(found: Diagnostic | undefined, text: string, want: Want): void {
  expect(found?.at?.file).toBe('small.yaml');
  expect(found?.at?.column).toBeGreaterThan(0);
  if (want.line !== undefined) expect(found?.at?.line).toBe(firstEdited(text) + want.line);
  else expect(found?.at?.line).toBeGreaterThan(0);
}

describe('a sound document', () => {
  test('has no diagnostics', async () => {
    const { contract, diagnostics } = await compileSmall();
    expect(diagnostics).toEqual([]);
    expect(contract?.channels.map((channel) => channel.name)).toEqual(['talk']);
  });
});

describe('each mistake has its own located diagnostic', () => {
  test.each(ERRORS)('%s', async (_, edit, want) => {
    const errors = (await checkSmall(edit)).filter(({ severity }) => severity === 'error');
    const found = errors.find(({ code }) => code === want.code);
    expect(errors.map(({ code }) => code)).toContain(want.code);
    expectLocated(found, edit(SMALL), want);
    expect(found?.hint).toContain(want.hint ?? '');
  });

  test.each(WARNINGS)('%s is a warning', async (_, edit, want) => {
    const diagnostics = await checkSmall(edit);
    const found = diagnostics.find(({ code }) => code === want.code);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found?.severity).toBe('warning');
    expectLocated(found, edit(SMALL), want);
    expect(found?.hint).toContain(want.hint ?? '');
  });

  test('every code of the document, of x-session and of the lints has its mistake', () => {
    const known = ['The document', 'x-session', 'Lints'].flatMap((group) =>
      Object.keys(CATALOGUE[group] ?? {}),
    );
    const shown = [...ERRORS, ...WARNINGS].map(([, , { code }]) => code);
    // What the official parser finds is shown below, and what unfolds in a file of its own.
    expect(known.filter((code) => !shown.includes(code))).toEqual(['asyncapi-parser', 'schema-unfolds']);
  });

  test('what only the official parser knows is said with its place', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'colloquy-')), 'small.yaml');
    await writeFile(file, SMALL.replace('action: send', 'action: send, bindings: none'));
    const found = await officialDiagnostics(file);
    expect(found).toMatchObject([{ code: 'asyncapi-parser', severity: 'error', at: { file, line: 27 } }]);
  });

  test.each([
    [
      'in a list of places',
      'answer: {payload: {type: array, minItems: 2, items: [{const: answer}, {type: string}]}}',
      '{ask: /id, answer: /1}',
    ],
    [
      'in a part of an allOf',
      'answer: {payload: {type: object, required: [type], properties: {type: {const: answer}}, allOf: [{required: [id], properties: {id: {type: string}}}]}}',
      '/id',
    ],
  ])('a key that stands %s is a key', async (_, answer, key) => {
    const edit = (text: string): string =>
      swap('key: /id', `key: ${key}\n          many: '*'`)(text).replace(/answer: \{payload.*/, answer);
    const { diagnostics } = await compileSmall(edit);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    [
      'a control frame needs no key',
      swap(
        'leave: {steps: [{server: bye}]}',
        "leave: {steps: [{server: bye}]}\n        alive: {many: '*', steps: [{client: $ping}, {server: $pong, within: 5s}]}",
      ),
    ],
    [
      'a repeated beginning may have a bound, which is its gap',
      swap('[{server: bye}]', '[{server: bye, times: 1..*, within: 1s}]'),
    ],
    ['a repeated end that nothing counts', swap('within: 5s', 'within: 5s, times: 1..*')],
  ])('%s', async (_, edit) => {
    expect((await compileSmall(edit)).diagnostics).toEqual([]);
  });

  test('a place of a list that may be missing is no sure key', async () => {
    const answer = 'answer: {payload: {type: array, items: [{const: answer}, {type: string}]}}';
    const edit = (text: string): string =>
      swap('key: /id', 'key: {ask: /id, answer: /1}')(text).replace(/answer: \{payload.*/, answer);
    const { diagnostics } = await compileSmall(edit);
    expect(diagnostics.map(({ code }) => code)).toEqual(['key-not-required']);
  });

  test('a warning that the document explains is kept with its reason', async () => {
    const edit = swap(
      '{server: answer, within: 5s}',
      '{server: answer}\n          x-explained: {unbounded: It may take days.}',
    );
    const { diagnostics } = await compileSmall(edit);
    expect(diagnostics).toMatchObject([{ code: 'unbounded', explained: 'It may take days.' }]);
  });
});

describe('doors that do not open', () => {
  test.each([
    ['no such file', 'no/such/file.yaml', 'no-file'],
    ['a folder', 'test/compile', 'no-file'],
  ])('%s', async (_, file, code) => {
    const { contract, diagnostics } = await compile(file);
    expect(contract).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
    await expect(loadContract(file)).rejects.toThrow(diagnostics[0]?.message);
  });

  test('aliases that unfold without end', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map(
        (l, i) =>
          `${l}: &${l} [${Array(9)
            .fill(`*${'abcdefghij'[i] ?? 'a'}`)
            .join(',')}]`,
      ),
    ];
    const { diagnostics } = await compileText(bomb.join('\n'), { file: 'bomb.yaml' });
    expect(diagnostics).toMatchObject([{ code: 'too-many-aliases' }]);
  });

  test('a schema nested without end', async () => {
    let schema = '{}';
    for (let i = 0; i < 400; i += 1) schema = `{not: ${schema}}`;
    const { diagnostics } = await compileSmall((text) =>
      text.replace('bye: {payload: {', `bye: {payload: {not: ${schema}, `),
    );
    expect(diagnostics.map((d) => d.code)).toContain('bad-schema');
  });

  test('a key called __proto__ is data', async () => {
    const { contract } = await compileSmall((text) =>
      text.replace(
        'properties: {type: {const: bye}}',
        'properties: {type: {const: bye}, __proto__: {type: string}}',
      ),
    );
    const bye = contract?.channels[0]?.messages.find((message) => message.name === 'bye');
    expect(Object.keys((bye?.payload as { properties: object }).properties)).toContain('__proto__');
    expect(({} as Record<string, unknown>)['type']).toBeUndefined();
  });

  test('a compiled contract is loaded as it is', async () => {
    const { contract } = await compileSmall();
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'colloquy-')), 'contract.json');
    await writeFile(file, JSON.stringify(contract));
    expect(await loadContract(file)).toEqual(contract);
  });
});
