import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { gzipSync } from 'node:zlib';

import type { WebSocket } from 'ws';

import type { Bench } from '../bench.ts';
import { chain } from '../chain.ts';
import { ws, wss } from './setup.ts';
import type { Dialling, Setup } from './setup.ts';
import { byHand, pongs } from './upgrades.ts';

/** A server that answers every upgrade request with these bytes, given its socket and path. */
function answering(
  name: string,
  want: string,
  how: { answer: (socket: Socket, path: string) => void; path?: string },
): Setup {
  const start = async (bench: Bench): Promise<Dialling> => {
    const server = createHttpServer();
    server.on('upgrade', (request, socket: Socket) => {
      socket.on('error', () => {});
      how.answer(socket, request.url ?? '');
    });
    return { url: ws(await bench.port(server), how.path), patienceMs: 3000 };
  };
  return { name, want, start };
}

/** A server whose 101 is written by hand. */
function switching(name: string, want: string, how: Parameters<typeof byHand>[1]): Setup {
  return { name, want, start: async (bench) => ({ url: ws(await byHand(bench, how)) }) };
}

/** A `ws` server that does this with each socket. */
function talking(
  name: string,
  want: string,
  how: { talk?: Parameters<Bench['ws']>[0]; options?: Parameters<Bench['ws']>[1]; path?: string },
): Setup {
  const start = async (bench: Bench): Promise<Dialling> => ({
    url: ws(await bench.ws(how.talk, how.options), how.path),
    patienceMs: 3000,
  });
  return { name, want, start };
}

/** Takes a request only where `takes` does. */
const only = (takes: (path: string, headers: IncomingMessage['headers']) => boolean) => ({
  verifyClient: ({ req }: { req: IncomingMessage }): boolean => takes(req.url ?? '', req.headers),
});

const CLOSING_1011 = Uint8Array.of(0x88, 2, 3, 243);

const ODD_HEADS: readonly Setup[] = [
  switching('header names and values in any case, in lists, with spaces', 'healthy', {
    headers: ['UPGRADE:WebSocket', 'connection:   keep-alive,\tUPGRADE  '],
    after: (socket) => socket.on('data', (data) => pongs(socket, data)),
  }),
  switching('a header that goes on in a second line', 'healthy', {
    headers: ['Upgrade:\r\n websocket', 'Connection: keep-alive,\r\n\tUpgrade'],
    after: (socket) => socket.on('data', (data) => pongs(socket, data)),
  }),
  switching('early hints before the 101', 'healthy', {
    first: 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 101 Switching Protocols',
    after: (socket) => socket.on('data', (data) => pongs(socket, data)),
  }),
  switching('a greeting in the packet of the 101', 'healthy', {
    after: (socket) => {
      socket.write(Uint8Array.of(0x81, 2, 0x68, 0x69));
      socket.on('data', (data) => pongs(socket, data));
    },
  }),
  {
    name: 'a 101 whose lines end with LF alone',
    want: 'upgrade-headers',
    start: async (bench) => ({
      url: ws(await bench.canned('HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\n\n')),
    }),
  },
  answering('a head that never ends', 'upgrade-headers', {
    answer: (socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\n');
      const more = (): void =>
        void socket.write(`X-More: ${'m'.repeat(10_000)}\r\n`, (error) => error || more());
      more();
    },
  }),
  answering('a head that stops in the middle', 'upgrade-headers', {
    answer: (socket) => void socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: webso'),
  }),
  switching('a text in another encoding than UTF-8', 'text-not-utf8', {
    after: (socket) => socket.write(Uint8Array.of(0x81, 2, 0xe4, 0x69)),
  }),
  switching('a frame that is compressed without an agreement', 'not-websocket-frames', {
    after: (socket) => socket.write(Uint8Array.of(0xc1, 2, 0x4b, 0x00)),
  }),
  switching('a server that masks its frames', 'not-websocket-frames', {
    after: (socket) => socket.write(Uint8Array.of(0x81, 0x82, 1, 2, 3, 4, 0x69, 0x6b)),
  }),
];

const ODD_ANSWERS: readonly Setup[] = [
  answering('a 401 that is chunked, packed and keeps the connection', 'credential-wanted-at-upgrade', {
    answer: (socket) => {
      const body = gzipSync('{"error":"no token"}');
      socket.write(
        'HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n',
      );
      socket.write(Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body]));
      socket.write('\r\n0\r\n\r\n');
    },
  }),
  answering('a redirect to a relative address', 'status-302', {
    path: '/api/live',
    answer: (socket, path) =>
      socket.end(
        path === '/v2/live'
          ? 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n'
          : 'HTTP/1.1 302 Found\r\nLocation: ../v2/live\r\nContent-Length: 0\r\n\r\n',
      ),
  }),
  {
    ...answering('a redirect to where it came from', 'status-302', {
      path: '/live',
      answer: (socket, path) =>
        socket.end(`HTTP/1.1 302 Found\r\nLocation: ${path}\r\nContent-Length: 0\r\n\r\n`),
    }),
    says: /back to where it came from.*X-Forwarded-Proto/,
  },
  answering('an event stream that never ends', 'status-200', {
    answer: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n');
      const timer = setInterval(() => socket.write('data: 1\n\n'), 100);
      socket.on('close', () => clearInterval(timer));
    },
  }),
];

