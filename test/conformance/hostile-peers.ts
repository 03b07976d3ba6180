import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Random } from '../../src/validate/index.ts';

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** What a hostile peer does once the socket is open, byte by byte; `said`: whenever something comes. */
export type Manners = (socket: Socket, random: Random) => { readonly said?: () => void } | undefined;

/** A server of its own making: the upgrade as RFC 6455 has it, and then whatever it likes. */
export interface HostilePeer extends AsyncDisposable {
  readonly url: string;
}

export async function startHostilePeer(manners: Manners): Promise<HostilePeer> {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer();
  server.on('upgrade', (request, stream) => {
    const socket = stream as Socket;
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    const key = `${request.headers['sec-websocket-key'] ?? ''}${MAGIC}`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    count += 1;
    const how = manners(socket, new Random(count));
    socket.on('data', () => how?.said?.());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A text frame, right in every way. */
export function textFrame(text: string): Uint8Array {
  const data = new TextEncoder().encode(text);
  const head = data.length < 126 ? [0x81, data.length] : [0x81, 126, data.length >> 8, data.length & 0xff];
  return Uint8Array.from([...head, ...data]);
}

const GREETING = textFrame('{"type":"connection","message":"hi"}');
const WORDS = [
  'pong',
  'stream-start',
  'stream-token',
  'stream-end',
  'error',
  'connection',
  'nonsense',
  'ping',
];

/** Some frame: a message of the document or none, valid or not, of any opcode, now and then no frame at all. */
function someBytes(random: Random): Uint8Array {
  const type = random.pick(WORDS) ?? '';
  const fields = {
    type,
    messageId: random.pick(['a', 'b', 7, null]),
    token: 'x',
    message: random.pick(['m', 1]),
  };
  const kind = random.integer(0, 9);
  if (kind < 6) return textFrame(JSON.stringify(fields));
  if (kind === 6) return textFrame('{"type":');
  if (kind === 7) return Uint8Array.from([0x82, 2, random.integer(0, 255), 0]);
  if (kind === 8) return Uint8Array.from([0x89, 0]);
  return random.chance(0.3)
    ? Uint8Array.from([0x88, 2, 0x03, random.integer(0xe8, 0xf4)])
    : textFrame('"text"');
}

/** Every kind of bad company that a run must outlive. */
export const HOSTILE: Readonly<Record<string, Manners>> = {
  'answers at random': (socket, random) => ({
    said: () => {
      for (let left = random.integer(0, 3); left > 0 && !socket.destroyed; left -= 1)
        socket.write(someBytes(random));
    },
  }),
  'greets, and answers at random': (socket, random) => {
    socket.write(GREETING);
    return { said: () => void socket.write(someBytes(random)) };
  },
  'hangs in the middle of a frame': (socket) => {
    socket.write(GREETING.slice(0, 20));
    return undefined;
  },
  'sends a million frames': (socket) => {
    const many = Buffer.concat(Array.from({ length: 5000 }, () => GREETING));
    let left = 200;
    const more = (): void => {
      for (; left > 0 && !socket.destroyed; left -= 1) {
        if (socket.write(many)) continue;
        left -= 1;
        socket.once('drain', more);
        return;
      }
    };
    more();
    return undefined;
  },
  'announces a frame of 2^40 bytes': (socket) => {
    socket.write(Uint8Array.from([0x81, 127, 0, 0, 1, 0, 0, 0, 0, 0, 65]));
    return undefined;
  },
  'announces a frame of 2^63 bytes': (socket) => {
    socket.write(Uint8Array.from([0x81, 127, 255, 255, 255, 255, 255, 255, 255, 255]));
    return undefined;
  },
  'says a frame is shorter than it is': (socket) => {
    socket.write(GREETING);
    const short = textFrame('{"type":"pong"}');
    short[1] = 3;
    return { said: () => void socket.write(short) };
  },
  'masks its frames': (socket) => {
    socket.write(Uint8Array.from([0x81, 0x82, 1, 2, 3, 4, 0x7a, 0x7f]));
    return undefined;
  },
  'sends text that is not UTF-8': (socket) => {
    socket.write(Uint8Array.from([0x81, 2, 0xc3, 0x28]));
    return undefined;
  },
  'sends a ping of 126 bytes': (socket) => {
    socket.write(Uint8Array.from([0x89, 126, 0, 126, ...new Uint8Array(126)]));
    return undefined;
  },
  'sends reserved bits and opcodes': (socket) => {
    socket.write(Uint8Array.from([0xf3, 0]));
    return undefined;
  },
  'never ends a fragmented message': (socket) => {
    const part = Uint8Array.from([0x01, 1, 0x7b]);
    socket.write(part);
    const timer = setInterval(() => void socket.write(Uint8Array.from([0x00, 1, 0x20])), 5);
    socket.on('close', () => clearInterval(timer));
    return undefined;
  },
  'closes with a code that may not stand there': (socket) => {
    socket.write(Uint8Array.from([0x88, 2, 0x03, 0xed]));
    return undefined;
  },
  'cuts the socket at the first word': (socket) => {
    socket.write(GREETING);
    return { said: () => void socket.destroy() };
  },
  'echoes what it hears': (socket) => {
    socket.write(GREETING);
    return { said: () => void socket.write(textFrame('{"type":"chat","content":"Hello"}')) };
  },
};
