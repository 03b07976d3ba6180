import { otherSide } from '../../../src/contract/index.ts';
import type { Fault, Side } from '../../../src/contract/index.ts';
import { debtOf, isPastBound } from './debts.ts';
import { excuseEarly } from './excuses.ts';
import { faultFor } from './faults.ts';
import { keyOf, sameKey } from './keys.ts';
import { type Doing, type Explanation, type Instance, newInstance, type World } from './model.ts';
import { entersAhead, isAct, isDone } from './next.ts';
import { enterPaces } from './pacing.ts';
import type { Plan, Position } from './positions.ts';

/** Section 5: whether an act may begin an exchange. */
export type Beginning =
  | {
      readonly kind: 'may';
      readonly position: Position;
      /** What admits it: the current state (or any), a state that the other side left, or one that is presumed. */
      readonly under: 'current' | 'left' | 'presumed';
      /** The instance that owes the presumed state. */
      readonly cause: Instance | undefined;
      /** It is beyond `many`, and no fault is listed for that. */
      readonly tooMany: boolean;
      /** Decision 0089: it may be beyond `many`, and is refused as this. */
      readonly doubt: Fault | undefined;
    }
  | {
      readonly kind: 'key-in-use' | 'too-many-open';
      readonly position: Position;
      readonly fault: Fault | undefined;
    }
  | { readonly kind: 'no' };

const NO: Beginning = { kind: 'no' };

/** Section 5: may this act begin this exchange now? */
export function beginningOf(world: World, e: Explanation, of: { plan: Plan; doing: Doing }): Beginning {
  const { plan, doing } = of;
  if (!plan.exchange || plan.exchange.at !== undefined) return NO;
  const position = plan.first.find((p) => isAct(p.step, doing));
  if (!position) return NO;
  const admitted = admission(world, e, of);
  if (!admitted) return NO;
  const inUse = faultFor(world, 'key-in-use', doing);
  const key = keyOf(plan, doing.act);
  if (key !== undefined && (plan.exchange.unique || inUse) && isKeyInUse(e, plan, key)) {
    return { kind: 'key-in-use', position, fault: inUse };
  }
  const tooMany = isBeyondMany(e, plan);
  const refused = tooMany ? faultFor(world, 'too-many-open', doing) : undefined;
  if (refused && isFull(e, plan, doing.by)) return { kind: 'too-many-open', position, fault: refused };
  return { kind: 'may', position, ...admitted, tooMany: tooMany && !refused, doubt: refused };
}

/** The current state, else a state that the other side left (crossing), else a presumed one. */
function admission(
  world: World,
  e: Explanation,
  of: { plan: Plan; doing: Doing },
): { readonly under: 'current' | 'left' | 'presumed'; readonly cause: Instance | undefined } | undefined {
  const states = of.plan.exchange?.in;
  if (!states || states.includes(e.state)) return { under: 'current', cause: undefined };
  if (crossing(e, of.doing.by).some((state) => states.includes(state)))
    return { under: 'left', cause: undefined };
  const cause = e.bag.find((i) => presumes(world, i, of.doing.t).some((state) => states.includes(state)));
  return cause && { under: 'presumed', cause };
}

/** States that the other side left not long ago (older ones are dropped before every event). */
function crossing(e: Explanation, side: Side): string[] {
  return e.left.filter((l) => l.by !== side).map((l) => l.state);
}

/** Section 8, **presumed state**: an instance past its bound, or broken, that has an `enter: S` ahead. */
function presumes(world: World, instance: Instance, t: number): string[] {
  const due = instance.mode === 'broken' || (instance.mode === 'running' && isPastBound(world, instance, t));
  return due ? entersAhead(instance) : [];
}

/** Held by a running instance that is not done. */
export function isKeyInUse(e: Explanation, plan: Plan, key: unknown): boolean {
  return holdersOf(e, plan, key).length > 0;
}

/** The running instances that hold a key and are not done. */
export function holdersOf(e: Explanation, plan: Plan, key: unknown): Instance[] {
  return e.bag.filter(
    (i) =>
      i.plan === plan && i.mode === 'running' && !isDone(i) && i.key !== undefined && sameKey(i.key, key),
  );
}

