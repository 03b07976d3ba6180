import type { ConditionWord, Fault, Side } from '../../../src/contract/index.ts';
import { otherSide, UPGRADE_WORDS } from '../../../src/contract/index.ts';
import { allege, verdictOf } from './cause.ts';
import {
  type Doing,
  type Explanation,
  type Instance,
  newInstance,
  NOTHING_ABORTED,
  type World,
} from './model.ts';
import { keyOf } from './keys.ts';
import type { Plan } from './positions.ts';

/** Section 10, **which fault**: `when` and `of` fit and `messages` lists it; else the first without `messages`. */
export function faultFor(
  world: World,
  word: ConditionWord,
  doing: Pick<Doing, 'by'> & Partial<Pick<Doing, 'act'>>,
): Fault | undefined {
  const message = doing.act?.kind === 'message' ? doing.act.name : undefined;
  const fitting = world.channel.session.faults.filter(
    (fault) => fault.of === doing.by && fault.when.some((condition) => condition.word === word),
  );
  const listing = fitting.find((f) => message !== undefined && f.messages?.includes(message));
  return listing ?? fitting.find((f) => f.messages === undefined);
}

/** A mistake: whose, which, and the faulty frame. */
export interface Mistake {
  readonly by: Side;
  readonly word: ConditionWord;
  readonly t: number;
  readonly value: unknown;
  /** The message of the faulty frame, where it was read as one. */
  readonly name?: string | undefined;
  readonly refused?: Instance['refused'];
}

/** Section 2: the matching fault is provoked, or an undescribed item is left, for what the other side does now. */
export function provoke(
  world: World,
  e: Explanation,
  of: { mistake: Mistake; fault: Fault | undefined },
): void {
  const { mistake, fault } = of;
  if (!fault) {
    e.undescribed.push({
      word: mistake.word,
      side: otherSide(mistake.by),
      until: mistake.t + world.constants.patience(world.constants.react),
      message: true,
      close: true,
    });
    return;
  }
  provokeFault(world, e, { ...mistake, fault });
}

/** A provoked fault is an instance of its implicit exchange. */
export function provokeFault(
  world: World,
  e: Explanation,
  of: Pick<Mistake, 't' | 'value' | 'name' | 'refused'> & { readonly fault: Fault },
): Instance | undefined {
  const plan = world.faultPlans.get(of.fault);
  // Only `http` listed: there is nothing that could still follow once the socket is open.
  if (!plan || (plan.first.length === 0 && !plan.nullable)) return undefined;
  const named = namedBy(world, plan, of);
  return newInstance(e, plan, of.t, { first: { value: of.value }, refused: of.refused, named });
}

/**
 * Decision 0010: an abort met the end of its dialogue. Whoever ended it may find the abort unexpected and react as listed; it
 * need not. Decision 0017: the same where a message met the end of its state and nothing shows whether it was served. So the reaction is a drain of the fault's own exchange.
 */
export function allowRefusal(
  world: World,
  e: Explanation,
  of: { readonly dialogue: Instance; readonly doing: Pick<Doing, 'by' | 'act' | 't'> },
): void {
  const { dialogue, doing } = of;
  const fault = faultFor(world, 'unexpected-message', doing);
  const plan = fault && world.faultPlans.get(fault);
  if (!fault || !plan || plan.first.length === 0) return;
  const reactions = plan.steps.flatMap(({ act }) => (act.kind === 'message' ? act.messages : []));
  const isNaming = reactions.some((name) => Object.hasOwn(dialogue.plan.exchange?.key ?? {}, name));
  allow(world, e, {
    fault,
    t: doing.t,
    first:
      doing.act.kind === 'message' && doing.act.value !== undefined ? { value: doing.act.value } : undefined,
    named: isNaming && dialogue.key !== undefined ? [{ plan: dialogue.plan, key: dialogue.key }] : [],
  });
}

/** A reaction that may come is a drain of the fault's exchange. */
export function allow(
  world: World,
  e: Explanation,
  of: { readonly fault: Fault; readonly t: number } & Partial<Pick<Instance, 'first' | 'named' | 'until'>>,
): void {
  const { fault, t, first, named = [], until = lastOf(world, fault, t) } = of;
  const plan = world.faultPlans.get(fault);
  if (!plan || plan.first.length === 0) return;
  const drains = { of: NOTHING_ABORTED, side: otherSide(fault.of) };
  newInstance(e, plan, t, { mode: 'drain', drains, until, first, named });
}

const upgradeWords: readonly ConditionWord[] = UPGRADE_WORDS;

