import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { documentOf } from './support.ts';

const conversations = await documentOf('conversations');
const TIME = '2026-11-20T09:15:02.412345Z';

/** A frame of the server: all five keys, `null` where nothing is said. */
const said = (type: string, more: object = {}): object => ({
  type,
  text: null,
  conversation_id: 'conv_7f3a91',
  error: null,
  timestamp: null,
  ...more,
});
const reply = (more: object = {}): object =>
  said('assistant_message', { text: 'On Saturday.', timestamp: TIME, ...more });
const error = (more: object = {}): object => said('error', { error: 'Invalid JSON', ...more });
const speaks = (more: object = {}): object => ({ type: 'user_message', text: 'When?', ...more });

describe('conversations', () => {
  test.each([
    ['client', speaks(), 'user_message'],
    ['client', speaks({ conversation_id: null, error: null, timestamp: null }), 'user_message'],
    ['client', speaks({ conversation_id: 'conv_other', timestamp: 'yesterday' }), 'user_message'],
    ['client', speaks({ locale: 'en-GB' }), 'user_message'],
    ['client', speaks({ text: '' }), 'invalid user_message'],
    ['client', speaks({ text: null }), 'invalid user_message'],
    ['client', { type: 'user_message' }, 'invalid user_message'],
    ['client', { type: 'ping' }, 'ping'],
    ['client', { type: 'ping', text: null, conversation_id: null, error: null, timestamp: null }, 'ping'],
    ['client', reply(), 'unknown-message'],
    ['client', {}, 'unknown-message'],
    ['client', '', 'not-json'],
    ['client', new Uint8Array([123, 125]), 'binary-frame'],
    ['server', reply(), 'assistant_message'],
    ['server', reply({ text: null }), 'invalid assistant_message'],
    ['server', reply({ locale: 'en-GB' }), 'assistant_message'],
    ['server', said('pong'), 'pong'],
    ['server', said('pong', { timestamp: TIME }), 'invalid pong'],
    ['server', error(), 'error'],
    ['server', error({ error: 'Rate limit exceeded' }), 'error'],
    ['server', error({ error: 'Turn failed', timestamp: TIME }), 'error'],
    ['server', error({ text: 'Invalid JSON' }), 'invalid error'],
    ['server', error({ error: null }), 'invalid error'],
  ] as const)('reads of the %s %j as %s', (from, frame, want) => {
    expect(conversations.read(from, frame)).toBe(want);
  });

  test.each(['type', 'text', 'conversation_id', 'error', 'timestamp'])(
    'has the server send all five keys: without %s nothing is valid',
    (key) => {
      for (const frame of [reply(), said('pong'), error()]) {
        const rest = Object.fromEntries(Object.entries(frame).filter(([name]) => name !== key));
        expect(conversations.read('server', rest)).toMatch(/^invalid|^unknown-message$/);
      }
    },
  );

  test.each([
    ['2026-11-20T09:15:02.412345Z', 'assistant_message'],
    ['2026-11-20T09:15:02Z', 'assistant_message'],
    ['2026-11-20T09:15:02.412Z', 'invalid assistant_message'],
    ['2026-11-20T09:15:02.412345', 'invalid assistant_message'],
    ['2026-11-20T09:15:02.412345+00:00', 'invalid assistant_message'],
    [null, 'invalid assistant_message'],
  ])('takes UTC times with microseconds and Z: %s is %s', (timestamp, want) => {
    expect(conversations.read('server', reply({ timestamp }))).toBe(want);
  });

  test('asks for the key in the query and nowhere else', () => {
    const { security, query, parameters } = conversations.channel;
    const { apiKey } = conversations.contract.securitySchemes;
    expect(security).toEqual(['apiKey']);
    expect(apiKey?.place).toMatchObject({ in: 'query', name: 'api_key' });
    expect(Object.keys((query as { properties: object }).properties)).toEqual(['api_key', 'customer_id']);
    expect(parameters.map(({ name }) => name)).toEqual(['conversation_id']);
  });

  test.each([
    ['no-key', [{ kind: 'send', messages: ['error'], with: [], close: [1008] }]],
    ['bad-key', [{ kind: 'send', messages: ['error'], with: [], close: [1008] }]],
    ['unknown-path', [{ kind: 'http', status: 403 }]],
    ['too-big', [{ kind: 'close', codes: [1009] }]],
  ])('has the fault %s', (fault, want) => {
    expect(conversations.channel.session.faults.find(({ id }) => id === fault)?.then).toEqual(want);
  });
});

describe('a conversation', () => {
  test.each([
    { case: 'silence until the client speaks', events: [{ t: 15_000, client: { type: 'ping' } }], want: [] },
    {
      case: 'two messages, their replies in order, a slow pong',
      events: [
        { t: 10, client: speaks() },
        { t: 11, client: speaks() },
        { t: 12, client: { type: 'ping' } },
        { t: 20_000, server: reply() },
        { t: 25_000, server: error({ error: 'Rate limit exceeded' }) },
        { t: 25_001, server: said('pong') },
      ],
      want: [],
    },
    {
      case: 'a greeting, which there is none of',
      events: [{ t: 10, server: reply() }],
      want: ['server fail conversations/frames/unexpected/assistant_message'],
    },
    {
      case: 'another conversation in the same socket',
      events: [
        { t: 10, client: speaks() },
        { t: 20, server: reply() },
        { t: 30, client: { type: 'ping' } },
        { t: 40, server: said('pong', { conversation_id: 'conv_other' }) },
      ],
      want: ['server fail conversations/heartbeat/pong~same'],
    },
    {
      case: 'an error for a bad frame, then life',
      events: [
        { t: 10, client: '' },
        { t: 20, server: error() },
        { t: 30, client: speaks() },
        { t: 40, server: reply() },
      ],
      want: ['client fail conversations/frames/not-json'],
    },
    {
      case: 'a close for a bad frame',
      events: [
        { t: 10, client: '' },
        { t: 20, close: 'server' as const, code: 1008 },
      ],
      want: ['client fail conversations/frames/not-json', 'server fail conversations/close'],
    },
  ])('is judged: $case', ({ events, want }) => {
    expect(conversations.judge(events)).toEqual(want);
  });

  test.each([
    ['/v1/ws/conversations/conv_7f3a91', []],
    ['/v1/ws/conversations/conv%5f7f3a91', []],
    ['/v1/ws/conversations/conv_1', ['server fail conversations/turn/answered/assistant_message~same']],
  ])('has the id of its path, %s, and no other', (path, want) => {
    const events = [
      { t: 10, client: speaks({ conversation_id: 'conv_7f3a91' }) },
      { t: 20, server: reply() },
    ];
    expect(conversations.judge(events, undefined, path)).toEqual(want);
  });

  test('is played by the mock under the id of the path', async () => {
    const mock = createMock(conversations.contract, { auth: 'off', timeScale: 0.05 });
    const dialled = await mock.dial('ws://here/v1/ws/conversations/ticket%2042');
    if (dialled.kind !== 'open') throw new Error('no socket');
    const frame = new Promise<unknown>((resolve) => {
      dialled.connection.attach({
        frame: (_connection, _opcode, data) => {
          resolve(JSON.parse(String(data)));
        },
        closed: () => undefined,
      });
    });
    dialled.connection.send(JSON.stringify(speaks()));
    expect(await frame).toMatchObject({ type: 'assistant_message', conversation_id: 'ticket 42' });
    await mock.close();
  });
});
