import { mayWait } from './holding.ts';
import type { JudgedSocket } from './judged-socket.ts';

/** After its first message a server leaves this pause, ms: clients that listen one turn later lose what comes with it. */
const FIRST = 5;

/** How long each message of ours waits once it can be sent. */
export interface Slowness {
  readonly windows: number;
  /** How long one of these is, ms. Default: the crossing window. */
  readonly window?: number;
}

/** The pauses that a player leaves before what it could send at once. */
export class Pauses {
  readonly #socket: JudgedSocket;
  readonly #slowness: Slowness | undefined;
  /** When the first message of ours was sent. */
  #first: number | undefined;
  /** What waits, and since when it can be sent. */
  #waiting: { readonly path: string; readonly since: number } | undefined;

  /** `slowness` undefined: no message waits. */
  constructor(socket: JudgedSocket, slowness: Slowness | undefined) {
    this.#socket = socket;
    this.#slowness = slowness;
  }

  /** Until when a step that can be taken now waits. */
  until(path: string): number {
    const { us } = this.#socket;
    const first = us === 'server' && this.#first !== undefined ? this.#first + FIRST : -Infinity;
    return this.#slowness === undefined ? first : Math.max(first, this.#slowly(path, this.#slowness));
  }

  /** A message of ours was sent. */
  sent(): void {
    this.#first ??= this.#socket.now();
    this.#waiting = undefined;
  }

  #slowly(path: string, { windows, window = this.#socket.grace }: Slowness): number {
    const { session, us } = this.#socket;
    if (this.#waiting?.path !== path) this.#waiting = { path, since: this.#socket.now() };
    return Math.min(this.#waiting.since + windows * window, ...session.owes(us).map(mayWait));
  }
}
