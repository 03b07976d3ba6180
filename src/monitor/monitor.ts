import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

import type { Contract } from '../contract/index.ts';
import { forbidUnknownFeatures } from '../session/index.ts';
import { bind } from '../wire/index.ts';
import type { Counts } from './counts.ts';
import { Hub } from './hub.ts';
import { Link } from './link.ts';
import { metricsText } from './metrics.ts';
import type { MonitorOptions } from './options.ts';
import { Tap } from './tap.ts';
import { Upstream } from './upstream.ts';

/** A running monitor. */
export interface Monitor extends AsyncDisposable {
  /** `ws://host:port`, to be dialled in the server's place. */
  readonly url: string;
  readonly port: number;
  /** Of all that passed by now. */
  readonly counts: Counts;
  /** The counts in the text format of Prometheus. */
  metrics(): string;
  /** Stops listening, lets go of every connection and ends the recording. */
  close(): Promise<void>;
}

/**
 * Stands between clients and a server: passes every byte on as it came, and judges what passes by the document, both sides
 * of it. Rejects with a ToolError where the port cannot be had (`port-taken`, `port-forbidden`, `host-unknown`) or the
 * upstream is no WebSocket URL (`bad-url`); throws one for a feature that the document does not have (`no-such-feature`).
 */
export async function startMonitor(contract: Contract, options: MonitorOptions): Promise<Monitor> {
  forbidUnknownFeatures(options.features ?? [], [contract]);
  const upstream = new Upstream(options.upstream, options.tls);
  const server = createServer({ allowHalfOpen: true, noDelay: true });
  await bind(server, options);
  return new RunningMonitor(server, new Hub(contract, options, upstream.url), upstream);
}

class RunningMonitor implements Monitor {
  readonly url: string;
  readonly port: number;
  readonly #server: Server;
  readonly #hub: Hub;
  readonly #upstream: Upstream;
  readonly #taps = new Set<Tap>();
  #connections = 0;

  constructor(server: Server, hub: Hub, upstream: Upstream) {
    this.#server = server;
    this.#hub = hub;
    this.#upstream = upstream;
    const { port, address } = server.address() as AddressInfo;
    this.port = port;
    this.url = `ws://${address.includes(':') ? `[${address}]` : address}:${String(port)}`;
    server.on('connection', (socket) => this.#tap(socket));
    // A socket that cannot be accepted (no file left) must not end the others.
    server.on('error', () => {});
  }

  get counts(): Counts {
    this.#hub.backlog.drain();
    return this.#hub.counts;
  }

  metrics(): string {
    return metricsText(this.counts);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#hub.close();
    for (const tap of this.#taps) tap.destroy();
    await closed;
    this.#hub.backlog.drain();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #tap(client: Socket): void {
    this.#connections += 1;
    const link = new Link(this.#hub, this.#connections);
    const server = this.#upstream.connect();
    const tap = new Tap({ client, server, rewriter: this.#upstream.rewriter() }, link);
    this.#taps.add(tap);
    client.once('close', () => this.#taps.delete(tap));
    server.prependOnceListener('error', (error: NodeJS.ErrnoException) => {
      const why = `${this.#upstream.url.host} cannot be reached: ${error.code ?? error.message}`;
      if (error.syscall !== 'read' && link.unreachable(why)) tap.answer(badGateway(why));
    });
  }
}

function badGateway(why: string): string {
  const body = `${why}\n`;
  const length = String(Buffer.byteLength(body));
  return `HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`;
}
