import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, compileText, loadContract } from '../../src/compile/index.ts';
import { SMALL, compileSmall } from './support.ts';

interface Want {
  readonly code: string;
  /** Lines after the first that was edited. */
  readonly line?: number;
  readonly hint?: string;
}

const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, to);
  };

/** The number of the first line that differs from the sound document. */
function firstEdited(text: string): number {
  const sound = SMALL.split('\n');
  return text.split('\n').findIndex((line, index) => line !== sound[index]) + 1;
}

describe('a sound document', () => {
  test('has no diagnostics', async () => {
    const { contract, diagnostics } = await compileSmall();
    expect(diagnostics).toEqual([]);
    expect(contract?.channels.map((channel) => channel.name)).toEqual(['talk']);
  });
});

describe('each mistake has its own located diagnostic', () => {
  const table: readonly (readonly [string, (text: string) => string, Want])[] = [
    ['broken YAML', swap('info: {', 'info: {{'), { code: 'broken-yaml', line: 0 }],
    ['a doubled key', swap('servers:', 'info: {}\nservers:'), { code: 'broken-yaml', line: 0 }],
    ['no AsyncAPI at all', () => 'hello: world\n', { code: 'not-asyncapi', line: 0 }],
    ['an empty file', () => '', { code: 'not-asyncapi' }],
    ['AsyncAPI 2', swap('3.0.0', '2.6.0'), { code: 'asyncapi-2', line: 0, hint: 'convert it first' }],
    ['AsyncAPI 9', swap('3.0.0', '9.0.0'), { code: 'asyncapi-version', line: 0 }],
    [
      'a typo in a step',
      swap('within: 5s', 'whithin: 5s'),
      { code: 'unknown-keyword', line: 0, hint: 'did you mean within?' },
    ],
    [
      'a typo in an exchange',
      swap('key: /id', 'kye: /id'),
      { code: 'unknown-keyword', line: 0, hint: 'did you mean key?' },
    ],
    ['a typo in a fault', swap('when: not-json', 'wenn: not-json'), { code: 'bad-fault', line: 0 }],
    [
      'a typo at the head',
      swap('faults:', 'fault:'),
      { code: 'unknown-keyword', hint: 'did you mean faults?' },
    ],
    [
      'an unknown message',
      swap('client: ask', 'client: aks'),
      { code: 'unknown-message', line: 0, hint: 'did you mean ask?' },
    ],
    [
      'an unknown state',
      swap('in: open', 'in: opne'),
      { code: 'unknown-state', line: 0, hint: 'did you mean open?' },
    ],
    ['a direction mix-up', swap('client: ask', 'server: ask'), { code: 'direction', line: 0 }],
    ['a duration without unit', swap('5s', '5'), { code: 'bad-duration', line: 0 }],
    ['a bad times', swap('within: 5s', 'times: 5..2'), { code: 'bad-times', line: 0 }],
    ['a bad level', swap('within: 5s', 'within: 5s, level: must'), { code: 'bad-level', line: 0 }],
    [
      'a word that with does not know',
      swap('within: 5s', 'within: 5s, with: {/id: $kye}'),
      { code: 'unknown-word', line: 0 },
    ],
    [
      'a word that when does not know',
      swap('not-json', 'no-json'),
      { code: 'unknown-condition', line: 0, hint: 'did you mean not-json?' },
    ],
    ['a close code that nobody may send', swap('1007', '1006'), { code: 'bad-close-code', line: 0 }],
    ['a bad many', swap('key: /id', 'key: /id\n          many: some'), { code: 'bad-many', line: 0 }],
    ['at and in together', swap('in: open', 'in: open\n          at: open'), { code: 'at-and-in' }],
    ['a pointer without a slash', swap('key: /id', 'key: id'), { code: 'bad-pointer', line: 0 }],
    ['a reserved exchange id', swap('leave:', 'frames:'), { code: 'reserved-id', line: 0 }],
    ['a bad exchange id', swap('leave:', '1leave:'), { code: 'bad-id', line: 0 }],
    ['no version', swap('version: 1\n', 'description: x\n'), { code: 'bad-version' }],
    ['a wrong action', swap('action: send', 'action: publish'), { code: 'bad-action', line: 0 }],
    ['a reference to nothing', swap("messages/bye'", "messages/buy'"), { code: 'unresolved-ref', line: 0 }],
    [
      'a reference to the network',
      swap(
        "'#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/ask'}]",
        "'https://example.test/a.yaml#/x'}",
      ),
      { code: 'remote-ref', line: 0 },
    ],
    [
      'a reference out of the folder',
      swap("'#/channels/talk'}, messages: [{$ref: '#/channels/talk/messages/ask'}]", "'../../secret.yaml'}"),
      { code: 'outside-ref', line: 0 },
    ],
    [
      'a state that is never entered',
      swap('states: [open]', 'states: [open, shut]'),
      { code: 'unreachable-state' },
    ],
    [
      'a credential fault without a scheme',
      swap('when: not-json', 'when: credential-missing'),
      { code: 'unknown-credential', line: 0 },
    ],
    [
      'a bound that pacing breaks',
      swap('within: 5s', 'within: 5s, every: 10s'),
      { code: 'impossible-bound', line: 0 },
    ],
    [
      'a list without an id',
      swap('server: answer,', 'server: [answer, bye],'),
      { code: 'list-without-id', line: 0 },
    ],
    [
      'two steps of one name',
      swap(
        '{server: answer, within: 5s}',
        '{server: answer, within: 5s}\n            - {server: answer, within: 5s}',
      ),
      { code: 'duplicate-step', line: 0 },
    ],
    [
      'branches that begin alike',
      swap(
        '{server: answer, within: 5s}',
        'oneOf: {a: [{server: answer, within: 5s}], b: [{server: answer, within: 5s}]}',
      ),
      { code: 'branches-alike', line: 0 },
    ],
    [
      'a branch that may be empty',
      swap(
        '{server: answer, within: 5s}',
        'oneOf: {a: [{server: answer, within: 5s}], b: [{server: bye, within: 5s, times: 0..1}]}',
      ),
      { code: 'optional-branch', line: 0 },
    ],
  ];

  test.each(table)('%s', async (_, edit, want) => {
    const { contract, diagnostics } = await compileSmall(edit);
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    expect(contract).toBeUndefined();
    expect(errors.map((error) => error.code)).toContain(want.code);
    const found = errors.find((error) => error.code === want.code);
    if (want.line !== undefined) expect(found?.at?.line).toBe(firstEdited(edit(SMALL)) + want.line);
    if (want.hint !== undefined) expect(found?.hint).toContain(want.hint);
    expect(found?.at?.file).toBe('small.yaml');
  });

  const warnings: readonly (readonly [string, (text: string) => string, string])[] = [
    ['a step without a bound', swap('{server: answer, within: 5s}', '{server: answer}'), 'unbounded'],
    ['a bound that nothing starts', swap('client: ask', '{client: ask, within: 5s}'), 'within-without-at'],
    ['an optional end', swap('within: 5s', 'within: 5s, times: 0..1'), 'optional-tail'],
    ['a keyless answer among many', swap('key: /id', "many: '*'"), 'keyless-many'],
    [
      'a key that the schema does not require',
      swap(
        'required: [type, id], properties: {type: {const: answer}',
        'required: [type], properties: {type: {const: answer}',
      ),
      'key-not-required',
    ],
    [
      'a message of two exchanges',
      swap(
        'leave: {steps: [{server: bye}]}',
        'leave: {steps: [{server: bye}]}\n        again: {steps: [{server: bye}]}',
      ),
      'ambiguous',
    ],
    [
      'a branch that both may take',
      swap(
        '{server: answer, within: 5s}',
        'oneOf: {a: [{server: answer, within: 5s}], b: [{client: ask, id: more, within: 5s}]}',
      ),
      'branch-owners',
    ],
    [
      'a server that is no WebSocket',
      swap('protocol: ws}', 'protocol: ws}\n  other: {host: x, protocol: amqp}'),
      'not-websocket',
    ],
    [
      'a correlation id in a header',
      swap('ask: {payload', "ask: {correlationId: {location: '$message.header#/id'}, payload"),
      'correlation-in-header',
    ],
    [
      'a schema of another language',
      swap(
        'bye: {payload: {',
        'bye: {payload: {schemaFormat: application/vnd.apache.avro+json, schema: {}, ',
      ),
      'schema-format',
    ],
  ];

  test.each(warnings)('%s is a warning', async (_, edit, code) => {
    const { contract, diagnostics } = await compileSmall(edit);
    expect(contract).toBeDefined();
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found?.severity).toBe('warning');
    expect(found?.at?.line).toBeGreaterThan(1);
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
