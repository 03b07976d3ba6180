import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import { house, traceContract } from './support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();

describe('a test that waits for a message', () => {
  it('is given it when it comes, each one once', async () => {
    const mock = await start(chat, { auth: 'off' });
    const client = await talk(mock.url);
    await client.until('connection');
    const waiting = mock.received('chat');
    client.say({ type: 'chat', content: 'first' });
    client.say({ type: 'chat', content: 'second' });
    expect((await waiting).payload).toMatchObject({ content: 'first' });
    expect((await mock.received('chat')).payload).toMatchObject({ content: 'second' });
    await expect(mock.received('chat', { timeoutMs: 20 })).rejects.toThrow('No chat came');
  });

  it('is given the one of its session, and the one with what it wants in it', async () => {
    const mock = await start(chat, { auth: 'off' });
    const [one, other] = [await talk(mock.url), await talk(mock.url)];
    await Promise.all([one.until('connection'), other.until('connection')]);
    one.say({ type: 'chat', content: 'a' });
    one.say({ type: 'chat', content: 'Weather, please' });
    await mock.received('chat', { matching: { '/content': { contains: 'weather' } } });
    other.say({ type: 'chat', content: 'b' });
    expect((await mock.received('chat', { session: 2 })).payload).toMatchObject({ content: 'b' });
    expect((await mock.received('chat')).payload).toMatchObject({ content: 'a' });
  });

  it('is told what came instead, without a credential', async () => {
    const mock = await start(chat);
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'ping' });
    client.say({ type: 'chat', content: 7 });
    client.say('{"typ":"chat"}');
    await client.until('error', 2);
    client.connection.close(1000);
    await client.end();
    const missing = mock.received('chat', { timeoutMs: 20, matching: { '/content': 'hello' } });
    await expect(missing).rejects.toThrow(
      [
        'No chat with {"/content":"hello"} came from the client within 20 ms. What came instead, and was not asked for yet:',
        '  #1 connected to /?token=***',
        '  #1 ping {"type":"ping"}',
        '  #1 chat {"type":"chat","content":7} [fail chat/chat/chat~schema',
      ].join('\n'),
    );
    await expect(missing).rejects.toThrow('  #1 no message of the document: {"typ":"chat"} [');
    await expect(missing).rejects.toThrow('  #1 closed with 1000');
  });

  it('is told that nothing came', async () => {
    const mock = await start(chat);
    await expect(mock.received('chat', { timeoutMs: 5 })).rejects.toThrow('Nothing came at all.');
  });

  it('is told at once of a name that no message has', async () => {
    const mock = await start(chat);
    await expect(mock.received('caht')).rejects.toThrow('sends no caht');
    await expect(mock.received('pong')).rejects.toThrow('A client of the document sends no pong');
  });

  it('does not wait for a mock that is closed', async () => {
    const mock = await start(chat);
    const waiting = expect(mock.received('chat')).rejects.toThrow('The mock was closed.');
    await mock.close();
    await waiting;
  });
});
