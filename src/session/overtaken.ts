import { otherSide } from '../contract/index.ts';
import type { Incoming } from './core.ts';
import type { Instance, Named } from './instance.ts';
import type { Begin, Move, StepMove } from './move.ts';
import { refusalOf } from './overtakable.ts';
import type { Program } from './program.ts';
import { allowRefusal, latestOf, provoke } from './provoke.ts';
import type { View } from './view.ts';

/** A move that may enter a state, and so leave another. */
type Entering = StepMove | Begin;

/**
 * The moves of a message, and where one of them leaves a state: what the other side began in that just before may have reached
 * whoever left it only behind that, and may be refused then, as the document says of what is unexpected (decision 0087).
 */
export function orOvertaken(view: View, incoming: Incoming, moves: readonly Move[]): readonly Move[] {
  if (!moves.some((move) => leaves(view, move))) return moves;
  return moves.flatMap((move): Move[] =>
    leaves(view, move) ? [move, ...refusing(view, incoming, move)] : [move],
  );
}

function leaves(view: View, move: Move): move is Entering {
  if (move.kind !== 'step' && move.kind !== 'abort' && move.kind !== 'else' && move.kind !== 'begin')
    return false;
  const { enter } = move.position.step;
  const isIgnored = move.kind === 'begin' ? move.under === 'left' : move.instance.ignoresEnter;
  return enter !== undefined && enter !== view.context.state && !isIgnored;
}

/** So many of what was begun last are followed one by one: each may have been the last that was served. */
const FOLLOWED = 8;

/** Messages are read in turn: what is refused is what was begun last. */
function refusing(view: View, incoming: Incoming, move: Entering): Entering[] {
  const begun = begunBefore(view, incoming, move);
  const most = begun.slice(0, FOLLOWED).map((_, index) => begun.slice(-1 - index));
  const each = begun.length > FOLLOWED ? [...most, begun] : most;
  return each.map((overtaken) => ({ ...move, overtaken }));
}

/** What the other side began in the state that is left, not longer ago than `grace`, and has no answer yet. Oldest first. */
function begunBefore(view: View, incoming: Incoming, move: Entering): Instance[] {
  const { plan } = view.core;
  const own = 'instance' in move ? move.instance.id : undefined;
  const since = incoming.at - plan.timing.grace;
  return leftBy(view, move.position.step.enter)
    .flatMap((program) => view.of(program))
    .filter(
      (one) => one.id !== own && one.prev >= since && one.lastBy === otherSide(incoming.side) && isFresh(one),
    )
    .filter((one) => refusalFor(view, one) !== undefined)
    .sort((a, b) => a.id - b.id);
}

/** What begins in no such state. */
function leftBy(view: View, state = ''): Program[] {
  return view.core.plan.exchanges.filter(({ exchange }) => exchange?.in?.includes(state) === false);
}

/** Whether nothing but its first message was said in it, and all of it is as it should be. */
export function isFresh(instance: Instance): boolean {
  const { mode, taint, cause, ignoresEnter } = instance;
  return (
    mode === 'running' && isFirst(instance) && taint.length === 0 && cause === undefined && !ignoresEnter
  );
}

function isFirst({ node: { here }, program, repeats }: Instance): boolean {
  return here !== undefined && program.start.next.includes(here) && repeats === 1;
}

/** Whether it was over with its first message, and the other side may have left its state by then. */
export function isOvertakable(view: View, instance: Instance): boolean {
  return view.core.plan.overtakable.has(instance.program) && isFresh(instance);
}

/** A side left a state. Where nothing would show that it served what came just before, it may have refused that. */
export function allowRefusals(view: View, state: string, { side, at }: Incoming): void {
  const { plan } = view.core;
  if (plan.overtakable.size === 0) return;
  for (const program of leftBy(view, state).filter((left) => plan.overtakable.has(left))) {
    for (const ended of view.resting(program, 'ended')) {
      const { key, lastBy, prev, first: value } = ended;
      const [message] = ended.node.here?.messages ?? [];
      const isTheirs = lastBy === otherSide(side) && prev >= at - plan.timing.grace;
      if (!isTheirs || message === undefined || refusalFor(view, ended) === undefined) continue;
      allowRefusal(view, { program, key }, { side: lastBy, message, at, value });
    }
  }
}

function refusalFor({ core: { plan } }: View, { node: { here } }: Instance): Program | undefined {
  return here && refusalOf(plan, here);
}

/** What was overtaken is refused: the reaction is owed, and what its side goes on to say in it is under way. */
export function refuseOvertaken(view: View, overtaken: Instance, now: number): void {
  const { plan } = view.core;
  const fault = refusalFor(view, overtaken);
  if (fault === undefined || overtaken.lastBy === undefined) return;
  const { id, program, key, first, lastBy: drainSide } = overtaken;
  const isNaming = key !== undefined && plan.namedIn(fault).includes(program);
  const named: readonly Named[] = isNaming ? [{ program, key }] : [];
  // Its time runs from the message, but for what would be over by now.
  const at = Math.max(overtaken.prev, now - plan.timing.patience(0));
  const reaction = provoke(view, fault, { word: 'unexpected-message', at, first });
  view.change(reaction, { origin: id, named });
  view.change(overtaken, { mode: 'drain', drainSide, until: latestOf(fault, at), ignoresEnter: true });
}
