import type { ConditionWord } from '../../../src/contract/index.ts';
import { beginningOf, enterState, holdersOf } from './beginning.ts';
import { allege, breakInstance, isClaimed, taint, verdictOf } from './cause.ts';
import { debtOf } from './debts.ts';
import { faultFor, ignoreUntil, provoke } from './faults.ts';
import { keyCompatible, keyOf } from './keys.ts';
import { type Doing, type Explanation, type Instance, newInstance, type World } from './model.ts';
import { aheadOf, hasClock, isAct, nextOf, stepFor, waysFor } from './next.ts';
import type { Plan, Position } from './positions.ts';
import { takeStep } from './steps.ts';

/** What a rule of the nearest miss did: nothing, or it is told; `again` = the frame is to be tried once more. */
type Done = 'no' | 'told' | 'again';

type Rule = (world: World, e: Explanation, doing: Doing) => Done;

/** Section 10, **nearest miss**: the first rule that fits repairs the explanation in place. */
export function repair(world: World, e: Explanation, doing: Doing): 'told' | 'again' {
  const rules: Rule[] = [
    answeredThoughIgnored,
    keyInUse,
    tooMany,
    atAgain,
    withItsKey,
    underAnotherKey,
    withoutKey,
    skippedEntry,
    unexpected,
  ];
  for (const rule of rules) {
    const done = rule(world, e, doing);
    if (done !== 'no') return done;
  }
  return 'told';
}

/**
 * 1. An `ignore` of X in its quiet window → `faults/f`. Reading: the claim is settled then, so what else comes in the
 * window has this cause: the reactor is tainted in it.
 */
const answeredThoughIgnored: Rule = (world, e, doing) => {
  const ignoring = e.bag.find((i) => {
    const until = ignoreUntil(world, i);
    return until !== undefined && doing.t <= until && i.plan.fault?.of !== doing.by;
  });
  const fault = ignoring?.plan.fault;
  if (!ignoring || !fault) return 'no';
  const { id } = ignoring.plan;
  allege(world, e, { id, side: doing.by, verdict: verdictOf(fault.level), instance: ignoring });
  taint(ignoring, [doing.by]);
  return 'told';
};

/** Others stood in its way. */
const OTHERS = { early: undefined, excused: false };

/** 2. It could begin but for its key → `P~key`. */
const keyInUse: Rule = (world, e, doing) => {
  for (const plan of world.plans) {
    const beginning = beginningOf(world, e, { plan, doing });
    if (beginning.kind !== 'key-in-use') continue;
    const { path, level } = beginning.position.step;
    allege(world, e, { id: `${path}~key`, side: doing.by, verdict: verdictOf(level), plan });
    // Reading: the finding is about the dialogue that holds the key, so its sender is tainted there.
    for (const holder of holdersOf(e, plan, keyOf(plan, doing.act))) taint(holder, [doing.by]);
    const { position } = beginning;
    const refused = { plan, position, key: keyOf(plan, doing.act), own: undefined, ...OTHERS };
    provokeFor(world, e, { word: 'key-in-use', doing, refused });
    return 'told';
  }
  return 'no';
};

/** 3. But for `many` and its fault → section 5: a note, the fault, and a broken instance that owes nothing. */
export const tooMany: Rule = (world, e, doing) => {
  for (const plan of world.plans) {
    const beginning = beginningOf(world, e, { plan, doing });
    if (beginning.kind !== 'too-many-open') continue;
    allege(world, e, { id: `${beginning.position.step.path}~many`, side: doing.by, verdict: 'note', plan });
    leaveGhost(world, e, { plan, position: beginning.position, doing });
    const refused = {
      plan,
      position: beginning.position,
      key: undefined,
      own: keyOf(plan, doing.act),
      ...OTHERS,
    };
    provokeFor(world, e, { word: 'too-many-open', doing, refused });
    return 'told';
  }
  return 'no';
};

/** 4. It begins no exchange but is the first step of an `at` → `P~extra`; only where its state was entered (0003). */
const atAgain: Rule = (world, e, doing) => {
  const beginsOne = world.plans.some(
    (plan) => plan.exchange?.at === undefined && plan.first.some((p) => isAct(p.step, doing)),
  );
  if (beginsOne) return 'no';
  for (const plan of world.plans) {
    const at = plan.exchange?.at;
    const position = plan.first.find((p) => isAct(p.step, doing));
    if (at === undefined || !position || !e.visited.includes(at)) continue;
    const { path, level } = position.step;
    allege(world, e, { id: `${path}~extra`, side: doing.by, verdict: verdictOf(level), plan });
    provokeFor(world, e, { word: 'unexpected-message', doing });
    return 'told';
  }
  return 'no';
};

