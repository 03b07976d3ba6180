import { lateLevel } from '../contract/index.ts';
import type { Level, Side } from '../contract/index.ts';
import { readBehind } from './behind.ts';
import { noteBeyondMany } from './blocked.ts';
import type { Incoming } from './core.ts';
import { abortedBefore, goOn, refuseBegun, takeTardy } from './afterwards.ts';
import { leaveGhostOfRefused } from './ghost.ts';
import { BOTH, repeatsAfter } from './instance.ts';
import type { Instance } from './instance.ts';
import { lateness, overdue } from './late.ts';
import type { Begin, Move, StepMove } from './move.ts';
import { newInstance } from './new-instance.ts';
import { afterRepetition } from './pacing.ts';
import { allowRefusals } from './overtaken.ts';
import { endPassed, leavePassed } from './passed.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { allowRefusal, provoke } from './provoke.ts';
import { excuseTurn } from './refusals.ts';
import { makeRoom, retiredBy } from './room.ts';
import { endDrains, isOver, leaveDrain, settle } from './settle.ts';
import { enterState, forgetAnswered, forgetLeft, showsState } from './states.ts';
import { noteUnderWay } from './under-way.ts';
import { sameMismatch, show, valueMismatch } from './values.ts';
import type { Mismatch } from './values.ts';
import { tainted } from './view.ts';
import type { Report, View } from './view.ts';

/** A move that takes a step. */
type Stepping = Exclude<Move, { kind: 'refuse' }>;

const NO_REPORTS: readonly Report[] = [];

/** Everything that a move says against its sender: lateness, values, the schema (semantics, sections 7, 9 and 10). */
export function reportsOf(view: View, move: Move, incoming: Incoming): readonly Report[] {
  if (move.kind === 'refuse' || move.kind === 'silent') return NO_REPORTS;
  const { message } = incoming;
  // What else is wrong with an invalid message follows from that.
  if (incoming.invalid)
    return [reportOn(move, incoming, { aspect: '~schema', text: `${message} does not keep its schema` })];
  const beyond = move.kind === 'begin' && move.beyond ? move.program : undefined;
  const late = lateness(move, incoming);
  const unanswered = overdueAbort(view, move, incoming);
  const same = sameMismatch(view, message, incoming.value);
  const wrong = valuesAmiss(view, move, incoming);
  // So with nearly every frame.
  if (!beyond && !late && !unanswered && !same && !wrong) return NO_REPORTS;
  const reports: Report[] = [];
  if (beyond !== undefined) {
    const text = `${message} begins ${beyond.name} beyond the ${String(beyond.exchange?.many)} that may be open at once`;
    reports.push(reportOn(move, incoming, { aspect: '~many', text, level: 'MAY' }));
  }
  if (late !== undefined) {
    const about = { aspect: '~within', text: late, level: lateLevel(move.position.step) };
    reports.push(reportOn(move, incoming, about));
  }
  if (unanswered !== undefined) reports.push(unanswered);
  if (same !== undefined)
    reports.push(reportOn(move, incoming, { aspect: '~same', text: `${message}: ${same}` }));
  if (wrong !== undefined)
    reports.push(reportOn(move, incoming, { aspect: '~with', text: `${message}: ${wrong}` }));
  return reports;
}

/** What ends a dialogue where it stood before the abort excuses its answer (0007), but not that it is late by then (0100). */
function overdueAbort(
  view: View,
  move: Stepping,
  { side, at, message, frame }: Incoming,
): Report | undefined {
  if (move.kind !== 'drain' || move.instance.node.after(move.position).next.length > 0) return undefined;
  const aborted = abortedBefore(view, move.instance);
  const late = aborted && overdue(view, aborted, { side, at });
  return late && { ...late, frame, text: `${late.text}, when ${message} ended it` };
}

function reportOn(
  move: Stepping,
  incoming: Incoming,
  what: { aspect: string; text: string; level?: Level },
): Report {
  const { step } = move.position;
  return {
    path: `${step.path}${what.aspect}`,
    level: what.level ?? step.level,
    side: incoming.side,
    frame: incoming.frame,
    program: move.kind === 'begin' ? move.program : move.instance.program,
    text: what.text,
    ...(move.kind === 'begin' ? { cause: move.cause } : { instance: move.instance }),
  };
}

