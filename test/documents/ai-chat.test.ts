import { describe, expect, test } from 'vitest';
import { scenariosOf } from '../../src/promises/index.ts';
import { documentOf } from './support.ts';

const aiChat = await documentOf('ai-chat');
const TIME = '2025-10-01T20:00:00.000000';
const said = (type: string, timestamp: unknown = TIME): object => ({ type, message: 'Hello!', timestamp });
const WELCOME = { t: 5, server: said('system') };
const ASKS = { content: 'And if it rains?' };

describe('ai-chat', () => {
  test.each([
    ['client', ASKS, 'message'],
    ['client', { content: '' }, 'message'],
    ['client', { type: 'chat', content: 'And if it rains?' }, 'message'],
    ['client', {}, 'invalid message'],
    ['client', { message: 'And if it rains?' }, 'invalid message'],
    ['client', { content: null }, 'invalid message'],
    ['client', '[]', 'unknown-message'],
    ['client', '"And if it rains?"', 'unknown-message'],
    ['client', 'And if it rains?', 'not-json'],
    ['server', said('system'), 'system'],
    ['server', said('ai_response'), 'ai_response'],
    ['server', said('error'), 'error'],
    ['server', { type: 'ai_response', content: 'Hello!', timestamp: TIME }, 'invalid ai_response'],
    ['server', { type: 'error', message: 'Hello!' }, 'invalid error'],
    ['server', said('typing'), 'unknown-message'],
  ] as const)('reads of the %s %j as %s', (from, frame, want) => {
    expect(aiChat.read(from, frame)).toBe(want);
  });

  test.each([
    [TIME, 'system'],
    ['2026-11-20T09:15:00.412345', 'system'],
    ['2026-11-20T09:15:00.412', 'invalid system'],
    ['2026-11-20T09:15:00.412345Z', 'invalid system'],
    ['2026-11-20T09:15:00.412345+02:00', 'invalid system'],
    [1763630100, 'invalid system'],
  ])('takes times with microseconds and without a zone: %s is %s', (timestamp, want) => {
    expect(aiChat.read('server', said('system', timestamp))).toBe(want);
  });

  test('takes one token, in the query or in a cookie', () => {
    const schemes = Object.values(aiChat.contract.securitySchemes);
    expect(schemes.map(({ credential, bearerFormat, place }) => [credential, bearerFormat, place])).toEqual([
      ['token', 'JWT', { in: 'query', name: 'token', format: '{value}' }],
      ['token', 'JWT', { in: 'cookie', name: 'access_token', format: '{value}' }],
    ]);
  });

  test.each(['no-token', 'bad-token', 'expired-token'])('prefers 1008 for %s, and takes 403', (fault) => {
    const then = aiChat.channel.session.faults.find(({ id }) => id === fault)?.then;
    expect(then?.slice(0, 2)).toEqual([
      { kind: 'close', codes: [1008] },
      { kind: 'http', status: 403 },
    ]);
  });

  test('is provoked with JSON that is no object, and with forged tokens in both places', () => {
    const scenarios = scenariosOf(aiChat.contract, aiChat.channel, { subject: 'server' });
    const acts = new Map(scenarios.map(({ id, summary }) => [id, summary]));
    expect(acts.get('ai-chat/faults/no-object/unknown-message')).toContain('["colloquy_unknown"]');
    expect([...acts.keys()]).toEqual(
      expect.arrayContaining([
        'ai-chat/faults/bad-token/none@queryToken',
        'ai-chat/faults/bad-token/other-key@cookieToken',
        'ai-chat/faults/expired-token/expired@queryToken',
      ]),
    );
  });
});

describe('a chat with the AI', () => {
  test.each([
    {
      case: 'a welcome and two messages, crossing',
      events: [
        { t: 4, client: ASKS },
        WELCOME,
        { t: 6, client: ASKS },
        { t: 20, server: said('ai_response') },
        { t: 30, server: said('error') },
      ],
      want: [],
    },
    { case: 'no welcome', events: [], want: ['server fail ai-chat/welcome/system'] },
    {
      case: 'two welcomes',
      events: [WELCOME, { t: 6, server: said('system') }],
      want: ['server fail ai-chat/welcome/system~extra'],
    },
    {
      case: 'two answers to one message',
      events: [
        WELCOME,
        { t: 10, client: ASKS },
        { t: 20, server: said('ai_response') },
        { t: 30, server: said('ai_response') },
      ],
      want: ['server fail ai-chat/frames/unexpected/ai_response'],
    },
    {
      case: 'an error of the server, and 1011 behind it',
      events: [
        WELCOME,
        { t: 10, client: ASKS },
        { t: 20, server: said('error') },
        { t: 21, close: 'server' as const, code: 1011 },
      ],
      want: [],
    },
    {
      case: '1011 in place of the error',
      events: [WELCOME, { t: 10, client: ASKS }, { t: 20, close: 'server' as const, code: 1011 }],
      want: ['server fail ai-chat/turn/answered/ai_response'],
    },
    {
      case: 'too many messages, and 1008',
      events: [
        WELCOME,
        { t: 10, client: ASKS },
        { t: 11, client: ASKS },
        { t: 12, close: 'server' as const, code: 1008 },
      ],
      want: [],
    },
    {
      case: '1008 before the client has said anything',
      events: [WELCOME, { t: 10, close: 'server' as const, code: 1008 }],
      want: ['server fail ai-chat/close'],
    },
    {
      case: 'a close for a bad frame',
      events: [WELCOME, { t: 10, client: '{}' }, { t: 20, close: 'server' as const, code: 1008 }],
      want: ['client fail ai-chat/turn/message~schema', 'server fail ai-chat/close'],
    },
  ])('is judged: $case', ({ events, want }) => {
    expect(aiChat.judge(events, 60_000)).toEqual(want);
  });
});