/** 5. A running instance with its key, at another position. */
const withItsKey: Rule = (world, e, doing) =>
  misplaced(world, e, { doing, fits: (i) => isBoundTo(i, doing) });

/** 6. A running instance that accepts it under another key → `P~key`, no step. */
const underAnotherKey: Rule = (world, e, doing) => {
  for (const instance of oldestFirst(e.bag)) {
    if (instance.mode !== 'running' || keyCompatible(instance, doing.act)) continue;
    const [way] = waysFor(world, instance, doing);
    if (!way) continue;
    const { path, level } = way.position.step;
    allege(world, e, { id: `${path}~key`, side: doing.by, verdict: verdictOf(level), instance });
    taint(instance, [doing.by]);
    provokeFor(world, e, { word: 'unexpected-message', doing });
    return 'told';
  }
  return 'no';
};

/** 7. As 5 for instances without a key or a message without one. */
const withoutKey: Rule = (world, e, doing) =>
  misplaced(world, e, {
    doing,
    fits: (i) => i.key === undefined || keyOf(i.plan, doing.act) === undefined,
  });

function isBoundTo(instance: Instance, doing: Doing): boolean {
  return (
    instance.key !== undefined &&
    keyOf(instance.plan, doing.act) !== undefined &&
    keyCompatible(instance, doing.act)
  );
}

/**
 * 5 and 7: an instance in which X sends `m` at another position. Reading: the page says *ahead* first, so of several instances
 * the oldest in which it is ahead, else the oldest.
 */
function misplaced(
  world: World,
  e: Explanation,
  of: { readonly doing: Doing; readonly fits: (instance: Instance) => boolean },
): Done {
  const { doing } = of;
  const candidates = oldestFirst(e.bag).filter(
    (i) => i.mode === 'running' && of.fits(i) && stepFor(i.plan, doing),
  );
  for (const instance of candidates) {
    const target = aheadOf(instance).find((p) => isAct(p.step, doing) && !nextOf(instance).includes(p));
    if (!target) continue;
    aheadOfTurn(world, e, { instance, target, doing });
    return 'told';
  }
  const [instance] = candidates;
  if (!instance) return 'no';
  onceTooOften(world, e, { instance, doing });
  return 'told';
}

/** *Ahead*: not described, or Y's turn: unexpected; else X skipped what it owes. */
function aheadOfTurn(
  world: World,
  e: Explanation,
  of: { readonly instance: Instance; readonly target: Position; readonly doing: Doing },
): void {
  const { instance, target, doing } = of;
  const fault = faultFor(world, 'unexpected-message', doing);
  const owed = debtOf(world, instance, doing.by)?.position;
  if (fault || !owed) {
    unexpectedFinding(world, e, { doing, instance });
    if (!fault) breakInstance(world, e, { of: instance, t: doing.t });
    const refused = owed ? undefined : refusedBeforeTurn(of);
    provokeFor(world, e, { word: 'unexpected-message', doing, refused });
    return;
  }
  const { path, level } = owed.step;
  allege(world, e, { id: path, side: doing.by, verdict: verdictOf(level), instance });
  taint(instance, ['client', 'server']);
  const since = hasClock(instance, target) ? instance.prev : undefined;
  takeStep(world, e, {
    instance,
    way: { position: target, since },
    doing,
    begins: instance.position === null,
  });
}

/** Decision 0092: what may come in a dialogue once the other side has taken its turn. */
function refusedBeforeTurn(of: {
  readonly instance: Instance;
  readonly target: Position;
  readonly doing: Doing;
}): Instance['refused'] {
  const { instance, target: position, doing } = of;
  if (doing.act.kind !== 'message') return undefined;
  const turn = { of: instance.id, message: doing.act.name };
  return { plan: instance.plan, position, key: undefined, own: undefined, ...OTHERS, turn };
}

/** *Not reachable*: once too often; no step. */
function onceTooOften(
  world: World,
  e: Explanation,
  of: { readonly instance: Instance; readonly doing: Doing },
): void {
  const { instance, doing } = of;
  const step = stepFor(instance.plan, doing)?.step;
  if (!step) return;
  allege(world, e, { id: `${step.path}~extra`, side: doing.by, verdict: verdictOf(step.level), instance });
  taint(instance, [doing.by]);
  provokeFor(world, e, { word: 'unexpected-message', doing });
}

/** 8. It may begin in a state S that X itself owes: that owed step is the finding, S is entered, once more. */
const skippedEntry: Rule = (world, e, doing) => {
  if (faultFor(world, 'unexpected-message', doing)) return 'no'; // decision 0004
  for (const instance of oldestFirst(e.bag)) {
    const debt = debtOf(world, instance, doing.by);
    if (!debt) continue;
    const enters = aheadOf(instance)
      .filter((p) => p.order >= debt.position.order)
      .flatMap((p) => (p.step.enter === undefined ? [] : [p.step.enter]));
    const state = enters.find((s) => s !== e.state && beginsIn(world, s, doing));
    if (state === undefined) continue;
    const { path, level } = debt.position.step;
    allege(world, e, { id: path, side: doing.by, verdict: verdictOf(level), instance, kind: 'missing' });
    breakInstance(world, e, { of: instance, t: doing.t });
    enterState(world, e, { state, by: doing.by, t: doing.t });
    return 'again';
  }
  return 'no';
};

