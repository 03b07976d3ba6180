import type { Side, Step } from '../../../src/contract/index.ts';
import { type Act, type Doing, type Instance, isRefused, type World } from './model.ts';
import { type Plan, type Position, ahead } from './positions.ts';

/** A step just taken: the instance behind it, and as it was before. */
export interface Advance {
  readonly old: Instance;
  readonly instance: Instance;
  readonly position: Position;
  readonly doing: Doing;
}

/** Section 2: `next` = itself while `count < max`, and `follow` once `count ≥ min`. */
export function nextOf(instance: Instance): readonly Position[] {
  const { position, count, plan } = instance;
  if (!position) return plan.first;
  const { min, max } = position.step;
  const again = max === null || count < max ? [position] : [];
  return [...again, ...(count >= min ? position.follow : [])];
}

/** Section 2: `done` = `count ≥ min` and the position in `last`. Nothing seen: whether all of it may be left out. */
export function isDone(instance: Instance): boolean {
  const { position, count, plan } = instance;
  return position ? position.last && count >= position.step.min : plan.nullable;
}

/** Section 7: `min > 0`, and not a satisfied loop. */
export function isMandatory(instance: Instance, position: Position): boolean {
  if (position === instance.position) return instance.count < position.step.min;
  return position.step.min > 0;
}

/** Section 7: the clock of a next step runs from `prev`; inside an `all` from the step before it (section 6). */
export function clockOf(instance: Instance, position: Position): number {
  const again = position === instance.position;
  const insideAll = position.all !== undefined && position.all === instance.position?.all;
  return insideAll && !again ? instance.allStart : instance.prev;
}

/** Whether the step's own bound runs: not for a first step of an exchange without `at`, nor for an abort's first. */
export function hasClock(instance: Instance, position: Position): boolean {
  if (instance.plan.abort.includes(position) && instance.position?.inAbort !== true) return false;
  return instance.position !== null || instance.plan.exchange?.at !== undefined || isFault(instance);
}

function isFault(instance: Instance): boolean {
  return instance.plan.fault !== undefined;
}

/** Section 6, **else**: the steps whose `else` may begin at `t`, each with when its clock began. */
export function openElses(
  world: World,
  instance: Instance,
  t: number,
): { readonly position: Position; readonly since: number }[] {
  const { constants } = world;
  if (instance.elseDue) return [{ position: instance.elseDue.position, since: instance.elseDue.at }];
  return stepsWithElse(world, instance)
    .filter(({ due, within }) => t >= due - constants.slack(within))
    .map(({ position, due }) => ({ position, since: due }));
}

/** The mandatory next steps with an `else`, and when that is due. A step that may be left out is never late (reading). */
export function stepsWithElse(
  world: World,
  instance: Instance,
): { readonly position: Position; readonly due: number; readonly within: number }[] {
  if (instance.mode !== 'running' || isDone(instance) || instance.elseDue) return [];
  return nextOf(instance).flatMap((position) => {
    if (position.else.length === 0 || position.within === undefined) return [];
    if (!isMandatory(instance, position) || !hasClock(instance, position)) return [];
    const within = world.constants.scaled(position.within);
    return [{ position, within, due: clockOf(instance, position) + within }];
  });
}

/** A position that an instance may take. */
export interface Way {
  readonly position: Position;
  /** When the clock of its `within` began; undefined: it has none now. */
  readonly since: number | undefined;
}

/** All that a running instance, a drain or a finished one accepts (section 6), by any side. */
export function waysOf(world: World, instance: Instance, t: number): Way[] {
  const regular = nextOf(instance).map((position) => ({
    position,
    since: hasClock(instance, position) ? clockOf(instance, position) : undefined,
  }));
  const abort = instance.plan.abort.map((position) => ({ position, since: undefined }));
  if (instance.mode === 'drain') {
    const ways = isRefused(instance) ? [...regular, ...abort] : regular;
    return ways.filter((w) => w.position.step.side === instance.drains?.side);
  }
  if (instance.mode === 'finished') return abort.filter((w) => w.position.step.side !== instance.lastBy);
  if (instance.mode !== 'running') return [];
  const elses = openElses(world, instance, t).flatMap(({ position, since }) =>
    position.else.map((first) => ({ position: first, since })),
  );
  const abortable = instance.position !== null && !instance.position.inAbort && regular.length > 0;
  return [...regular, ...elses, ...(abortable ? abort : [])];
}

/** The ways that this act takes in an instance, its key aside. */
export function waysFor(world: World, instance: Instance, doing: Doing): Way[] {
  return waysOf(world, instance, doing.t).filter((way) => isAct(way.position.step, doing));
}

/** Section 7: whether a step that is taken now comes after its own `within`. */
export function isLate(world: World, way: Way, t: number): boolean {
  const { position, since } = way;
  if (position.within === undefined || since === undefined) return false;
  return t > since + world.constants.scaled(position.within);
}

/** Whether the act is this step. */
export function isAct(step: Step, doing: { readonly by: Side; readonly act: Act }): boolean {
  const { act } = doing;
  if (step.side !== doing.by) return false;
  if (act.kind === 'close') return step.act.kind === 'close' && step.act.codes.includes(act.code);
  return step.act.kind === 'message' && step.act.messages.includes(act.name);
}

/** The first step of a plan, in document order, that is this act. */
export function stepFor(plan: Plan, doing: { readonly by: Side; readonly act: Act }): Position | undefined {
  return [...plan.positions].sort((a, b) => a.order - b.order).find((p) => isAct(p.step, doing));
}

/** The steps that may still come in an instance, now or later, in document order. */
export function aheadOf(instance: Instance): Position[] {
  return ahead(nextOf(instance));
}

/** States that an instance would still enter (section 8, "has an `enter: S` ahead"). */
export function entersAhead(instance: Instance): string[] {
  if (instance.ignoresEnter) return [];
  return aheadOf(instance).flatMap((p) => (p.step.enter === undefined ? [] : [p.step.enter]));
}

/** The instance is at this step now. */
export function move(instance: Instance, position: Position, doing: Doing): void {
  const again = instance.position === position;
  const insideAll = position.all !== undefined && instance.position?.all === position.all;
  if (!insideAll) instance.allStart = instance.prev;
  instance.count = again ? instance.count + 1 : 1;
  if (!again) instance.pace = undefined;
  instance.position = position;
  instance.prev = doing.t;
  instance.lastBy = doing.by;
  instance.elseDue = undefined;
}
