import { valueAt, withValueAt } from '../contract/index.ts';
import type { Side, Step, With } from '../contract/index.ts';
import { cut } from '../diagnostics/index.ts';
import type { Core, Incoming } from './core.ts';
import { sameValue } from './equality.ts';
import type { Context } from './explanation.ts';
import { keyOf, textOfKey, valueOfKey } from './keys.ts';
import type { KeyValue } from './keys.ts';
import { viewsOfState } from './view.ts';
import type { View } from './view.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NOW_TOLERANCE = 26 * 3600 * 1000;
const ELAPSED_TOLERANCE = 2000;

/** What the words of `with` compare with. */
export interface Expectation {
  readonly step: Step;
  readonly key: KeyValue | undefined;
  readonly first: unknown;
  /** What `$n` must be. */
  readonly number: number;
  readonly entered: number;
  /** What `$elapsed` must not fall below. */
  readonly clocks: Context['clocks'];
}

/** A value that is not what `with` says. */
export interface Mismatch {
  /** The place and what stands there, as a clause. */
  readonly is: string;
  readonly wanted: string;
}

/** The first value of a message that is not what `with` says (semantics, section 9); undefined: all hold. */
export function valueMismatch(core: Core, incoming: Incoming, expected: Expectation): Mismatch | undefined {
  for (const entry of expected.step.with) {
    const value = valueAt(incoming.value, entry.pointer);
    if (value === undefined) continue;
    const wanted = mismatch(core, { entry, value, incoming }, expected);
    if (wanted !== undefined) return { is: `${entry.pointer} is ${show(value)}`, wanted };
  }
  return undefined;
}

interface Seen {
  readonly entry: With;
  readonly value: unknown;
  readonly incoming: Incoming;
}

function mismatch(core: Core, seen: Seen, expected: Expectation): string | undefined {
  const { entry, value, incoming } = seen;
  switch (entry.value.word) {
    case 'literal':
      return sameOr(value, entry.value.value);
    case '$key':
      return expected.key === undefined ? undefined : sameOr(value, valueOfKey(expected.key));
    case '$first':
      return firstOr(core, seen, valueAt(expected.first, entry.value.pointer));
    case '$seq':
      return numberOr(value, core.sequence[incoming.side] + 1);
    case '$n':
      return numberOr(value, expected.number);
    case '$elapsed':
      return elapsedOr(core, seen, expected);
    case '$now':
      return nowOr(core, value, incoming.at);
    case '$uuid':
      return typeof value === 'string' && UUID.test(value) ? undefined : 'a UUID';
  }
}

function sameOr(value: unknown, wanted: unknown): string | undefined {
  return sameValue(value, wanted) ? undefined : show(wanted);
}

/** A faulty frame may have a value that its reaction can never have: then nothing is owed there. */
function firstOr(core: Core, { entry, value, incoming }: Seen, wanted: unknown): string | undefined {
  const amiss = wanted === undefined ? undefined : sameOr(value, wanted);
  if (amiss === undefined) return undefined;
  const owed = withValueAt(incoming.value, entry.pointer, wanted);
  const reading = core.reader.read(incoming.side, JSON.stringify(owed), owed);
  return reading.kind === 'message' && reading.message.name === incoming.message ? amiss : undefined;
}

function numberOr(value: unknown, wanted: number): string | undefined {
  return numberOf(value) === wanted ? undefined : String(wanted);
}

function elapsedOr(core: Core, seen: Seen, { entered, clocks }: Expectation): string | undefined {
  const { incoming, entry } = seen;
  const number = numberOf(seen.value);
  if (number === undefined || number < 0) return 'a number of milliseconds';
  const before = clocks.get(clockOf(incoming.side, entry.pointer)) ?? 0;
  if (number < before) return `no less than ${String(before)}`;
  const clock = incoming.at - entered;
  const most = Math.max(clock, clock / core.plan.timing.scale) + ELAPSED_TOLERANCE;
  return number > most ? `at most ${String(Math.round(most))}, two seconds ahead of the clock` : undefined;
}

function nowOr(core: Core, value: unknown, at: number): string | undefined {
  const time = timeOf(value);
  if (time === undefined) return 'a time';
  const epoch = core.options.epoch;
  if (epoch === undefined || Math.abs(time - (epoch + at)) <= NOW_TOLERANCE) return undefined;
  return 'a time within 26 h of now';
}

/** Milliseconds since 1970, from an ISO 8601 text or a number of seconds or milliseconds. */
function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value > 1e11 ? value : value * 1000;
  if (typeof value !== 'string') return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return timeOf(Number(value));
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/** A number, or a decimal string of one. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  return Number(value);
}

interface Said {
  readonly message: string;
  readonly value: unknown;
  /** It does not keep its schema: perhaps in its very number. */
  readonly invalid: boolean;
}

/**
 * A message says its number in the series of its side, whatever became of it: the next one goes on from there. The series
 * never falls, and an invalid message takes it no further than to the number that was due.
 */
export function countInSeries(core: Core, side: Side, said: Said): void {
  for (const pointer of core.plan.counters.$seq[side].get(said.message) ?? []) {
    const number = numberOf(valueAt(said.value, pointer)) ?? 0;
    const due = core.sequence[side] + 1;
    if (number === due || (number > due && !said.invalid)) core.sequence[side] = number;
  }
}

/** A message says the time of its side's clock, whatever becomes of it: that never falls while the state lasts. */
export function noteClocks(core: Core, side: Side, said: Said): void {
  for (const pointer of core.plan.counters.$elapsed[side].get(said.message) ?? []) {
    const number = numberOf(valueAt(said.value, pointer));
    if (number === undefined) continue;
    const name = clockOf(side, pointer);
    for (const view of viewsOfState(core)) {
      const { context } = view;
      const time = Math.max(number, context.clocks.get(name) ?? 0);
      view.context = { ...context, clocks: new Map(context.clocks).set(name, time) };
    }
  }
}

function clockOf(side: Side, pointer: string): string {
  return `${side} ${pointer}`;
}

/** The session values that a message contradicts, as a sentence; undefined: none. */
export function sameMismatch(view: View, message: string, value: unknown): string | undefined {
  for (const [name, key] of view.core.plan.same) {
    const carried = keyOf(key, message, value);
    const known = view.context.same.get(name);
    if (carried !== undefined && known !== undefined && carried !== known) {
      return `${name} is ${textOfKey(carried)}, but this session's ${name} is ${textOfKey(known)}`;
    }
  }
  return undefined;
}

/** The session values that a message carries for the first time. */
export function freshValues({ core, context }: View, message: string, value: unknown): [string, KeyValue][] {
  return core.plan.same.flatMap(([name, key]): [string, KeyValue][] => {
    const carried = context.same.has(name) ? undefined : keyOf(key, message, value);
    return carried === undefined ? [] : [[name, carried]];
  });
}

/** Binds them. */
export function bindSame(view: View, message: string, value: unknown): void {
  const { context, core } = view;
  if (context.same.size === core.plan.same.length) return;
  const fresh = freshValues(view, message, value);
  if (fresh.length > 0) view.context = { ...context, same: new Map([...context.same, ...fresh]) };
}

/** A value for a sentence: JSON, cut short. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${cut(text, 77)}…` : text;
}
