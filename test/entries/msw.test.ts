import { ws } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import type { Contract } from '../../src/contract/index.ts';
import { answerWith } from '../../src/entries/msw.ts';
import { createMock } from '../../src/mock/index.ts';
import { traceContract } from '../mock/support.ts';

// Node 20 has no WebSocket of its own; MSW takes the place of the one that is there.
Object.assign(globalThis, { WebSocket: globalThis.WebSocket ?? NodeSocket });
const server = setupServer();
const link = ws.link('ws://mock.example/*');

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
  server.listen();
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** The next event of a kind. */
function next(socket: WebSocket, type: string): Promise<Event> {
  return new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }));
}

async function message(socket: WebSocket): Promise<unknown> {
  const { data } = (await next(socket, 'message')) as MessageEvent<string>;
  return JSON.parse(data) as unknown;
}

describe('a mock behind MSW', () => {
  it('answers what is said, with nothing listening', async () => {
    await using mock = createMock(chat, { auth: 'off' });
    server.use(link.addEventListener('connection', answerWith(mock)));
    const socket = new WebSocket('ws://mock.example/');
    expect(await message(socket)).toMatchObject({ type: 'connection' });
    socket.send(JSON.stringify({ type: 'ping' }));
    expect(await message(socket)).toMatchObject({ type: 'pong' });
    socket.close(1000);
    await next(socket, 'close');
    await expect.poll(() => mock.sessions).toEqual([]);
  });

  it('closes with the mock’s code', async () => {
    await using mock = createMock(chat, {
      auth: 'off',
      mishaps: [{ mishap: 'close', at: 'pong', code: 4444 }],
    });
    server.use(link.addEventListener('connection', answerWith(mock)));
    const socket = new WebSocket('ws://mock.example/');
    await message(socket);
    socket.send(JSON.stringify({ type: 'ping' }));
    expect(await next(socket, 'close')).toMatchObject({ code: 4444 });
  });

  it('shows a refusal as a close with 1008', async () => {
    await using mock = createMock(chat);
    server.use(link.addEventListener('connection', answerWith(mock)));
    expect(await next(new WebSocket('ws://mock.example/'), 'close')).toMatchObject({
      code: 1008,
      reason: 'HTTP 401',
    });
  });
});