/** What the values of the message should be and are not, as a sentence. */
function valuesAmiss(view: View, move: Stepping, incoming: Incoming): string | undefined {
  const { position } = move;
  if (position.step.with.length === 0) return undefined;
  const amiss = mismatchAt(view, move, incoming);
  if (amiss === undefined) return undefined;
  // Another reaction to the same mistake may owe another value.
  const others = move.kind === 'begin' ? [] : move.instance.node.accepts(incoming.side, incoming.message);
  const wanted = others
    .map((other) => mismatchAt(view, { ...move, position: other }, incoming))
    .flatMap((other) => (other?.is === amiss.is ? [other.wanted] : []));
  return `${amiss.is}, expected ${[...new Set([amiss.wanted, ...wanted])].join(' or ')}`;
}

function mismatchAt(view: View, move: Stepping, incoming: Incoming): Mismatch | undefined {
  const instance = move.kind === 'begin' ? undefined : move.instance;
  const program = move.kind === 'begin' ? move.program : move.instance.program;
  const isFirst = instance === undefined || isFirstOf(instance);
  return valueMismatch(view.core, incoming, {
    step: move.position.step,
    key: instance?.key ?? incoming.keyIn(program),
    first: isFirst ? incoming.value : instance.first,
    number: numberDue(view, move),
    entered: view.context.entered,
    clocks: view.context.clocks,
  });
}

/** Whether its next message is the first of its dialogue; a reaction's first is the faulty frame. */
function isFirstOf({ node, program }: Instance): boolean {
  return node.here === undefined && program.fault === undefined;
}

/** What `$n` is due to be: the repetition of a step that is repeated, else which beginning of its exchange it is. */
function numberDue(view: View, move: Stepping): number {
  const { position } = move;
  const isRepeated = position.max > 1;
  if (move.kind === 'begin') return isRepeated ? 1 : view.begun(move.program) + 1;
  return isRepeated ? repeatsAfter(move.instance, position) : move.instance.ordinal;
}

/** The instance after a move, where there still is one, and the state that was entered. */
export interface Taken {
  readonly instance: Instance;
  readonly position: Position | undefined;
  readonly began: boolean;
}

/** Carries out a move in one explanation. The caller has reported what {@link reportsOf} says. */
export function take(view: View, move: Move, incoming: Incoming): Taken {
  const taken = carryOut(view, move, incoming);
  if ('overtaken' in move) for (const one of move.overtaken) readBehind(view, one, incoming.at);
  return taken;
}

function carryOut(view: View, move: Move, incoming: Incoming): Taken {
  switch (move.kind) {
    case 'refuse': {
      // Whoever accepts a credential has not refused it: then the other reading stands.
      if (move.word === 'rate') leaveGhostOfRefused(view, incoming);
      const { at, message, value: first } = incoming;
      const refused = move.blocked && noteBeyondMany(view, incoming, move.blocked);
      const instance = provoke(view, move.program, { word: move.word, at, message, first, refused });
      return { instance, position: undefined, began: false };
    }
    case 'begin':
      return begin(view, move, incoming);
    case 'drain':
      return { instance: goOn(view, move, incoming), position: move.position, began: false };
    case 'silent':
      view.drop(move.instance);
      allowRefusal(view, move.instance, incoming);
      return { instance: move.instance, position: move.position, began: false };
    case 'tardy':
      return { instance: takeTardy(view, move, incoming), position: move.position, began: false };
    case 'abort':
    case 'step':
    case 'else':
      if (move.kind === 'abort') leaveDrain(view, move, incoming);
      return { instance: step(view, move, incoming), position: move.position, began: false };
  }
}

