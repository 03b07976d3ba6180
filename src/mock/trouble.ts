import { combined, type Mishap } from './mishap.ts';

/** The trouble that is made: what stands from the start, and what is added while it runs; that of a session on top of its channel's. */
export class Trouble {
  readonly #below: Trouble | undefined;
  #own: readonly Mishap[] = [];
  #combined: Mishap | undefined;

  constructor(below?: Trouble) {
    this.#below = below;
  }

  /** All of it as one; undefined: none. */
  get mishap(): Mishap | undefined {
    const below = this.#below?.mishap;
    if (!this.#combined || !below) return this.#combined ?? below;
    return combined([below, this.#combined]);
  }

  /** Adds some; the answer takes it away again. */
  add(mishap: Mishap): () => void {
    this.#set([...this.#own, mishap]);
    return () => this.#set(this.#own.filter((one) => one !== mishap));
  }

  #set(own: readonly Mishap[]): void {
    this.#own = own;
    this.#combined = combined(own);
  }
}
