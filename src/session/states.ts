import type { Side } from '../contract/index.ts';
import type { Instance } from './instance.ts';
import type { View } from './view.ts';

/** What every new instance starts from. */
export const FRESH: Omit<Instance, 'id' | 'program' | 'node' | 'prev'> = {
  mode: 'running',
  repeats: 0,
  ordinal: 0,
  key: undefined,
  allStart: 0,
  lastBy: undefined,
  first: undefined,
  taint: [],
  cause: undefined,
  until: Infinity,
  quietUntil: -Infinity,
  refused: undefined,
  drainSide: undefined,
  origin: undefined,
  ignoresEnter: false,
  word: undefined,
};

/** Moves the session to a state (semantics, section 6, `enter`): entering the current state again does nothing. */
export function enterState(view: View, state: string, by: { side: Side; at: number }): boolean {
  const { context, core } = view;
  if (context.state === state) return false;
  const left = context.left.filter((old) => by.at - old.at <= core.plan.timing.grace);
  view.context = { state, entered: by.at, left: [...left, { state: context.state, at: by.at, by: by.side }] };
  core.elapsed.clear();
  beginAt(view, state, by.at);
  return true;
}

/** One instance of each exchange that begins by itself in a state; none of a feature that is not claimed. */
export function beginAt(view: View, state: string, at: number): void {
  view.core.enteredStates.add(state);
  for (const program of view.core.plan.exchanges) {
    if (program.exchange?.at !== state || !view.core.claims(program.feature)) continue;
    view.add({
      ...FRESH,
      id: view.core.newId(),
      program,
      node: program.start,
      prev: at,
      allStart: at,
      ordinal: view.countBegun(program),
    });
  }
}

/** A side has shown that it knows of the current state: what it could still do under an earlier one is over. */
export function forgetLeft(view: View, side: Side): void {
  const { context } = view;
  if (context.left.some((left) => left.by !== side)) {
    view.context = { ...context, left: context.left.filter((left) => left.by === side) };
  }
}
