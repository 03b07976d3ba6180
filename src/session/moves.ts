import type { Side } from '../contract/index.ts';
import type { Look } from './bag.ts';
import type { Incoming } from './core.ts';
import type { Instance } from './instance.ts';
import { clockStart, isRefused } from './instance.ts';
import type { KeyValue } from './keys.ts';
import type { Begin, Blocked, Move } from './move.ts';
import type { Node } from './node.ts';
import type { Position } from './positions.ts';
import { dedupe, oldestFirst, standingOf } from './preference.ts';
import type { Program } from './program.ts';
import { crossingStates } from './view.ts';
import type { View } from './view.ts';

const NO_MOVES: readonly Move[] = [];

/** One list after the other. Mostly one of them is empty: then nothing is copied. */
function joined(a: readonly Move[], b: readonly Move[]): readonly Move[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : [...a, ...b];
}

function movesIn(
  instances: readonly Instance[],
  incoming: Incoming,
  moves: (instance: Instance, incoming: Incoming) => readonly Move[],
): readonly Move[] {
  const only = instances[0];
  if (only === undefined) return NO_MOVES;
  return instances.length === 1 ? moves(only, incoming) : instances.flatMap((one) => moves(one, incoming));
}

/** Rule 1: what runs with the key that the message carries, and then the drains with it. Empty: rule 2 applies. */
export function keyedMoves(view: View, incoming: Incoming): readonly Move[] {
  let running = NO_MOVES;
  let drains = NO_MOVES;
  for (const program of view.core.plan.sending(incoming.side, incoming.message)) {
    const key = incoming.keyIn(program);
    if (key === undefined) continue;
    const holders = view.withKey(program, key);
    running = joined(running, movesIn(holders, incoming, runningMoves));
    drains = joined(drains, movesIn(holders, incoming, restingMoves));
  }
  if (running.length === 0) return NO_MOVES;
  const reactions = reactionsTo(view, incoming);
  running = joined(running, movesIn(reactions, incoming, runningMoves));
  drains = joined(drains, movesIn(reactions, incoming, restingMoves));
  return joined(dedupe(oldestFirst(running), incoming), dedupe(oldestFirst(drains), incoming));
}

const NOBODY: readonly Instance[] = [];

/** Reactions to a frame with the key that the message carries: what was refused has that key as well as what is open. */
function reactionsTo(view: View, incoming: Incoming): readonly Instance[] {
  let found = NOBODY;
  const { plan } = view.core;
  for (const program of plan.sending(incoming.side, incoming.message)) {
    if (plan.namedIn(program).length === 0) continue;
    const named = view.acting(program).filter((instance) => isNamed(instance, incoming));
    if (named.length > 0) found = [...found, ...named];
  }
  return found;
}

function isNamed({ named }: Instance, incoming: Incoming): boolean {
  return named.some(({ program, key }) => incoming.keyIn(program) === key);
}

/**
 * Rules 2 to 4: any running instance that accepts it, faults first; a beginning; drains. Where the message names what was
 * refused, it is no reaction to anything else.
 */
export function freeMoves(view: View, incoming: Incoming): readonly Move[] {
  const programs = view.core.plan.sending(incoming.side, incoming.message);
  // So with most beginnings: nothing is there that could take it.
  if (!holdsAny(view, programs)) return beginnings(view, incoming);
  return movesOfOpen(view, incoming, programs);
}

function holdsAny(view: View, programs: readonly Program[]): boolean {
  for (const program of programs) if (view.holds(program)) return true;
  return false;
}

