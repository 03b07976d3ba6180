import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/contract/index.ts';
import { createReader, sample } from '../../src/validate/index.ts';
import type { Reading } from '../../src/validate/index.ts';
import { contractOf, messageNamed, object } from './support.ts';
import type { MessageSpec } from './support.ts';

const text = { type: 'string' };
const typed = (type: string, more = {}): MessageSpec => ({
  payload: object({ type: { const: type }, ...more }),
});

/** A reading in one word, or two: its kind, and the message or name. */
function short(reading: Reading): string {
  if (reading.kind === 'message') return reading.message.name;
  if (reading.kind === 'invalid-message') return `invalid ${reading.message.name}`;
  if (reading.kind === 'unknown-message')
    return reading.name === undefined ? 'unknown' : `unknown ${reading.name}`;
  return reading.kind;
}

interface Row {
  readonly name: string;
  readonly messages: Readonly<Record<string, MessageSpec>>;
  readonly from?: Side;
  readonly want: Readonly<Record<string, string>>;
}

const chat = {
  chat: typed('chat', { content: text }),
  ping: typed('ping'),
  bye: typed('bye', { 'why?': text }),
};
const both: Side[] = ['client', 'server'];

const rows: Row[] = [
  {
    name: 'what the discriminator leaves has one of its own',
    messages: {
      ask: { payload: object({ method: { const: 'ask' } }) },
      add: { payload: object({ method: { const: 'add' } }) },
      drop: { payload: object({ method: { const: 'drop' } }) },
      status: { payload: object({ channel: { const: 'status' }, up: { type: 'boolean' } }) },
      snapshot: {
        payload: object({
          channel: { const: 'book' },
          type: { const: 'snapshot' },
          price: { type: 'number' },
        }),
      },
      update: {
        payload: object({ channel: { const: 'book' }, type: { const: 'update' }, price: { type: 'number' } }),
      },
      beat: { payload: object({ alive: { const: true } }) },
    },
    want: {
      '{"method":"ask"}': 'ask',
      '{"method":"nope","channel":"status"}': 'unknown nope',
      '{"channel":"status","up":true}': 'status',
      '{"channel":"status","up":"yes"}': 'invalid status',
      '{"channel":"book","type":"update","price":1}': 'update',
      '{"channel":"book","type":"update","price":"1"}': 'invalid update',
      '{"channel":"book","type":"snapshot"}': 'invalid snapshot',
      '{"channel":"book","type":"other","price":1}': 'unknown',
      '{"channel":"nope","type":"update","price":1}': 'unknown',
      '{"channel":true}': 'unknown',
    },
  },
  {
    name: 'one message alone, or `true` and `false`, are named by nothing',
    messages: {
      ask: { payload: object({ method: { const: 'ask' } }) },
      add: { payload: object({ method: { const: 'add' } }) },
      granted: { payload: object({ ok: { const: true }, id: { type: 'integer' } }) },
      refused: { payload: object({ ok: { const: false }, id: { type: 'integer' } }) },
    },
    want: {
      '{"ok":true,"id":1}': 'granted',
      '{"ok":true,"id":"1"}': 'unknown',
      '{"ok":"yes","id":1}': 'unknown',
    },
  },
  {
    name: 'a discriminator names the message, valid or not',
    messages: chat,
    want: {
      '{"type":"chat","content":"hi"}': 'chat',
      '{"type":"chat"}': 'invalid chat',
      '{"type":"ping"}': 'ping',
      '{"type":"nope","content":"hi"}': 'unknown nope',
      '{"type":5}': 'unknown 5',
      '{"type":null}': 'unknown',
      '{"type":{"a":1}}': 'unknown',
    },
  },
  {
    name: 'without its discriminator a frame is the one message that has one of its keys',
    messages: chat,
    want: {
      '{"content":"hi"}': 'invalid chat',
      '{"why":"tired"}': 'invalid bye',
      '{}': 'unknown',
      '[]': 'unknown',
    },
  },
  {
    name: 'text that is not an object',
    messages: chat,
    want: {
      '{': 'not-json',
      '': 'not-json',
      '5': 'unknown',
      '"chat"': 'unknown',
      null: 'unknown',
      NaN: 'not-json',
    },
  },
  {
    name: 'the direction comes first',
    messages: {
      media: { from: 'client', payload: object({ event: { const: 'media' }, chunk: text }) },
      play: { from: 'server', payload: object({ event: { const: 'media' }, sound: text }) },
      mark: { from: both, payload: object({ event: { const: 'mark' } }) },
    },
    from: 'server',
    want: {
      '{"event":"media","sound":"x"}': 'play',
      '{"event":"media","chunk":"x"}': 'invalid play',
      '{"event":"mark"}': 'mark',
    },
  },
  {
    name: 'an untyped message beside typed ones is tried',
    messages: {
      ...chat,
      audio: { payload: object({ chunk: text }) },
      open: { payload: object({ opened: { type: 'number' } }) },
    },
    want: {
      '{"chunk":"AAAA"}': 'audio',
      '{"opened":1}': 'open',
      '{"chunk":5}': 'invalid audio',
      '{"type":"zzz","chunk":"AAAA"}': 'audio',
      '{"type":"zzz","chunk":5}': 'unknown zzz',
    },
  },
  {
    name: 'the only JSON message of a direction is what any object is meant to be',
    messages: { only: { payload: object({ a: text, b: text }) } },
    want: { '{"a":"x","b":"y"}': 'only', '{"c":1}': 'invalid only', '5': 'unknown', '[1]': 'unknown' },
  },
  {
    name: 'text messages take what is nothing else',
    messages: { ...chat, line: { encoding: 'text', payload: { type: 'string', maxLength: 12 } } },
    want: {
      '{"type":"chat","content":"hi"}': 'chat',
      '{"type":"chat"}': 'invalid chat',
      hello: 'line',
      '{"type":"x"}': 'line',
      'a line that is too long': 'invalid line',
      '{': 'line',
      '5': 'line',
    },
  },
  {
    name: 'scalars and arrays may be messages',
    messages: { number: { payload: { type: 'integer' } }, list: { payload: { type: 'array', items: text } } },
    want: { '5': 'number', '["a"]': 'list', '[1]': 'unknown', '5.5': 'unknown', '"x"': 'unknown' },
  },
  {
    name: 'an array position names the message',
    messages: {
      ticker: {
        payload: { type: 'array', minItems: 3, items: [{ type: 'integer' }, { const: 'ticker' }, text] },
      },
      book: {
        payload: { type: 'array', minItems: 2, items: [{ type: 'integer' }, { enum: ['book', 'book-10'] }] },
      },
      status: { payload: object({ event: { const: 'status' } }) },
    },
    want: {
      '[1,"ticker","x"]': 'ticker',
      '[1,"ticker",4]': 'invalid ticker',
      '[1,"book-10"]': 'book',
      '[1,"trade"]': 'unknown trade',
      '{"event":"status"}': 'status',
      '{"1":"book"}': 'unknown',
    },
  },
  {
    name: 'a nested discriminator, three deep',
    messages: {
      a: { payload: object({ head: object({ kind: object({ name: { const: 'a' } }) }) }) },
      b: { payload: object({ head: object({ kind: object({ name: { const: 'b' } }), n: text }) }) },
    },
    want: {
      '{"head":{"kind":{"name":"a"}}}': 'a',
      '{"head":{"kind":{"name":"b"}}}': 'invalid b',
      '{"head":{"kind":{"name":"c"}}}': 'unknown c',
      '{"head":"b"}': 'unknown',
    },
  },
  {
    name: 'messages that share a value are told apart by a second place, else by trying',
    messages: {
      ping: typed('ping'),
      pong: typed('pong'),
      a: typed('event', { kind: { const: 'a' }, x: text }),
      b: typed('event', { kind: { const: 'b' } }),
      c: typed('event', { y: text }),
      d: typed('event', { z: text }),
      e: typed('end'),
    },
    want: {
      '{"type":"event","kind":"a","x":"1"}': 'a',
      '{"type":"event","kind":"a"}': 'invalid a',
      '{"type":"event","z":"1"}': 'd',
      '{"type":"event","y":1}': 'invalid c',
      '{"type":"pong"}': 'pong',
      '{"type":"other"}': 'unknown other',
    },
  },
  {
    name: 'an optional or unlimited property is no discriminator',
    messages: {
      a: { payload: { type: 'object', properties: { type: { const: 'a' } }, required: ['x'] } },
      b: { payload: object({ type: text, y: text }) },
    },
    want: {
      '{"type":"b","x":1}': 'invalid a',
      '{"x":1}': 'a',
      '{"type":"q","y":"1"}': 'b',
      '{"y":1}': 'invalid b',
    },
  },
  {
    name: 'keys that objects inherit are not there',
    messages: { ...chat, odd: { payload: object({ constructor: text }) } },
    want: {
      '{"__proto__":{"type":"chat","content":"x"}}': 'unknown',
      '{"type":"__proto__"}': 'unknown __proto__',
      '{"type":"constructor"}': 'unknown constructor',
      '{"constructor":"x"}': 'odd',
      '{"toString":"x"}': 'unknown',
    },
  },
];

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
