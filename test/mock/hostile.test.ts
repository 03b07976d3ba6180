import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import type { Mock } from '../../src/mock/index.ts';
import { house, problemsOf, traceContract } from './support.ts';

/** How many sockets say nothing: all that the issue asks for, or as many as show it. */
const MANY = process.env['COLLOQUY_LONG'] === '1' ? 10_000 : 1000;
const HUGE = 100 * 1024 * 1024;

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();
const raw: Socket[] = [];
afterEach(() => {
  for (const socket of raw.splice(0)) socket.destroy();
});

function tcp(mock: Mock): Socket {
  const socket = connect(mock.port, '127.0.0.1').on('error', () => {});
  raw.push(socket);
  return socket;
}

/** The first bytes that come back, or nothing where the socket ends before. */
function answer(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('data', (data: Buffer) => resolve(data.toString().split('\r\n')[0] ?? ''));
    socket.once('close', () => resolve(''));
  });
}

const UPGRADE =
  'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n';

/** A socket that has upgraded by hand. */
async function upgraded(mock: Mock): Promise<Socket> {
  const socket = tcp(mock);
  socket.write(UPGRADE);
  await answer(socket);
  return socket;
}

/** Peers in a process of their own; the answer lets them leave, and resolves when that process has ended. */
async function silentPeers(
  mock: Mock,
  { count, how }: { count: number; how: string },
): Promise<() => Promise<void>> {
  const program = fileURLToPath(new URL('silent-peers.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, String(mock.port), String(count), how], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const isOpen = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  await Promise.race([
    isOpen,
    gone.then(() => {
      throw new Error('the peers ended before all were open');
    }),
  ]);
  return () => {
    child.stdin.end();
    return gone;
  };
}

/** Bytes that are in use when all garbage has gone. */
function heapInUse(): number {
  setFlagsFromString('--expose_gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Whether another client is served as always. */
async function isServing(mock: Mock): Promise<void> {
  const client = await talk(mock.url);
  await client.until('connection');
  client.say({ type: 'ping' });
  await client.until('pong');
  client.connection.close();
  await client.end();
}

describe('the mock stays up, and everyone else is served', () => {
  it.each([
    { what: 'no HTTP at all', text: '\0\x01\x02 rubbish\r\n\r\n', want: 'HTTP/1.1 400 Bad Request' },
    { what: 'no upgrade', text: 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', want: 'HTTP/1.1 426 Upgrade Required' },
    { what: 'another upgrade', text: UPGRADE.replace('websocket', 'h2c'), want: 'HTTP/1.1 400 Bad Request' },
    {
      what: 'no key',
      text: UPGRADE.replace(/Sec-WebSocket-Key: .*?\r\n/, ''),
      want: 'HTTP/1.1 400 Bad Request',
    },
    {
      what: 'an old version',
      text: UPGRADE.replace('Version: 13', 'Version: 7'),
      want: 'HTTP/1.1 400 Bad Request',
    },
    {
      what: 'a path of its own',
      text: UPGRADE.replace('GET /', 'GET /%ff%00/../x'),
      want: 'HTTP/1.1 404 Not Found',
    },
    { what: 'a POST', text: UPGRADE.replace('GET', 'POST'), want: 'HTTP/1.1 405 Method Not Allowed' },
    {
      what: 'a header without end',
      text: `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`,
      want: 'HTTP/1.1 431 Request Header Fields Too Large',
    },
  ])('when somebody asks for $what', async ({ text, want }) => {
    const mock = await start(chat, { auth: 'off' });
    const socket = tcp(mock);
    socket.write(text);
    expect(await answer(socket)).toBe(want);
    await isServing(mock);
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it.each([
    { how: 'upgraded', what: 'sockets that never speak', count: MANY },
    { how: 'dialled', what: 'connections that ask for nothing', count: MANY / 5 },
    { how: 'half', what: 'requests that stop in the middle', count: MANY / 5 },
  ])(
    `when $count $what are open; what they took comes back`,
    async ({ how, count }) => {
      const mock = await start(chat, { auth: 'off' });
      await isServing(mock);
      const before = heapInUse();
      const leave = await silentPeers(mock, { count, how });
      expect(mock.sessions).toHaveLength(how === 'upgraded' ? count : 0);
      await isServing(mock);
      const taken = heapInUse() - before;
      await leave();
      await expect.poll(() => mock.sessions.length, { timeout: 60_000 }).toBe(0);
      await isServing(mock);
      await expect.poll(() => (heapInUse() - before) / taken, { timeout: 20_000 }).toBeLessThan(0.5);
      expect(problemsOf(mock.events)).toEqual([]);
    },
    240_000,
  );

  it('when a frame says that it has 100 MB: closed with 1009, and nothing of it is kept', async () => {
    const mock = await start(chat, { auth: 'off' });
    const before = process.memoryUsage().rss;
    const client = await talk(mock.url);
    await client.until('connection');
    client.connection.send('x'.repeat(HUGE));
    expect(await client.end()).toMatchObject({ code: 1009 });
    await isServing(mock);
    expect((process.memoryUsage().rss - before) / HUGE).toBeLessThan(4);
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it('when frames break the WebSocket protocol', async () => {
    const mock = await start(chat, { auth: 'off' });
    const frames = [
      [0x81, 0x05, 1, 2, 3, 4, 5],
      [0xc1, 0x80, 0, 0, 0, 0],
      [0x83, 0x80, 0, 0, 0, 0],
      [0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
      [0x81, 0x82, 0, 0, 0, 0, 0xff, 0xfe],
      [0x88, 0x81, 0, 0, 0, 0, 1],
    ];
    for (const bytes of frames) {
      const socket = await upgraded(mock);
      socket.write(Buffer.from(bytes));
      await new Promise((resolve) => socket.once('close', resolve).resume());
    }
    await isServing(mock);
    await expect.poll(() => mock.sessions).toEqual([]);
    expect(problemsOf(mock.events)).toEqual([]);
  });

  it('and closes without waiting for those who never asked for anything', async () => {
    const mock = await start(chat, { auth: 'off' });
    const leave = await silentPeers(mock, { count: 20, how: 'half' });
    await mock.close();
    await leave();
  });

  it('when a peer asks much and reads nothing: it is closed with 1008, and its memory returns', async () => {
    const mock = await start(chat, { auth: 'off', maxBuffered: 200_000, text: 'word '.repeat(50) });
    const socket = await upgraded(mock);
    socket.pause();
    const body = Buffer.from(JSON.stringify({ type: 'chat', content: 'x' }));
    const frame = Buffer.concat([Buffer.from([0x81, 0x80 | body.length, 0, 0, 0, 0]), body]);
    const flood = setInterval(() => socket.write(Buffer.concat(Array.from({ length: 100 }, () => frame))), 5);
    await expect
      .poll(() => mock.events.filter((event) => event.kind === 'closed'), { timeout: 25_000 })
      .toMatchObject([{ code: 1008, reason: expect.stringContaining('reads too slowly') as unknown }]);
    clearInterval(flood);
    await isServing(mock);
  }, 30_000);
});
