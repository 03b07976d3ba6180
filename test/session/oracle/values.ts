import type { With } from '../../../src/contract/index.ts';
import { valueAt, withValueAt } from '../../../src/contract/index.ts';
import { allege, verdictOf } from './cause.ts';
import { canonical } from './equality.ts';
import type { Doing, Explanation, Instance, World } from './model.ts';
import { isAct } from './next.ts';
import type { Position } from './positions.ts';

/** A message that takes a step. */
export interface Taking {
  readonly instance: Instance;
  readonly position: Position;
  readonly doing: Doing;
  /** It begins the instance. */
  readonly begins: boolean;
  /** How often the step was taken before in the loop. */
  readonly before: number;
}

/** Section 9, `same`: binds at the first frame that takes a step and carries it; a difference is `P~same`. */
export function judgeSame(world: World, e: Explanation, taking: Taking): void {
  const { act, by } = taking.doing;
  if (act.kind === 'close') return;
  const { step } = taking.position;
  for (const [name, values] of sessionValuesIn(world, taking.doing)) {
    if (!Object.hasOwn(e.same, name)) e.same[name] = values;
    else if (canonical(e.same[name]) !== canonical(values)) {
      const { instance } = taking;
      allege(world, e, { id: `${step.path}~same`, side: by, verdict: verdictOf(step.level), instance });
    }
  }
}

/** What is absorbed and enters a state says the session's values, as if it had taken its step; nothing is held against it. */
export function bindSame(world: World, e: Explanation, doing: Doing): void {
  if (doing.act.kind !== 'message' || !doing.act.valid) return;
  for (const [name, values] of sessionValuesIn(world, doing)) {
    if (!Object.hasOwn(e.same, name)) e.same[name] = values;
  }
}

/** The session values that a frame carries, whole. */
function sessionValuesIn(world: World, { act }: Doing): [string, unknown[]][] {
  if (act.kind === 'close') return [];
  return Object.entries(world.channel.session.same).flatMap(([name, key]): [string, unknown[]][] => {
    const pointers = Object.hasOwn(key, act.name) ? (key[act.name] ?? []) : [];
    const values = pointers.map((p) => valueAt(act.value, p));
    const isWhole = values.length > 0 && !values.some((v) => v === undefined || v === null);
    return isWhole ? [[name, values]] : [];
  });
}

/** Section 9, `with`: one `P~with` per message; a field that is absent is not judged. */
export function judgeWith(world: World, e: Explanation, taking: Taking): void {
  const { act, by } = taking.doing;
  const { position, instance } = taking;
  if (act.kind === 'close') return;
  const kept = position.step.with.map((entry) => {
    const seen = valueAt(act.value, entry.pointer);
    // Every entry is judged, so that every counter goes on.
    return seen === undefined || isKept({ world, e }, taking, { entry, seen });
  });
  if (kept.every(Boolean)) return;
  const { path, level } = position.step;
  allege(world, e, { id: `${path}~with`, side: by, verdict: verdictOf(level), instance });
}

function isKept(
  judged: { readonly world: World; readonly e: Explanation },
  taking: Taking,
  field: { readonly entry: With; readonly seen: unknown },
): boolean {
  const { entry, seen } = field;
  const { instance } = taking;
  const { value } = entry;
  const { e } = judged;
  switch (value.word) {
    case 'literal':
      return equal(value.value, seen);
    case '$key':
      // Reading: where the instance has no key there is nothing to compare with.
      return instance.key === undefined || equal(instance.key, seen);
    case '$first':
      return keepsFirst(judged.world, taking, {
        entry,
        seen,
        first: valueAt(instance.first?.value, value.pointer),
      });
    case '$seq':
      return numberIn(seen) === e.seq[taking.doing.by] + 1;
    case '$n':
      return keepsN(taking, seen);
    case '$elapsed':
      return keepsElapsed(judged, taking, field);
    case '$now':
      return isTime(seen);
    case '$uuid':
      return typeof seen === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(seen);
  }
}

