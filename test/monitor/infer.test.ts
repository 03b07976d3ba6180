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