/** `many` counts running instances that are not done. */
function isBeyondMany(e: Explanation, plan: Plan): boolean {
  const many = plan.exchange?.many ?? null;
  return many !== null && running(e, plan).filter((i) => !isDone(i)).length >= many;
}

/** Decision 0089: the other side alone was wrong in some: these may be over for it. */
function isFull(e: Explanation, plan: Plan, by: Side): boolean {
  const isSpoilt = ({ taint }: Instance): boolean => taint.length === 1 && taint[0] !== by;
  const open = running(e, plan).filter((i) => !isDone(i) && !isSpoilt(i));
  return open.length >= (plan.exchange?.many ?? Infinity);
}

function running(e: Explanation, plan: Plan): Instance[] {
  return e.bag.filter((i) => i.plan === plan && i.mode === 'running');
}

/** A new instance for an act that may begin it; a done one with an optional tail is retired when room is needed. */
export function beginInstance(
  e: Explanation,
  plan: Plan,
  how: Extract<Beginning, { kind: 'may' }> & { readonly doing: Doing },
): Instance {
  const many = plan.exchange?.many ?? Infinity;
  while (running(e, plan).length >= many) {
    const retired = running(e, plan).find(isDone);
    if (!retired) break;
    e.bag = e.bag.filter((i) => i !== retired);
  }
  forgetLeftState(e, plan, how);
  return newInstance(e, plan, how.doing.t, {
    ignoresEnter: how.under === 'left',
    cause: how.cause?.id,
    causeBroken: how.cause?.mode === 'broken',
    ordinal: nextOrdinal(e, plan),
  });
}

/** `$n` of the beginnings of an exchange (section 9). */
export function nextOrdinal(e: Explanation, plan: Plan): number {
  const ordinal = (e.begun[plan.id] ?? 0) + 1;
  e.begun[plan.id] = ordinal;
  return ordinal;
}

/** A side's first message that begins what only the current state admits ends the crossing for that side. */
function forgetLeftState(
  e: Explanation,
  plan: Plan,
  how: { readonly under: string; readonly doing: Doing },
): void {
  const states = plan.exchange?.in;
  if (how.under !== 'current' || !states) return;
  if (crossing(e, how.doing.by).some((state) => states.includes(state))) return;
  forgetLeft(e, how.doing.by);
}

/** Decision 0059: who answers what left a state knows of that, and of what was left before. */
export function forgetAnswered(e: Explanation, side: Side, plan: Plan): void {
  const heard = e.left.findLastIndex((l) => l.by !== side && l.answered === plan.id);
  e.left = e.left.filter((l, index) => l.by === side || index > heard);
}

/** Empties `left` for this side. */
export function forgetLeft(e: Explanation, side: Side): void {
  e.left = e.left.filter((l) => l.by === side);
}

/** Section 5, `enter S`: if S differs: push, set, create the `at` instances; running ones are untouched. */
export function enterState(
  world: World,
  e: Explanation,
  how: { state: string; by: Side; t: number; dialogue?: Instance },
): void {
  if (how.state === e.state) return;
  const { dialogue } = how;
  const debt = dialogue && debtOf(world, dialogue, otherSide(how.by));
  const answer = debt?.position.step.act.kind === 'message' ? debt.patience : undefined;
  const { grace, crossing } = world.constants;
  const until = Math.max(how.t + grace, Math.min(answer ?? 0, how.t + crossing));
  const answered = answer === undefined ? undefined : dialogue?.plan.id;
  e.left.push({ state: e.state, t: how.t, by: how.by, until, answered });
  e.state = how.state;
  e.entered = how.t;
  // Reading: `$elapsed` counts from the entry of the state, so it may fall there.
  e.elapsed = {};
  excuseEarly(world, e, how);
  beginAts(world, e, how.t);
}

/** `at`: one instance per entry of the state, none if its feature is not claimed. */
export function beginAts(world: World, e: Explanation, t: number): void {
  if (!e.visited.includes(e.state)) e.visited.push(e.state);
  enterPaces(world, e, t);
  for (const plan of world.plans) {
    if (plan.exchange?.at !== e.state) continue;
    if (plan.feature !== undefined && !world.features.includes(plan.feature)) continue;
    newInstance(e, plan, t, { ordinal: nextOrdinal(e, plan) });
  }
}
