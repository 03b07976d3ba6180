import { otherSide } from '../../../src/contract/index.ts';
import { beginInstance, beginningOf } from './beginning.ts';
import { allege, isClaimed, verdictOf } from './cause.ts';
import { type Debt, debtsOf } from './debts.ts';
import { tellLate } from './deadlines.ts';
import { merged } from './equality.ts';
import { quietOf } from './faults.ts';
import { fork, type Doing, type Explanation, type Instance, instanceIn, type World } from './model.ts';
import { isDone, isMandatory, nextOf, stepFor, waysFor } from './next.ts';
import { passedStep } from './passed.ts';
import { shownOf, tiedWithShown } from './shown.ts';
import { takeStep } from './steps.ts';
import { cleanest, failsOf } from './tiers.ts';

/** Section 12: a close by X with code c (1005: none in the frame; 1006: no close frame). Then all instances end. */
export function closeBy(world: World, living: readonly Explanation[], doing: Doing): Explanation[] {
  const next = merged(tiers(world, living, doing));
  for (const e of next) {
    // What Y owed is excused, but what was past its bound is late.
    tellLate(world, e, { t: doing.t, sides: [otherSide(doing.by)] });
    endSession(e, doing);
  }
  return settled(world, merged(next));
}

/**
 * Decision 0011: what comes after a close tells nothing of what came before it. The shown one goes on alone, with what is open in
 * those that are as good.
 */
function settled(world: World, closed: readonly Explanation[]): Explanation[] {
  const tied = tiedWithShown(world, closed, false);
  return tied.slice(0, 1).map((e) => ({
    ...e,
    inconclusive: tied.flatMap(({ inconclusive }) => inconclusive),
    met: e.met.filter((id) => closed.every(({ met }) => met.includes(id))),
  }));
}

function endSession(e: Explanation, doing: Doing): void {
  e.closedBy = doing.by;
  e.bag = [];
  e.undescribed = [];
  e.quiet = [];
  e.left = [];
}

function tiers(world: World, living: readonly Explanation[], doing: Doing): Explanation[] {
  const clean = living.flatMap((e) =>
    cleanCloses(world, e, doing).map((next) => ({ next, fails: failsOf(e) })),
  );
  if (clean.length > 0) return cleanest(clean);
  const excused = living.flatMap((e) => excusedClose(world, e, doing) ?? []);
  if (excused.length > 0) return excused;
  const shown = shownOf(world, living);
  if (!shown) return [];
  const repaired = fork(shown);
  blameClose(world, repaired, doing);
  return [repaired];
}

/** Tier 1. All of (a) to (d) that hold are explanations, in this order. */
function cleanCloses(world: World, e: Explanation, doing: Doing): Explanation[] {
  const steps = e.bag
    .filter((i) => i.mode === 'running' || (i.mode === 'drain' && i.plan.fault))
    .flatMap((i) => waysFor(world, i, doing).map((way) => ({ id: i.id, way })))
    .map(({ id, way }) => {
      const next = fork(e);
      const instance = instanceIn(next, id);
      takeStep(world, next, { instance, way, doing, begins: instance.position === null });
      return next;
    });
  const begun = world.plans.flatMap((plan) => {
    const beginning = beginningOf(world, e, { plan, doing });
    if (beginning.kind !== 'may') return [];
    const next = fork(e);
    const cause = beginning.cause && instanceIn(next, beginning.cause.id);
    const instance = beginInstance(next, plan, { ...beginning, cause, doing });
    takeStep(world, next, {
      instance,
      way: { position: beginning.position, since: undefined },
      doing,
      begins: true,
    });
    return [next];
  });
  return [...steps, ...begun, ...defaultClose(world, e, doing)];
}

/** (c), (d): the default rights, unless a quiet window of X runs. */
function defaultClose(world: World, e: Explanation, doing: Doing): Explanation[] {
  const { act, by, t } = doing;
  if (act.kind !== 'close' || quietOf(world, e, { side: by, t }).length > 0) return [];
  const owes = debtsOf(world, e).some((debt) => debt.side === by && isClaimed(world, debt.instance.plan));
  if (!owes && [1000, 1001, 1005].includes(act.code)) return [fork(e)];
  const excused = act.code === 1012 || (act.code === 1001 && owes);
  const trouble = [1011, 1013].includes(act.code) && by === 'server' && !owes;
  if (!excused && !trouble) return [];
  const next = fork(e);
  allege(world, next, { id: 'close', side: by, verdict: 'note', kind: 'close' });
  return [next];
}

