import { beforeAll, describe, expect, it } from 'vitest';
import type {
  ChatMessage,
  ErrorMessage,
  PingMessage,
  PongMessage,
  StreamEndMessage,
  StreamStartMessage,
  StreamTokenMessage,
} from '../../generated/chat/types.ts';
import type { Contract } from '../../src/contract/index.ts';
import { createMock, playClient, type HandlerSession } from '../../src/mock/index.ts';
import { findingsOf, house, problemsOf, Talk, traceContract } from './support.ts';

/** The messages of chat by their names, as a generated file has them. */
interface Messages {
  readonly client: { readonly chat: ChatMessage; readonly ping: PingMessage };
  readonly server: {
    readonly 'stream-start': StreamStartMessage;
    readonly 'stream-token': StreamTokenMessage;
    readonly 'stream-end': StreamEndMessage;
    readonly error: ErrorMessage;
    readonly pong: PongMessage;
  };
}

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();
const timestamp = '2026-01-01T00:00:00.000Z';

async function* echo(
  message: ChatMessage,
  session: HandlerSession<Messages>,
): AsyncGenerator<Messages['server'][keyof Messages['server']]> {
  yield { type: 'stream-start', messageId: 'm-1', timestamp };
  for (const token of message.content.split(' ')) {
    await session.wait(2);
    yield { type: 'stream-token', messageId: 'm-1', token, timestamp };
  }
  yield session.example('stream-end', { messageId: 'm-1' });
}

describe('what a handler holds', () => {
  it('is the dialogue that began with the state, until it is handed back', async () => {
    const mock = await start(chat, {
      auth: 'off',
      entering: {
        opening: async function* (session: HandlerSession) {
          await session.wait(40);
          if (session.number === 1) session.close(1008, 'not today');
          else session.proceed();
          yield* [];
        },
      } as never,
    });
    const refused = await talk(mock.url);
    expect(await refused.end()).toMatchObject({ code: 1008, reason: 'not today' });
    expect(refused.heard).toEqual([]);
    expect(await (await talk(mock.url)).next()).toMatchObject({ type: 'connection' });
  });

  it('is the dialogue that it joins, as long as it is at work', async () => {
    const mock = await start(chat, {
      auth: 'off',
      on: {
        ping: async function* (_message: PingMessage, session: HandlerSession) {
          yield session.example('pong');
          const asked = await session.next('chat');
          yield session.example('stream-start');
          yield session.example('stream-token', { token: String((asked as ChatMessage).content) });
          await session.wait(60);
        },
      } as never,
    });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'ping' });
    await client.until('pong');
    client.say({ type: 'chat', content: 'mine' });
    await client.until('stream-token');
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(client.heard.map((one) => one['type'])).toEqual([
      'connection',
      'pong',
      'stream-start',
      'stream-token',
    ]);
  });
});

describe('a handler', () => {
  it('answers in place of the mock, and the rest is answered as always', async () => {
    const mock = await start(chat, { auth: 'off', on: { chat: echo } as never });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'to be or not' });
    client.say({ type: 'ping' });
    const heard = await client.until('stream-end');
    expect(heard.filter((one) => one['type'] === 'stream-token').map((one) => one['token'])).toEqual([
      'to',
      'be',
      'or',
      'not',
    ]);
    expect(heard.filter((one) => one['type'] === 'pong')).toHaveLength(1);
    expect([findingsOf(mock.events, 'server'), problemsOf(mock.events)]).toEqual([[], []]);
  });

  it('is typed by the messages of the contract', async () => {
    const core = createMock<Messages>(chat, {
      auth: 'off',
      on: {
        chat: echo,
        async *ping(message, session) {
          expect(message.type).toBe('ping');
          yield { type: 'pong', timestamp };
          // @ts-expect-error: no message of the server is called so.
          expect(() => session.example('no-such')).toThrow('no message');
          // @ts-expect-error: a chat has no member of this name.
          void (message.nothing as unknown);
        },
      },
    });
    const dialled = await core.dial('ws://mock/');
    if (dialled.kind !== 'open') throw new Error(JSON.stringify(dialled));
    const client = new Talk(dialled.connection);
    await client.until('connection');
    client.say({ type: 'ping' });
    expect(await client.next()).toEqual({ type: 'pong', timestamp });
    await core.close();
    expect(await client.end()).toMatchObject({ code: 1001 });
  });

  it('puts the key of its dialogue where it was left out', async () => {
    const mock = await start(chat, {
      auth: 'off',
      on: {
        async *chat(_message, session) {
          yield { type: 'stream-start', messageId: 'mine', timestamp };
          expect(session.key).toBe('mine');
          yield { type: 'stream-token', token: 'x', timestamp };
          session.proceed();
        },
      },
    });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'a' });
    const heard = await client.until('stream-end');
    expect(new Set(heard.map((one) => one['messageId']))).toEqual(new Set(['mine']));
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it('hands its dialogue back by a branch', async () => {
    const mock = await start(chat, {
      auth: 'off',
      on: {
        async *chat(_message, session) {
          session.proceed('refused');
        },
      },
    });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'a' });
    expect(await client.next()).toMatchObject({ type: 'error' });
  });

  it('that says nothing is silence', async () => {
    const mock = await start(chat, { auth: 'off', on: { async *chat() {} } });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'a' });
    client.say({ type: 'ping' });
    expect(await client.next()).toMatchObject({ type: 'pong' });
  });

  it('waits for what comes next, and closes', async () => {
    const mock = await start(chat, {
      auth: 'off',
      on: {
        async *chat(_message, session) {
          const second = (await session.next('chat')) as ChatMessage;
          session.close(4000, second.content);
        },
      },
    });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'first' });
    client.say({ type: 'chat', content: 'second' });
    expect(await client.end()).toMatchObject({ code: 4000, reason: 'second', by: 'peer' });
  });

  it('ends with its socket, and leaves nothing behind', async () => {
    let ended = false;
    const mock = await start(chat, {
      auth: 'off',
      on: {
        async *chat(_message, session) {
          try {
            await session.wait(60_000);
          } finally {
            ended = true;
          }
        },
      },
    });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'a' });
    await mock.received('chat');
    client.connection.close(1000);
    await client.end();
    while (!ended) await new Promise((resolve) => setImmediate(resolve));
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it('that throws ends its own session with 1011, and says why', async () => {
    const mock = await start(chat, {
      auth: 'off',
      on: {
        async *chat() {
          throw new Error('out of order');
        },
      },
    });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'chat', content: 'a' });
    expect(await client.end()).toMatchObject({ code: 1011 });
    expect(problemsOf(mock.events)).toEqual(['a handler threw: out of order']);
    await (await talk(mock.url)).until('connection');
  });

  it('does something when a state is entered, and what it says wrong is found', async () => {
    const mock = await start(chat, {
      auth: 'off',
      entering: {
        async *ready() {
          yield { type: 'pong', timestamp };
        },
      },
    });
    const client = await talk(mock.url);
    await client.until('pong');
    expect(findingsOf(mock.events, 'server')).toEqual(['chat/frames/unexpected/pong']);
  });

  it('answers for the client as well', async () => {
    const gql = await traceContract('gql');
    const mock = await start(gql, { auth: 'off' });
    await using client = await playClient(gql, {
      url: mock.url,
      timeScale: 0.05,
      entering: {
        async *ready() {
          yield { type: 'subscribe', id: 'mine', payload: { query: '{a}' } };
        },
      },
    });
    const seen = await mock.received('subscribe');
    expect(seen.payload).toMatchObject({ id: 'mine' });
    await client.ended;
    expect(client.findings).toEqual([]);
  });
});
