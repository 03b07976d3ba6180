import type { Move } from '../session/index.ts';
import type { Duty, Role } from './role.ts';
import type { Trouble } from './trouble.ts';

/** What our side repeats while a state lasts, each in its own slots. */
export class Duties {
  readonly #duties: readonly Duty[];
  readonly #role: Role;
  readonly #gaps: readonly number[];
  readonly #slots: number[];

  constructor(duties: readonly Duty[], at: number, { role, trouble }: { role: Role; trouble: Trouble }) {
    this.#duties = duties;
    this.#role = role;
    const { timeScale } = role.options;
    const { mishap } = trouble;
    this.#gaps = duties.map((duty) => duty.every + (mishap?.delay?.(beginning(duty)) ?? 0) * timeScale);
    this.#slots = this.#gaps.map((gap) => at + gap);
  }

  /** When the next one is due, on the session's clock. */
  get due(): number {
    return Math.min(...this.#slots);
  }

  /** The duty that is due, as a move that begins its exchange; slots that have passed are left out and counted. */
  take(at: number): Move | undefined {
    const index = this.#slots.findIndex((slot) => slot <= at);
    const duty = this.#duties[index];
    const slot = this.#slots[index];
    const gap = this.#gaps[index];
    if (!duty || slot === undefined || gap === undefined) return undefined;
    const missed = Math.floor((at - slot) / gap);
    this.#role.options.scheduler.leaveOut(missed);
    this.#slots[index] = slot + (missed + 1) * gap;
    return beginning(duty);
  }
}

function beginning({ step, exchange }: Duty): Move {
  return { side: step.side, step, exchange, instance: undefined, count: 0 };
}
