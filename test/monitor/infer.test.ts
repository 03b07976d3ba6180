import { describe, expect, test } from 'vitest';

import { compileText } from '../../src/compile/index.ts';
import { verifyRecording } from '../../src/conformance/index.ts';
import type { Side } from '../../src/contract/index.ts';
import { inferDocument } from '../../src/monitor/index.ts';
import type { RecordedEvent, Recording } from '../../src/recording/index.ts';

type Line = readonly [from: Side, value: unknown];

/** A recording of sockets on which this is said, 10 ms apart. */
function recordingOf(...sockets: readonly (readonly Line[])[]): Recording {
  const events = sockets.flatMap((lines, index): RecordedEvent[] => {
    const socket = index + 1;
    const frames = lines.map(([from, value], at): RecordedEvent => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return { t: 10 * (at + 1), socket, event: 'frame', from, text };
    });
    return [
      { t: 0, socket, event: 'upgrade', url: 'ws://api.example.com/live?token=***', headers: {} },
      { t: 0, socket, event: 'open', status: 101 },
      ...frames,
      { t: 10 * (lines.length + 1), socket, event: 'end' },
    ];
  });
  const header = {
    colloquy: 'recording/1',
    document: '',
    channel: '',
    started: '2026-01-01T00:00:00Z',
  } as const;
  return { header, events, control: true };
}

const HELLO: Line = ['server', { type: 'hello', session: 'a' }];
const ask = (id: string): Line => ['client', { type: 'ask', id, text: `text ${id}` }];
const token = (id: string): Line => ['server', { type: 'token', id, text: 'x' }];
const end = (id: string): Line => ['server', { type: 'end', id }];
const error = (id: string): Line => ['server', { type: 'error', id, code: 7 }];
const PING: Line = ['client', { type: 'ping' }];
const PONG: Line = ['server', { type: 'pong' }];
const NEWS: Line = ['server', { type: 'news', items: [1, null] }];

const TALK = recordingOf(
  [HELLO, ask('1'), token('1'), PING, PONG, token('1'), end('1'), ask('2'), error('2')],
  [HELLO, ask('3'), ask('4'), token('4'), end('3'), end('4'), NEWS, PING, PONG],
);

