import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';

import { describe, expect, test } from 'vitest';

import { encodeFrame } from '../../src/wire/index.ts';
import { all, Stand } from './support.ts';

const REQUEST = 'GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';
const ANSWER = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';
const GREETING = encodeFrame({ opcode: 'text', data: Buffer.from('{"type":"connection"}') });
const MASK = Uint8Array.of(1, 2, 3, 4);
const CHAT = encodeFrame({
  opcode: 'text',
  data: Buffer.from('{"type":"chat","id":1,"text":"hi"}'),
  mask: MASK,
});

/** A client and a server with a monitor between them, the upgrade done. */
interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

async function pair(stand: Stand): Promise<Pair> {
  let accept: (socket: Socket) => void = () => {};
  const accepted = new Promise<Socket>((resolve) => (accept = resolve));
  const port = await stand.tcp((socket) => accept(socket));
  const monitor = await stand.monitor(port, { frames: true });
  const client = await stand.connect(monitor.port);
  client.write(REQUEST);
  const server = await accepted;
  await exactly(server, REQUEST.length);
  server.write(ANSWER);
  await exactly(client, ANSWER.length);
  return { client, server };
}

/** Reads so many bytes and no more, and leaves the socket paused. */
async function exactly(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const bytes = socket.read(length) as Buffer | null;
    if (bytes !== null) return bytes;
    await once(socket, 'readable');
  }
}

const MEGABYTES = randomBytes(4 * 1024 * 1024);

describe('through a monitor', () => {
  test('a side that half-closes is still spoken to', async () => {
    await using stand = new Stand();
    const { client, server } = await pair(stand);
    const heard = { server: all(server), client: all(client) };
    client.end(CHAT);
    expect(await heard.server).toBe(Buffer.from(CHAT).toString('hex'));
    server.write(GREETING);
    server.end(GREETING);
    expect(await heard.client).toBe(Buffer.concat([GREETING, GREETING]).toString('hex'));
  });

  test.each([['client'], ['server']] as const)(
    'what the %s said before it was lost arrives, and the other side is told of the end',
    async (lost) => {
      await using stand = new Stand();
      const { client, server } = await pair(stand);
      const [from, to] = lost === 'client' ? [client, server] : [server, client];
      const said = lost === 'client' ? CHAT : GREETING;
      const heard = all(to);
      from.write(said);
      await stand.told('frame');
      from.resetAndDestroy();
      expect(await heard).toBe(Buffer.from(said).toString('hex'));
      to.end();
      await stand.told('closed');
      expect(stand.events).toContainEqual(expect.objectContaining({ kind: 'closed', by: lost, code: null }));
    },
  );

  test('a flood waits for a side that does not read, and arrives whole', async () => {
    await using stand = new Stand();
    const { client, server } = await pair(stand);
    let taken = 0;
    for (let i = 0; i < 20; i += 1) client.write(MEGABYTES, () => (taken += 1));
    client.end();
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The monitor keeps next to nothing: what it does not pass on stays with the one who floods.
    expect(taken).toBeLessThan(10);
    server.write(GREETING);
    expect(await exactly(client, GREETING.length)).toEqual(Buffer.from(GREETING));
    let bytes = 0;
    server.on('data', (chunk: Buffer) => (bytes += chunk.length));
    await once(server, 'end');
    expect(bytes).toBe(20 * MEGABYTES.length);
  });

  test('a flood to nobody ends', async () => {
    await using stand = new Stand();
    const { client, server } = await pair(stand);
    server.destroy();
    await once(client.resume(), 'end');
    client.write(MEGABYTES);
    client.end();
    await once(client, 'close');
    await stand.told('closed');
    expect(stand.events).toContainEqual(
      expect.objectContaining({ kind: 'closed', by: 'server', code: null }),
    );
  });

  test('rubbish passes both ways, and is told once a side', async () => {
    await using stand = new Stand();
    const { client, server } = await pair(stand);
    const heard = { server: all(server), client: all(client) };
    const rubbish = Buffer.alloc(100_000, 0xff);
    client.end(rubbish);
    server.write(GREETING);
    server.end(rubbish);
    expect(await heard.server).toBe(rubbish.toString('hex'));
    expect(await heard.client).toBe(Buffer.concat([GREETING, rubbish]).toString('hex'));
    await stand.told('broken', 2);
    expect(stand.events.filter(({ kind }) => kind === 'broken')).toHaveLength(2);
  });

  test.each<[string, string]>([
    ['an ordinary HTTP request', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['something else than HTTP', '\x16\x03\x01\x00\x05hello'],
    ['a head that never ends', `GET / HTTP/1.1\r\n${'X: y\r\n'.repeat(30_000)}`],
  ])('%s passes', async (_name, text) => {
    await using stand = new Stand();
    const port = await stand.tcp((socket) => socket.pipe(socket));
    const monitor = await stand.monitor(port);
    const client = await stand.connect(monitor.port);
    const heard = all(client);
    client.end(Buffer.from(text, 'latin1'));
    expect(await heard).toBe(Buffer.from(text, 'latin1').toString('hex'));
  });

  test('a message that is longer than is kept passes, and is not judged', async () => {
    await using stand = new Stand();
    const long = 'x'.repeat(1_000_000);
    const port = await stand.ws((socket) => socket.send(long));
    const monitor = await stand.monitor(port, { maxPayload: 1000 });
    const client = await stand.dial(`${monitor.url}/ws`);
    await client.hears(1);
    expect(client.heard).toEqual([long]);
    await stand.told('unjudged');
    expect(stand.events.at(-1)).toMatchObject({ kind: 'unjudged' });
  });

  test('a message that inflates without end is not inflated without end', async () => {
    await using stand = new Stand();
    const bomb = ' '.repeat(20_000_000);
    const deflate = { perMessageDeflate: { threshold: 0 } };
    const port = await stand.ws((socket) => socket.send(bomb), deflate);
    const monitor = await stand.monitor(port, { maxPayload: 100_000 });
    const client = await stand.dial(`${monitor.url}/ws`, deflate);
    await client.hears(1);
    expect(client.heard[0]).toHaveLength(bomb.length);
    await stand.told('unjudged');
    expect(stand.events.at(-1)).toMatchObject({ kind: 'unjudged' });
  });

  test('a thousand mistakes of one socket are enough', async () => {
    await using stand = new Stand();
    const { client, server } = await pair(stand);
    server.resume();
    const wrong = encodeFrame({ opcode: 'text', data: Buffer.from('{'), mask: MASK });
    client.write(Buffer.concat(Array.from({ length: 2000 }, () => wrong)));
    await stand.told('unjudged');
    expect(stand.findings).toHaveLength(1000);
    client.destroy();
    await stand.told('closed');
  });
});