/** Whether this state admits the act as a beginning, or begins an `at` exchange with it (decision 0003). */
function beginsIn(world: World, state: string, doing: Doing): boolean {
  return world.plans.some((plan) => {
    if (!plan.exchange || !plan.first.some((p) => isAct(p.step, doing))) return false;
    const { at, in: states } = plan.exchange;
    return at === undefined ? states?.includes(state) === true : at === state;
  });
}

/** 9. Else `frames/unexpected/m` and a ghost (none if `m` can end its exchange). */
const unexpected: Rule = (world, e, doing) => {
  unexpectedFinding(world, e, { doing });
  const plan = world.plans.find((p) => stepFor(p, doing));
  const position = plan && stepFor(plan, doing);
  if (plan && position && !canEnd(plan, doing)) leaveGhost(world, e, { plan, position, doing });
  provokeFor(world, e, { word: 'unexpected-message', doing, refused: refusedEarly(world, doing) });
  return 'told';
};

/** Decision 0086: what would begin in another state. */
function refusedEarly(world: World, doing: Doing): Instance['refused'] {
  const early = doing.act.kind === 'message' ? doing.act.name : undefined;
  for (const plan of world.plans) {
    const position = plan.first.find((p) => isAct(p.step, doing));
    if (position)
      return { plan, position, key: undefined, own: keyOf(plan, doing.act), early, excused: false };
  }
  return undefined;
}

/** Whether `m` can end its exchange: then it leaves no ghost, for nothing follows. */
export function canEnd(plan: Plan, doing: Doing): boolean {
  return plan.positions.some((p) => p.last && isAct(p.step, doing));
}

/** Section 8, **ghost**: a broken instance of the exchange with the frame's key, standing where it seems to stand. */
export function leaveGhost(
  world: World,
  e: Explanation,
  of: { readonly plan: Plan; readonly position: Position; readonly doing: Doing },
): void {
  const { plan, position, doing } = of;
  const ghost = newInstance(e, plan, doing.t, {
    position,
    count: Math.max(1, position.step.min),
    key: keyOf(plan, doing.act),
    lastBy: doing.by,
  });
  breakInstance(world, e, { of: ghost, t: doing.t });
}

/** `frames/unexpected/m`: level of the first step in the document where X sends it, the fault's if only a fault does. */
function unexpectedFinding(
  world: World,
  e: Explanation,
  of: { readonly doing: Doing; readonly instance?: Instance },
): void {
  const { act, by } = of.doing;
  if (act.kind === 'close') return;
  const { plan, position } = firstInDocument(world, of.doing);
  const verdict = verdictOf(position?.step.level ?? 'MUST');
  allege(world, e, { id: `frames/unexpected/${act.name}`, side: by, verdict, plan, instance: of.instance });
}

/** The first step in the document where X does this; steps of faults come last. */
export function firstInDocument(world: World, doing: Doing): ReturnType<typeof firstOf> {
  const plans = [...world.plans, ...world.faultPlans.values()];
  return firstOf(plans, doing);
}

/** The same, of what is claimed where there is such a step: what no step of it names is not judged. */
export function firstClaimed(world: World, doing: Doing): ReturnType<typeof firstOf> {
  const claimed = world.plans.filter((plan) => isClaimed(world, plan));
  return firstOf([...claimed, ...world.plans, ...world.faultPlans.values()], doing);
}

function firstOf(
  plans: readonly Plan[],
  doing: Doing,
): { readonly plan: Plan | undefined; readonly position: Position | undefined } {
  const plan = plans.find((p) => stepFor(p, doing));
  return { plan, position: plan && stepFor(plan, doing) };
}

function provokeFor(
  world: World,
  e: Explanation,
  of: { readonly word: ConditionWord; readonly doing: Doing; readonly refused?: Instance['refused'] },
): void {
  const { word, doing, refused } = of;
  const value = doing.act.kind === 'message' ? doing.act.value : undefined;
  const name = doing.act.kind === 'message' ? doing.act.name : undefined;
  const mistake = { by: doing.by, word, t: doing.t, value, name, refused };
  provoke(world, e, { mistake, fault: faultFor(world, word, doing) });
}

function oldestFirst(bag: readonly Instance[]): Instance[] {
  return [...bag].sort((a, b) => a.prev - b.prev);
}
