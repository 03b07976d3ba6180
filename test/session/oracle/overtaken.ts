import { otherSide } from '../../../src/contract/index.ts';
import type { Fault } from '../../../src/contract/index.ts';
import { allowRefusal, faultFor, lastOf, provokeFault } from './faults.ts';
import {
  fork,
  type Doing,
  type Explanation,
  type Instance,
  instanceIn,
  NOTHING_ABORTED,
  type World,
} from './model.ts';
import { nextOf } from './next.ts';

/** Decision 0087: how many of what was begun last are followed one by one. */
const FOLLOWED = 8;

/**
 * Decision 0087: what the other side began just before in a state that is left now may have come behind that, and is refused then.
 * What is refused is what was begun last.
 */
export function overtaking(
  world: World,
  before: Explanation,
  of: { readonly next: Explanation; readonly doing: Doing },
): Explanation[] {
  const { next, doing } = of;
  if (next.state === before.state) return [next];
  allowRefusals(world, next, doing);
  const begun = next.bag.filter((i) => isOvertaken(world, i, of) && refusalOf(world, i));
  const sizes = [...begun.keys()]
    .map((index) => index + 1)
    .filter((n) => n <= FOLLOWED || n === begun.length);
  const refusals = sizes.map((size) => {
    const e = fork(next);
    for (const { id } of begun.slice(-size)) refuse(world, e, { instance: instanceIn(e, id), now: doing.t });
    return e;
  });
  return [next, ...refusals];
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
