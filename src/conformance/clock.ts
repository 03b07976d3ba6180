/** The clock's own beat, ms, while something is due. */
const BEAT = 10;
/** Its beat while nothing is: each one costs more than a frame. */
const REST = 50;
/** A beat that is later than this, ms, was held up: this process did not run. */
const LATE = 15;
/** What was held up longer than this, ms, and for this part of its time, may blame the subject for it. */
const STRAIN = 100;
const STRAINED_PART = 0.1;

/**
 * The clock of a run, in milliseconds from 0. It knows when this process itself did not run (a busy machine, a long
 * pause): a frame that lay unread meanwhile is not the subject's lateness.
 */
export class RunClock {
  readonly #started = performance.now();
  #timer: NodeJS.Timeout;
  /** When the process was last seen running. */
  #last = performance.now();
  #beat = REST;
  /** How many wait for what is due. */
  #expecting = 0;
  /** For how long the process has been held up so far, ms. */
  held = 0;
  /** Since when it was held up, until what came meanwhile is read. */
  #heldSince: number | undefined;

  constructor() {
    this.#timer = this.#next();
  }

  now(): number {
    return performance.now() - this.#started;
  }

  /** A moment of `performance.now()` on this clock. */
  at(moment: number): number {
    return moment - this.#started;
  }

  /** When something that is read now may have arrived at the earliest: now, unless the process was held up. */
  arrival(): number {
    const now = performance.now();
    const held = this.#heldSince ?? (this.isBehind() ? this.#last : now);
    return held - this.#started;
  }

  /** Whether the process is held up right now: what came meanwhile lies unread. */
  isBehind(): boolean {
    return performance.now() - this.#last > this.#beat + LATE;
  }

  /** From now on, until as many calls of {@link expected}, it matters when what comes came: the clock looks closely. */
  expect(): void {
    this.#expecting += 1;
    // Who is held up right now finds out by the beat that is late.
    if (this.#beat === BEAT || this.isBehind()) return;
    this.#last = performance.now();
    clearTimeout(this.#timer);
    this.#timer = this.#next();
  }

  expected(): void {
    this.#expecting -= 1;
  }

  /**
   * Whether the process was held up too long to judge what began then, with so much held up by then. A wait of ten
   * seconds is not spoilt by a fifth of one.
   */
  isStrained({ at, held }: { readonly at: number; readonly held: number }): boolean {
    return this.held - held > Math.max(STRAIN, STRAINED_PART * (this.now() - at));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #next(): NodeJS.Timeout {
    this.#beat = this.#expecting > 0 ? BEAT : REST;
    return setTimeout(() => this.#tick(), this.#beat).unref();
  }

  #tick(): void {
    const now = performance.now();
    const beat = this.#beat;
    const held = this.isBehind() ? this.#last : undefined;
    this.#last = now;
    this.#timer = this.#next();
    if (held === undefined) return;
    this.held += now - held - beat;
    this.#heldSince ??= held;
    // Timers come before sockets in one turn of the loop, and immediates after them.
    setImmediate(() => (this.#heldSince = undefined));
  }
}

/** One turn of the loop: what lies in the sockets is read in it. */
export function everythingRead(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
