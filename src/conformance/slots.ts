/** So many scenarios may wait beside each active one. */
const PARKED_PER_SLOT = 8;

/** A place among the active scenarios. */
export interface Slot {
  /**
   * Nothing but waiting is left for now: another scenario may start. It never takes its place back: what follows a
   * wait is little, and must not come late. Nothing happens where only one scenario may run at once.
   */
  park(): void;
}

/** A place that is kept to the end. */
export const KEPT: Slot = { park: () => undefined };

/** Lets so many scenarios be active at once; those that only wait do not count. */
export class Slots {
  readonly #size: number;
  #active = 0;
  #open = 0;
  readonly #queue: (() => void)[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  async run<Result>(work: (slot: Slot) => Promise<Result>): Promise<Result> {
    while (this.#active >= this.#size || this.#open >= this.#size * PARKED_PER_SLOT) {
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    }
    this.#active += 1;
    this.#open += 1;
    let parked = false;
    const park = (): void => {
      if (parked || this.#size === 1) return;
      parked = true;
      this.#active -= 1;
      this.#queue.shift()?.();
    };
    try {
      return await work({ park });
    } finally {
      if (!parked) this.#active -= 1;
      this.#open -= 1;
      this.#queue.shift()?.();
    }
  }
}
