import type { Closing, Connection, ConnectionHandler, Opcode } from '../../src/wire/index.ts';

/** Listens to one end of a socket and lets a test wait for what comes. */
export class Ear implements ConnectionHandler {
  /** Frames in order; bytes as number arrays. */
  readonly seen: [Opcode, string | number[]][] = [];
  #closing: Closing | undefined;
  #wake: (() => void)[] = [];

  constructor(connection: Connection) {
    connection.attach(this);
  }

  frame(_connection: Connection, opcode: Opcode, data: string | Uint8Array): void {
    this.seen.push([opcode, typeof data === 'string' ? data : [...data]]);
    this.#news();
  }

  closed(_connection: Connection, how: Closing): void {
    this.#closing = how;
    this.#news();
  }

  /** Resolves when `count` frames have come. */
  async frames(count: number): Promise<void> {
    while (this.seen.length < count) await this.#next();
  }

  /** Resolves when the socket has ended. */
  async end(): Promise<Closing> {
    while (this.#closing === undefined) await this.#next();
    return this.#closing;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #news(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
