import type { Mock, MockEvent } from '../../src/mock/index.ts';

/** A mock that a real client talks to, and what it told. */
export type Played = Mock & { readonly events: MockEvent[] };

/** Everything that the engine has against either side, and trouble of the mock itself. */
export function against({ events }: Played): string[] {
  return events.flatMap((event) => {
    if (event.kind === 'problem') return event.message;
    if (event.kind !== 'finding') return [];
    const { side, verdict, id } = event.finding;
    return `${side} ${verdict} ${id}`;
  });
}

/** What a callback was given, one after the other. */
export class Heard<T> {
  readonly all: T[] = [];
  #wake: (() => void)[] = [];

  readonly take = (value: T): void => {
    this.all.push(value);
    for (const wake of this.#wake.splice(0)) wake();
  };

  /** The first value that fits, from this index on, once it has come. */
  async first(fits: (value: T) => boolean = () => true, from = 0): Promise<T> {
    for (;;) {
      const found = this.all.find((value, index) => index >= from && fits(value));
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }
}
