import { createServer, STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  WebSocket,
  WebSocketServer,
  type ClientOptions,
  type Server as SocketServer,
  type ServerOptions,
} from 'ws';
import { bind } from './bind.ts';
import { failureOf, type Dialled, type DialOptions, type HeaderFields } from './dialling.ts';
import { readRequest, type Listener, type ListenOptions, type UpgradeAnswer } from './listening.ts';
import { answerPlain, fieldsOf } from './plain.ts';
import { WsConnection, type Owner } from './ws-connection.ts';

/** Options of `ws` that its types do not know yet. */
interface NewOptions {
  readonly closeTimeout: number;
  readonly maxPendingAutoPongs: number;
}

/** A socket whose events go to its connection as soon as it has one. */
class OwnedSocket extends WebSocket {
  connection: WsConnection | undefined;

  override emit(event: string | symbol, value?: unknown, more?: unknown): boolean {
    if (this.connection === undefined) return super.emit(event, value, more);
    this.connection.heard(event, value, more);
    return true;
  }
}

const BODY_BYTES = 64 * 1024;
const CLIENT_PAYLOAD = 100 * 1024 * 1024;
const SERVER_PAYLOAD = 1024 * 1024;
/** So long what is still unsent may hold the end of a socket back that its peer has closed, ms. */
const UNREAD_MS = 50;
/**
 * So many pongs may wait to be sent. `ws` cuts the socket of a peer that sends 60 pings at once, which is legal, and nobody could tell
 * that it was us; without a limit a peer that reads none would fill the memory.
 */
const MOST_PENDING_PONGS = 10_000;

/** See `door.ts`, which loads this file at its first use. */
export function dial(url: string, options: DialOptions): Promise<Dialled> {
  let socket: OwnedSocket;
  try {
    socket = new OwnedSocket(url, socketOptions(options));
  } catch (error) {
    return Promise.resolve({ kind: 'failed', code: 'bad-url', message: messageOf(error) });
  }
  return new Promise((resolve) => settle(socket, options.timeoutMs ?? 10_000, resolve));
}

function socketOptions(options: DialOptions): ClientOptions & NewOptions {
  // A plain header: `ws` never opens when its own offer is answered with 101 and no subprotocol.
  const offer: Record<string, string> = options.protocols?.length
    ? { 'Sec-WebSocket-Protocol': options.protocols.join(', ') }
    : {};
  return {
    headers: { ...options.headers, ...offer },
    perMessageDeflate: false,
    maxPayload: options.maxPayload ?? CLIENT_PAYLOAD,
    autoPong: options.autoPong ?? true,
    maxPendingAutoPongs: MOST_PENDING_PONGS,
    closeTimeout: options.closeTimeoutMs ?? 10_000,
    rejectUnauthorized: !(options.insecure ?? false),
    ...(options.ca === undefined ? {} : { ca: options.ca }),
    ...(options.serverName === undefined ? {} : { servername: options.serverName }),
  };
}

function settle(socket: OwnedSocket, timeoutMs: number, resolve: (dialled: Dialled) => void): void {
  let headers: HeaderFields = {};
  let protocol = '';
  let pipe: Duplex | undefined;
  const finish = (dialled: Dialled): void => {
    clearTimeout(timer);
    if (dialled.kind !== 'open') {
      socket.removeAllListeners();
      socket.on('error', () => {});
      socket.terminate();
    }
    resolve(dialled);
  };
  const fail = (error: Error): void =>
    finish({ kind: 'failed', code: failureOf(error), message: error.message });
  const timer = setTimeout(() => {
    const message = `No answer to the upgrade request within ${String(timeoutMs)} ms.`;
    finish({ kind: 'failed', code: 'timeout', message });
  }, timeoutMs);
  socket.on('error', fail);
  socket.on('upgrade', (response) => {
    headers = fieldsOf(response);
    pipe = response.socket;
    protocol = headers['sec-websocket-protocol'] ?? '';
    // `ws` was not told of the offer and would take the answer for a mistake.
    delete response.headers['sec-websocket-protocol'];
  });
  socket.on('unexpected-response', (_request, response) => void refused(response, finish));
  socket.on('open', () => {
    socket.removeAllListeners();
    const connection = new WsConnection(socket, { protocol });
    if (pipe) dropUnread(socket, pipe, connection);
    finish({ kind: 'open', connection, headers });
  });
}

/**
 * A peer that has closed because a message is too long for it reads no further: the rest of the message would hold our
 * end open, and so the news of the close back, until the peer gives the socket up (10 s with Python's `websockets`).
 */
function dropUnread(socket: WebSocket, pipe: Duplex, connection: WsConnection): void {
  const seen = (): void => {
    if (socket.readyState === WebSocket.OPEN) return;
    pipe.off('data', seen);
    if (connection.closedByUs) return;
    setTimeout(() => {
      if (socket.bufferedAmount > 0) socket.terminate();
    }, UNREAD_MS);
  };
  pipe.on('data', seen);
}

