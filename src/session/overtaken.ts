import { otherSide } from '../contract/index.ts';
import type { Core, Incoming } from './core.ts';
import type { Instance } from './instance.ts';
import type { Begin, Move, StepMove } from './move.ts';
import { refusalOf } from './overtakable.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { allowRefusal } from './provoke.ts';
import type { View } from './view.ts';

/** A move that may enter a state, and so leave another. */
type Entering = StepMove | Begin;

/**
 * The moves of a message, and where one of them leaves a state: what the other side began in that just before may have reached
 * whoever left it only behind that. Then it begins what it begins there (decision 0094), or is refused, as the document says of what is
 * unexpected (decision 0087).
 */
export function orOvertaken(view: View, incoming: Incoming, moves: readonly Move[]): readonly Move[] {
  if (!moves.some((move) => leaves(view, move))) return moves;
  return moves.flatMap((move): Move[] =>
    leaves(view, move) ? [move, ...behindOf(view, incoming, move)] : [move],
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

/** Messages are read in turn: what is read behind the change is what was begun last. */
function behindOf(view: View, incoming: Incoming, move: Entering): Entering[] {
  const begun = begunBefore(view, incoming, move);
  const most = begun.slice(0, FOLLOWED).map((_, index) => begun.slice(-1 - index));
  const each = begun.length > FOLLOWED ? [...most, begun] : most;
  return each.map((overtaken) => ({ ...move, overtaken }));
}

/**
 * What the other side began in the state that is left, not longer ago than `grace`, has no answer yet, and is something else behind
 * the change. Oldest first.
 */
function begunBefore(view: View, incoming: Incoming, move: Entering): Instance[] {
  const { plan } = view.core;
  const own = 'instance' in move ? move.instance.id : undefined;
  const since = incoming.at - plan.timing.grace;
  const { enter: state = '' } = move.position.step;
  return leftBy(view, state)
    .flatMap((program) => view.of(program))
    .filter(
      (one) => one.id !== own && one.prev >= since && one.lastBy === otherSide(incoming.side) && isFresh(one),
    )
    .filter((one) => laterOf(view, one, state) ?? refusalFor(view, one))
    .sort((a, b) => a.id - b.id);
}

/** What begins in no such state. */
function leftBy(view: View, state: string): Program[] {
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

export function refusalFor({ core: { plan } }: View, { node: { here } }: Instance): Program | undefined {
  return here && refusalOf(plan, here);
}

/** A dialogue that a first message begins where it is read in another state. */
export interface Later {
  readonly program: Program;
  readonly position: Position;
  readonly message: string;
}

/** What an instance's first message begins in a state, and leaves open there (decision 0094). */
export function laterOf({ core }: View, instance: Instance, state: string): Later | undefined {
  const { lastBy } = instance;
  const message = firstOf(core, instance);
  if (lastBy === undefined || message === undefined) return undefined;
  for (const program of core.plan.beginning(lastBy, message)) {
    const [position] = program.start.accepts(lastBy, message);
    if (position === undefined || program.exchange?.in?.includes(state) !== true) continue;
    const isOpen = !program.start.after(position).done && position.step.enter === undefined;
    return isOpen ? { program, position, message } : undefined;
  }
  return undefined;
}

/** The message that an instance began with; where its step has several, the one that its first value is. */
function firstOf({ reader }: Core, { node: { here }, first, lastBy }: Instance): string | undefined {
  const [only, ...others] = here?.messages ?? [];
  if (others.length === 0 || lastBy === undefined) return only;
  if (typeof first !== 'object' || first === null || first instanceof Uint8Array) return undefined;
  const reading = reader.read(lastBy, JSON.stringify(first), first);
  return reading.kind === 'message' ? reading.message.name : undefined;
}