/** Tier 2: an undescribed item, a broken instance with that close, a crossing. */
function excusedClose(world: World, e: Explanation, doing: Doing): Explanation | undefined {
  const item = e.undescribed.find((u) => u.side === doing.by && u.close);
  if (item) {
    const next = fork(e);
    allege(world, next, { id: `undescribed/${item.word}`, side: doing.by, verdict: 'note' });
    return next;
  }
  if (e.bag.some((i) => i.mode === 'broken' && stepFor(i.plan, doing))) return fork(e);
  if (e.bag.some((i) => passedStep(i, doing))) return fork(e);
  return crossing(world, e, doing);
}

/**
 * **Crossing**: 1000 or 1005, X owes something, and all of it are message steps of exchanges whose last step was Y's
 * within `grace` → each owed id is inconclusive. Not for reactions: there a close is an answer.
 */
function crossing(world: World, e: Explanation, doing: Doing): Explanation | undefined {
  const { act, by, t } = doing;
  if (act.kind !== 'close' || ![1000, 1005].includes(act.code)) return undefined;
  const owed = debtsOf(world, e).filter((debt) => debt.side === by && isClaimed(world, debt.instance.plan));
  const crossed = (debt: Debt): boolean =>
    debt.instance.plan.fault === undefined &&
    debt.position.step.act.kind === 'message' &&
    // What time brought about crossed no message.
    !debt.instance.elseDue &&
    debt.instance.lastBy === otherSide(by) &&
    t - debt.instance.prev <= world.constants.grace;
  if (owed.length === 0 || !owed.every(crossed)) return undefined;
  const next = fork(e);
  next.inconclusive.push(...owed.map((debt) => `${world.channel.name}/${debt.position.step.path}`));
  return next;
}

/** Tier 3, on the shown explanation. */
function blameClose(world: World, e: Explanation, doing: Doing): void {
  const { act, by, t } = doing;
  if (act.kind !== 'close') return;
  if (act.code === 1006) allege(world, e, { id: 'close', side: by, verdict: 'warn', kind: 'close' });
  const otherCode = owedClose(e, doing);
  if (otherCode) {
    const { instance, position } = otherCode;
    const { path, level } = position.step;
    // Decision 0015: nothing allows it had the frame been served, so it is the reaction.
    if (instance.refused?.excused) instance.taint = [];
    allege(world, e, { id: `${path}~code`, side: by, verdict: verdictOf(level), instance });
    return;
  }
  const [quiet] = quietOf(world, e, { side: by, t });
  if (quiet) {
    const { plan, instance } = quiet;
    const verdict = verdictOf(plan.fault?.level ?? 'MUST');
    allege(world, e, { id: `${plan.id}~alive`, side: by, verdict, plan, instance });
    return;
  }
  if (!breaksOff(doing)) {
    allege(world, e, { id: 'close', side: by, verdict: 'fail', kind: 'close' });
    return;
  }
  for (const { instance, side, position } of debtsOf(world, e)) {
    if (side !== by) continue;
    const { path, level } = position.step;
    allege(world, e, { id: path, side, verdict: verdictOf(level), instance, kind: 'missing' });
  }
}

/** Whoever goes away says nothing else by it. */
function breaksOff({ act, by }: Doing): boolean {
  if (act.kind !== 'close') return false;
  return [1000, 1005, 1006].includes(act.code) || ([1011, 1013].includes(act.code) && by === 'server');
}

/**
 * A mandatory close of X with other codes that is next somewhere (in a fault also beside an `ignore`), faults first. Who need not
 * react (decision 0005) may go away.
 */
function owedClose(e: Explanation, doing: Doing) {
  const next = e.bag.flatMap((instance) =>
    instance.mode !== 'running' ||
    (isDone(instance) && !instance.plan.fault) ||
    (instance.refused?.excused === true && breaksOff(doing))
      ? []
      : (instance.elseDue?.position.else ?? nextOf(instance))
          .filter((p) => p.step.side === doing.by && p.step.act.kind === 'close' && isMandatory(instance, p))
          .map((position) => ({ instance, position })),
  );
  const ofFault = (n: { readonly instance: Instance }): boolean => n.instance.plan.fault !== undefined;
  return next.find(ofFault) ?? next.find((n) => !ofFault(n));
}
