import { test as base, describe, expect } from 'vitest';
import { messageMatchers, mockFixture, type MessageMatchers } from '../../src/entries/vitest.ts';
import { dial } from '../../src/wire/index.ts';
import { Talk, traceContract } from '../mock/support.ts';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface Matchers extends MessageMatchers {}
}

const chat = await traceContract('chat');
const test = base.extend({
  mock: mockFixture(chat, { auth: 'off', pace: { firstTokenMs: 1, intervalMs: 1 } }),
});
expect.extend(messageMatchers(chat));

async function greeted(url: string): Promise<Talk> {
  const dialled = await dial(url);
  if (dialled.kind !== 'open') throw new Error('not open');
  const client = new Talk(dialled.connection);
  await client.until('connection');
  return client;
}

describe('the fixture and the matchers', () => {
  test('give each test a mock of its own', async ({ mock }) => {
    const client = await greeted(mock.url);
    expect(mock.sessions).toHaveLength(1);
    client.say({ type: 'ping' });
    expect(await client.next()).toMatchMessage('pong');
    expect(mock).toHaveKeptContract();
  });

  test('share nothing between tests', async ({ mock }) => {
    expect(mock.journal).toEqual([]);
    const client = await greeted(mock.url);
    client.say('{');
    expect(await client.next()).toMatchMessage('error');
    expect(mock).not.toHaveKeptContract();
    expect(mock).toHaveKeptContract('server');
  });
});

describe('toMatchMessage', () => {
  const { toMatchMessage } = messageMatchers(chat);
  const token = { type: 'stream-token', messageId: 'm', token: 'a', timestamp: '2026-01-01T00:00:00Z' };
  test.for([
    { frame: JSON.stringify(token), members: {}, pass: true, says: 'is the message stream-token' },
    { frame: token, members: { token: 'a' }, pass: true, says: 'is the message' },
    { frame: token, members: { token: 'b' }, pass: false, says: 'token is "a", and not "b"' },
    { frame: { ...token, token: 7 }, members: {}, pass: false, says: '/token' },
    { frame: { type: 'ping' }, members: {}, pass: false, says: 'it is ping' },
    { frame: '{', members: {}, pass: false, says: 'no message of the contract' },
  ])('$frame: $says', ({ frame, members, pass, says }) => {
    const matched = toMatchMessage(frame, 'stream-token', members);
    expect([matched.pass, matched.message()]).toEqual([pass, expect.stringContaining(says)]);
  });
});