function refused(response: IncomingMessage, finish: (dialled: Dialled) => void): void {
  const status = response.statusCode ?? 0;
  const chunks: Buffer[] = [];
  let size = 0;
  const done = (): void => {
    if (status >= 200 && status < 300) {
      const message = `The address answers ${String(status)} as plain HTTP: there is no WebSocket.`;
      finish({ kind: 'failed', code: 'plain-http', message });
      return;
    }
    const body = Buffer.concat(chunks).subarray(0, BODY_BYTES).toString();
    finish({ kind: 'refused', status, headers: fieldsOf(response), body });
  };
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= BODY_BYTES) done();
  });
  response.on('end', done);
  response.on('error', done);
  response.on('aborted', done);
}

/** See `door.ts`, which loads this file at its first use. */
export async function listen(options: ListenOptions): Promise<Listener> {
  const http = options.tls ? createTlsServer(options.tls) : createServer();
  http.on('request', (request, response) => void answerPlain(request, response, options.request));
  await bind(http, options);
  // A socket that cannot be accepted (no file left) must not end the process: the others go on.
  http.on('error', () => {});
  const hub = new Hub(http, options);
  http.on('upgrade', (request, socket, head) => void hub.upgrade(request, socket, head));
  return hub;
}

type Acceptance = Extract<UpgradeAnswer, { kind: 'accept' }>;

/** The open sockets of one port. */
class Hub implements Listener, Owner {
  readonly host: string;
  readonly port: number;
  readonly url: string;
  readonly #http: Server;
  readonly #options: ListenOptions;
  readonly #sockets: SocketServer<typeof OwnedSocket>;
  readonly #open = new Set<WsConnection>();
  /** Answers under way, by request: `ws` asks for the protocol and the headers while it accepts. */
  readonly #answers = new WeakMap<IncomingMessage, Acceptance>();
  #whenEmpty: (() => void) | undefined;

  constructor(http: Server, options: ListenOptions) {
    this.#http = http;
    this.#options = options;
    const address = http.address() as AddressInfo;
    this.host = address.address;
    this.port = address.port;
    const shown = (options.host ?? '127.0.0.1').replace(/^(.*:.*)$/, '[$1]');
    this.url = `${options.tls ? 'wss' : 'ws'}://${shown}:${String(address.port)}`;
    const settings: ServerOptions<typeof OwnedSocket> & NewOptions = {
      WebSocket: OwnedSocket,
      noServer: true,
      clientTracking: false,
      perMessageDeflate: options.perMessageDeflate ?? false,
      maxPayload: options.maxPayload ?? SERVER_PAYLOAD,
      autoPong: options.autoPong ?? true,
      maxPendingAutoPongs: MOST_PENDING_PONGS,
      closeTimeout: options.closeTimeoutMs ?? 10_000,
      handleProtocols: (_offered, request) => this.#answers.get(request)?.protocol ?? false,
    };
    this.#sockets = new WebSocketServer(settings);
    this.#sockets.on('headers', (lines, request) => {
      const extra = this.#answers.get(request)?.headers ?? {};
      for (const [name, value] of Object.entries(extra)) lines.push(`${name}: ${oneLine(value)}`);
    });
  }

  get open(): number {
    return this.#open.size;
  }

  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const lost = (): void => void socket.destroy();
    socket.on('error', lost);
    const answer = await this.#answer(request);
    socket.off('error', lost);
    if (answer.kind === 'refuse') {
      refuse(socket, answer);
      return;
    }
    this.#answers.set(request, answer);
    this.#sockets.handleUpgrade(request, socket, head, (accepted) => {
      const connection = new WsConnection(accepted, { owner: this, pipe: socket });
      this.#open.add(connection);
      answer.opened(connection);
    });
  }

  async #answer(request: IncomingMessage): Promise<UpgradeAnswer> {
    try {
      return await this.#options.upgrade(readRequest(request.url ?? '/', fieldsOf(request)));
    } catch (error) {
      return { kind: 'refuse', status: 500, body: `${messageOf(error)}\n` };
    }
  }

  ended(connection: WsConnection): void {
    this.#open.delete(connection);
    if (this.#open.size === 0) this.#whenEmpty?.();
  }

  async close(how: { code?: number; reason?: string; graceMs?: number } = {}): Promise<void> {
    const stopped = new Promise<void>((resolve) => this.#http.close(() => resolve()));
    this.#sockets.close();
    for (const connection of this.#open) connection.close(how.code ?? 1001, how.reason);
    this.#http.closeAllConnections();
    if (this.#open.size > 0) {
      const empty = new Promise<void>((resolve) => (this.#whenEmpty = resolve));
      const timer = setTimeout(() => this.#drop(), how.graceMs ?? 1000);
      await empty;
      clearTimeout(timer);
    }
    await stopped;
  }

  #drop(): void {
    for (const connection of this.#open) connection.terminate();
  }
}

function refuse(socket: Duplex, answer: Extract<UpgradeAnswer, { kind: 'refuse' }>): void {
  const body = Buffer.from(answer.body ?? '');
  const headers: Record<string, string> = {
    Connection: 'close',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(body.length),
    ...answer.headers,
  };
  const reason = STATUS_CODES[answer.status] ?? 'Refused';
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${oneLine(value)}\r\n`);
  socket.on('error', () => socket.destroy());
  socket.once('finish', () => socket.destroy());
  socket.write(`HTTP/1.1 ${String(answer.status)} ${reason}\r\n${lines.join('')}\r\n`);
  socket.end(body);
}

/** A header value cannot begin a new line. */
function oneLine(value: string): string {
  return value.replaceAll(/[\r\n]+/g, ' ');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
