import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

import type { Bench } from '../bench.ts';
import { contractOf } from '../../promises/support.ts';
import { fastapi } from './proxies.ts';
import { ws } from './setup.ts';
import type { Dialling, Setup } from './setup.ts';

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** How a hand-made server says 101. */
interface Switch {
  /** What `Sec-WebSocket-Accept` says; undefined: the header is left out. Default: the right value. */
  readonly accept?: (key: string) => string | undefined;
  readonly first?: string;
  readonly headers?: readonly string[];
  readonly after?: (socket: Socket) => void;
}

function rightAccept(key: string): string {
  return createHash('sha1').update(`${key}${MAGIC}`).digest('base64');
}

/** A server that writes its 101 by hand. */
export function byHand(bench: Bench, how: Switch): Promise<number> {
  const { accept = rightAccept, first = 'HTTP/1.1 101 Switching Protocols', after = (): void => {} } = how;
  return bench.tcp((socket) => {
    socket.once('data', (request) => {
      const key = /sec-websocket-key: (\S+)/i.exec(request.toString('latin1'))?.[1] ?? '';
      const value = accept(key);
      const lines = [
        first,
        ...(how.headers ?? ['Upgrade: websocket', 'Connection: Upgrade']),
        ...(value === undefined ? [] : [`Sec-WebSocket-Accept: ${value}`]),
      ];
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      after(socket);
    });
  });
}

const UPGRADING = ['Upgrade: websocket', 'Connection: Upgrade'];

/** A set-up with such a 101. */
function switched(name: string, want: string, how: Switch & Partial<Dialling>): Setup {
  const { accept, first, headers, after, ...more } = how;
  const given = {
    ...(accept === undefined ? {} : { accept }),
    ...(first === undefined ? {} : { first }),
    ...(headers === undefined ? {} : { headers }),
    ...(after === undefined ? {} : { after }),
  };
  return { name, want, start: async (bench) => ({ url: ws(await byHand(bench, given)), ...more }) };
}

/** A set-up whose server answers the upgrade with a status and a body. */
function answered(name: string, want: string, listener: RequestListener): Setup {
  return { name, want, start: async (bench) => ({ url: ws(await bench.http(listener), '/live') }) };
}

/** A set-up of a `ws` server that looks at the request before it takes it. */
function judged(
  name: string,
  want: string,
  how: { takes: (headers: Readonly<Record<string, unknown>>) => boolean } & Partial<Dialling>,
): Setup {
  const { takes, ...more } = how;
  const options = {
    verifyClient: ({ req }: { req: { headers: Readonly<Record<string, unknown>> } }): boolean =>
      takes(req.headers),
  };
  return { name, want, start: async (bench) => ({ url: ws(await bench.ws(undefined, options)), ...more }) };
}

