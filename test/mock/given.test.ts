import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import { createMock, playClient, type MishapRule } from '../../src/mock/index.ts';
import { house, traceContract } from './support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();

/** What a caller gets wrong where no type checker looks. */
function given(value: unknown): never {
  return value as never;
}

const silent = async function* (): AsyncGenerator<never> {};

describe('what is no contract is refused in plain words', () => {
  it.each([
    { what: 'a path', value: 'asyncapi.yaml', want: 'this is "asyncapi.yaml"' },
    { what: 'nothing', value: undefined, want: 'this is undefined' },
    { what: 'what compileText answers', value: { diagnostics: [] }, want: 'this is another object' },
    { what: 'a promise', value: Promise.resolve(), want: 'this is [object Promise]' },
    { what: 'a list with a hole', value: [undefined], want: 'this is undefined' },
  ])('$what', async ({ value, want }) => {
    expect(() => createMock(given(value))).toThrow(want);
    await expect(start(given(value))).rejects.toThrow('A compiled contract is played');
    await expect(playClient(given(value), { url: 'ws://127.0.0.1:1' })).rejects.toThrow(want);
  });

  it('when the documents are read again, and the one before is played on', async () => {
    const mock = await start(chat, { auth: 'off' });
    await expect(mock.reload(given(undefined))).rejects.toThrow('this is undefined');
    await (await talk(mock.url)).until('connection');
  });
});

describe('what would never happen is refused', () => {
  it.each<{ options: object; want: string }>([
    { options: { on: { chatt: silent } }, want: 'on: chatt is no message of the client.' },
    { options: { on: { pong: silent } }, want: 'on: pong is no message of the client.' },
    { options: { on: { chat: {} } }, want: 'on: chat is no function.' },
    { options: { entering: { nowhere: silent } }, want: 'entering: nowhere is no state of the document.' },
    { options: { mishaps: [{ mishap: 'explode' }] }, want: 'is one of late, silence' },
    { options: { mishaps: [{ mishap: 'close', code: 7 }] }, want: 'code is a close code' },
    { options: { mishaps: [{ mishap: 'late', at: 'pang' }] }, want: 'no message pang to make trouble at' },
    { options: { features: ['dmtf'] }, want: 'The document has no feature dmtf.' },
    { options: { timeScale: 0 }, want: 'The time scale 0 is no number above 0.' },
    { options: { timeScale: Number.NaN }, want: 'The time scale NaN' },
  ])('$want', ({ options, want }) => {
    expect(() => createMock(chat, options)).toThrow(want);
  });

  it('by the client as well', async () => {
    const calling = playClient(chat, { url: 'ws://127.0.0.1:1', on: { chat: given(silent) } });
    await expect(calling).rejects.toThrow('on: chat is no message of the server.');
    const claiming = playClient(chat, { url: 'ws://127.0.0.1:1', features: ['dmtf'] });
    await expect(claiming).rejects.toThrow('The document has no feature dmtf.');
  });

  it('but no feature that another of the documents has', async () => {
    const calls = await traceContract('media-stream');
    expect(() => createMock([chat, calls], { features: ['dtmf'] })).not.toThrow();
    expect(() => createMock(calls, { features: ['dmtf'] })).toThrow('no feature dmtf.');
  });

  it('while it runs', async () => {
    const mock = await start(chat, { auth: 'off' });
    expect(() => mock.mishap({ mishap: 'late', at: 'pang' })).toThrow('no message pang');
    const client = await talk(mock.url);
    await client.until('connection');
    const [session] = mock.sessions;
    expect(() => session?.close(7)).toThrow('cannot carry the code 7');
    expect(() => session?.mishap(given({ mishap: 'explode' }))).toThrow('is one of late, silence');
    expect(() => session?.send('chat')).toThrow('chat has no message chat that the server sends');
    client.say({ type: 'ping' });
    await client.until('pong');
  });

  it('leaves check ids, patterns and members without a value alone', () => {
    const rules: MishapRule[] = [
      { mishap: 'late', at: 'chat/heartbeat/pong' },
      { mishap: 'cut', at: 'chat/*' },
      given({ mishap: 'double', at: undefined }),
    ];
    expect(() => createMock(chat, { mishaps: rules })).not.toThrow();
  });
});

describe('what a handler does wrong is said as its own', () => {
  it.each<{ handler: unknown; want: string }>([
    { handler: () => {}, want: 'it is no generator of messages' },
    { handler: () => Promise.resolve({ type: 'pong' }), want: 'it is no generator of messages' },
    {
      handler: async function* () {
        yield undefined;
      },
      want: 'undefined is no message',
    },
    {
      handler: async function* () {
        yield { type: 'pong', count: 1n };
      },
      want: 'BigInt',
    },
    {
      handler: async function* (_message: unknown, session: { close(code: number): void }) {
        session.close(7);
        yield* [];
      },
      want: 'cannot carry the code 7',
    },
  ])('$want', async ({ handler, want }) => {
    const mock = await start(chat, { auth: 'off', on: { ping: given(handler) } });
    const client = await talk(mock.url);
    await client.until('connection');
    client.say({ type: 'ping' });
    expect(await client.end()).toMatchObject({ code: 1011, reason: 'a handler of the mock failed' });
    const problems = mock.events.filter((event) => event.kind === 'problem');
    expect(problems).toMatchObject([{ message: expect.stringContaining(want) as unknown }]);
  });
});

describe('the end of a mock', () => {
  it('comes with the block that it was made in', () => {
    let left: readonly unknown[] = [];
    {
      using mock = createMock(chat, { auth: 'off' });
      left = mock.sessions;
    }
    expect(left).toEqual([]);
  });

  it('closes the port of one that is used, not awaited', async () => {
    const port = await (async () => {
      using mock = await start(chat, { auth: 'off' });
      return mock.port;
    })();
    await expect.poll(() => fetch(`http://127.0.0.1:${String(port)}/`).catch(() => 'closed')).toBe('closed');
  });

  it('is told to whoever asks for messages later', async () => {
    const mock = await start(chat, { auth: 'off' });
    await mock.close();
    await expect(mock.received('chat')).rejects.toThrow('The mock was closed.');
  });
});