function movesOfOpen(view: View, incoming: Incoming, programs: readonly Program[]): readonly Move[] {
  let running = NO_MOVES;
  let drains = NO_MOVES;
  const named = reactionsTo(view, incoming).some((one) => waysIn(one, incoming).length > 0);
  const look: Look = {
    accepts: (node) => mentions(node, incoming),
    standing: (instance) => standingOf(instance, incoming),
  };
  for (const program of programs) {
    const key = incoming.keyIn(program);
    const heads = view.heads(program, look, key === undefined);
    const isFor = (instance: Instance): boolean =>
      program.fault === undefined || !named || isNamed(instance, incoming);
    const mayTake = (instance: Instance): boolean =>
      isFor(instance) && (key === undefined || mayBind(view, instance, key));
    const free = heads.length === 0 ? heads : heads.filter(mayTake);
    running = joined(running, movesIn(free, incoming, runningMoves));
    const draining = view.resting(program, 'drain', key);
    const open = draining.length === 0 ? draining : draining.filter(isFor);
    drains = joined(drains, movesIn(open, incoming, restingMoves));
    drains = joined(drains, behindTheEnd(view, program, incoming));
  }
  const first = joined(oldestFirst(running), beginnings(view, incoming));
  return joined(first, dedupe(oldestFirst(drains), incoming));
}

/** An abort may have crossed the end of what ended: of several that are interchangeable, that of the oldest. */
function behindTheEnd(view: View, program: Program, incoming: Incoming): readonly Move[] {
  if (abortStarts(program, incoming).length === 0) return NO_MOVES;
  const ended = view.resting(program, 'ended', incoming.keyIn(program));
  return dedupe(oldestFirst(movesIn(ended, incoming, restingMoves)), incoming);
}

function beginnings(view: View, incoming: Incoming): readonly Move[] {
  let moves = NO_MOVES;
  for (const program of view.core.plan.beginning(incoming.side, incoming.message)) {
    const begin = mayBegin(view, program, incoming);
    if (begin?.kind === 'begin') moves = joined(moves, [begin]);
  }
  return moves;
}

/** Whether an exchange may begin with a message (semantics, section 5). Undefined: not in this state. */
export function mayBegin(view: View, program: Program, incoming: Incoming): Begin | Blocked | undefined {
  const { core } = view;
  const position = program.start.accepts(incoming.side, incoming.message)[0];
  const under = admission(view, program, incoming);
  if (position === undefined || under === undefined) return undefined;
  const key = incoming.keyIn(program);
  const guarded =
    program.exchange?.unique === true || core.plan.faultFor('key-in-use', incoming.side, incoming.message);
  if (key !== undefined && guarded && isKeyInUse(view, program, key))
    return { kind: 'blocked', by: 'key', program, position };
  const many = program.exchange?.many ?? Infinity;
  const isBeyond = view.open(program) >= many;
  const fault = isBeyond ? core.plan.faultFor('too-many-open', incoming.side, incoming.message) : undefined;
  if (fault && inTheWay(view, program, incoming.side) >= many) {
    return { kind: 'blocked', by: 'many', program, position };
  }
  return {
    kind: 'begin',
    program,
    position,
    under: under.under,
    cause: under.cause,
    beyond: isBeyond && fault === undefined,
    refusal: undefined,
    doubt: fault,
  };
}

/** Under which state something may begin. */
type Admission = Pick<Begin, 'under' | 'cause'>;

const UNDER_CURRENT: Admission = { under: 'current', cause: undefined };

/** Under which state a program may begin now for this side; undefined: under none. */
export function admission(
  view: View,
  program: Program,
  incoming: Pick<Incoming, 'side' | 'at'>,
): Admission | undefined {
  const states = program.exchange?.in;
  if (program.exchange === undefined || program.exchange.at !== undefined) return undefined;
  if (states === undefined || states.includes(view.context.state)) return UNDER_CURRENT;
  const crossing = crossingStates(view.context, incoming.side, incoming.at);
  if (crossing.some((state) => states.includes(state))) return { under: 'left', cause: undefined };
  const cause = view.presumedFor(states, incoming.at);
  return cause && { under: 'presumed', cause: cause.id };
}

