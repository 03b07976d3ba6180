import { describe, expect, test } from 'vitest';
import { documentOf } from './support.ts';
import type { Event } from './support.ts';

const chat = await documentOf('chat');
const TIME = '2026-11-20T09:15:00.412Z';

/** A frame of the server: every one has its time. */
const said = (type: string, more: object = {}): object => ({ type, timestamp: TIME, ...more });
const of =
  (messageId: string) =>
  (type: string, more: object = {}) =>
    said(type, { messageId, ...more });
const [a, b] = [of('msg_1'), of('msg_2')];
const token = { token: ' open' };
const WELCOME = { t: 5, server: said('connection', { message: 'Connected to chatbot server' }) };
const ASKS = { type: 'chat', content: 'When do you open?', timestamp: TIME };
const FAILED = said('error', { message: 'The assistant is not available.' });

/** A conversation after the greeting: what happens, ten milliseconds apart. */
function after(...acts: readonly ({ client: unknown } | { server: unknown })[]): Event[] {
  return [WELCOME, ...acts.map((act, index): Event => ({ t: 10 * (index + 1), ...act }))];
}

describe('chat', () => {
  test.each([
    ['client', ASKS, 'chat'],
    ['client', { type: 'chat', content: 'hi' }, 'chat'],
    ['client', { type: 'chat', content: 'hi', timestamp: 1763630100 }, 'chat'],
    ['client', { type: 'chat', timestamp: TIME }, 'invalid chat'],
    ['client', { type: 'human-escalation', reason: 'Refund', timestamp: TIME }, 'human-escalation'],
    ['client', { type: 'human-escalation' }, 'human-escalation'],
    ['client', { type: 'ping', timestamp: TIME }, 'ping'],
    ['client', { type: 'ping' }, 'ping'],
    ['client', { type: 'pong' }, 'unknown-message'],
    ['client', '{', 'not-json'],
    ['server', WELCOME.server, 'connection'],
    ['server', a('stream-start'), 'stream-start'],
    ['server', a('stream-token', token), 'stream-token'],
    ['server', a('stream-token', { token: '' }), 'stream-token'],
    ['server', a('stream-token'), 'invalid stream-token'],
    ['server', a('stream-end'), 'stream-end'],
    ['server', said('stream-end'), 'invalid stream-end'],
    [
      'server',
      said('human-escalation-response', { message: 'A human agent will contact you soon.' }),
      'human-escalation-response',
    ],
    ['server', FAILED, 'error'],
    ['server', said('pong'), 'pong'],
    ['server', { type: 'pong' }, 'invalid pong'],
  ] as const)('reads of the %s %j as %s', (from, frame, want) => {
    expect(chat.read(from, frame)).toBe(want);
  });

  test('takes the token in the query and as a header, one credential of the target', () => {
    const schemes = Object.values(chat.contract.securitySchemes);
    expect(schemes.map(({ credential, place }) => [credential, place.in])).toEqual([
      ['token', 'query'],
      ['token', 'header'],
    ]);
  });

  test.each(['no-token', 'bad-token', 'expired-token'])('takes 401 and 1008 for %s', (fault) => {
    const then = chat.channel.session.faults.find(({ id }) => id === fault)?.then;
    expect(then).toEqual([
      { kind: 'http', status: 401 },
      { kind: 'close', codes: [1008] },
    ]);
  });
});

describe('a chat', () => {
  const answer = (its: typeof a): { server: object }[] => [
    { server: its('stream-start') },
    { server: its('stream-token', token) },
    { server: its('stream-end') },
  ];

  test.each([
    { case: 'one answer', events: after({ client: ASKS }, ...answer(a)), want: [] },
    {
      case: 'two answers that interleave, a pong between their tokens',
      events: after(
        { client: ASKS },
        { client: ASKS },
        { server: a('stream-start') },
        { server: b('stream-start') },
        { client: { type: 'ping' } },
        { server: b('stream-token', token) },
        { server: said('pong') },
        { server: a('stream-token', token) },
        { server: b('stream-end') },
        { server: a('stream-end') },
      ),
      want: [],
    },
    { case: 'an error before the start', events: after({ client: ASKS }, { server: FAILED }), want: [] },
    {
      case: 'an error after the start, and no end',
      events: after(
        { client: ASKS },
        { server: a('stream-start') },
        { server: a('stream-token', token) },
        { server: FAILED },
      ),
      want: [],
    },
    {
      case: 'an answer without a token',
      events: after({ client: ASKS }, { server: a('stream-start') }, { server: a('stream-end') }),
      want: ['server fail chat/chat/streamed/stream-token'],
    },
    {
      case: 'tokens under another id',
      events: after(
        { client: ASKS },
        { server: a('stream-start') },
        { server: b('stream-token', token) },
        { server: a('stream-token', token) },
        { server: a('stream-end') },
      ),
      want: ['server fail chat/chat/streamed/stream-token~key'],
    },
    {
      case: 'an error for a bad frame, then life',
      events: after({ client: '{' }, { server: FAILED }, { client: ASKS }, ...answer(a)),
      want: ['client fail chat/frames/not-json'],
    },
  ])('is judged: $case', ({ events, want }) => {
    expect(chat.judge(events)).toEqual(want);
  });
});
