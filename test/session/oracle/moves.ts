import type { Fault } from '../../../src/contract/index.ts';
import { beginInstance, type Beginning, beginningOf, isKeyInUse, nextOrdinal } from './beginning.ts';
import { allege } from './cause.ts';
import { allowRefusal, faultFor, lastOf, provokeFault } from './faults.ts';
import {
  fork,
  type Doing,
  type Explanation,
  type Instance,
  instanceIn,
  newInstance,
  NOTHING_ABORTED,
  type World,
} from './model.ts';
import { signatureOf } from './interchangeable.ts';
import { hasKeyOf, keyCompatible, keyOf, sameKey } from './keys.ts';
import { isLate, nextOf, openElses, type Way, waysFor } from './next.ts';
import { recordPace } from './pacing.ts';
import type { Plan } from './positions.ts';
import { overtaking } from './overtaken.ts';
import { isTardy, takeStep } from './steps.ts';

/** An instance and the way on which it would take the act. */
interface Candidate {
  readonly instance: Instance;
  readonly way: Way;
}

/** Section 4, tier 1: every clean move of one explanation, each as a new explanation, in order of preference. */
export function cleanMoves(world: World, e: Explanation, doing: Doing): Explanation[] {
  const keyed = sameKeyCandidates(world, e, doing);
  if (keyed.length > 0) return keyed.flatMap((c) => taken(world, e, { ...c, doing }));
  const candidates = anyCandidates(world, e, doing);
  const isNaming = namesOne(world, e, doing);
  const drains = drainCandidates(world, e, doing).filter(
    ({ instance }) =>
      keyCompatible(instance, doing.act) &&
      (!instance.plan.fault || !isNaming || isNamed(instance, doing.act)),
  );
  const begins = beginningsOf(world, e, doing);
  const isOnly = candidates.length === 0 && drains.length === 0;
  const fault = isOnly ? refusalOf(world, begins, doing) : undefined;
  return [
    ...candidates.flatMap((c) => taken(world, e, { ...c, doing })),
    ...begins.flatMap((begin) =>
      overtaking(world, e, { next: begun(world, e, { begin, doing, fault }), doing }),
    ),
    ...(fault ? begins.flatMap((begin) => refused(world, e, { begin, doing, fault })) : []),
    ...drains.flatMap((c) => taken(world, e, { ...c, doing })),
    ...begins.flatMap((begin) => refusedForMany(world, e, { begin, doing })),
  ];
}

/** 1. *Same key*: running instances with the key that `m` carries, oldest first, and then the drains with that key. */
function sameKeyCandidates(world: World, e: Explanation, doing: Doing): Candidate[] {
  const running = candidatesOf(world, e, { doing, modes: ['running'] });
  const keyed = running.filter((c) => hasKeyOf(c.instance, doing.act));
  if (keyed.length === 0) return [];
  const reactions = running.filter((c) => isNamed(c.instance, doing.act));
  const drains = drainCandidates(world, e, doing).filter(
    (c) => hasKeyOf(c.instance, doing.act) || isNamed(c.instance, doing.act),
  );
  const candidates = [...oldestFirst(reactions), ...oldestFirst(keyed)];
  return [...once(world, e, { candidates, t: doing.t }), ...drains];
}

/** Decision 0009: what was refused has its key too, and so has the reaction to it. */
function isNamed({ named }: Instance, act: Doing['act']): boolean {
  return named.some(({ plan, key }) => {
    const carried = keyOf(plan, act);
    return carried !== undefined && sameKey(carried, key);
  });
}

/** 2. Otherwise every running instance that accepts `m` and whose key is equal, unbound, or not carried by `m`. */
function anyCandidates(world: World, e: Explanation, doing: Doing): Candidate[] {
  const running = candidatesOf(world, e, { doing, modes: ['running'] }).filter(
    ({ instance }) => keyCompatible(instance, doing.act) && !mayNotBind(e, instance, doing),
  );
  const reactions = running.filter((c) => c.instance.plan.fault);
  const isNaming = namesOne(world, e, doing);
  const faults = reactions.filter((c) => !isNaming || isNamed(c.instance, doing.act));
  const others = running.filter((c) => !c.instance.plan.fault);
  return once(world, e, { candidates: [...oldestFirst(faults), ...oldestFirst(others)], t: doing.t });
}

/** Whether the act names what a reaction is about, owed or not: then it is no reaction to anything else. */
function namesOne(world: World, e: Explanation, doing: Doing): boolean {
  const reactions = candidatesOf(world, e, { doing, modes: ['running', 'drain'] });
  return reactions.some(({ instance }) => isNamed(instance, doing.act));
}

/** With `unique`, an unbound one may not take a key in use. */
function mayNotBind(e: Explanation, instance: Instance, doing: Doing): boolean {
  const key = keyOf(instance.plan, doing.act);
  const binds = key !== undefined && instance.key === undefined;
  return binds && instance.plan.exchange?.unique === true && isKeyInUse(e, instance.plan, key);
}

/** A beginning that is admitted. */
interface Begin {
  readonly plan: Plan;
  readonly how: Extract<Beginning, { kind: 'may' }>;
}

/** 3. A new instance of each exchange, in document order, that may begin. */
function beginningsOf(world: World, e: Explanation, doing: Doing): Begin[] {
  return world.plans.flatMap((plan) => {
    const how = beginningOf(world, e, { plan, doing });
    return how.kind === 'may' ? [{ plan, how }] : [];
  });
}

