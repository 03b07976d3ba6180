import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import {
  createMock,
  createReader,
  createSession,
  parseRule,
  readScript,
  sample,
  webSocketOf,
} from '../../src/entries/browser.ts';
import { traceContract } from '../mock/support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});

/** The next event of a kind. */
function next(socket: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }));
}

describe('a WebSocket whose server is a mock in the same page', () => {
  it('opens, speaks and closes as the page’s own', async () => {
    await using mock = createMock(chat, { auth: 'off' });
    const Socket = webSocketOf(mock);
    const socket = new Socket('ws://anywhere/');
    const heard: unknown[] = [];
    socket.onmessage = ({ data }) => heard.push((JSON.parse(String(data)) as { type: string }).type);
    expect(() => socket.send('{}')).toThrow('CONNECTING');
    expect(socket.readyState).toBe(socket.CONNECTING);
    await next(socket, 'open');
    await next(socket, 'message');
    socket.send(JSON.stringify({ type: 'ping' }));
    await next(socket, 'message');
    expect(heard).toEqual(['connection', 'pong']);
    expect(() => socket.close(1001)).toThrow('1001');
    const closed = next(socket, 'close');
    socket.close(3001, 'enough');
    expect(await closed).toMatchObject({ code: 3001, wasClean: true });
    expect(socket.readyState).toBe(socket.CLOSED);
  });

  it('is refused with an error and 1006', async () => {
    await using mock = createMock(chat);
    const Socket = webSocketOf(mock);
    const socket = new Socket('ws://anywhere/');
    const error = next(socket, 'error');
    expect(await next(socket, 'close')).toMatchObject({ code: 1006, wasClean: false });
    await error;
  });

  it('sends bytes of every kind', async () => {
    await using mock = createMock(chat, { auth: 'off' });
    const Socket = webSocketOf(mock);
    const socket = new Socket('ws://anywhere/');
    await next(socket, 'open');
    socket.send(new Uint8Array([1, 2]));
    socket.send(new Uint8Array([3]).buffer);
    socket.send(new Blob([new Uint8Array([4])]));
    await expect
      .poll(() => mock.journal.flatMap(({ data }) => (data instanceof Uint8Array ? [[...data]] : [])))
      .toEqual([[1, 2], [3], [4]]);
  });
});

describe('the door for pages', () => {
  it('has the session core and the reader as well', () => {
    const [channel] = chat.channels;
    if (!channel) throw new Error('no channel');
    const session = createSession({ contract: chat, channel });
    session.open(0);
    expect(session.owes('server').map((debt) => debt.id)).toEqual(['chat/greeting/connection']);
    expect(createReader(chat, channel).read('client', '{').kind).toBe('not-json');
    expect(sample(chat, channel.messages[0] as never, 1)).toBeTypeOf('object');
    expect([parseRule('cut'), readScript({})]).toEqual([{ mishap: 'cut' }, { rules: [], mishaps: [] }]);
  });
});
