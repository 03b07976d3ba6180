import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import { findingsOf, house, problemsOf, traceContract } from './support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();

describe('the mock of chat', () => {
  it('greets, streams an answer word by word, and answers a ping', async () => {
    const mock = await start(chat, { text: 'one two three' });
    const client = await talk(mock.url);
    expect(await client.next()).toMatchObject({ type: 'connection' });
    client.say({ type: 'chat', content: 'Hello' });
    const answer = await client.until('stream-end');
    expect(answer.map((message) => message['type'])).toEqual([
      'stream-start',
      'stream-token',
      'stream-token',
      'stream-token',
      'stream-end',
    ]);
    expect(answer.slice(1, 4).map((message) => message['token'])).toEqual(['one', ' two', ' three']);
    expect(new Set(answer.map((message) => message['messageId'])).size).toBe(1);
    client.say({ type: 'ping' });
    expect(await client.next()).toMatchObject({ type: 'pong' });
    expect([
      findingsOf(mock.events, 'client'),
      findingsOf(mock.events, 'server'),
      problemsOf(mock.events),
    ]).toEqual([[], [], []]);
  });

  it('interleaves two streams and tells them apart by their key', async () => {
    const mock = await start(chat);
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'a' });
    client.say({ type: 'chat', content: 'b' });
    client.say({ type: 'ping' });
    const read = await client.until('stream-end', 2);
    const tokens = read.filter((message) => message['type'] === 'stream-token');
    const ids = tokens.map((message) => message['messageId']);
    const changes = ids.filter((id, index) => index > 0 && id !== ids[index - 1]).length;
    expect(new Set(ids).size).toBe(2);
    expect(changes).toBeGreaterThan(2);
    expect(read.some((message) => message['type'] === 'pong')).toBe(true);
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it('gives every stream another key, over all sockets', async () => {
    const mock = await start(chat, { text: 'x' });
    const ids: unknown[] = [];
    for (let i = 0; i < 3; i += 1) {
      const client = await talk(mock.url);
      await client.until('connection');
      client.say({ type: 'chat', content: 'a' });
      ids.push((await client.until('stream-start')).at(-1)?.['messageId']);
    }
    expect(new Set(ids).size).toBe(3);
  });

  it('answers mistakes with an error and goes on', async () => {
    const mock = await start(chat);
    const client = await talk(mock.url);
    await client.until('connection');
    for (const mistake of ['{', { type: 'no-such' }, { type: 'chat' }, []]) {
      client.say(mistake);
      expect(await client.next()).toMatchObject({ type: 'error' });
    }
    client.say({ type: 'ping' });
    expect(await client.next()).toMatchObject({ type: 'pong' });
    expect(findingsOf(mock.events, 'server')).toEqual([]);
    expect(findingsOf(mock.events, 'client')).toHaveLength(4);
  });

  it('keeps a stream whole when a mistake is answered in the middle of it', async () => {
    const mock = await start(chat);
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'a' });
    await client.until('stream-token');
    client.say('{');
    const rest = await client.until('stream-end');
    expect(rest.filter((message) => message['type'] === 'error')).toHaveLength(1);
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it('leaves 5 ms after the first message', async () => {
    const mock = await start(chat);
    const client = await talk(mock.url);
    client.say({ type: 'ping' });
    await client.until('pong');
    const sent = mock.journal.filter((entry) => entry.kind === 'frame' && entry.from === 'server');
    expect((sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(5);
  });

  it('shows who is connected', async () => {
    const mock = await start(chat);
    const client = await talk(mock.url);
    await client.until('connection');
    expect(mock.sessions).toMatchObject([{ number: 1, channel: 'chat', state: 'ready' }]);
  });

  it('closes all sockets with 1001 at its end', async () => {
    const mock = await start(chat);
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'unfinished' });
    await mock.close();
    expect(await client.end()).toMatchObject({ code: 1001, by: 'peer' });
    expect(mock.sessions).toEqual([]);
  });

  it('sends the same with the same seed', async () => {
    const said: unknown[] = [];
    for (let run = 0; run < 2; run += 1) {
      const mock = await start(chat, { seed: 7, text: 'a b' });
      const client = await talk(mock.url);
      await client.until('connection');
      client.say({ type: 'chat', content: 'a' });
      await client.until('stream-end');
      said.push(client.heard);
    }
    expect(said[0]).toEqual(said[1]);
  });
});

describe('the credential check', () => {
  it.each([
    { given: 'no token', query: '', want: 'credential-missing' },
    { given: 'a wrong token', query: '?token=nonsense', want: 'credential-invalid' },
    { given: 'a token of another key', query: '?token=a.b.c', want: 'credential-invalid' },
  ])('refuses $given with the first reaction', async ({ query, want }) => {
    const mock = await start(chat);
    await expect(talk(mock.url.replace(/\?.*/, query))).rejects.toThrow('"status":401');
    expect(mock.events).toContainEqual({ kind: 'refused', target: `/${query}`, status: 401, why: want });
  });

  it('lets everybody in when it is off', async () => {
    const mock = await start(chat, { auth: 'off' });
    expect(mock.url).not.toContain('token');
    await (await talk(mock.url)).until('connection');
  });

  it('accepts a listed value, and nothing else', async () => {
    const mock = await start(chat, { auth: { accept: ['let-me-in'] } });
    expect(mock.url).toContain('?token=let-me-in');
    await (await talk(mock.url)).until('connection');
    await expect(talk(`${mock.url}x`)).rejects.toThrow('"status":401');
  });

  it('knows tokens of its secret, expired ones, and those that are not signed', async () => {
    const { SignJWT, UnsecuredJWT } = await import('jose');
    const mock = await start(chat, { auth: { jwtSecret: 'a-secret-for-this-test' } });
    const key = new TextEncoder().encode('a-secret-for-this-test');
    const sign = (exp: string) =>
      new SignJWT({ sub: 'u' }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime(exp).sign(key);
    const url = (token: string) => mock.url.replace(/\?.*/, `?token=${token}`);
    await (await talk(url(await sign('1h')))).until('connection');
    for (const token of [await sign('-1m'), new UnsecuredJWT({ sub: 'u' }).encode()]) {
      await expect(talk(url(token))).rejects.toThrow('"status":401');
    }
    const refused = mock.events.flatMap((event) => (event.kind === 'refused' ? [event.why] : []));
    expect(refused).toEqual(['credential-expired', 'credential-invalid']);
  });
});

describe('the upgrade', () => {
  it('refuses an unknown path with 404', async () => {
    const mock = await start(chat);
    await expect(talk(mock.url.replace('/?', '/nowhere?'))).rejects.toThrow('"status":404');
  });
});
