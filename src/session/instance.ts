import type { ConditionWord, Side } from '../contract/index.ts';
import { gapEnd } from './beat.ts';
import type { Beat } from './beat.ts';
import { textOfKey } from './keys.ts';
import type { KeyValue } from './keys.ts';
import type { Delay, Node } from './node.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';

/**
 * What an instance still is:
 * `running` | `broken` (owes nothing, absorbs) | `drain` (the old place of an aborted one; only `drainSide` moves) |
 * `passed` (the old place of one that a step of the other side passed over; only `drainSide` moves) |
 * `ended` (finished; a crossing abort is still silently accepted) | `quiet` (a fault answered; no default close now).
 */
export type Mode = 'running' | Resting | 'quiet';

/** How an instance stands that does not run and may take a frame all the same. */
export type Resting = 'broken' | 'drain' | 'passed' | 'ended';

/** Both sides' findings in an instance have a cause. */
export const BOTH: readonly Side[] = ['client', 'server'];

/** One dialogue under way (semantics, section 2). Treated as a value: changed only by replacing it. */
export interface Instance {
  readonly id: number;
  readonly program: Program;
  readonly node: Node;
  readonly mode: Mode;
  /** Repetitions of the current step, not saturated. */
  readonly repeats: number;
  /** Which beginning of its exchange it was, from 1. */
  readonly ordinal: number;
  /** The bound key. */
  readonly key: KeyValue | undefined;
  /** Time of the last step (the state's entry for `at`, the mistake for a fault). */
  readonly prev: number;
  /** Time of the step before the current `all`. */
  readonly allStart: number;
  /** Who took the last step. */
  readonly lastBy: Side | undefined;
  readonly first: unknown;
  /** Sides whose further findings in it have a cause. */
  readonly taint: readonly Side[];
  /** The instance that owed the state it was begun under. */
  readonly cause: number | undefined;
  /** When a mode other than running is over; Infinity: never. */
  readonly until: number;
  /** End of the window in which a default close is no right; -Infinity: none. */
  readonly quietUntil: number;
  readonly drainSide: Side | undefined;
  /**
   * For a drain: the instance that was aborted; undefined: it was refused, or is a reaction that may be under way. For what was
   * passed over: the instance that went on. For a reaction that is owed: the dialogue that it refuses for crossing a change of
   * the state.
   */
  readonly origin: number | undefined;
  /** For what was passed over: the step that did it. */
  readonly passedBy: Position | undefined;
  /** Begun under a state that was left: it enters no states. */
  readonly ignoresEnter: boolean;
  /** The mistake that provoked it, for a fault. */
  readonly word: ConditionWord | undefined;
  /** What was refused for a limit, a key in use or its state, for a fault. */
  readonly refused: Refused | undefined;
  /** For a fault: what the faulty frame named by its key, where the reaction may name it too. */
  readonly named: readonly Named[];
  /** The pace of the loop that it is in. */
  readonly pace: Beat | undefined;
}

/** A dialogue, or one that was to be, by its key. */
export interface Named {
  readonly program: Program;
  readonly key: KeyValue;
}

/** A beginning that was refused because of others that were open, or because no state admitted it. */
export interface Refused {
  readonly program: Program;
  readonly position: Position;
  readonly message: string;
  /** Only those with this key were in its way. */
  readonly key: KeyValue | undefined;
  /** The key by which it is known when it is served all the same. */
  readonly own: KeyValue | undefined;
  /** It came before the state that admits it: nothing else was in its way. */
  readonly early: boolean;
  /** It came before its turn in the dialogue of this id: nothing else was in its way. */
  readonly turnOf?: number;
  /** What stood in its way may have ended before, or its state begun: the reaction need not come. */
  readonly excused: boolean;
}

/** Whether it is what goes on of a dialogue that was refused for crossing a change of the state. */
export function isRefused({ mode, origin, program }: Instance): boolean {
  return mode === 'drain' && origin === undefined && program.fault === undefined;
}

/** What changes in an instance. */
export type Change = Partial<Omit<Instance, 'id' | 'program'>>;

/** When the clock of a next step started: at the last step, or before the `all` it belongs to, but for a repetition. */
export function clockStart(instance: Instance, position: Position): number {
  const { node } = instance;
  return node.here !== position && node.isBeside(position) ? instance.allStart : instance.prev;
}

/** How often it has taken a step, once it takes it now: at the same place once more, else for the first time. */
export function repeatsAfter({ node, repeats }: Instance, position: Position): number {
  return node.here === position ? repeats + 1 : 1;
}

/** When it took its last step: where an `else` is owed its clock started with that. */
export function lastStepOf({ prev, node }: Instance): number {
  return prev - (node.overdue?.within ?? 0);
}

/** The bound of what a side owes: when it was due and what it owes; undefined when it owes nothing. */
export interface Due {
  readonly position: Position;
  readonly since: number;
  /** After this it is late; undefined: there is no bound. */
  readonly due: number | undefined;
  /** After this it is missing. */
  readonly patience: number | undefined;
}