/** The inferred document, compiled. */
async function inferred(recording: Recording) {
  const { document, guesses } = await inferDocument([recording]);
  const { contract, diagnostics } = await compileText(JSON.stringify(document), { file: 'draft.yaml' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return { contract, errors, guesses };
}

/** Calls in lists, as charging stations make them: a number says what it is, a word which one. */
const call = (id: number, action: string, payload: object): Line => [
  'client',
  [2, `m-${String(id)}`, action, payload],
];
const result = (id: number, payload: object): Line => ['server', [3, `m-${String(id)}`, payload]];
const CALLS = recordingOf(
  [
    ...[
      call(1, 'Boot', { model: 'V1' }),
      result(1, { status: 'Accepted' }),
      call(2, 'Beat', {}),
      result(2, { now: 7 }),
    ],
    ...[call(3, 'Start', { tag: 'a' }), call(4, 'Beat', {}), result(4, { now: 8 }), result(3, { id: 1 })],
    ...[
      call(5, 'Start', { tag: 'b' }),
      result(5, { id: 2 }),
      ['client', [4, 'r-1', 'NotSupported', 'no', {}]] as Line,
    ],
  ],
  [
    call(6, 'Boot', { model: 'V1' }),
    result(6, { status: 'Accepted' }),
    call(7, 'Beat', {}),
    result(7, { now: 9 }),
  ],
);

/** Subscriptions in lists: the first word says what it is, and the next is the name of the subscription. */
const note = (id: string): Line => ['server', ['EVENT', id, { text: 'x' }]];
const NOTES = recordingOf(
  [
    ['client', ['REQ', 'alpha', { kinds: [1] }, { limit: 1 }]],
    note('alpha'),
    note('alpha'),
    ['server', ['EOSE', 'alpha']],
  ],
  [
    ['client', ['REQ', 'beta', {}]],
    ['server', ['EOSE', 'beta']],
    note('beta'),
    ['client', ['CLOSE', 'beta']],
  ],
);

describe('a draft from lists', () => {
  test.each([
    {
      title: 'calls',
      recording: CALLS,
      client: ['Boot', 'Beat', 'Start', 'NotSupported'],
      server: ['server-3'],
    },
    { title: 'subscriptions', recording: NOTES, client: ['REQ', 'CLOSE'], server: ['EVENT', 'EOSE'] },
  ])('tells them apart by words in them, and is kept by its own traffic: $title', async (of) => {
    const { contract, errors } = await inferred(of.recording);
    expect(errors).toEqual([]);
    if (contract === undefined) throw new Error('no contract');
    const messages = contract.channels[0]?.messages ?? [];
    const saidBy = (side: Side): string[] =>
      messages.filter(({ senders }) => senders.includes(side)).map(({ name }) => name);
    expect(saidBy('client')).toEqual(of.client);
    expect(saidBy('server')).toEqual(of.server);
    for (const subject of ['server', 'client'] as const)
      expect(verifyRecording(contract, of.recording, { subject }).causes).toEqual([]);
  });

  test('has their items one by one, and the item that is a key', async () => {
    const { contract } = await inferred(CALLS);
    const { messages = [], session } = contract?.channels[0] ?? {};
    expect(messages.find(({ name }) => name === 'Start')?.payload).toMatchObject({
      ...{ minItems: 4, maxItems: 4 },
      items: [{}, { type: 'string' }, { const: 'Start' }, { required: ['tag'] }],
    });
    expect(session?.exchanges.find(({ id }) => id === 'Start')?.key).toBeDefined();
  });

  test('has no message for each word where words are only said', async () => {
    const words = ['red', 'green', 'blue', 'white', 'black', 'brown', 'pink', 'grey'];
    const { contract } = await inferred(recordingOf(words.map((word): Line => ['client', [word]])));
    expect(contract?.channels[0]?.messages.map(({ name }) => name)).toEqual(['client-json']);
  });
});

/** A call of JSON-RPC, its result, and its error. */
const calls = (id: number, method: string): Line => ['client', { jsonrpc: '2.0', id, method }];
const outcome = (id: number, value: unknown): Line => ['server', { jsonrpc: '2.0', id, result: value }];
const fails = (id: number | null): Line => ['server', { jsonrpc: '2.0', id, error: { code: -1 } }];
const notice = (part: number): Line => ['server', { jsonrpc: '2.0', method: 'progress', params: { part } }];

describe('a draft from JSON-RPC', () => {
  const RPC = recordingOf(
    [calls(1, 'open'), outcome(1, { door: 'a' }), calls(2, 'list'), notice(1), outcome(2, { doors: [] })],
    [
      calls(1, 'open'),
      fails(1),
      calls(2, 'list'),
      calls(3, 'list'),
      outcome(3, { doors: ['a'] }),
      calls(4, 'list'),
      outcome(4, { doors: [] }),
    ],
    [calls(7, 'count'), outcome(7, '0x1'), calls(8, 'sum'), outcome(8, '0x2'), calls(9, 'list'), fails(null)],
  );

  test('tells requests by their method, and answers by what they answer and by their members', async () => {
    const { contract, errors } = await inferred(RPC);
    expect(errors).toEqual([]);
    const names = contract?.channels[0]?.messages.map(({ name }) => name) ?? [];
    expect(names.toSorted()).toEqual(
      [
        'open',
        'list',
        'count',
        'sum',
        'progress',
        'open-result',
        'list-result',
        'server-result',
        'open-error',
        'server-id-error',
      ].sort(),
    );
  });

  test('has the key of its calls, and not what every message has', async () => {
    const { contract } = await inferred(RPC);
    const { exchanges = [] } = contract?.channels[0]?.session ?? {};
    const opening = exchanges.find(({ id }) => id === 'open');
    expect(JSON.stringify(opening?.steps)).toMatch(/open-result.*open-error/);
    expect(JSON.stringify(opening)).toContain('/id');
    expect(JSON.stringify(exchanges)).not.toContain('/jsonrpc');
  });
});

describe('a draft from traffic', () => {
  test('tells messages apart by their type also beside many frames of bytes', async () => {
    const bytes = Array.from({ length: 12 }, (_, at): RecordedEvent => ({
      t: 300 + at,
      socket: 1,
      event: 'frame',
      from: 'client',
      base64: 'AAAA',
    }));
    const { contract, errors } = await inferred({ ...TALK, events: [...TALK.events, ...bytes] });
    expect(errors).toEqual([]);
    const names = contract?.channels[0]?.messages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['hello', 'ask', 'pong', 'client-binary']));
  });

  test('compiles, and has the messages, the greeting, the exchanges and their keys', async () => {
    const { contract, errors, guesses } = await inferred(TALK);
    expect(errors).toEqual([]);
    const channel = contract?.channels[0];
    expect(channel?.address).toBe('/live');
    expect(channel?.messages.map(({ name }) => name)).toEqual([
      ...['hello', 'ask', 'token', 'ping', 'pong', 'end', 'error', 'news'],
    ]);
    expect(channel?.session.exchanges.map(({ id, key }) => [id, key !== undefined])).toMatchObject([
      ['greeting', false],
      ['ask', true],
      ['ping', false],
      ['messages/news', false],
    ]);
    expect(guesses.length).toBeGreaterThan(8);
  });

  test('is kept by its own traffic, and not by other', async () => {
    const { contract } = await inferred(TALK);
    if (contract === undefined) throw new Error('no contract');
    for (const subject of ['server', 'client'] as const)
      expect(verifyRecording(contract, TALK, { subject }).causes).toEqual([]);
    const wrong = recordingOf([HELLO, ask('1'), ['server', { type: 'token', id: '1' }], end('1')]);
    expect(verifyRecording(contract, wrong).causes).not.toEqual([]);
  });

  test('requires what every sample has, and widens the rest', async () => {
    const { contract } = await inferred(TALK);
    const payload = (name: string): unknown =>
      contract?.channels[0]?.messages.find((message) => message.name === name)?.payload;
    expect(payload('news')).toMatchObject({
      required: ['type', 'items'],
      properties: { type: { const: 'news' }, items: { type: 'array', items: { type: ['integer', 'null'] } } },
    });
    expect(payload('ask')).toMatchObject({ required: ['type', 'id', 'text'] });
  });

  test('leaves out an exchange that its own traffic breaks', async () => {
    const odd = recordingOf([PING, PONG, NEWS, PONG, PING, PONG], [NEWS, PING, PONG, PONG]);
    const { contract, errors } = await inferred(odd);
    expect(errors).toEqual([]);
    if (contract === undefined) throw new Error('no contract');
    expect(verifyRecording(contract, odd).causes).toEqual([]);
  });

  test.each<[string, Recording]>([
    [
      'text that is no JSON',
      recordingOf([
        ['client', 'hello'],
        ['server', 'who is there?'],
      ]),
    ],
    [
      'objects without a name',
      recordingOf([
        ['client', { a: 1 }],
        ['server', { b: 2 }],
      ]),
    ],
    [
      'one name for both sides',
      recordingOf([
        ['client', { type: 'mark' }],
        ['server', { type: 'mark', at: 1 }],
      ]),
    ],
    [
      'names that are no identifiers',
      recordingOf([
        ['client', { type: 'a/b c' }],
        ['server', { type: 'a.b' }],
      ]),
    ],
    [
      'a member that reaches for the prototype',
      recordingOf([['client', '{"type":"x","__proto__":{"y":1}}']]),
    ],
  ])('compiles from %s', async (_name, recording) => {
    expect((await inferred(recording)).errors).toEqual([]);
  });

  test('cannot be made of nothing', async () => {
    await expect(inferDocument([recordingOf([])])).rejects.toThrow('no message');
  });
});
