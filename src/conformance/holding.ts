import type { Channel, Step } from '../contract/index.ts';
import { interruptionsOf } from '../promises/index.ts';
import type { Debt, Move } from '../session/index.ts';

/** For this part of its time what we owe waits at most: the rest is for a machine that is busy. */
const MOST = 0.5;

/** Until when something that we owe may wait without being late, ms on the run's clock. */
export function mayWait({ since, due }: Debt): number {
  return due === undefined ? Infinity : since + MOST * (due - since);
}

/** Whether a move is a message that leaves the session in its state. */
export function staysPut({ step: { act, enter } }: Move): boolean {
  return act.kind === 'message' && enter === undefined;
}

/** What interrupts the other side where that is to choose waits as long as it may. */
export class Interruptions {
  readonly #steps: ReadonlySet<Step>;

  constructor({ session }: Channel) {
    this.#steps = new Set(session.exchanges.flatMap(interruptionsOf));
  }

  /** Until when something that we owe waits for the other side, ms on the run's clock; Infinity: for ever. */
  waitUntil(debt: Debt): number {
    return this.#steps.has(debt.step) ? mayWait(debt) : -Infinity;
  }
}
