import { otherSide } from '../../../src/contract/index.ts';
import { enterState } from './beginning.ts';
import { allege, isClaimed } from './cause.ts';
import { keyCompatible, keyOf, sameKey } from './keys.ts';
import { fork, type Doing, type Explanation, type Instance, instanceIn, type World } from './model.ts';
import { aheadOf, isAct, stepFor } from './next.ts';
import { byPassed } from './passed.ts';
import { bindSame } from './values.ts';

/**
 * Section 4, tier 2: the first absorption of one explanation, as a new explanation; undefined: it has none. Decision 0099: what is
 * broken takes only what no dialogue that goes on was passed over with.
 */
export function absorbed(world: World, e: Explanation, doing: Doing): Explanation | undefined {
  return (
    byPassed(world, e, doing) ??
    byBroken(world, e, doing) ??
    byUnclaimed(world, e, doing) ??
    byUndescribed(world, e, doing)
  );
}

/**
 * (a) A broken instance of an exchange in which X sends `m` somewhere, key compatible: no finding; it binds the key and
 * performs that step's `enter`. Readings: the oldest such instance; "that step" = the first that is still ahead of
 * where it broke, else the first of the exchange; where that step enters a state, the instance counts as being there,
 * so that its `enter` is not ahead any more.
 */
function byBroken(world: World, e: Explanation, doing: Doing): Explanation | undefined {
  const broken = e.bag.find(
    (i) => i.mode === 'broken' && stepFor(i.plan, doing) && keyCompatible(i, doing.act),
  );
  if (!broken) return undefined;
  const next = fork(e);
  const instance = instanceIn(next, broken.id);
  denyExcuses(next, instance, doing);
  instance.key ??= keyOf(instance.plan, doing.act);
  instance.until = Math.max(instance.until, doing.t + world.constants.patience(world.constants.react));
  const position = aheadOf(instance).find((p) => isAct(p.step, doing)) ?? stepFor(instance.plan, doing);
  const enter = position?.step.enter;
  if (position && enter !== undefined && !instance.ignoresEnter) {
    instance.position = position;
    instance.count = Math.max(1, position.step.min);
    bindSame(world, next, doing);
    enterState(world, next, { state: enter, by: doing.by, t: doing.t });
  }
  return next;
}

/** Decision 0013: what was to be refused is served, while all that stood in its way is open, or before its state (0086). */
function denyExcuses(e: Explanation, served: Instance, doing: Doing): void {
  const key = keyOf(served.plan, doing.act);
  for (const fault of e.bag) {
    const { refused, plan, mode, position, taint } = fault;
    const isWaiting = mode === 'running' && position === null && taint.length === 0;
    const isTheirs = refused?.plan === served.plan && plan.fault?.of === otherSide(doing.by);
    if (!isWaiting || !isTheirs) continue;
    const isServed =
      refused.own === undefined
        ? refused.early !== undefined
        : key !== undefined && sameKey(refused.own, key);
    if (isServed) fault.refused = undefined;
  }
}

/** (b) A message that only `at` exchanges of unclaimed features name. */
function byUnclaimed(world: World, e: Explanation, doing: Doing): Explanation | undefined {
  const naming = world.plans.filter((plan) => stepFor(plan, doing));
  const only = naming.every((plan) => plan.exchange?.at !== undefined && !isClaimed(world, plan));
  return naming.length > 0 && only ? fork(e) : undefined;
}

/** (c) An undescribed item of X: a note. */
function byUndescribed(world: World, e: Explanation, doing: Doing): Explanation | undefined {
  const index = e.undescribed.findIndex((item) => item.side === doing.by && item[doing.act.kind]);
  if (index < 0) return undefined;
  const next = fork(e);
  const item = next.undescribed[index];
  if (!item) return undefined;
  item[doing.act.kind] = false;
  allege(world, next, { id: `undescribed/${item.word}`, side: doing.by, verdict: 'note' });
  return next;
}
