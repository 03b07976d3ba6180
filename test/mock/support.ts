import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { startMock, type Mock, type MockEvent, type MockOptions } from '../../src/mock/index.ts';
import {
  dial,
  type Closing,
  type Connection,
  type ConnectionHandler,
  type DialOptions,
  type Opcode,
} from '../../src/wire/index.ts';

/** A document of the golden traces, compiled. */
export function traceContract(name: string): Promise<Contract> {
  return loadContract(fileURLToPath(new URL(`../session/traces/documents/${name}.yaml`, import.meta.url)));
}

/** One JSON message as a test reads it. */
export type Json = Record<string, unknown>;

/** A client of the mock that lets a test wait for what comes. */
export class Talk implements ConnectionHandler {
  readonly connection: Connection;
  /** Every message that came, parsed. */
  readonly heard: Json[] = [];
  #closing: Closing | undefined;
  #read = 0;
  #wake: (() => void)[] = [];

  constructor(connection: Connection) {
    this.connection = connection;
    connection.attach(this);
  }

  frame(_connection: Connection, opcode: Opcode, data: string | Uint8Array): void {
    if (opcode !== 'text' || typeof data !== 'string') return;
    this.heard.push(parsed(data));
    this.#news();
  }

  closed(_connection: Connection, how: Closing): void {
    this.#closing = how;
    this.#news();
  }

  say(message: unknown): void {
    this.connection.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** The next message that was not read before. */
  async next(): Promise<Json> {
    for (;;) {
      const message = this.heard[this.#read];
      if (message) {
        this.#read += 1;
        return message;
      }
      if (this.#closing) throw new Error(`closed: ${JSON.stringify(this.#closing)}`);
      await this.#soon();
    }
  }

  /** Reads on until a message of this type has come; answers all read ones. */
  async until(type: string, times = 1): Promise<Json[]> {
    const read: Json[] = [];
    for (let left = times; left > 0;) {
      const message = await this.next();
      read.push(message);
      if (message['type'] === type) left -= 1;
    }
    return read;
  }

  async end(): Promise<Closing> {
    while (!this.#closing) await this.#soon();
    return this.#closing;
  }

  #soon(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #news(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}

function parsed(data: string): Json {
  try {
    return JSON.parse(data) as Json;
  } catch {
    return { raw: data };
  }
}

/** Mocks and clients of one test file; all are closed after each test. */
export interface House {
  /** A mock with quick streams, and what it told. */
  mock(
    contracts: Contract | readonly Contract[],
    options?: MockOptions,
  ): Promise<Mock & { readonly events: MockEvent[] }>;
  /** Dials; rejects unless the socket opens. */
  talk(url: string, options?: DialOptions): Promise<Talk>;
}

/** Opens a house for the tests of a file. */
export function house(): House {
  const mocks: Mock[] = [];
  const talks: Talk[] = [];
  afterEach(async () => {
    for (const talk of talks.splice(0)) talk.connection.terminate();
    for (const mock of mocks.splice(0)) await mock.close();
  });
  return {
    async mock(contracts, options) {
      const events: MockEvent[] = [];
      const mock = await startMock(contracts, {
        pace: { firstTokenMs: 2, intervalMs: 2 },
        report: (event) => events.push(event),
        ...options,
      });
      mocks.push(mock);
      return Object.defineProperty(mock, 'events', { value: events }) as Mock & {
        readonly events: MockEvent[];
      };
    },
    async talk(url, options) {
      const dialled = await dial(url, options);
      if (dialled.kind !== 'open') throw new Error(JSON.stringify(dialled));
      const talk = new Talk(dialled.connection);
      talks.push(talk);
      return talk;
    },
  };
}

/** What the mock says against a side. */
export function findingsOf(events: readonly MockEvent[], side: 'client' | 'server'): string[] {
  return events.flatMap((event) =>
    event.kind === 'finding' && event.finding.side === side ? [event.finding.id] : [],
  );
}

/** Trouble of the mock itself. */
export function problemsOf(events: readonly MockEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'problem' ? [event.message] : []));
}
