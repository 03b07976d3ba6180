import { allege, verdictOf } from './cause.ts';
import type { Explanation, Instance, Pace, World } from './model.ts';
import { nextOf } from './next.ts';
import type { Plan, Position } from './positions.ts';

/** Windows of 51 frames: 50 gaps. */
const GAPS = 50;

/** Section 7, `every`: a paced step that binds now, with what was seen of it. */
interface Paced {
  readonly pace: Pace;
  readonly plan: Plan;
  readonly instance: Instance | undefined;
}

/** On a first step it binds while the state lasts (repeated or not), on another repeated step inside its loop. */
function isFirst(plan: Plan, position: Position): boolean {
  return plan.first.includes(position);
}

/** A paced step was taken. */
export function recordPace(
  world: World,
  e: Explanation,
  of: { readonly instance: Instance; readonly position: Position; readonly t: number },
): void {
  const { instance, position, t } = of;
  if (position.step.every === undefined || instance.mode !== 'running') return;
  if (!isFirst(instance.plan, position) && position.step.max === 1) return;
  if (isFirst(instance.plan, position)) {
    const pace = e.paces[position.step.path];
    if (pace) frame(world, e, { paced: { pace, plan: instance.plan, instance: undefined }, t });
    return;
  }
  instance.pace ??= newPace(position, t);
  frame(world, e, { paced: { pace: instance.pace, plan: instance.plan, instance }, t });
}

function newPace(position: Position, since: number): Pace {
  return { position, since, last: undefined, window: [], flagged: false };
}

/**
 * A state was entered: the pacing of first steps that it admits begins, of the others it ends. Reading: from one
 * admitting state to another it goes on.
 */
export function enterPaces(world: World, e: Explanation, t: number): void {
  for (const plan of world.plans) {
    const { at, in: states = at === undefined ? undefined : [at] } = plan.exchange ?? {};
    const binds = !states || states.includes(e.state);
    for (const position of plan.first) {
      const { path, every } = position.step;
      if (every === undefined) continue;
      if (binds) e.paces[path] ??= newPace(position, t);
      else delete e.paces[path];
    }
  }
}

function frame(world: World, e: Explanation, at: { readonly paced: Paced; readonly t: number }): void {
  const { paced, t } = at;
  const { pace } = paced;
  const every = world.constants.scaled(pace.position.step.every ?? 0);
  if (pace.flagged) pace.window = [];
  pace.flagged = false;
  pace.last = t;
  if (isSlow(pace)) return;
  pace.window.push(t);
  if (pace.window.length <= GAPS) return;
  if (!isSteady(pace.window, every)) found(world, e, paced);
  pace.window = [t];
}

/** T ≥ 1 s in the document is judged gap by gap, T < 1 s by windows (reading: before scaling). */
function isSlow(pace: Pace): boolean {
  return (pace.position.step.every ?? 0) >= 1000;
}

/** Mean gap T ± 5 %, no frame more than 3T off its slot. */
function isSteady(window: readonly number[], every: number): boolean {
  const [start = 0] = window;
  const mean = ((window.at(-1) ?? 0) - start) / (window.length - 1);
  // Times are fractions of milliseconds: a hair beyond the bound is arithmetic.
  if (Math.abs(mean - every) > every * 0.05 + 1e-9) return false;
  return window.every((t, i) => Math.abs(t - (start + i * every)) <= 3 * every + 1e-9);
}

/** When the gap that runs now is too long: max(last + 1.5T, entry + 3T), or 50T without a frame. */
function gapEnds(world: World, pace: Pace): number {
  const every = world.constants.scaled(pace.position.step.every ?? 0);
  if (!isSlow(pace)) return (pace.last ?? pace.since) + GAPS * every;
  return Math.max((pace.last ?? -Infinity) + 1.5 * every, pace.since + 3 * every);
}

/** Every paced step that binds now and whose gap was not found yet. */
function binding(e: Explanation, world: World): Paced[] {
  const firsts = world.plans.flatMap((plan) =>
    plan.first.flatMap((position) => {
      const pace = e.paces[position.step.path];
      return pace ? [{ pace, plan, instance: undefined }] : [];
    }),
  );
  const loops = e.bag.flatMap((instance) => {
    const { pace, position } = instance;
    const inside = position !== null && nextOf(instance).includes(position);
    return pace && inside && instance.mode === 'running' ? [{ pace, plan: instance.plan, instance }] : [];
  });
  return [...firsts, ...loops].filter((paced) => !paced.pace.flagged);
}

/** When the next gap is too long. */
export function nextGap(world: World, e: Explanation): number {
  return Math.min(...binding(e, world).map(({ pace }) => gapEnds(world, pace)));
}

/** Tells the gaps that are too long at this moment. */
export function fireGaps(world: World, e: Explanation, moment: number): void {
  for (const paced of binding(e, world)) {
    if (gapEnds(world, paced.pace) > moment) continue;
    paced.pace.flagged = true;
    found(world, e, paced);
  }
}

/** `P~every`: SHOULD at most, once per gap. */
function found(world: World, e: Explanation, paced: Paced): void {
  const { path, level, side } = paced.pace.position.step;
  const verdict = level === 'MUST' ? 'warn' : verdictOf(level);
  allege(world, e, { id: `${path}~every`, side, verdict, plan: paced.plan, instance: paced.instance });
}
