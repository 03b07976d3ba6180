import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server as HttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { WebSocketServer } from 'ws';
import type { ServerOptions, WebSocket } from 'ws';

/** A certificate with its key, PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** What a set-up consists of: servers and programs that are stopped with it. */
export class Bench implements AsyncDisposable {
  readonly #endings: (() => Promise<void> | void)[] = [];

  after(ending: () => Promise<void> | void): void {
    this.#endings.push(ending);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const ending of this.#endings.reverse()) await ending();
  }

  /** Listens on a free port. */
  async port(server: Server, host = '127.0.0.1'): Promise<number> {
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    });
    server.listen(0, host);
    await once(server, 'listening');
    this.after(() => {
      server.close();
      for (const socket of sockets) socket.destroy();
    });
    return (server.address() as AddressInfo).port;
  }

  /** A TCP server that does this with every connection. */
  tcp(serve: (socket: Socket) => void): Promise<number> {
    return this.port(createServer(serve));
  }

  /** A TCP server that answers the first bytes of every connection with a text, and hangs up. */
  canned(text: string): Promise<number> {
    return this.tcp((socket) => socket.once('data', () => socket.end(Buffer.from(text, 'latin1'))));
  }

  /** A plain HTTP server, or one with TLS. */
  http(listener: RequestListener, certificate?: Certificate): Promise<number> {
    return this.port(certificate ? createHttpsServer(certificate, listener) : createHttpServer(listener));
  }

  /** A `ws` server; without `talk` it echoes. What asks for no upgrade is told so, as `ws` does by itself. */
  async ws(
    talk: (socket: WebSocket, request: IncomingMessage) => void = echo,
    options: Omit<ServerOptions, 'server'> & { tls?: Certificate; server?: HttpServer; host?: string } = {},
  ): Promise<number> {
    const { tls, server: given, host, ...more } = options;
    const hub = new WebSocketServer({ ...more, noServer: true });
    hub.on('connection', (socket, request) => {
      socket.on('error', () => {});
      talk(socket, request);
    });
    const refuse: RequestListener = (_request, response) => {
      response.writeHead(426, { 'content-type': 'text/plain' }).end('Upgrade Required');
    };
    const server = given ?? (tls ? createHttpsServer(tls, refuse) : createHttpServer(refuse));
    server.on('upgrade', (request, socket, head) => {
      hub.handleUpgrade(request, socket, head, (accepted) => hub.emit('connection', accepted, request));
    });
    return this.port(server, host);
  }

  /** A folder that is removed with the set-up, with these files. */
  async folder(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
    this.after(() => rm(folder, { recursive: true, force: true }));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return folder;
  }

  /** Runs a program until the set-up ends, and waits until it takes connections on the port. */
  async program(command: readonly [string, ...string[]], port: number): Promise<void> {
    const [file, ...args] = command;
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    this.after(() => stopped(child));
    for (;;) {
      if (child.exitCode !== null) throw new Error(`${file} ended with ${String(child.exitCode)}: ${said}`);
      if (await listens(port)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function echo(socket: WebSocket): void {
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 1000);
  await gone;
  clearTimeout(hard);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  // Below what the system gives to whoever asks for any port: a set-up beside this one would get it before it is used.
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}
