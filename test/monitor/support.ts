import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

import { WebSocket, WebSocketServer } from 'ws';
import type { ClientOptions, ServerOptions } from 'ws';

import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { startMonitor } from '../../src/monitor/index.ts';
import type { Monitor, MonitorEvent, MonitorOptions } from '../../src/monitor/index.ts';

const DOCUMENT = fileURLToPath(new URL('small.yaml', import.meta.url));

/** The small document of these tests. */
export const contract: Contract = await loadContract(DOCUMENT);

/** What a test starts, stopped with it in the reverse order. */
export class Stand implements AsyncDisposable {
  readonly #endings: (() => Promise<void> | void)[] = [];
  readonly events: MonitorEvent[] = [];

  after(ending: () => Promise<void> | void): void {
    this.#endings.push(ending);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const ending of this.#endings.reverse()) await ending();
  }

  async #port(server: Server): Promise<number> {
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    });
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 });
    await once(server, 'listening');
    this.after(() => {
      server.close();
      for (const socket of sockets) socket.destroy();
    });
    return (server.address() as AddressInfo).port;
  }

  /** A TCP server, half-open connections allowed. */
  tcp(serve: (socket: Socket) => void): Promise<number> {
    return this.#port(createServer({ allowHalfOpen: true, noDelay: true }, serve));
  }

  /** A `ws` server that does this with each socket. */
  async ws(talk: (socket: WebSocket) => void, options: ServerOptions = {}): Promise<number> {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', backlog: 1024, ...options });
    server.on('connection', (socket) => {
      socket.on('error', () => {});
      talk(socket);
    });
    await once(server, 'listening');
    this.after(() => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    });
    return (server.address() as AddressInfo).port;
  }

  /** A monitor before this port of 127.0.0.1. */
  async monitor(port: number, options: Partial<MonitorOptions> = {}): Promise<Monitor> {
    const upstream = `ws://127.0.0.1:${String(port)}`;
    const report = (event: MonitorEvent): void => void this.events.push(event);
    const monitor = await startMonitor(contract, { upstream, report, ...options });
    this.after(() => monitor.close());
    return monitor;
  }

  async dial(url: string, options: ClientOptions = {}): Promise<Client> {
    const socket = new WebSocket(url, { perMessageDeflate: false, ...options });
    const client = new Client(socket);
    this.after(() => socket.terminate());
    await once(socket, 'open');
    return client;
  }

  async connect(port: number): Promise<Socket> {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    socket.on('error', () => {});
    this.after(() => void socket.destroy());
    await once(socket, 'connect');
    return socket;
  }

  /** The findings so far: side, verdict and check. */
  get findings(): string[] {
    return this.events.flatMap((event) =>
      event.kind === 'finding' ? [`${event.finding.side} ${event.finding.verdict} ${event.finding.id}`] : [],
    );
  }

  /** Waits until an event of this kind has been told. */
  async told(kind: MonitorEvent['kind'], times = 1): Promise<void> {
    while (this.events.filter((event) => event.kind === kind).length < times)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A client that keeps what it hears from the first moment on. */
export class Client {
  readonly socket: WebSocket;
  readonly heard: string[] = [];

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('error', () => {});
    socket.on('message', (data: Buffer) => this.heard.push(data.toString()));
  }

  send(data: string): void {
    this.socket.send(data);
  }

  /** Waits until so many messages came. */
  async hears(count: number): Promise<void> {
    while (this.heard.length < count) await once(this.socket, 'message');
  }
}

/** Everything that a socket says until its end, as hexadecimal text. */
export async function all(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'end');
  return Buffer.concat(chunks).toString('hex');
}
