/** The clock's own beat, ms. */
const BEAT = 10;
/** A beat that is later than this was held up: this process did not run. */
const HELD_UP = 25;
/** What was held up longer than this, ms, and for this part of its time, may blame the subject for it. */
const STRAIN = 100;
const STRAINED_PART = 0.1;

/**
 * The clock of a run, in milliseconds from 0. It knows when this process itself did not run (a busy machine, a long
 * pause): a frame that lay unread meanwhile is not the subject's lateness.
 */
export class RunClock {
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout;
  /** When the process was last seen running. */
  #last = performance.now();
  /** For how long the process has been held up so far, ms. */
  held = 0;
  /** Since when it was held up, until what came meanwhile is read. */
  #heldSince: number | undefined;

  constructor() {
    this.#timer = setInterval(() => this.#beat(), BEAT);
    this.#timer.unref();
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
    const held = this.#heldSince ?? (now - this.#last > HELD_UP ? this.#last : now);
    return held - this.#started;
  }

  /** Whether the process is held up right now: what came meanwhile lies unread. */
  isBehind(): boolean {
    return performance.now() - this.#last > HELD_UP;
  }

  /**
   * Whether the process was held up too long to judge what began then, with so much held up by then. A wait of ten
   * seconds is not spoilt by a fifth of one.
   */
  isStrained({ at, held }: { readonly at: number; readonly held: number }): boolean {
    return this.held - held > Math.max(STRAIN, STRAINED_PART * (this.now() - at));
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    const now = performance.now();
    const held = now - this.#last > HELD_UP ? this.#last : undefined;
    this.#last = now;
    if (held === undefined) return;
    this.held += now - held - BEAT;
    this.#heldSince ??= held;
    // Timers come before sockets in one turn of the loop, and immediates after them.
    setImmediate(() => (this.#heldSince = undefined));
  }
}
