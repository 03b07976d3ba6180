import type { Fault, Level, Side } from '../../../src/contract/index.ts';
import type { Explanation, Found, Instance, World } from './model.ts';
import { isDone } from './next.ts';
import type { Plan, Position } from './positions.ts';

/** A finding before it is known whether it counts. */
export interface Alleged {
  /** Without the channel. */
  readonly id: string;
  readonly side: Side;
  readonly verdict: Found['verdict'];
  /** Whose feature decides whether it is judged. */
  readonly plan?: Plan | undefined;
  /** Where it happened; undefined: in no instance. */
  readonly instance?: Instance | undefined;
  readonly kind?: 'missing' | 'close';
}

/** Section 8: adds the finding unless it has a cause, or its feature is not claimed (section 9). */
export function allege(world: World, e: Explanation, alleged: Alleged): void {
  if (!counts(world, e, alleged)) return;
  const { side, verdict } = alleged;
  e.found.push({ id: `${world.channel.name}/${alleged.id}`, side, verdict });
}

/** Section 8: "A finding is not counted when …". */
export function counts(world: World, e: Explanation, alleged: Alleged): boolean {
  const { side, instance, kind } = alleged;
  if (!isClaimed(world, alleged.plan ?? instance?.plan)) return false;
  if (instance?.taint.includes(side)) return false;
  if (instance?.causeBroken) return false;
  if (kind === 'close' && e.found.some((f) => f.side === side && f.verdict === 'fail')) return false;
  if (kind === 'missing' && instance?.plan.fault === undefined && mustEndSession(e, side)) return false;
  return true;
}

/** Section 9: an unclaimed feature is routed as usual, its findings are dropped. */
export function isClaimed(world: World, plan: Plan | undefined): boolean {
  return plan?.feature === undefined || world.features.includes(plan.feature);
}

/** Whether a reaction of this side is pending of which every alternative closes or refuses. */
export function mustEndSession(e: Explanation, side: Side): boolean {
  return e.bag.some((instance) => {
    const { fault } = instance.plan;
    if (!fault || fault.of === side || instance.mode !== 'running' || isDone(instance)) return false;
    return fault.then.every((reaction) => endsIn(reaction));
  });
}

function endsIn(reaction: Fault['then'][number]): boolean {
  if (reaction.kind === 'send') return reaction.close !== null;
  return reaction.kind === 'close' || reaction.kind === 'http';
}

/** Section 8, **Taint**: further findings of these sides in the instance have a cause. */
export function taint(instance: Instance, sides: readonly Side[]): void {
  for (const side of sides) if (!instance.taint.includes(side)) instance.taint.push(side);
}

/** Section 8, **Broken**: owes nothing, absorbs for patience(react); what began under its presumption is caused by it. */
export function breakInstance(
  world: World,
  e: Explanation,
  at: { readonly of: Instance; readonly t: number },
): void {
  const { of, t } = at;
  of.mode = 'broken';
  of.elseDue = undefined;
  of.until = t + world.constants.patience(world.constants.react);
  for (const instance of e.bag) if (instance.cause === of.id) instance.causeBroken = true;
}

/** MUST → fail, SHOULD → warn, MAY → note. */
export function verdictOf(level: Level): Found['verdict'] {
  return level === 'MUST' ? 'fail' : level === 'SHOULD' ? 'warn' : 'note';
}

/** Section 9: `~within` is SHOULD at most, unless the bound is protocol. */
export function lateVerdict(position: Position): Found['verdict'] {
  const { level, boundIsProtocol } = position.step;
  return boundIsProtocol || level !== 'MUST' ? verdictOf(level) : 'warn';
}
