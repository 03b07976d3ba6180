import { otherSide } from '../../../src/contract/index.ts';
import type { Fault } from '../../../src/contract/index.ts';
import { nextOrdinal } from './beginning.ts';
import { allowRefusal, faultFor, lastOf, provokeFault } from './faults.ts';
import { keyOf } from './keys.ts';
import {
  type Act,
  fork,
  type Doing,
  type Explanation,
  type Instance,
  instanceIn,
  newInstance,
  NOTHING_ABORTED,
  type World,
} from './model.ts';
import { isAct, isDone, nextOf } from './next.ts';
import type { Plan, Position } from './positions.ts';

/** Decision 0087: how many of what was begun last are followed one by one. */
const FOLLOWED = 8;

/**
 * What the other side began just before in a state that is left now may have come behind that: then it begins what it begins there
 * (decision 0094), or is refused (0087). What came behind is what was begun last.
 */
export function overtaking(
  world: World,
  before: Explanation,
  of: { readonly next: Explanation; readonly doing: Doing },
): Explanation[] {
  const { next, doing } = of;
  if (next.state === before.state) return [next];
  allowRefusals(world, next, doing);
  const begun = next.bag.filter(
    (i) => isOvertaken(world, i, of) && (laterOf(world, i, next.state) ?? refusalOf(world, i)),
  );
  const sizes = [...begun.keys()]
    .map((index) => index + 1)
    .filter((n) => n <= FOLLOWED || n === begun.length);
  const behind = sizes.map((size) => {
    const e = fork(next);
    for (const { id } of begun.slice(-size))
      readBehind(world, e, { instance: instanceIn(e, id), now: doing.t });
    return e;
  });
  return [next, ...behind];
}

function isOvertaken(
  world: World,
  i: Instance,
  { next, doing }: { readonly next: Explanation; readonly doing: Doing },
): boolean {
  return i.mode === 'running' && nextOf(i).length > 0 && isFresh(i) && wasLeft(world, i, { next, doing });
}

function wasLeft(
  world: World,
  { plan, lastBy, prev }: Instance,
  { next, doing }: { readonly next: Explanation; readonly doing: Doing },
): boolean {
  if (plan.exchange?.in?.includes(next.state) !== false) return false;
  return lastBy === otherSide(doing.by) && prev >= doing.t - world.constants.grace;
}

/** Nothing but its first message was said in it, and all of it is as it should be. */
function isFresh({ plan, position, repetition, taint, cause, ignoresEnter }: Instance): boolean {
  if (position === null || !plan.first.includes(position) || repetition !== 1) return false;
  return taint.length === 0 && cause === undefined && !ignoresEnter;
}

/** It is over with its first message, of which nothing shows whether it was served. */
export function isOvertakable(world: World, i: Instance): boolean {
  const isOnly = i.mode === 'running' && nextOf(i).length === 0 && i.plan.abort.length === 0;
  return i.plan.exchange?.in !== undefined && isOnly && isFresh(i) && refusalOf(world, i) !== undefined;
}

/** What was over with its first message may be refused: the reaction may come, and is not owed. */
function allowRefusals(world: World, next: Explanation, doing: Doing): void {
  for (const i of [...next.bag]) {
    const act = i.position?.step.act;
    const isOne = i.mode === 'finished' && i.plan.abort.length === 0 && wasLeft(world, i, { next, doing });
    if (!isOne || i.lastBy === undefined || act?.kind !== 'message') continue;
    const [name = ''] = act.messages;
    const said = { kind: 'message', name, value: i.first?.value, valid: true } as const;
    allowRefusal(world, next, { dialogue: i, doing: { by: i.lastBy, act: said, t: doing.t } });
  }
}

function refusalOf(world: World, { position }: Instance): Fault | undefined {
  if (position?.step.act.kind !== 'message') return undefined;
  const by = position.step.side;
  const faults = position.step.act.messages.map((name) =>
    faultFor(world, 'unexpected-message', {
      by,
      act: { kind: 'message', name, value: undefined, valid: true },
    }),
  );
  return faults.every((fault) => fault === faults[0]) ? faults[0] : undefined;
}

/** A dialogue that a first message begins in another state. */
interface Later {
  readonly plan: Plan;
  readonly position: Position;
  readonly act: Extract<Act, { kind: 'message' }>;
}

/** Decision 0094: what is open once it began there, and entered no state. */
function laterOf(world: World, i: Instance, state: string): Later | undefined {
  const { lastBy: by } = i;
  const name = firstOf(world, i);
  if (by === undefined || name === undefined) return undefined;
  const act = { kind: 'message', name, value: i.first?.value, valid: true } as const;
  for (const plan of world.plans) {
    const position = plan.first.find((p) => isAct(p.step, { by, act }));
    if (!position || plan.exchange?.in?.includes(state) !== true) continue;
    const then = { ...i, plan, position, count: 1 };
    return isDone(then) || position.step.enter !== undefined ? undefined : { plan, position, act };
  }
  return undefined;
}

/** The message that it began with; where its step has several, the one that its value is. */
function firstOf(world: World, { position, first, lastBy }: Instance): string | undefined {
  if (position?.step.act.kind !== 'message' || lastBy === undefined) return undefined;
  const { messages } = position.step.act;
  if (messages.length === 1) return messages[0];
  const value = first?.value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined;
  const what = world.reader(lastBy, JSON.stringify(value));
  return what.kind === 'message' ? what.name : undefined;
}

function readBehind(
  world: World,
  e: Explanation,
  of: { readonly instance: Instance; readonly now: number },
): void {
  const { instance, now } = of;
  const later = laterOf(world, instance, e.state);
  if (later === undefined) {
    refuse(world, e, of);
    return;
  }
  const { plan, position, act } = later;
  e.bag = e.bag.filter((i) => i !== instance);
  newInstance(e, plan, now, {
    ...{ position, count: 1, repetition: 1, ordinal: nextOrdinal(e, plan) },
    ...{ key: keyOf(plan, act), first: instance.first, lastBy: instance.lastBy },
  });
}

function refuse(
  world: World,
  e: Explanation,
  of: { readonly instance: Instance; readonly now: number },
): void {
  const { instance, now } = of;
  const t = Math.max(instance.prev, now - world.constants.patience(0));
  const fault = refusalOf(world, instance);
  if (!fault || instance.lastBy === undefined) return;
  instance.mode = 'drain';
  instance.drains = { of: NOTHING_ABORTED, side: instance.lastBy };
  instance.until = lastOf(world, fault, t);
  instance.ignoresEnter = true;
  const reaction = provokeFault(world, e, { fault, t, value: instance.first?.value });
  if (!reaction) return;
  reaction.crossed = true;
  const { plan, key } = instance;
  const names = reaction.plan.steps.flatMap(({ act }) => (act.kind === 'message' ? act.messages : []));
  const isNaming = names.some((name) => Object.hasOwn(plan.exchange?.key ?? {}, name));
  reaction.named = isNaming && key !== undefined ? [{ plan, key }] : [];
}