const SWITCHES: readonly Setup[] = [
  switched('a 101 by hand that is right', 'healthy', {
    after: (socket) => socket.on('data', (data) => pongs(socket, data)),
  }),
  switched('a 101 without its proof', 'accept-missing', { accept: () => undefined }),
  switched('a 101 with the proof of another key', 'accept-wrong', { accept: () => rightAccept('other') }),
  switched('a proof in hexadecimal', 'accept-wrong', {
    accept: (key) => createHash('sha1').update(`${key}${MAGIC}`).digest('hex'),
  }),
  switched('a 101 of HTTP/1.0', 'upgrade-headers', { first: 'HTTP/1.0 101 Switching Protocols' }),
  switched('a 101 whose Connection is close', 'upgrade-headers', {
    headers: ['Upgrade: websocket', 'Connection: close'],
  }),
  switched('a 101 without Upgrade', 'upgrade-headers', { headers: ['Connection: Upgrade'] }),
  switched('a subprotocol that was not offered', 'subprotocol-unasked', {
    headers: [...UPGRADING, 'Sec-WebSocket-Protocol: other'],
    subprotocols: ['mine'],
  }),
  switched('a subprotocol where none was offered', 'subprotocol-unasked', {
    headers: [...UPGRADING, 'Sec-WebSocket-Protocol: other'],
  }),
  switched('no subprotocol where one was offered', 'subprotocol-not-echoed', { subprotocols: ['mine'] }),
  switched('compression that was not offered', 'extension-unasked', {
    headers: [...UPGRADING, 'Sec-WebSocket-Extensions: permessage-deflate'],
  }),
  switched('a text after the 101 that is no frame', 'not-websocket-frames', {
    after: (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'),
  }),
];

/** Answers pings, with payloads up to 125 bytes, and lets the rest be. */
export function pongs(socket: Socket, data: Buffer): void {
  const length = (data[1] ?? 0) & 0x7f;
  if (data[0] !== 0x89) return;
  const payload = data.subarray(6, 6 + length).map((byte, i) => byte ^ (data[2 + (i % 4)] ?? 0));
  socket.write(Buffer.concat([Uint8Array.of(0x8a, length), payload]));
}

const RULES: readonly Setup[] = [
  judged('an origin that is not on the list', 'origin-refused', {
    takes: ({ origin }) => origin === undefined || origin === 'https://app.example',
    target: { origin: 'https://localhost:5173' },
  }),
  judged('an origin that is on the list', 'healthy', {
    takes: ({ origin }) => origin === undefined || origin === 'https://app.example',
    target: { origin: 'https://app.example' },
  }),
  judged('no origin where one is wanted', 'origin-wanted', { takes: ({ origin }) => origin !== undefined }),
  judged('compression that breaks the upgrade', 'extension-trouble', {
    takes: (headers) => headers['sec-websocket-extensions'] === undefined,
  }),
];

const ANSWERS: readonly Setup[] = [
  answered('a static web server', 'status-200', (_request, response) => void response.end('<h1>Hello</h1>')),
  answered('a server of Socket.IO', 'other-library', (_request, response) => {
    response.writeHead(400).end('{"code":0,"message":"Transport unknown"}');
  }),
  answered('a server that wants version 8', 'version-unsupported', (_request, response) => {
    response.writeHead(426, { 'Sec-WebSocket-Version': '8' }).end();
  }),
  answered('a server that wants TLS', 'status-426', (_request, response) => {
    response.writeHead(426, { Upgrade: 'TLS/1.2' }).end();
  }),
  answered('a development server that guards its host', 'host-refused', (_request, response) => {
    response.writeHead(403).end('Blocked request. This host is not allowed: Blocked host');
  }),
  answered('a handler that throws', 'status-500', (_request, response) => {
    response.writeHead(500).end('Internal Server Error');
  }),
  answered('a gateway without WebSockets', 'status-501', (_request, response) => {
    response.writeHead(501).end();
  }),
  answered('a proxy of the company', 'status-407', (_request, response) => {
    response.writeHead(407, { 'Proxy-Authenticate': 'Basic' }).end();
  }),
  answered('an endpoint that is gone', 'status-410', (_request, response) => {
    response.writeHead(410).end();
  }),
  answered('headers that are too large', 'status-431', (_request, response) => {
    response.writeHead(431).end();
  }),
  answered('a teapot', 'status-other', (_request, response) => {
    response.writeHead(418).end('short and stout');
  }),
];

/** A document whose query the dialled one does not keep. */
const QUERY: Setup = {
  name: 'a query that the document does not have',
  want: 'status-400',
  says: /the query is not as the document has it: `\/encoding` is .*mp3/,
  start: async (bench) => {
    const { contract, channel } = await contractOf({
      client: { note: {} },
      server: {},
      session: 'version: 1\nexchanges: {note: {steps: [{client: note}]}}',
    });
    const query = { type: 'object', properties: { encoding: { enum: ['mulaw', 'linear16'] } } };
    const port = await bench.http((_request, response) => void response.writeHead(400).end());
    return {
      url: `${ws(port, '/')}?encoding=mp3`,
      contract: { ...contract, channels: [{ ...channel, query }] },
    };
  },
};

const PYTHON_SERVERS: readonly Setup[] = [
  {
    name: 'Uvicorn without a WebSocket library',
    want: 'server-without-websockets',
    needs: ['python3-fastapi'],
    start: async (bench) => ({ url: ws(await fastapi(bench, '--no-websockets'), '/open') }),
  },
  {
    name: 'FastAPI that trusts another host',
    want: 'host-refused',
    needs: ['python3-fastapi'],
    start: async (bench) => ({ url: ws(await fastapi(bench, '--trusted'), '/open') }),
  },
  {
    name: 'FastAPI with another path',
    want: 'path-almost-right',
    needs: ['python3-fastapi'],
    start: async (bench) => ({ url: ws(await fastapi(bench), '/open/') }),
  },
  {
    name: 'FastAPI, as it is',
    want: 'healthy',
    needs: ['python3-fastapi'],
    start: async (bench) => ({ url: ws(await fastapi(bench), '/open') }),
  },
];

/** Servers that answer the upgrade in their own way. */
export const UPGRADE_SETUPS: readonly Setup[] = [...SWITCHES, ...RULES, ...ANSWERS, QUERY, ...PYTHON_SERVERS];