/**
 * Equal as JSON (1 ≠ "1"). Reading: where the first message lacks it, nothing is judged. Decision 0091: nor where the message with
 * that value would not keep its schema.
 */
function keepsFirst(
  world: World,
  { doing: { act, by } }: Taking,
  { entry, seen, first }: { readonly entry: With; readonly seen: unknown; readonly first: unknown },
): boolean {
  if (act.kind === 'close' || first === undefined || canonical(first) === canonical(seen)) return true;
  const owed = world.reader(by, JSON.stringify(withValueAt(act.value, entry.pointer, first)));
  return !(owed.kind === 'message' && owed.name === act.name && owed.valid);
}

/** Equal as JSON; a number may be a decimal string. */
function equal(expected: unknown, seen: unknown): boolean {
  if (canonical(expected) === canonical(seen)) return true;
  const [a, b] = [numberIn(expected), numberIn(seen)];
  return a !== undefined && a === b;
}

/** A number, or a string that is one in decimals. */
function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/**
 * Last of that side + 1, from 1; after a gap it goes on from what was seen. Decision 0008: a message says its number, whatever
 * becomes of it. What is no number moves no counter. Decision 0057: it never falls, and an invalid message leaves no gap.
 */
export function countSeq(world: World, e: Explanation, doing: Doing): void {
  const { act, by } = doing;
  if (act.kind === 'close') return;
  for (const pointer of pointersOf(world, doing, '$seq')) {
    const said = numberIn(valueAt(act.value, pointer)) ?? 0;
    if (act.valid || said === e.seq[by] + 1) e.seq[by] = Math.max(e.seq[by], said);
  }
}

/** On a step with `max > 1` its repetition in the instance, else the beginnings of the exchange; from 1. */
function keepsN({ instance, position }: Taking, seen: unknown): boolean {
  return numberIn(seen) === (position.step.max === 1 ? instance.ordinal : instance.repetition);
}

/** Decision 0008 for `$elapsed`: a message says the time of its side's clock, whatever becomes of it. */
export function noteClocks(world: World, e: Explanation, doing: Doing): void {
  const { act, by } = doing;
  if (act.kind === 'close') return;
  for (const pointer of pointersOf(world, doing, '$elapsed')) {
    const name = `${by} ${pointer}`;
    e.elapsed[name] = Math.max(numberIn(valueAt(act.value, pointer)) ?? 0, e.elapsed[name] ?? 0);
  }
}

/** Where a word of `with` stands in this message. */
function pointersOf(world: World, doing: Doing, word: string): string[] {
  const steps = [...world.plans, ...world.faultPlans.values()].flatMap((plan) =>
    plan.positions.map((p) => p.step),
  );
  const entries = steps.filter((step) => isAct(step, doing)).flatMap((step) => step.with);
  return entries.filter(({ value }) => value.word === word).map(({ pointer }) => pointer);
}

/** A number ≥ 0 that never falls (per side and pointer), at most 2 s ahead of the clock of the state. */
function keepsElapsed(
  judged: { readonly world: World; readonly e: Explanation },
  taking: Taking,
  field: { readonly entry: With; readonly seen: unknown },
): boolean {
  const { world, e } = judged;
  const name = `${taking.doing.by} ${field.entry.pointer}`;
  const number = numberIn(field.seen);
  if (number === undefined) return false;
  const last = e.elapsed[name] ?? 0;
  // Reading: the 2 s are an allowance of the sender's clock, not a duration of the run: not scaled. A sender that
  // runs at another time scale may count its own milliseconds.
  const clock = taking.doing.t - e.entered;
  const most = Math.max(clock, clock / world.constants.timeScale) + 2000;
  return number >= 0 && number >= last && number <= most;
}

/** A time by its shape; the oracle knows no wall clock. */
function isTime(seen: unknown): boolean {
  if (numberIn(seen) !== undefined) return true;
  return typeof seen === 'string' && !Number.isNaN(Date.parse(seen));
}

/** Whether an exchange's explanations differ by its first message (section 4, interchangeable). */
export function usesFirst(position: Position): boolean {
  return position.step.with.some((entry) => entry.value.word === '$first');
}
