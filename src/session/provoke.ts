import { otherSide } from '../contract/index.ts';
import type { ConditionWord, Side } from '../contract/index.ts';
import type { Core } from './core.ts';
import type { Instance, Named, Refused } from './instance.ts';
import { keyOf } from './keys.ts';
import type { Plan } from './plan.ts';
import type { Program } from './program.ts';
import { newInstance } from './new-instance.ts';
import type { View } from './view.ts';

/** A mistake of one side. */
export interface Mistake {
  readonly word: ConditionWord;
  readonly side: Side;
  readonly at: number;
  readonly message?: string;
  /** The faulty frame's payload, for `$first`. */
  readonly value?: unknown;
  /** What was not begun because of others that were open. */
  readonly refused?: Refused;
}

/** Puts the fault's reactions into the bag: an implicit exchange owned by the reacting side (semantics, section 2). */
export function provoke(
  view: View,
  program: Program,
  by: {
    word: ConditionWord;
    at: number;
    message?: string | undefined;
    first: unknown;
    refused?: Refused | undefined;
  },
): Instance {
  const { timing } = view.core.plan;
  const instance = view.add(
    newInstance(view, program, {
      node: program.start,
      at: by.at,
      first: by.first,
      quietUntil: program.mayIgnore ? by.at + timing.quiet : -Infinity,
      word: by.word,
      refused: by.refused,
      named: namedBy(view.core.plan, program, by),
    }),
  );
  view.core.provoked.push(instance);
  return instance;
}

/** What the faulty frame names by its key, of what a reaction of this fault may name. */
function namedBy(plan: Plan, fault: Program, by: { message?: string | undefined; first: unknown }): Named[] {
  const { message, first } = by;
  if (message === undefined) return [];
  return plan.namedIn(fault).flatMap((program) => {
    const key = keyOf(program.key, message, first);
    return key === undefined ? [] : [{ program, key }];
  });
}

/**
 * What a side says in a dialogue may have met nothing that it belongs to: an abort the end of its dialogue, any message the end of
 * its state. The other side may react as the document says of what is unexpected; it need not. So the reaction is no debt, but
 * what may be under way.
 */
export function allowRefusal(
  view: View,
  { program, key }: Pick<Instance, 'program' | 'key'>,
  by: { side: Side; message: string; at: number; value: unknown },
): void {
  const { plan } = view.core;
  const fault = plan.faultFor('unexpected-message', by.side, by.message);
  if (fault === undefined) return;
  const isNaming = key !== undefined && plan.namedIn(fault).includes(program);
  allow(view, fault, { at: by.at, first: by.value, named: isNaming ? [{ program, key }] : [] });
}

/** A reaction that may come, and is not owed. */
export function allow(
  view: View,
  fault: Program,
  by: { at: number; first: unknown; named: readonly Named[]; until?: number },
): void {
  if (fault.positions.length === 0) return;
  const { until = latestOf(fault, by.at), ...of } = by;
  const reaction = newInstance(view, fault, { node: fault.start, isGhost: true, ...of });
  view.add({ ...reaction, mode: 'drain', drainSide: fault.reactor, until });
}

/** So long a reaction to a mistake of this moment may come. */
export function latestOf({ timing, fault }: Program, at: number): number {
  return at + timing.patience(timing.scaled(fault?.within ?? 0));
}

/** The fault that is listed for a mistake is provoked; where none is, what follows is not described. */
export function react(view: View, mistake: Mistake): Instance | undefined {
  const { core } = view;
  const program = core.plan.faultFor(mistake.word, mistake.side, mistake.message);
  if (program === undefined) {
    noteUndescribed(core, mistake);
    return undefined;
  }
  const { word, at, message, value: first, refused } = mistake;
  return provoke(view, program, { word, at, message, first, refused });
}

/** So many answers to what is not described are waited for at once; in a flood of mistakes the oldest are let go. */
const MOST_UNDESCRIBED = 1000;

function noteUndescribed(core: Core, mistake: Mistake): void {
  if (core.undescribed.length >= MOST_UNDESCRIBED) core.undescribed.shift();
  core.undescribed.push({
    side: otherSide(mistake.side),
    word: mistake.word,
    until: mistake.at + core.plan.timing.absorb,
    message: true,
  });
}