const ODD_SERVERS: readonly Setup[] = [
  talking('a server that pings at once', 'healthy', {
    talk: (socket) => {
      for (let i = 0; i < 5; i += 1) socket.ping(`early ${String(i)}`);
    },
  }),
  talking('compression with its context taken over', 'healthy', {
    talk: (socket) => socket.send('the same words, the same words, the same words'),
    options: { perMessageDeflate: { threshold: 0 } },
  }),
  talking('compression that cannot be undone', 'extension-trouble', {
    talk: (socket, { socket: wire }) => {
      if (socket.extensions === '') socket.send('plain');
      else wire.write(Uint8Array.of(0xc1, 4, 0xff, 0xff, 0xff, 0xff));
    },
    options: { perMessageDeflate: true },
  }),
  {
    name: 'a server that waits for a credential in the first message',
    want: 'credential-wanted-by-close',
    says: /authenticate first/,
    start: async (bench) => {
      const talk = (socket: WebSocket): void => {
        const timer = setTimeout(() => socket.close(4401, 'authenticate first'), 2200);
        socket.on('message', () => clearTimeout(timer));
      };
      return { url: ws(await bench.ws(talk)), stayMs: 3000 };
    },
  },
  {
    name: 'a server on IPv6 alone, dialled by IPv4',
    want: 'tcp-refused',
    says: /\[::1\]:\d+ takes the connection/,
    start: async (bench) => ({ url: ws(await bench.ws(undefined, { host: '::1' })) }),
  },
  talking('a server that speaks without a pause', 'healthy', {
    talk: (socket) => {
      const timer = setInterval(() => socket.send('tick'), 5);
      socket.on('close', () => clearInterval(timer));
    },
  }),
  {
    name: 'a server that takes one socket at a time, and is slow to notice its end',
    want: 'healthy',
    start: async (bench) => {
      let open = 0;
      const talk = (socket: WebSocket): void => {
        open += 1;
        socket.on('close', () => setTimeout(() => (open -= 1), 30));
      };
      const verifyClient = (_: unknown, answer: (ok: boolean, status: number) => void): void =>
        answer(open === 0, 429);
      return { url: ws(await bench.ws(talk, { verifyClient })) };
    },
  },
  switching('a pong without what the ping said', 'ping-unanswered', {
    after: (socket) => socket.on('data', (data) => data[0] === 0x89 && socket.write(Uint8Array.of(0x8a, 0))),
  }),
  talking('a server that takes a ping for a mistake', 'ping-unanswered', {
    talk: (socket) => socket.on('ping', () => socket.close(1002)),
    options: { autoPong: false },
  }),
  {
    name: 'a server that fails just before it would answer a ping',
    want: 'close-1011',
    start: async (bench) => {
      const after = (socket: Socket): void => {
        // By itself, and at the latest when it would answer: the second socket shows that the ping is not what it fails at.
        const timer = setTimeout(() => socket.end(CLOSING_1011), 1600);
        socket.once('data', () => {
          clearTimeout(timer);
          socket.end(CLOSING_1011);
        });
      };
      return { url: ws(await byHand(bench, { after })), patienceMs: 3000 };
    },
  },
  talking('a path with an encoded slash', 'healthy', {
    path: '/room%2Fa%20b',
    options: only((path) => path === '/room%2Fa%20b'),
  }),
  talking('JSON and OData names in the query', 'healthy', {
    path: '/?filter=%7B%22a%22%3A1%7D&$top=3',
    options: only((path) => path === '/?filter=%7B%22a%22%3A1%7D&$top=3'),
  }),
  {
    name: 'a name and a password in the URL',
    want: 'healthy',
    start: async (bench) => {
      const wanted = `Basic ${Buffer.from('ann:correct-horse').toString('base64')}`;
      const port = await bench.ws(
        undefined,
        only((_, { authorization }) => authorization === wanted),
      );
      return { url: ws(port).replace('ws://', 'ws://ann:correct-horse@') };
    },
  },
];

/** A `ws` server behind this TLS, dialled by a client that trusts the root, or not. */
function secured(
  name: string,
  want: string,
  how: { url?: (port: number) => string; host?: string; trusts?: boolean; tls: () => object },
): Setup {
  const { url = wss, host = '127.0.0.1', trusts = true, tls } = how;
  const start = async (bench: Bench): Promise<Dialling> => {
    const port = await bench.ws(undefined, { server: createHttpsServer(tls()), host });
    return { url: url(port), ...(trusts ? { target: { tls: { ca: chain().root } } } : {}) };
  };
  return { name, want, start };
}

const ODD_TLS: readonly Setup[] = [
  secured('a chain with an authority between', 'healthy', { tls: () => chain().server }),
  secured('a chain that is sent with its root', 'tls-unknown-issuer', {
    tls: () => chain().withRoot,
    trusts: false,
  }),
  secured('TLS 1.3 only', 'healthy', { tls: () => ({ ...chain().server, minVersion: 'TLSv1.3' }) }),
  secured('a certificate for an address of IPv6', 'healthy', {
    url: (port) => `wss://[::1]:${String(port)}/`,
    host: '::1',
    tls: () => chain().server,
  }),
  secured('a site that is known by name only, dialled by its address', 'tls-failed', {
    url: (port) => `wss://127.0.0.1:${String(port)}/`,
    tls: () => ({
      SNICallback: (_name: string, give: (error: null, context: object) => void) =>
        give(null, createSecureContext(chain().server)),
    }),
  }),
];

/** Servers that are odd, healthy or not, as a stranger meets them. */
export const STRANGE_SETUPS: readonly Setup[] = [...ODD_HEADS, ...ODD_ANSWERS, ...ODD_SERVERS, ...ODD_TLS];
