/** The clock's own beat, ms. */
const BEAT = 10;
/** A beat that is later than this was held up: this process did not run. */
const HELD_UP = 25;

/**
 * The clock of a run, in milliseconds from 0. Time in which this process itself did not run (a busy machine, a long
 * pause) does not count: a frame that waited for us is not the subject's lateness.
 */
export class RunClock {
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout;
  #last = performance.now();
  #lost = 0;

  constructor() {
    this.#timer = setInterval(() => void this.now(), BEAT);
    this.#timer.unref();
  }

  now(): number {
    const real = performance.now();
    const gap = real - this.#last;
    if (gap > HELD_UP) this.#lost += gap - BEAT;
    this.#last = real;
    return real - this.#started - this.#lost;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
