import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, sample } from '../../src/validate/index.ts';
import type { Reading } from '../../src/validate/index.ts';
import { contractOf, messageNamed, object } from './support.ts';
import { chat, rows, text, typed } from './reader-rows.ts';

/** A reading in one word, or two: its kind, and the message or name. */
function short(reading: Reading): string {
  if (reading.kind === 'message') return reading.message.name;
  if (reading.kind === 'invalid-message') return `invalid ${reading.message.name}`;
  if (reading.kind === 'unknown-message')
    return reading.name === undefined ? 'unknown' : `unknown ${reading.name}`;
  return reading.kind;
}

describe('createReader', () => {
  it.each(rows)('$name', ({ messages, from, want }) => {
    const { contract, channel } = contractOf(messages);
    const reader = createReader(contract, channel);
    const got = Object.fromEntries(
      Object.keys(want).map((data) => [data, short(reader.read(from ?? 'client', data))]),
    );
    expect(got).toEqual(want);
  });

  it('gives bytes to the first binary message of the direction, else calls them a binary frame', () => {
    const spec = {
      ...chat,
      sound: { encoding: 'binary', payload: { type: 'string' } },
      other: { encoding: 'binary' },
    } as const;
    const { contract, channel } = contractOf(spec);
    const reader = createReader(contract, channel);
    const bytes = new TextEncoder().encode('{"type":"ping"}');
    expect(reader.read('client', bytes)).toMatchObject({
      kind: 'message',
      message: { name: 'sound' },
      value: bytes,
    });
    expect(reader.read('server', bytes)).toEqual({ kind: 'binary-frame' });
  });

  it('finds constants behind references, allOf and the branches of oneOf', () => {
    const definitions = {
      base: object({ type: { enum: ['a', 'b', 'c'] } }),
      'a/b': {
        allOf: [{ $ref: '#/definitions/base' }, { properties: { type: { const: 'a' } }, required: ['type'] }],
      },
    };
    const { contract, channel } = contractOf(
      {
        a: { payload: { $ref: '#/definitions/a~1b' } },
        bc: {
          payload: { oneOf: [object({ type: { const: 'b' } }), object({ type: { const: 'c' }, n: text })] },
        },
      },
      definitions,
    );
    const reader = createReader(contract, channel);
    const got = ['a', 'b', 'c', 'd'].map((type) => short(reader.read('client', JSON.stringify({ type }))));
    expect(got).toEqual(['a', 'bc', 'invalid bc', 'unknown d']);
    expect(reader.names('client')).toEqual(['a', 'b', 'c']);
    expect(reader.names('server')).toEqual([]);
  });

  it('says in plain words what is wrong', () => {
    const payload = object({
      type: { const: 'x' },
      content: { type: 'string', maxLength: 3 },
      'n?': { type: 'integer' },
    });
    const { contract, channel } = contractOf({ x: { payload } });
    const message = messageNamed(channel, 'x');
    const texts = (value: unknown): string[] =>
      createReader(contract, channel)
        .validate(message, value)
        .map((e) => e.text);
    expect(texts({ type: 'x', content: 'abc', n: 1 })).toEqual([]);
    expect(texts({ type: 'x', n: 1.5 })).toEqual([
      '`/content` is missing',
      '`/n` is a number, expected an integer',
    ]);
    expect(texts({ type: 'x', content: 'abcd' })).toEqual(['`/content` is longer than 3 characters']);
    expect(texts(5)).toEqual(['the payload is a number, expected an object']);
  });

  it('follows recursive schemas, and calls what is too deep for the stack invalid', () => {
    const definitions = {
      node: object({ 'next?': { $ref: '#/definitions/node' } }, { additionalProperties: false }),
    };
    const { contract, channel } = contractOf(
      { list: { payload: { $ref: '#/definitions/node' } } },
      definitions,
    );
    const reader = createReader(contract, channel);
    expect(short(reader.read('client', '{"next":{"next":{}}}'))).toBe('list');
    expect(short(reader.read('client', '{"next":{"next":{"nxt":{}}}}'))).toBe('invalid list');
    const depth = 200_000;
    expect(short(reader.read('client', `${'{"next":'.repeat(depth)}{}${'}'.repeat(depth)}`))).toBe(
      'invalid list',
    );
  });

  it('survives a definition that is nothing but itself', () => {
    const definitions = { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } };
    const { contract, channel } = contractOf({ x: { payload: { $ref: '#/definitions/a' } } }, definitions);
    const reader = createReader(contract, channel);
    expect(['message', 'invalid-message']).toContain(reader.read('client', '{}').kind);
    expect(() => sample(contract, messageNamed(channel, 'x'), 0)).toThrow('no valid payload');
  });

  it('compiles a schema with keywords that are wrong, unknown or from elsewhere', () => {
    const payload = {
      $schema: 'https://example.com/other',
      $id: 'same',
      id: 'same',
      type: 'object',
      discriminator: 'type',
      nullable: true,
      $async: true,
      required: ['type', 'a', 'a'],
      minProperties: -1,
      properties: {
        type: { const: 'a', enum: [] },
        a: { type: 'strnig', format: 'colour', $ref: '#/definitions/none' },
      },
    };
    const { contract, channel } = contractOf({
      a: { payload },
      b: { payload: { ...payload, properties: { type: { const: 'b' } } } },
    });
    const reader = createReader(contract, channel);
    expect(short(reader.read('client', '{"type":"a","a":1}'))).toBe('a');
    expect(short(reader.read('client', '{"type":"b"}'))).toBe('invalid b');
  });

  it('does not mix up the patterns of one schema', () => {
    const payload = object({ a: { type: 'string', pattern: '^a' }, b: { type: 'string', pattern: '^b' } });
    const { contract, channel } = contractOf({ x: { payload } });
    const reader = createReader(contract, channel);
    expect(short(reader.read('client', '{"a":"a","b":"b"}'))).toBe('x');
    expect(short(reader.read('client', '{"a":"b","b":"b"}'))).toBe('invalid x');
  });

  it('judges own properties only', () => {
    const { contract, channel } = contractOf({
      x: { payload: object({ constructor: text, 'valueOf?': text }) },
    });
    const reader = createReader(contract, channel);
    expect(short(reader.read('client', '{"constructor":"x"}'))).toBe('x');
    expect(short(reader.read('client', '{"valueOf":"x"}'))).toBe('invalid x');
  });

  it('never throws, whatever the frame', () => {
    const definitions = {
      any: { anyOf: [text, { type: 'array', items: { $ref: '#/definitions/any' }, uniqueItems: true }] },
    };
    const messages = { ...chat, tree: typed('tree', { tree: { $ref: '#/definitions/any' } }) };
    const { contract, channel } = contractOf(messages, definitions);
    const reader = createReader(contract, channel);
    const depth = 100_000;
    const frames = [
      '{"type":"chat","content":"\\ud800"}',
      `{"type":"chat","content":"${'x'.repeat(10_000_000)}"}`,
      `{"type":"tree","tree":[${'1,'.repeat(1_000_000)}1]}`,
      `{"type":"tree","tree":[${Array.from({ length: 100_000 }, (_, i) => `"${String(i)}"`).join()}]}`,
      `{"type":"tree","tree":${'['.repeat(depth)}${']'.repeat(depth)}}`,
      '['.repeat(1_000_000),
      '\ud800',
    ];
    expect(frames.map((frame) => short(reader.read('client', frame)))).toEqual([
      ...['chat', 'chat', 'invalid tree', 'tree', 'invalid tree', 'not-json', 'not-json'],
    ]);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array()), (data) => {
        reader.read('client', data);
        reader.read('server', data);
      }),
    );
  });

  it('is made once for each contract and channel', () => {
    const { contract, channel } = contractOf(chat);
    expect(createReader(contract, channel)).toBe(createReader(contract, channel));
    const other = contractOf(chat);
    expect(createReader(other.contract, other.channel)).not.toBe(createReader(contract, channel));
  });
});
