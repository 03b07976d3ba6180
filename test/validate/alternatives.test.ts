import { expect, test } from 'vitest';
import type { Schema } from '../../src/contract/index.ts';
import { createReader } from '../../src/validate/index.ts';
import { contractOf, object } from './support.ts';

const text: Schema = { type: 'string' };
const status: Schema = { enum: ['on', 'off'] };
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  common: object({ status, 'pair?': { type: 'array', items: text } }),
  done: { allOf: [object({ id: { type: 'integer' }, name: text }), ref('common')] },
  failed: { allOf: [object({ message: text }), ref('common')] },
  outcome: { type: 'object', oneOf: [ref('failed'), ref('done')] },
  tree: object({ kind: { const: 'tree' }, leaves: { type: 'array', items: ref('leaf') } }),
  leaf: { anyOf: [ref('tree'), object({ kind: { const: 'leaf' }, size: { type: 'integer' } })] },
};

/** What is said of a payload that does not keep the schema. */
function told(payload: Schema, value: unknown): string[] {
  const { contract, channel } = contractOf({ a: { payload } }, DEFINITIONS);
  const [message] = channel.messages;
  if (message === undefined) throw new Error('there is no message');
  return createReader(contract, channel)
    .validate(message, value)
    .map(({ text: said }) => said);
}

const NONE = 'the payload fits none of its alternatives';
const done = { id: 7, name: 'x', status: 'on' };

test.each([
  {
    title: 'a wrong value in the one that is meant',
    value: { ...done, status: 'up' },
    want: ['`/status` is "up", expected one of "on", "off"', NONE],
  },
  {
    title: 'a wrong type in what the alternatives share',
    value: { ...done, pair: 'XY' },
    want: ['`/pair` is a string, expected an array', NONE],
  },
  { title: 'what lacks one thing or two', value: { status: 'on' }, want: [NONE] },
  { title: 'what is as near to one as to the other', value: { status: 'on', id: 7 }, want: [NONE] },
  {
    title: 'what is more than one',
    value: { ...done, message: 'no' },
    want: ['the payload fits more than one of its alternatives'],
  },
  {
    title: 'another kind of thing',
    value: 'on',
    want: ['the payload is a string, expected an object', NONE],
  },
])('of alternatives the nearest is told: $title', ({ value, want }) => {
  expect(told(ref('outcome'), value)).toEqual(want);
});

test('alternatives inside a list are told from each other item by item', () => {
  const list = object({ items: { type: 'array', items: ref('outcome') }, after: text });
  const items = [{ ...done, id: 'x' }, done, { message: 7, status: 'on' }];
  expect(told(list, { items, after: 7 })).toEqual([
    '`/items/0/id` is a string, expected an integer',
    '`/items/0` fits none of its alternatives',
    '`/items/2/message` is a number, expected a string',
    '`/items/2` fits none of its alternatives',
    '`/after` is a number, expected a string',
  ]);
});

test('a constant says which alternative is meant, also inside others', () => {
  const leaf = (size: unknown): object => ({ kind: 'leaf', size });
  const tree = { kind: 'tree', leaves: [leaf(1), { kind: 'tree', leaves: [leaf('big')] }] };
  expect(told(ref('leaf'), tree)).toEqual([
    '`/leaves/1/leaves/0/size` is a string, expected an integer',
    '`/leaves/1/leaves/0` fits none of its alternatives',
    '`/leaves/1` fits none of its alternatives',
    NONE,
  ]);
  expect(told(ref('leaf'), { kind: 'bush', leaves: [] })).toEqual([NONE]);
});

test('of thousands of things that fit no alternative, or deep in each other, not all are listed', () => {
  const leaf = { kind: 'leaf', size: 'big' };
  const deep = Array.from({ length: 400 }).reduce<object>(
    (inner) => ({ kind: 'tree', leaves: [inner, 7] }),
    leaf,
  );
  const wide = (count: number): object => ({ kind: 'tree', leaves: Array.from({ length: count }, () => 7) });
  expect(told(ref('leaf'), deep).length).toBeLessThan(20);
  expect(told(ref('leaf'), wide(500))).toHaveLength(20);
  // A list of all would take a quarter of a minute.
  expect(told(ref('leaf'), wide(30_000))).toEqual([NONE]);
});
