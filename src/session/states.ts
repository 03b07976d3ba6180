import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import type { Instance } from './instance.ts';
import type { Move } from './move.ts';
import { newInstance } from './new-instance.ts';
import { beatsIn } from './pacing.ts';
import { excuseEarly } from './refusals.ts';
import { crossingStates } from './view.ts';
import type { View } from './view.ts';

const NO_CLOCKS: ReadonlyMap<string, number> = new Map<string, number>();

/**
 * Moves the session to a state (semantics, section 6, `enter`): entering the current state again does nothing. The other
 * side may not have heard of it for the crossing window, and until it answers, where it owes the dialogue a message.
 */
export function enterState(
  view: View,
  state: string,
  by: { side: Side; at: number; dialogue?: Instance },
): boolean {
  const { context, core } = view;
  if (context.state === state) return false;
  const left = context.left.filter((old) => by.at <= old.until);
  const beats = beatsIn(core.plan, state, { beats: context.beats, at: by.at });
  const owed = by.dialogue?.node.owed[otherSide(by.side)];
  const answer = owed?.position.codes.size === 0 ? owed.patience?.last : undefined;
  const { grace, crossing } = core.plan.timing;
  const until = by.at + Math.max(grace, Math.min(answer ?? 0, crossing));
  const answered = answer === undefined ? undefined : by.dialogue?.program.name;
  const here = { state: context.state, at: by.at, by: by.side, until, answered };
  const { visited, same } = context;
  view.context = { state, entered: by.at, left: [...left, here], visited, same, beats, clocks: NO_CLOCKS };
  excuseEarly(view, state, by);
  beginAt(view, state, by.at);
  return true;
}

/** One instance of each exchange that begins by itself in a state; none of a feature that is not claimed. */
export function beginAt(view: View, state: string, at: number): void {
  const { context } = view;
  if (!context.visited.includes(state))
    view.context = { ...context, visited: [...context.visited, state].sort() };
  for (const program of view.core.plan.exchanges) {
    if (program.exchange?.at !== state || !view.core.claims(program.feature)) continue;
    view.add(newInstance(view, program, { node: program.start, at }));
  }
}

/** Whether a side shows by a move that it knows of the current state, where it might still have acted under an earlier one. */
export function showsState(view: View, move: Move, by: { side: Side; at: number }): boolean {
  const { context } = view;
  if (!context.left.some((left) => left.by !== by.side)) return false;
  switch (move.kind) {
    case 'begin': {
      const states = move.program.exchange?.in;
      if (move.under !== 'current' || states === undefined) return false;
      const crossing = crossingStates(context, by.side, by.at);
      return !crossing.some((state) => states.includes(state));
    }
    case 'step':
    case 'abort':
    case 'else':
      return move.instance.program.exchange?.at === context.state;
    default:
      return false;
  }
}

/** A side has answered what left a state: it knows of that, and of what was left before. */
export function forgetAnswered(view: View, side: Side, exchange: string): void {
  const { context } = view;
  const heard = context.left.findLastIndex((left) => left.by !== side && left.answered === exchange);
  if (heard < 0) return;
  const left = context.left.filter((old, index) => old.by === side || index > heard);
  view.context = { ...context, left };
}

/** A side has shown that it knows of the current state: what it could still do under an earlier one is over. */
export function forgetLeft(view: View, side: Side): void {
  const { context } = view;
  if (context.left.some((left) => left.by !== side)) {
    view.context = { ...context, left: context.left.filter((left) => left.by === side) };
  }
}
