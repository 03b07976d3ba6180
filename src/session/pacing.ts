import { afterFrame, afterGap, gapEnd, gapText, newBeat } from './beat.ts';
import type { Beat } from './beat.ts';
import type { Context } from './explanation.ts';
import type { Instance } from './instance.ts';
import { isLoop } from './paced.ts';
import type { Plan } from './plan.ts';
import type { Position } from './positions.ts';
import type { View } from './view.ts';

/** Beats of the first steps that are due in a state: one each. A few, so a list, of which every frame makes a new one. */
export type Beats = readonly Beat[];

export const NO_BEATS: Beats = [];

/** A state was entered: duties of its exchanges begin or go on, others end. */
export function beatsIn(plan: Plan, state: string, from: { beats: Beats; at: number }): Beats {
  const { firsts } = plan.paced;
  if (firsts.length === 0) return NO_BEATS;
  const holding = firsts.filter(({ program: { exchange } }) => {
    const states = exchange?.in ?? (exchange?.at === undefined ? undefined : [exchange.at]);
    return states === undefined || states.includes(state);
  });
  return holding.map(
    ({ program, position }) => beatOf(from.beats, position) ?? newBeat(program, position, from.at),
  );
}

function beatOf(beats: Beats, position: Position): Beat | undefined {
  return beats.find((beat) => beat.position === position);
}

/** The next time at which a gap of a first step is too long; Infinity: never. */
export function nextGap({ beats }: Context): number {
  let next = Infinity;
  for (const beat of beats) next = Math.min(next, gapEnd(beat));
  return next;
}

/** Tells the gaps of first steps that are too long at this moment. */
export function tellGaps(view: View, at: number): void {
  const { context } = view;
  for (const beat of context.beats) {
    if (gapEnd(beat) !== at) continue;
    report(view, beat, { at, text: gapText(beat, at) });
    setBeat(view, afterGap(beat));
  }
}

/** A first step was taken. A beginning under a presumed state has no beat: the state was never entered. */
export function keepPace(view: View, position: Position, at: number): void {
  const known = beatOf(view.context.beats, position);
  if (known === undefined) return;
  const { beat, wrong } = afterFrame(known, at);
  if (wrong !== undefined) report(view, beat, { at, text: wrong });
  setBeat(view, beat);
}

function setBeat(view: View, beat: Beat): void {
  const { state, entered, left, visited, same, beats, clocks } = view.context;
  const noted = beats.map((known) => (known.position === beat.position ? beat : known));
  // One literal: every paced frame comes here, and contexts of several makers are slow to spread.
  view.context = { state, entered, left, visited, same, beats: noted, clocks };
}

/** The beat of a loop after one more repetition, with what is wrong with the window that it ends; undefined: it has no pace. */
export function afterRepetition(
  { program, pace, node }: Instance,
  position: Position,
  at: number,
): ReturnType<typeof afterFrame> | undefined {
  if (!isLoop(program, position)) return undefined;
  const known = node.here === position ? pace : undefined;
  return afterFrame(known ?? newBeat(program, position, at), at);
}

/** A repetition ended a window that was not steady. */
export function judgePace(view: View, instance: Instance, by: { position: Position; at: number }): void {
  const { position, at } = by;
  const repeated = afterRepetition(instance, position, at);
  if (repeated?.wrong !== undefined) report(view, repeated.beat, { at, text: repeated.wrong, instance });
}

/** The gap in a loop is too long. */
export function tellGapOf(view: View, instance: Instance, at: number): void {
  const { pace } = instance;
  if (pace === undefined) return;
  report(view, pace, { at, text: gapText(pace, at), instance });
  view.change(instance, { pace: afterGap(pace) });
}

function report(view: View, beat: Beat, what: { at: number; text: string; instance?: Instance }): void {
  const { program, position } = beat;
  const { step } = position;
  const level = step.level === 'MAY' ? 'MAY' : 'SHOULD';
  const about = { path: `${step.path}~every`, level, side: step.side, program } as const;
  const { at, text, instance } = what;
  view.report(instance === undefined ? { ...about, text } : { ...about, text, instance }, at);
}
