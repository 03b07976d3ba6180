import type { Side } from '../contract/index.ts';
import type { Departure } from './tap.ts';

/** How long what passed waits for its judgement, ms: off the way of an answer that comes at once, and more of it in one go. */
const WAIT_MS = 18;
/** So much is judged in one go, or an eighth of what waits, before the sockets are looked after again. */
const SLICE = 64;
const PART = 8;
/** Where more waits, it is judged at once, and who sends it waits meanwhile. */
const MOST_PASSED = 4000;
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads what passed, in the order in which it did. */
export interface Reader {
  read(from: Side, chunk: Buffer, at: number): void;
  left(side: Side, how: Departure, at: number): void;
}

/** What passed one reader's tap: bytes of a side, or its end. */
interface Passed {
  readonly by: Reader;
  readonly side: Side;
  readonly what: Buffer | Departure;
  readonly at: number;
}

/** What was passed on already and is still to be judged: in batches, beside the traffic and not in its way. */
export class Backlog {
  #waiting: Passed[] = [];
  /** How many of those have been read. */
  #done = 0;
  #bytes = 0;
  #isReading = false;
  #isDue = false;

  push(passed: Passed): void {
    this.#waiting.push(passed);
    if (typeof passed.what !== 'string') this.#bytes += passed.what.length;
    if (this.#bytes > MOST_BYTES || this.#waiting.length > MOST_PASSED) this.drain();
    else if (!this.#isDue) {
      this.#isDue = true;
      setTimeout(this.#turn, WAIT_MS);
    }
  }

  /** Reads all of it now. */
  drain(): void {
    this.#read(Infinity);
  }

  readonly #turn = (): void => {
    this.#isDue = false;
    this.#read(Math.max(SLICE, (this.#waiting.length - this.#done) / PART));
    if (this.#waiting.length === 0) return;
    this.#isDue = true;
    setImmediate(this.#turn);
  };

  #read(count: number): void {
    // Whoever is told of a frame may ask for the counts.
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      const end = Math.min(this.#waiting.length, this.#done + count);
      while (this.#done < end) this.#readNext();
    } finally {
      this.#isReading = false;
    }
    if (this.#done < this.#waiting.length) return;
    this.#waiting = [];
    this.#done = this.#bytes = 0;
  }

  #readNext(): void {
    const passed = this.#waiting[this.#done];
    this.#done += 1;
    if (passed === undefined) return;
    const { by, side, what, at } = passed;
    if (typeof what === 'string') by.left(side, what, at);
    else by.read(side, what, at);
  }
}
