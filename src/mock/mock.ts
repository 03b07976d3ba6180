import type { Contract } from '../contract/index.ts';
import { inspector, type Inspected } from '../inspect/index.ts';
import { listen, type Listener } from '../wire/index.ts';
import type { MockSession } from './company.ts';
import { createMock } from './core.ts';
import type { Endpoint } from './gate.ts';
import type { AnyMessages, MessageMap } from './handler.ts';
import type { JournalEntry } from './journal.ts';
import type { CoreOptions, MockCore } from './mock-core.ts';
import type { ReceiveOptions } from './received.ts';
import type { MishapRule } from './rule.ts';

/** How a mock of the server's side is started. `Messages`: the generated types of the contract's messages. */
export interface MockOptions<Messages extends MessageMap = AnyMessages> extends CoreOptions<Messages> {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** PEM texts; with them the mock speaks TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Whether the page and the API at `/__colloquy` are there. Default: only where `host` is of this machine alone. */
  readonly control?: boolean;
}

/** A running mock of the server's side, on a port. */
export interface Mock extends Omit<MockCore, 'endpointsAt' | 'upgrade' | 'dial'> {
  /** Where the page is that shows the sessions and does things to them; undefined: it is not there. */
  readonly page: string | undefined;
  /** What to dial for the first channel, with a valid credential in it where its place is the query. */
  readonly url: string;
  /** What to dial for each channel. */
  readonly endpoints: readonly Endpoint[];
  readonly port: number;
  /** Closes all sockets with 1001 and the port. */
  close(): Promise<void>;
}

/**
 * Plays the server side of every channel of one or more contracts on one port. Rejects with a ToolError where the port
 * cannot be had, where a contract has no channel, or where two channels have one address.
 */
export async function startMock<Messages extends MessageMap = AnyMessages>(
  contracts: Contract | readonly Contract[],
  options: MockOptions<Messages> = {},
): Promise<Mock> {
  const core = createMock(contracts, options);
  const { host = '127.0.0.1' } = options;
  const isOpen = options.control ?? /^(127\.|localhost$|::1$)/.test(host);
  const listener = await listen({
    host,
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.tls === undefined ? {} : { tls: options.tls }),
    ...(options.maxPayload === undefined ? {} : { maxPayload: options.maxPayload }),
    upgrade: (request) => core.upgrade(request),
    ...(isOpen ? { request: inspector(core.inspected, host) } : {}),
  });
  const page = isOpen ? `${listener.url.replace(/^ws/, 'http')}/__colloquy` : undefined;
  return new ServedMock(core, listener, { endpoints: await core.endpointsAt(listener.url), page });
}

class ServedMock implements Mock {
  endpoints: readonly Endpoint[];
  readonly page: string | undefined;
  readonly #core: MockCore;
  readonly #listener: Listener;

  constructor(core: MockCore, listener: Listener, more: Pick<Mock, 'endpoints' | 'page'>) {
    this.#core = core;
    this.#listener = listener;
    this.endpoints = more.endpoints;
    this.page = more.page;
  }

  get url(): string {
    return this.endpoints[0]?.url ?? '';
  }

  get port(): number {
    return this.#listener.port;
  }

  get guarded(): boolean {
    return this.#core.guarded;
  }

  get sessions(): readonly MockSession[] {
    return this.#core.sessions;
  }

  get journal(): readonly JournalEntry[] {
    return this.#core.journal;
  }

  get shed(): number {
    return this.#core.shed;
  }

  get inspected(): Inspected {
    return this.#core.inspected;
  }

  async reload(contracts: Contract | readonly Contract[]): Promise<void> {
    await this.#core.reload(contracts);
    this.endpoints = await this.#core.endpointsAt(this.#listener.url);
  }

  mishap(rule: MishapRule): () => void {
    return this.#core.mishap(rule);
  }

  received(message: string, options?: ReceiveOptions): Promise<JournalEntry> {
    return this.#core.received(message, options);
  }

  async close(): Promise<void> {
    await this.#core.close();
    await this.#listener.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  [Symbol.dispose](): void {
    void this.close();
  }
}
