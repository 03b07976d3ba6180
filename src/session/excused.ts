import { absorberOf } from './absorb.ts';
import type { Incoming } from './core.ts';
import type { Instance } from './instance.ts';
import type { Move } from './move.ts';
import type { View } from './view.ts';

/** Whether it is a reaction that need not come: what stood in the way of the refused frame may have ended before. */
export function isExcused({ refused }: Instance): boolean {
  return refused?.excused === true;
}

/**
 * The move as it is judged. What an excused reaction takes, and what nothing else could have said had the frame been served, is
 * the refusal: it is judged like any other, and so is what it still owes.
 */
export function judgedMove(view: View, move: Move, incoming: Incoming): Move {
  if (move.kind !== 'step' || !isExcused(move.instance)) return move;
  if (absorberOf(view, incoming) !== undefined) return move;
  return { ...move, instance: unexcused(move.instance) };
}

/** The reaction as any other. */
export function unexcused(instance: Instance): Instance {
  return { ...instance, taint: [], refused: undefined };
}
