/** Milliseconds between two beats. */
const BEAT_MS = 50;
/** A beat that is later than this: the process did not run. */
const HELD_UP_MS = 100;

/**
 * The clock of a monitor, in milliseconds since it started. It knows when the process itself was held up, so that what lay
 * unread meanwhile is not taken for somebody's lateness.
 */
export class Beat {
  readonly started: number = Date.now();
  readonly #zero = performance.now();
  readonly #timer: NodeJS.Timeout;
  #last = 0;
  /** Everything that came before this moment has been read. */
  #read = 0;
  #heldSince: number | undefined;

  /** `act` is called every so often, with a moment before which everything has been read. */
  constructor(act: (at: number) => void) {
    this.#timer = setInterval(() => {
      const now = this.#now();
      if (now - this.#last > HELD_UP_MS) this.#heldSince ??= this.#last;
      this.#last = now;
      // After the timers the sockets are read: then nothing from before this beat is left.
      setImmediate(() => {
        this.#heldSince = undefined;
        this.#read = now;
        act(this.#read);
      });
    }, BEAT_MS);
    this.#timer.unref();
  }

  /** When something that is read now came at the earliest. Never before what `act` was told. */
  arrival(): number {
    const now = this.#now();
    if (this.#heldSince === undefined && now - this.#last <= HELD_UP_MS) return now;
    return Math.max(this.#read, this.#heldSince ?? this.#last);
  }

  #now(): number {
    return performance.now() - this.#zero;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
