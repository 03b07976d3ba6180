/** Milliseconds between two beats. */
const BEAT_MS = 20;
/** A beat that is later than this: the process did not run. */
const HELD_UP_MS = 45;

/**
 * The clock of a monitor, in milliseconds since it started. It stands still while the process itself does not run (a busy
 * machine, a long pause): what lay unread meanwhile is nobody's lateness, nor what was passed on late.
 */
export class Beat {
  /** How long it has stood still so far, ms. */
  heldUp = 0;
  /** When it last stood still; before that it ran. */
  stoodAt: number = -Infinity;
  readonly #timer: NodeJS.Timeout;
  /** The last beat, by the machine's clock and by this one. */
  #last = performance.now();
  #base = 0;
  #now = 0;

  /** `act` is called every so often, with a moment before which everything has been read. */
  constructor(act: (at: number) => void) {
    this.#timer = setInterval(() => {
      const at = this.now();
      const stood = performance.now() - this.#last - (at - this.#base);
      if (stood > 1) {
        this.heldUp += stood;
        this.stoodAt = at;
      }
      this.#last = performance.now();
      this.#base = at;
      // After the timers the sockets are read: then nothing from before this beat is left.
      setImmediate(() => act(at));
    }, BEAT_MS);
    this.#timer.unref();
  }

  /** When something that is read now came, or is passed on. It never falls. */
  now(): number {
    const since = performance.now() - this.#last;
    if (since <= HELD_UP_MS) this.#now = this.#base + since;
    return this.#now;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