/** What a side owes in an instance now (semantics, section 7). */
export function dueOf(instance: Instance, side: Side): Due | undefined {
  if (instance.mode !== 'running') return undefined;
  const owed = instance.node.owed[side];
  if (owed === undefined) return undefined;
  const { position, bound, patience } = owed;
  const since = clockStart(instance, position);
  return {
    position,
    since,
    due: bound && endOf(instance, bound),
    patience: patience && endOf(instance, patience),
  };
}

/** Whether a step of it is ahead that enters a state. */
export function leadsOn({ node, ignoresEnter }: Pick<Instance, 'node' | 'ignoresEnter'>): boolean {
  return node.enterAhead.size > 0 && !ignoresEnter;
}

/** Whether a side's bound in it has passed at `t`. */
export function isPastBound(instance: Instance, side: Side, t: number): boolean {
  const due = dueOf(instance, side)?.due;
  return due !== undefined && t > due;
}

/** Something that time alone does to an instance. */
export interface Alarm {
  readonly at: number;
  readonly kind: 'missing' | 'else' | 'over' | 'gap';
  readonly position?: Position;
}

/** When the next thing happens that time does to an instance, see {@link alarmOf}; Infinity: never. Asked for at every step. */
export function alarmTime(instance: Instance): number {
  if (instance.mode !== 'running') return instance.until;
  let next = ignoreAlarm(instance)?.at ?? Infinity;
  for (const rule of instance.node.rules) next = Math.min(next, endOf(instance, rule.delay));
  return Math.min(next, loopGap(instance));
}

/** When the gap in the loop that it is in is too long; Infinity: never. */
function loopGap({ pace, node }: Instance): number {
  if (pace === undefined || node.here !== pace.position) return Infinity;
  const mayRepeat = node.next.includes(pace.position) || node.tardy.includes(pace.position);
  return mayRepeat ? gapEnd(pace) : Infinity;
}

/** When a delay is over. */
export function endOf({ prev, allStart }: Instance, { last, all }: Delay): number {
  return Math.max(prev + last, allStart + all);
}

/** The next thing that time does to an instance; undefined: nothing. */
export function alarmOf(instance: Instance): Alarm | undefined {
  if (instance.mode !== 'running') {
    return instance.until === Infinity ? undefined : { at: instance.until, kind: 'over' };
  }
  let next = ignoreAlarm(instance);
  for (const rule of instance.node.rules) {
    const at = endOf(instance, rule.delay);
    if (next === undefined || at < next.at) next = { at, kind: rule.kind, position: rule.position };
  }
  const gap = loopGap(instance);
  if (gap < (next?.at ?? Infinity)) next = { at: gap, kind: 'gap' };
  return next;
}

function ignoreAlarm(instance: Instance): Alarm | undefined {
  if (!instance.program.mayIgnore || instance.node.position >= 0) return undefined;
  const { timing, fault } = instance.program;
  const quiet = instance.quietUntil;
  const patience = instance.prev + timing.patience(timing.scaled(fault?.within ?? 0));
  const only = instance.node.next.length === 0;
  return { at: only ? quiet : Math.max(quiet, patience), kind: 'over' };
}

const PLAIN = 'plain';

/** Whether it is running, without a key, and nothing sets it apart from others of its kind at its place. */
export function isPlain(instance: Instance): boolean {
  const { program, cause, taint } = instance;
  if (program.usesFirst || program.usesNumber) return false;
  const { mode, key, ignoresEnter, named, refused, origin } = instance;
  const isBound = key !== undefined || refused !== undefined || origin !== undefined || named.length > 0;
  return mode === 'running' && !isBound && cause === undefined && taint.length === 0 && !ignoresEnter;
}

/** What two instances must share to have the same future, but for time (semantics, section 4, "interchangeable"). */
export function likeness(instance: Instance): string {
  if (isPlain(instance)) return PLAIN;
  const { usesFirst, usesNumber } = instance.program;
  const first = usesFirst ? JSON.stringify(instance.first) : '';
  const number = usesNumber ? `${String(instance.ordinal)}.${String(instance.repeats)}` : '';
  const flags = `${String(instance.cause ?? '')}|${instance.taint.join('')}|${String(instance.ignoresEnter)}|${String(instance.origin === undefined)}`;
  const key = instance.key === undefined ? '' : textOfKey(instance.key);
  const named = instance.named.map((each) => `${String(each.program.index)}:${textOfKey(each.key)}`).join();
  return `${key}|${instance.mode}|${flags}|${first}|${number}|${named}|${nameOfRefused(instance)}`;
}

function nameOfRefused({ refused }: Instance): string {
  if (refused === undefined) return '';
  const { program, key, excused, early, message, turnOf } = refused;
  const how = `${early || turnOf !== undefined ? `<${message}` : ''}${excused ? '?' : ''}`;
  return `${String(program.index)}${key === undefined ? '' : textOfKey(key)}${how}`;
}
