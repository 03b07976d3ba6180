import type { Socket } from 'node:net';

import type { Side } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';

/** How one end of a pair went away: it sent all it had to say, or it was lost. */
export type Departure = 'end' | 'lost';

/** Is told what passed a tap, after it was passed on. */
export interface TapListener {
  bytes(from: Side, chunk: Buffer): void;
  /** A side is not read for a while, because the other does not take what comes. */
  stopped(): void;
  /** It is read again. */
  resumed(): void;
  /** Told once for each side. */
  gone(side: Side, how: Departure): void;
}

/** Rewrites the first bytes of the client; answers what is ready to be passed on. `done`: the rest passes as it is. */
export interface Rewriter {
  readonly done: boolean;
  push(chunk: Buffer): Uint8Array | undefined;
}

/** How long a side may go on sending to nobody before it is let go, ms. */
const LINGER_MS = 5000;

/**
 * Two sockets, each of which gets what the other says: the same bytes, and the same end. A side that does not take what
 * comes holds the other one back; a side that half-closes is still spoken to; what a side said before it was lost arrives.
 * The chunks are handed on before anybody looks at them.
 */
export class Tap {
  readonly #ends: Readonly<Record<Side, Socket>>;
  readonly #listener: TapListener;
  readonly #rewriter: Rewriter | undefined;
  readonly #gone = new Set<Side>();
  readonly #stopped = new Set<Side>();

  constructor(
    { client, server, rewriter }: { client: Socket; server: Socket; rewriter?: Rewriter | undefined },
    listener: TapListener,
  ) {
    this.#ends = { client, server };
    this.#listener = listener;
    this.#rewriter = rewriter;
    this.#listen('client');
    this.#listen('server');
  }

  #listen(side: Side): void {
    const [from, to] = [this.#ends[side], this.#ends[otherSide(side)]];
    const rewriter = side === 'client' ? this.#rewriter : undefined;
    from.on('data', (chunk: Buffer) => {
      const passed = rewriter === undefined || rewriter.done ? chunk : rewriter.push(chunk);
      if (passed !== undefined && to.writable && !to.write(passed)) this.#stop(side);
      this.#listener.bytes(side, chunk);
    });
    from.on('drain', () => this.#resume(otherSide(side)));
    from.on('end', () => this.#depart(side, 'end'));
    from.on('error', () => this.#depart(side, 'lost'));
    from.on('close', () => this.#closed(side));
  }

  /** Says something to the client in the server's place, as the last thing. */
  answer(text: string): void {
    const { client } = this.#ends;
    if (client.writable) client.end(text);
  }

  /** Lets go of both sockets at once. */
  destroy(): void {
    this.#ends.client.destroy();
    this.#ends.server.destroy();
  }

  #stop(side: Side): void {
    if (this.#stopped.has(side)) return;
    this.#stopped.add(side);
    this.#ends[side].pause();
    this.#listener.stopped();
  }

  #resume(side: Side): void {
    if (!this.#stopped.delete(side)) return;
    this.#ends[side].resume();
    this.#listener.resumed();
  }

  #depart(side: Side, how: Departure): void {
    if (this.#gone.has(side)) return;
    this.#gone.add(side);
    this.#ends[otherSide(side)].end();
    this.#listener.gone(side, how);
  }

  /** Nobody hears the other side any more: it is read to its end, so that what it was told before is not cut. */
  #closed(side: Side): void {
    this.#depart(side, 'lost');
    const left = this.#ends[otherSide(side)];
    if (left.destroyed) return;
    this.#resume(otherSide(side));
    const timer = setTimeout(() => left.destroy(), LINGER_MS);
    left.once('close', () => clearTimeout(timer));
  }
}