/** Decision 0017: the fault that is listed for what nothing but a state admits that the other side has left. */
function refusalOf(world: World, begins: readonly Begin[], doing: Doing): Fault | undefined {
  const crosses = begins.length > 0 && begins.every(({ how }) => how.under === 'left');
  const isValid = doing.act.kind === 'message' && doing.act.valid;
  return crosses && isValid ? faultFor(world, 'unexpected-message', doing) : undefined;
}

/** A beginning under way, and the fault as which it may be refused. */
interface Beginner {
  readonly begin: Begin;
  readonly doing: Doing;
  readonly fault: Fault | undefined;
}

/** It is served. Where nothing can follow that would show it, it may have been refused all the same. */
function begun(world: World, e: Explanation, { begin, doing, fault }: Beginner): Explanation {
  const { plan, how } = begin;
  const next = fork(e);
  const cause = how.cause && instanceIn(next, how.cause.id);
  const instance = beginInstance(next, plan, { ...how, cause, doing });
  noteBeyondMany(world, next, { begin, instance, doing });
  takeStep(world, next, { instance, way: { position: how.position, since: undefined }, doing, begins: true });
  // Decision 0101: where a state is only presumed, the other side need not be in it.
  const isPresumed = how.under === 'presumed' && doing.act.kind === 'message' && doing.act.valid;
  if (isPresumed || (fault && nextOf(instance).length === 0))
    allowRefusal(world, next, { dialogue: instance, doing });
  return next;
}

/** Decision 0089: whether there is room for it is not known. */
function refusedForMany(world: World, e: Explanation, of: { begin: Begin; doing: Doing }): Explanation[] {
  const { act } = of.doing;
  if (of.begin.how.doubt === undefined || act.kind !== 'message' || !act.valid) return [];
  return refused(world, e, { ...of, fault: of.begin.how.doubt });
}

/** It is refused: the reaction is owed, and what its side goes on to say in it is under way. */
function refused(world: World, e: Explanation, { begin, doing, fault }: Beginner): Explanation[] {
  const { plan, how } = begin;
  const { act, t, by } = doing;
  const next = fork(e);
  const instance = newInstance(next, plan, t, { ignoresEnter: true, ordinal: nextOrdinal(next, plan) });
  noteBeyondMany(world, next, { begin, instance, doing });
  instance.mode = 'drain';
  takeStep(world, next, { instance, way: { position: how.position, since: undefined }, doing, begins: true });
  if (!fault || act.kind !== 'message' || nextOf(instance).length === 0) return [];
  recordPace(world, next, { instance: { ...instance, mode: 'running' }, position: how.position, t });
  instance.drains = { of: NOTHING_ABORTED, side: by };
  instance.until = lastOf(world, fault, t);
  const reaction = provokeFault(world, next, { fault, t, value: act.value, name: act.name });
  if (reaction) reaction.crossed = true;
  return [next];
}

/** What else is wrong with an invalid message follows from that. */
function noteBeyondMany(
  world: World,
  e: Explanation,
  of: { readonly begin: Begin; readonly instance: Instance; readonly doing: Doing },
): void {
  const { begin, instance, doing } = of;
  if (!begin.how.tooMany || doing.act.kind !== 'message' || !doing.act.valid) return;
  allege(world, e, { id: `${begin.how.position.step.path}~many`, side: doing.by, verdict: 'note', instance });
}

/** 4. Drains, and the instances that were finished before an abort crossed (section 6). */
function drainCandidates(world: World, e: Explanation, doing: Doing): Candidate[] {
  const candidates = candidatesOf(world, e, { doing, modes: ['drain', 'finished'] });
  const reactions = candidates.filter((c) => c.instance.plan.fault);
  const others = candidates.filter((c) => !c.instance.plan.fault);
  return once(world, e, { candidates: [...oldestFirst(reactions), ...oldestFirst(others)], t: doing.t });
}

function candidatesOf(
  world: World,
  e: Explanation,
  of: { readonly doing: Doing; readonly modes: readonly Instance['mode'][] },
): Candidate[] {
  return e.bag
    .filter((instance) => of.modes.includes(instance.mode))
    .flatMap((instance) => waysFor(world, instance, of.doing).map((way) => ({ instance, way })));
}

/** Older `prev`, then created first (the bag is in that order, and sorting keeps it). */
function oldestFirst(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => a.instance.prev - b.instance.prev);
}

/**
 * **Interchangeable** instances count once: the first of the given order.
 *
 * Reading, against the page's "the one left has the later deadline and no fewer moves": that holds only among those for
 * which the step is in time, or is late, alike, and among those whose `else` may begin, or may not, alike.
 */
function once(
  world: World,
  e: Explanation,
  from: { candidates: readonly Candidate[]; t: number },
): Candidate[] {
  const { candidates, t } = from;
  const names = candidates.map(({ instance, way }) => {
    const late = isLate(world, way, t);
    const elses = openElses(world, instance, t).length;
    return [signatureOf(e, instance), way.position.index, late, elses].join(' ');
  });
  return candidates.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

function taken(world: World, e: Explanation, move: Candidate & { readonly doing: Doing }): Explanation[] {
  const next = fork(e);
  const instance = instanceIn(next, move.instance.id);
  takeStep(world, next, { instance, way: move.way, doing: move.doing, begins: instance.position === null });
  const { mode } = move.instance;
  if (mode !== 'running' || isTardy(move.instance, move.way.position)) return [next];
  return overtaking(world, e, { next, doing: move.doing });
}