/** How many are open for certain: one in which the other side alone was wrong may be over for that side. */
function inTheWay(view: View, program: Program, side: Side): number {
  const isSpoilt = ({ taint }: Instance): boolean => taint.length === 1 && taint[0] !== side;
  const isOpen = ({ mode, node }: Instance): boolean => mode === 'running' && !node.done;
  return view.of(program).filter((instance) => isOpen(instance) && !isSpoilt(instance)).length;
}

/** Whether a running, unfinished instance holds the key. */
function isKeyInUse(view: View, program: Program, key: KeyValue): boolean {
  for (const instance of view.withKey(program, key)) {
    if (instance.mode === 'running' && !instance.node.done) return true;
  }
  return false;
}

function mayBind(view: View, instance: Instance, key: KeyValue): boolean {
  if (instance.key === key) return true;
  if (instance.key !== undefined) return false;
  return instance.program.exchange?.unique !== true || !isKeyInUse(view, instance.program, key);
}

/** Whether a message could be taken at a node, time aside: a quick test before {@link runningMoves}. */
function mentions(node: Node, incoming: Incoming): boolean {
  const { side, message } = incoming;
  if (node.accepts(side, message).length > 0) return true;
  if (node.abortable && abortStarts(node.program, incoming).length > 0) return true;
  if (node.withElse.some((position) => elseStarts(position, node.program, incoming).length > 0)) return true;
  return node.tardy.some((position) => position.side === side && position.messages.has(message));
}

/** Every way in which a running instance takes a message now. */
export function runningMoves(instance: Instance, incoming: Incoming): readonly Move[] {
  const { node, program } = instance;
  if (instance.mode !== 'running') return NO_MOVES;
  const next = node.accepts(incoming.side, incoming.message);
  if (next.length === 0 && node.takesNextOnly) return NO_MOVES;
  const moves = next.map((position): Move => ({ kind: 'step', instance, position }));
  if (node.takesNextOnly) return moves;
  for (const owed of node.withElse) {
    const due = clockStart(instance, owed) + (owed.within ?? 0);
    if (incoming.at < due - program.timing.slack(owed.within ?? 0)) continue;
    for (const position of elseStarts(owed, program, incoming))
      moves.push({ kind: 'else', instance, position });
  }
  for (const position of node.tardy) {
    if (position.side === incoming.side && position.messages.has(incoming.message))
      moves.push({ kind: 'tardy', instance, position });
  }
  if (node.abortable) {
    for (const position of abortStarts(program, incoming)) moves.push({ kind: 'abort', instance, position });
  }
  return moves;
}

/** How an instance that no longer runs takes a message: a drain goes on, what ended or was refused accepts a crossing abort. */
function restingMoves(instance: Instance, incoming: Incoming): readonly Move[] {
  if (instance.mode === 'running' || incoming.at > instance.until) return NO_MOVES;
  let moves = NO_MOVES;
  if (instance.mode === 'drain' && instance.drainSide === incoming.side) {
    const positions = instance.node.accepts(incoming.side, incoming.message);
    moves = positions.map((position) => ({ kind: 'drain', instance, position }));
  }
  if (instance.mode !== 'ended' && !isRefused(instance)) return moves;
  const aborts = abortStarts(instance.program, incoming);
  return joined(
    moves,
    aborts.map((position) => ({ kind: 'silent', instance, position })),
  );
}

function waysIn(instance: Instance, incoming: Incoming): readonly Move[] {
  return instance.mode === 'running' ? runningMoves(instance, incoming) : restingMoves(instance, incoming);
}

function abortStarts(program: Program, incoming: Incoming): Position[] {
  return fitting(program.abortFirst, program, incoming);
}

function elseStarts(owed: Position, program: Program, incoming: Incoming): Position[] {
  return fitting(owed.elseFirst, program, incoming);
}

function fitting(indexes: readonly number[], program: Program, incoming: Incoming): Position[] {
  const positions = indexes.map((index) => program.position(index));
  return positions.filter((p) => p.side === incoming.side && p.messages.has(incoming.message));
}