/** Decision 0019: what is wrong with the upgrade request is not told, so what is listed for it may come. */
export function allowUntold(world: World, e: Explanation, t: number): void {
  for (const fault of world.channel.session.faults)
    if (fault.when.some(({ word }) => upgradeWords.includes(word))) allow(world, e, { fault, t });
}

/** When a reaction to a mistake at `t` is missing. */
export function lastOf({ constants }: World, { within }: Fault, t: number): number {
  return t + constants.patience(constants.scaled(within));
}

/** Decision 0009: the keys of the faulty frame, in exchanges where a key stands in a reaction of the fault. */
function namedBy(world: World, fault: Plan, of: Pick<Mistake, 'name' | 'value'>): Instance['named'] {
  const { name, value } = of;
  if (name === undefined) return [];
  const reactions = fault.steps.flatMap(({ act }) => (act.kind === 'message' ? act.messages : []));
  const naming = world.plans.filter((plan) =>
    reactions.some((reaction) => Object.hasOwn(plan.exchange?.key ?? {}, reaction)),
  );
  return naming.flatMap((plan) => {
    const key = keyOf(plan, { kind: 'message', name, value, valid: true });
    return key === undefined ? [] : [{ plan, key }];
  });
}

/** Section 11: until when an `ignore` claims absence; undefined: the instance is no such thing, or not any more. */
export function ignoreUntil(world: World, instance: Instance): number | undefined {
  const { plan, position, mode, prev } = instance;
  if (!plan.fault || !plan.nullable || position !== null || mode !== 'running') return undefined;
  return prev + world.constants.quiet;
}

/** An `ignore` is over when its window and the patience of the reactions beside it are. */
export function ignoreIsOver(world: World, instance: Instance, t: number): boolean {
  const window = ignoreUntil(world, instance);
  if (window === undefined) return false;
  const { patience, scaled } = world.constants;
  const others = instance.plan.first.map((p) => instance.prev + patience(scaled(p.within ?? 0)));
  return Math.max(window, ...others) < t;
}

/** Section 11: the reactions of this side after which its default right to close is suspended now, oldest first. */
export function quietOf(
  world: World,
  e: Explanation,
  at: { readonly side: Side; readonly t: number },
): { readonly plan: Plan; readonly instance: Instance | undefined }[] {
  const ignored = e.bag.filter((i) => {
    const until = ignoreUntil(world, i);
    return until !== undefined && at.t <= until && i.plan.fault?.of !== at.side;
  });
  const answered = e.quiet.filter((q) => q.side === at.side && at.t <= q.until);
  return [
    ...ignored.map((instance) => ({ plan: instance.plan, instance })),
    ...answered.map(({ plan }) => ({ plan, instance: undefined })),
  ];
}

/** After `send` without close: for `quiet` its reactor has no default right to close. */
export function openQuiet(world: World, e: Explanation, of: { instance: Instance; t: number }): void {
  const { plan } = of.instance;
  if (!plan.fault) return;
  e.quiet.push({ plan, side: otherSide(plan.fault.of), until: of.t + world.constants.quiet });
}

/** Section 11, **upgrade**: the answer to a provoked upgrade request with an HTTP status instead of 101. */
export function judgeRefusal(
  world: World,
  e: Explanation,
  of: { readonly causes: readonly Mistake[]; readonly status: number },
): void {
  if (of.causes.length === 0) e.inconclusive.push(`${world.channel.name}/handshake`);
  for (const cause of of.causes) {
    const fault = faultFor(world, cause.word, { by: 'client' });
    const plan = fault && world.faultPlans.get(fault);
    if (!fault || !plan) {
      // Reading: a refusal is what the undescribed item absorbs.
      allege(world, e, { id: `undescribed/${cause.word}`, side: 'server', verdict: 'note' });
    } else if (fault.then.some((r) => r.kind === 'http' && r.status === of.status)) {
      e.met.push(`${world.channel.name}/${plan.id}`);
    } else {
      allege(world, e, { id: `${plan.id}~code`, side: 'server', verdict: verdictOf(fault.level), plan });
    }
  }
}

/** Section 11, **upgrade**: accepted all the same. */
export function judgeAcceptance(
  world: World,
  e: Explanation,
  of: { readonly causes: readonly Mistake[]; readonly t: number },
): void {
  for (const cause of of.causes) {
    const fault = faultFor(world, cause.word, { by: 'client' });
    const plan = fault && world.faultPlans.get(fault);
    if (fault && plan && plan.first.length === 0 && !plan.nullable) {
      allege(world, e, { id: plan.id, side: 'server', verdict: verdictOf(fault.level), plan });
    } else {
      provoke(world, e, { mistake: { ...cause, t: of.t }, fault });
    }
  }
}
