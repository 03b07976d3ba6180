import { describe, expect, test } from 'vitest';
import { scenariosOf } from '../../src/promises/index.ts';
import { documentOf } from './support.ts';

const echo = await documentOf('echo');
const GREETING = { status: 'connected', message: 'WebSocket is working!' };
const answer = (text: unknown, timestamp: unknown = '2026-11-20T09:15:00.412345'): object => ({
  echo: text,
  timestamp,
});

describe('echo', () => {
  test.each([
    ['client', 'hello', 'text'],
    ['client', '', 'text'],
    ['client', '{"event":"start"}', 'text'],
    ['client', '42', 'text'],
    ['client', '{', 'text'],
    ['client', new Uint8Array([104, 105]), 'binary-frame'],
    ['server', GREETING, 'connected'],
    ['server', { status: 'connected' }, 'invalid connected'],
    ['server', { status: 'ok', message: 'WebSocket is working!' }, 'invalid connected'],
    ['server', answer('hello'), 'echo'],
    ['server', answer(''), 'echo'],
    ['server', answer({ event: 'start' }), 'invalid echo'],
    ['server', 'hello', 'not-json'],
  ] as const)('reads of the %s %j as %s', (from, frame, want) => {
    expect(echo.read(from, frame)).toBe(want);
  });

  test.each([
    ['2026-11-20T09:15:00.412345', 'echo'],
    ['2026-11-20T09:15:00', 'echo'],
    ['2026-11-20T09:15:00.412', 'invalid echo'],
    ['2026-11-20T09:15:00.412345Z', 'invalid echo'],
    ['2026-11-20T09:15:00.412345+02:00', 'invalid echo'],
    ['2026-11-20 09:15:00.412345', 'invalid echo'],
    [1763630100, 'invalid echo'],
  ])('takes local times with microseconds and without a zone: %s is %s', (timestamp, want) => {
    expect(echo.read('server', answer('hello', timestamp))).toBe(want);
  });

  test('has plain text from the client, and JSON from the server', () => {
    const types = echo.channel.messages.map(({ name, contentType }) => [name, contentType]);
    expect(types).toEqual([
      ['text', 'text/plain'],
      ['connected', 'application/json'],
      ['echo', 'application/json'],
    ]);
  });

  test('asks for no credential, no parameter and no query', () => {
    const { security, parameters, query, address } = echo.channel;
    expect({ security, parameters, query, address }).toEqual({
      security: [],
      parameters: [],
      query: undefined,
      address: '/test-websocket',
    });
  });

  test.each([
    [
      'a greeting and two echoes, crossing',
      [
        [20, 'a'],
        [30, 'b'],
      ],
      [],
    ],
    [
      'the text changed',
      [
        [20, 'a'],
        [30, 'B'],
      ],
      ['server fail echo/echo/echo~with'],
    ],
    [
      'an echo too many',
      [
        [20, 'a'],
        [30, 'b'],
        [40, 'b'],
      ],
      ['server fail echo/frames/unexpected/echo'],
    ],
  ] as const)('judges a conversation: %s', (_name, echoes, want) => {
    const events = [
      { t: 5, server: GREETING },
      { t: 10, client: 'a' },
      { t: 11, client: 'b' },
      ...echoes.map(([t, text]) => ({ t, server: answer(text) })),
    ];
    expect(echo.judge(events)).toEqual(want);
  });

  test('owes the greeting, and lets a client send before it', () => {
    const eager = [
      { t: 1, client: 'a' },
      { t: 5, server: GREETING },
      { t: 6, server: answer('a') },
    ];
    expect(echo.judge(eager)).toEqual([]);
    expect(echo.judge([], 60_000)).toEqual(['server fail echo/greeting/connected']);
  });

  test.each([
    [1000, []],
    [1003, ['server fail echo/faults/binary~code']],
  ])('has a binary frame answered by a close with 1000: %s', (code, want) => {
    const events = [
      { t: 5, server: GREETING },
      { t: 10, client: new Uint8Array([1]) },
      { t: 12, close: 'server' as const, code },
    ];
    expect(echo.judge(events).filter((finding) => finding.startsWith('server'))).toEqual(want);
  });

  test('has an unknown path refused with 403 or 404', () => {
    const fault = echo.channel.session.faults.find(({ id }) => id === 'unknown-path');
    expect(fault?.then).toEqual([
      { kind: 'http', status: 403 },
      { kind: 'http', status: 404 },
    ]);
  });

  test('is provoked with a text in a binary frame, though it has no JSON message to send', () => {
    const ids = scenariosOf(echo.contract, echo.channel, { subject: 'server' }).map(({ id }) => id);
    expect(ids).toContain('echo/faults/binary/binary-frame');
  });
});
