import { lateLevel } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import type { Incoming } from './core.ts';
import { clockStart, dueOf, isPastBound } from './instance.ts';
import type { Instance } from './instance.ts';
import type { Move } from './move.ts';
import type { Report, View } from './view.ts';

/** By how much a step comes too late, as a sentence (semantics, section 7). */
export function lateness(move: Move, incoming: Incoming): string | undefined {
  if (move.kind !== 'step' && move.kind !== 'abort' && move.kind !== 'else') return undefined;
  const { position, instance } = move;
  const overdue = move.kind === 'else' && instance.node.overdue === undefined;
  if (position.within === undefined || overdue || move.kind === 'abort') return undefined;
  const waited = incoming.at - clockStart(instance, position);
  if (waited <= position.within) return undefined;
  return `${incoming.message} came after ${ms(waited)}, due within ${ms(position.within)}`;
}

/** A duration for a sentence. */
export function ms(duration: number): string {
  return duration >= 1000
    ? `${String(Math.round(duration / 10) / 100)} s`
    : `${String(Math.round(duration))} ms`;
}

/** What a side owes in an instance and is past its bound: it is late for certain, whatever comes. */
export function overdue(
  view: View,
  instance: Instance,
  { side, at }: { side: Side; at: number },
): Report | undefined {
  const due = dueOf(instance, side);
  if (due === undefined || !isPastBound(instance, side, at) || view.mustEndSoon(side, instance))
    return undefined;
  const { step } = due.position;
  const text = `${step.label} had not come after ${ms(at - due.since)}, due within ${ms((due.due ?? due.since) - due.since)}`;
  return {
    path: `${step.path}~within`,
    level: lateLevel(step),
    side,
    instance,
    program: instance.program,
    text,
  };
}
