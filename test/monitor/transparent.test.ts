import { createHash, randomBytes } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { constants, deflateRawSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { encodeFrame } from '../../src/wire/index.ts';
import { Stand } from './support.ts';

const FRAMES = process.env['COLLOQUY_LONG'] === '1' ? 1_000_000 : 10_000;
const REQUEST = [
  'GET /ws HTTP/1.1',
  'Host: 127.0.0.1',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Extensions: permessage-deflate',
  '\r\n',
].join('\r\n');
const ANSWER = [
  'HTTP/1.1 101 Switching Protocols',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
  'Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; client_no_context_takeover',
  '\r\n',
].join('\r\n');

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TEXTS = ['{"type":"chat","id":1,"text":"hello"}', '{', '{"type":"reply","id":1}', 'ü', ''].map((text) =>
  Buffer.from(text),
);
const NOISE = randomBytes(70_000);

/** One message as frames: in one or in several with pings between, masked as a client's, compressed or not. */
function frames(any: (below: number) => number, masked: boolean): Uint8Array[] {
  const mask = masked ? { mask: NOISE.subarray(any(1000), 60_000) } : {};
  const isText = any(3) > 0;
  const size = any(400) === 0 ? any(70_000) : any(300);
  const plain = isText ? (TEXTS[any(TEXTS.length)] ?? NOISE) : NOISE.subarray(0, size);
  const compressed = any(4) === 0;
  const data = compressed
    ? deflateRawSync(plain, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, -4)
    : plain;
  const parts = any(4) === 0 ? 2 + any(3) : 1;
  const made: Uint8Array[] = [];
  for (let part = 0; part < parts; part += 1) {
    const from = Math.floor((data.length * part) / parts);
    const to = Math.floor((data.length * (part + 1)) / parts);
    const opcode = part > 0 ? 'continuation' : isText ? 'text' : 'binary';
    const how = { fin: part === parts - 1, compressed: compressed && part === 0, ...mask };
    made.push(encodeFrame({ opcode, data: data.subarray(from, to), ...how }));
    if (any(8) === 0) {
      const control = any(2) === 0 ? 'ping' : 'pong';
      made.push(encodeFrame({ opcode: control, data: NOISE.subarray(0, any(126)), ...mask }));
    }
  }
  return made;
}

/** Says so many random frames, in random pieces, and ends; answers the hash of all of it. */
async function sayAll(socket: Socket, how: { seed: number; masked: boolean; hash: Hash }): Promise<void> {
  const any = numbers(how.seed);
  let said = 0;
  while (said < FRAMES) {
    const some: Uint8Array[] = [];
    while (some.length < 200 && said + some.length < FRAMES) some.push(...frames(any, how.masked));
    said += some.length;
    const bytes = Buffer.concat(some);
    how.hash.update(bytes);
    const cut = any(bytes.length);
    socket.write(bytes.subarray(0, cut));
    if (!socket.write(bytes.subarray(cut))) await once(socket, 'drain');
  }
  socket.end();
}

/** The hash of everything that comes after a head. */
function hashed(socket: Socket, early: Buffer): Promise<string> {
  const hash = createHash('sha256').update(early);
  socket.on('data', (chunk: Buffer) => hash.update(chunk));
  return once(socket, 'end').then(() => hash.digest('hex'));
}

/** Reads up to the end of an HTTP head; answers it and what follows. */
async function head(socket: Socket): Promise<{ text: string; rest: Buffer }> {
  let bytes = Buffer.alloc(0);
  while (!bytes.includes('\r\n\r\n')) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    bytes = Buffer.concat([bytes, chunk]);
  }
  const end = bytes.indexOf('\r\n\r\n') + 4;
  return { text: bytes.subarray(0, end).toString('latin1'), rest: bytes.subarray(end) };
}

/** What the server got: the request, and all that came after it. */
interface Served {
  readonly request: string;
  readonly hash: Promise<string>;
}

describe('through a monitor', () => {
  test(`${String(FRAMES)} random frames each way come out as they went in`, async () => {
    await using stand = new Stand();
    const ways = { up: createHash('sha256'), down: createHash('sha256') };
    let take: (served: Served) => void = () => {};
    const served = new Promise<Served>((resolve) => (take = resolve));
    const port = await stand.tcp((socket) => {
      void head(socket).then(({ text, rest }) => {
        take({ request: text, hash: hashed(socket, rest) });
        socket.write(ANSWER);
        void sayAll(socket, { seed: 2, masked: false, hash: ways.down });
      });
    });
    const monitor = await stand.monitor(port);
    const client = await stand.connect(monitor.port);
    client.write(REQUEST);
    const answer = await head(client);
    const heard = hashed(client, answer.rest);
    await sayAll(client, { seed: 1, masked: true, hash: ways.up });
    const { request, hash } = await served;
    expect(request).toBe(REQUEST);
    expect(answer.text).toBe(ANSWER);
    expect(await hash).toBe(ways.up.digest('hex'));
    expect(await heard).toBe(ways.down.digest('hex'));
    expect(monitor.counts.broken).toBe(0);
    const { frames: messages } = monitor.counts;
    expect(messages.client + messages.server).toBeGreaterThan(FRAMES);
  }, 900_000);
});
