import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/contract/index.ts';
import { checkExamples } from '../../src/validate/index.ts';
import { contractOf, object } from './support.ts';
import type { MessageSpec } from './support.ts';

const text = { type: 'string' };

interface Row {
  readonly name: string;
  readonly messages: Readonly<Record<string, MessageSpec>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly want: readonly string[];
}

const rows: Row[] = [
  {
    name: 'says nothing about a clean contract',
    messages: {
      a: {
        payload: object({ type: { const: 'a' }, s: text }),
        examples: [{ type: 'a', s: 'x' }],
        invalid: [{ type: 'a' }],
      },
      b: {
        payload: object({ type: { const: 'b' }, pattern: text }),
        examples: [{ type: 'b', pattern: '(a+)+' }],
      },
      line: { encoding: 'text', payload: text, examples: ['hello'] },
    },
    want: [],
  },
  {
    name: 'finds an example that its schema refuses, with every reason',
    messages: {
      a: { payload: object({ s: text, n: { type: 'integer' } }), examples: [{ s: 'x', n: 1 }, { s: 5 }] },
    },
    want: [
      'invalid-example: the example `e1` is not a valid `a`: `/n` is missing; `/s` is a number, expected a string',
    ],
  },
  {
    name: 'finds an invalid example that the schema takes',
    messages: { a: { payload: object({ s: text }), invalid: [{ s: '' }] } },
    want: ['valid-invalid-example: `i0` is listed as invalid (because), yet the schema of `a` takes it'],
  },
  {
    name: 'finds messages of one direction that one example satisfies',
    messages: {
      a: { payload: object({ s: text }), examples: [{ s: 'x' }] },
      b: { payload: object({ 's?': text }) },
      other: { from: 'server', payload: object({ s: text }) },
    },
    want: [
      "indistinct-messages: the client's messages `a` and `b` cannot be told apart: both take its example `e0`",
    ],
  },
  {
    name: 'tells of each message once from how many others it cannot be told',
    messages: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [
        name,
        { payload: object({ 's?': text }), examples: [{ s: name }] },
      ]),
    ),
    want: [
      "indistinct-messages: the client's messages `a` and `b` cannot be told apart: both take its example `e0`; nor can `a` be told from `c`, `d`, `e` and 1 more",
      "indistinct-messages: the client's messages `b` and `c` cannot be told apart: both take its example `e0`; nor can `b` be told from `d`, `e`, `f`",
      "indistinct-messages: the client's messages `c` and `d` cannot be told apart: both take its example `e0`; nor can `c` be told from `e`, `f`",
      "indistinct-messages: the client's messages `d` and `e` cannot be told apart: both take its example `e0`; nor can `d` be told from `f`",
      "indistinct-messages: the client's messages `e` and `f` cannot be told apart: both take its example `e0`",
    ],
  },
  {
    name: 'finds messages that one made payload satisfies, and a second binary message',
    messages: {
      a: { payload: object({ kind: { const: 'a' } }) },
      b: { payload: { type: 'object', properties: { kind: { enum: ['a', 'b'] } }, required: ['kind'] } },
      c: { encoding: 'binary' },
      d: { encoding: 'binary' },
    },
    want: [
      `indistinct-messages: the client's messages \`a\` and \`b\` cannot be told apart: both take {"kind":"a"}`,
      "indistinct-messages: the client's messages `c` and `d` cannot be told apart: both take any bytes",
    ],
  },
  {
    name: 'finds an example that another message claims',
    messages: {
      a: { payload: object({ type: { const: 'a' }, n: text }) },
      b: { payload: object({ type: text, m: text }), examples: [{ type: 'a', m: 'x' }] },
    },
    want: ['misread-example: the example `e0` of `b` is read as an invalid `a` when the client sends it'],
  },
  {
    name: 'finds keywords that say nothing, and nonsense',
    messages: {
      a: {
        payload: object({ s: { type: 'strnig' }, t: { type: 'string', maxLenght: 3, format: 'colour' } }),
      },
    },
    definitions: { d: { $ref: '#/definitions/none' } },
    want: [
      'bad-schema: the payload of `a`: `type` has a value that it cannot have, so it is not checked',
      'loose-schema: the payload of `a`: `maxLenght` is not a keyword of JSON Schema draft-07, so it is not checked',
      'loose-schema: the payload of `a`: the format `colour` is not known, so it is not checked',
      'bad-schema: the schema `d`: `$ref: #/definitions/none` leads to no definition, so it is not checked',
    ],
  },
  {
    name: 'finds a pattern without a bound',
    messages: { a: { payload: object({ s: { type: 'string', pattern: '^(a+)+\\1$' } }) } },
    want: [
      'unsafe-pattern: the payload of `a`: the pattern `^(a+)+\\1$` cannot be judged in bounded time; long texts pass it unread',
    ],
  },
];

describe('checkExamples', () => {
  it.each(rows)('$name', ({ messages, definitions, want }) => {
    const { contract } = contractOf(messages, definitions);
    const found = checkExamples(contract);
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual(want);
    for (const { at, hint } of found) expect([typeof at?.file, typeof hint]).toEqual(['string', 'string']);
  });

  it('tells how lists say what an object says with properties, and what newer drafts say in other words', () => {
    const newer = { type: 'array', prefixItems: [text, { const: 'a' }] };
    const { contract } = contractOf({
      a: { payload: newer, examples: [['1', 'a']] },
      b: { payload: { type: 'array', items: [text, { const: 'b' }] } },
    });
    const hints = checkExamples(contract).map(({ code, hint }) => `${code}: ${String(hint)}`);
    expect(hints).toContain(
      'loose-schema: draft-07 says it with a list: `items: [ … ]`, and `minItems` for the places that must be there',
    );
    expect(hints).toContain(
      'indistinct-messages: give each a `const` of its own at one place of its `items: [ … ]`, and a `minItems` that counts it in',
    );
  });
});
