import { connect, type Socket } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import { ToolError } from '../../src/diagnostics/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { house, problemsOf, traceContract } from './support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();

const raw: Socket[] = [];
afterEach(() => {
  for (const socket of raw.splice(0)) socket.destroy();
});

/** A socket that upgrades by hand and then reads only what it is told to. */
async function byHand(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  raw.push(socket);
  const lines = [
    'GET / HTTP/1.1',
    'Host: a',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version: 13',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  return socket;
}

describe('a peer that misbehaves', () => {
  it('is answered or let go, and everyone else is served', async () => {
    const mock = await start(chat, { auth: 'off', maxPayload: 10_000 });
    const other = await talk(mock.url);
    await other.until('connection');
    const rubbish = [
      '',
      '\0',
      'null',
      '[]',
      '{"type":{}}',
      '{"__proto__":{"type":"chat"}}',
      '"chat"',
      '1e999',
      '{"type":"chat","content":{}}',
    ];
    const client = await talk(mock.url);
    client.say({ type: 'ping' });
    await client.until('pong');
    for (const data of rubbish) client.say(data);
    client.connection.send(new Uint8Array([0xff, 0xfe]));
    client.connection.ping();
    const answers = await client.until('error', rubbish.length);
    expect(answers.filter((message) => message['type'] === 'error')).toHaveLength(rubbish.length);
    client.say('x'.repeat(10_001));
    expect(await client.end()).toMatchObject({ code: 1009 });
    other.say({ type: 'ping' });
    await other.until('pong');
    expect(problemsOf(mock.events)).toEqual([]);
    expect(mock.sessions).toHaveLength(1);
  });

  it('may end its socket at any moment', async () => {
    const mock = await start(chat, { auth: 'off' });
    for (const end of ['close', 'terminate'] as const) {
      const client = await talk(mock.url);
      await client.until('connection');
      client.say({ type: 'chat', content: 'a' });
      await client.until('stream-token');
      client.connection[end]();
      await client.end();
    }
    const last = await talk(mock.url);
    await last.until('connection');
    expect(mock.sessions).toHaveLength(1);
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it('breaks the protocol and loses only its own socket', async () => {
    const mock = await start(chat, { auth: 'off' });
    const socket = await byHand(mock.port);
    const gone = new Promise((resolve) => socket.once('close', resolve));
    // An unmasked text frame, and reserved bits.
    socket.write(Buffer.from([0xf1, 0x05, 1, 2, 3, 4, 5]));
    await gone;
    await (await talk(mock.url)).until('connection');
    const closed = mock.events.find((event) => event.kind === 'closed');
    expect(closed).toMatchObject({ by: 'server', code: 1002 });
  });

  it('reads too slowly and is closed with 1008 and the reason', async () => {
    const mock = await start(chat, { auth: 'off', maxBuffered: 200_000, text: 'x'.repeat(100_000) });
    const socket = await byHand(mock.port);
    socket.pause();
    const frame = Buffer.from(JSON.stringify({ type: 'chat', content: 'a' }));
    const masked = Buffer.concat([Buffer.from([0x81, 0x80 | frame.length, 0, 0, 0, 0]), frame]);
    while (mock.sessions.length > 0) {
      if (!socket.destroyed) socket.write(masked);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const close = mock.journal.find((entry) => entry.kind === 'close');
    expect(close).toMatchObject({ from: 'server', code: 1008 });
  });

  it('asks for upgrades that make no sense, and gets an answer', async () => {
    const mock = await start(chat, { auth: 'off' });
    const requests = [
      'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
      'POST / HTTP/1.1\r\nHost: a\r\n\r\n',
      'nonsense\r\n\r\n',
      'GET /%zz HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    ];
    for (const request of requests) {
      const socket = connect(mock.port, '127.0.0.1').on('error', () => {});
      raw.push(socket);
      const answer = new Promise<string>((resolve) =>
        socket.once('data', (data) => resolve(data.toString())),
      );
      socket.write(request);
      expect(await answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    }
    await (await talk(mock.url)).until('connection');
  });
});

describe('a mock that cannot start', () => {
  it('says that the port is taken', async () => {
    const mock = await start(chat);
    const second = startMock(chat, { port: mock.port });
    await expect(second).rejects.toBeInstanceOf(ToolError);
    await expect(second).rejects.toMatchObject({ diagnostics: [{ code: 'port-taken' }] });
  });

  it('says that two channels have one address', async () => {
    await expect(startMock([chat, chat])).rejects.toMatchObject({ diagnostics: [{ code: 'address-clash' }] });
  });

  it('says which check it cannot break', async () => {
    for (const id of ['chat/no-such', 'other/greeting/connection', 'chat/heartbeat/ping']) {
      await expect(startMock(chat, { break: [id] })).rejects.toMatchObject({
        diagnostics: [{ code: 'not-breakable' }],
      });
    }
  });
});