function begin(view: View, move: Begin, incoming: Incoming): Taken {
  const { program, position, refusal } = move;
  if (showsState(view, move, incoming)) forgetLeft(view, incoming.side);
  makeRoom(view, program);
  const begun = begunBy(view, move, incoming);
  if (move.under === 'left') noteUnderWay(view, { instance: begun, position }, incoming);
  if (refusal?.reading === 'came') {
    view.met(program, position.id);
    return { instance: refuseBegun(view, begun, { ...refusal, incoming }), position, began: true };
  }
  for (const retired of retiredBy(view, program)) view.drop(retired);
  if (!isOver(begun, view.core.plan)) view.add(begun);
  // Where a state is only presumed, the other side need not be in it.
  const isPresumed = move.under === 'presumed' && !incoming.invalid;
  if (refusal !== undefined || isPresumed) allowRefusal(view, begun, incoming);
  return { instance: goAfter(view, begun, { position, incoming }), position, began: true };
}

function begunBy(view: View, { program, position, cause, under }: Begin, incoming: Incoming): Instance {
  return newInstance(view, program, {
    node: program.start.after(position),
    at: incoming.at,
    cause,
    ignoresEnter: under === 'left',
    key: incoming.keyIn(program),
    first: incoming.value,
    lastBy: incoming.side,
    repeats: 1,
    taint: incoming.invalid ? BOTH : undefined,
  });
}

function step(view: View, move: StepMove, incoming: Incoming): Instance {
  const changed = stepped(move, incoming);
  if (isOver(changed, view.core.plan)) view.drop(move.instance);
  else view.replace(move.instance, changed);
  endPassed(view, move.instance, incoming);
  if (move.instance.node.passedBy(move.position).length > 0) leavePassed(view, move, incoming);
  if (view.context.left.length > 0) forgetAnswered(view, incoming.side, changed.program.name);
  return goAfter(view, changed, { position: move.position, incoming });
}

/** What a step entails beside the instance's own move. */
function goAfter(view: View, changed: Instance, by: { position: Position; incoming: Incoming }): Instance {
  const { position, incoming } = by;
  if (!incoming.invalid && changed.program.fault === undefined) view.met(changed.program, position.id);
  if (changed.program.exchange?.at === view.context.state) forgetLeft(view, incoming.side);
  if (position.part === 'abort') endDrains(view, changed, incoming.side);
  const settled = settle(view, changed, position);
  const { enter } = position.step;
  if (enter !== undefined && !changed.ignoresEnter) {
    const isEntered = enterState(view, enter, { side: incoming.side, at: incoming.at, dialogue: settled });
    if (isEntered) allowRefusals(view, enter, incoming);
  }
  return settled.mode === 'running' ? excuseTurn(view, settled, incoming) : settled;
}

/** An instance after a step of it. Written out in one literal: this is the hot path. */
function stepped(move: StepMove, incoming: Incoming): Instance {
  const { instance, position } = move;
  const { node, program } = instance;
  return {
    id: instance.id,
    program,
    mode: instance.mode,
    ordinal: instance.ordinal,
    cause: instance.cause,
    until: instance.until,
    quietUntil: instance.quietUntil,
    drainSide: instance.drainSide,
    origin: instance.origin,
    passedBy: undefined,
    ignoresEnter: instance.ignoresEnter,
    word: instance.word,
    refused: instance.refused,
    named: instance.named,
    pace: afterRepetition(instance, position, incoming.at)?.beat,
    node: move.kind === 'step' ? node.after(position) : program.nodeAt(position),
    repeats: repeatsAfter(instance, position),
    prev: incoming.at,
    allStart: node.isBeside(position) ? instance.allStart : instance.prev,
    lastBy: incoming.side,
    key: instance.key ?? incoming.keyIn(program),
    first: isFirstOf(instance) ? incoming.value : instance.first,
    taint: incoming.invalid ? BOTH : instance.taint,
  };
}

/** What breaking a promise of an instance does to it: both sides', or one side's, further findings have a cause. */
export function taint(view: View, instance: Instance, sides: readonly Side[]): Instance {
  return view.change(instance, { taint: tainted(instance, sides) });
}

/** A payload for a sentence. */
export function quote(incoming: Incoming): string {
  return `${incoming.message} ${show(incoming.value)}`;
}

/** The name of a program for a sentence. */
export function nameOf(program: Program): string {
  return program.fault === undefined ? program.name : `the reaction ${program.name}`;
}
