import { otherSide } from '../../../src/contract/index.ts';
import type { Side } from '../../../src/contract/index.ts';
import { allege, breakInstance, counts, lateVerdict, verdictOf } from './cause.ts';
import { type Debt, debtsOf } from './debts.ts';
import { allow, provokeFault, ignoreIsOver } from './faults.ts';
import type { Explanation, World } from './model.ts';
import { entersAhead, stepsWithElse } from './next.ts';
import { fireGaps, nextGap } from './pacing.ts';
import { merged } from './equality.ts';
import { shownOf } from './shown.ts';

/** Section 11, **silence**: the time of the last frame of each side, and which silence was told already. */
export interface Silence {
  readonly last: Record<Side, number>;
  /** `fault id + last frame` of silences that were told: once per silence. */
  readonly told: Set<string>;
}

/** Section 4: fires every deadline strictly below `t`, moment by moment over all explanations, then drops what expired. */
export function fireUntil(
  world: World,
  explanations: readonly Explanation[],
  until: { readonly t: number; readonly silence: Silence },
): Explanation[] {
  let living = [...explanations];
  for (;;) {
    const moment = Math.min(nextSilence(world, until.silence), ...living.map((e) => nextMoment(world, e)));
    if (!(moment < until.t)) break;
    living = merged(fireMoment(world, living, { moment, silence: until.silence }));
  }
  for (const e of living) dropExpired(world, e, until.t);
  return merged(living);
}

function nextMoment(world: World, e: Explanation): number {
  if (e.closedBy) return Infinity;
  const missing = debtsOf(world, e).map((debt) => debt.patience ?? Infinity);
  const elses = e.bag.flatMap((i) => stepsWithElse(world, i).map((s) => s.due));
  return Math.min(nextGap(world, e), ...missing, ...elses);
}

/**
 * Section 4, **death**: an explanation dies when a counted MUST in it is missing while another lives. If all are hit
 * at one moment, the one shown before that moment is repaired and goes on alone.
 *
 * Reading: what is missing in every explanation speaks for none of them and makes none die; and those that are hit just
 * like the shown one go on with it. Otherwise one silent promise would settle what has nothing to do with it.
 */
function fireMoment(
  world: World,
  living: readonly Explanation[],
  at: { readonly moment: number; readonly silence: Silence },
): Explanation[] {
  const shown = shownOf(world, living);
  for (const e of living) dropExpired(world, e, at.moment);
  const hits = living.map((e) => ({ e, hit: fireIn(world, e, at.moment) }));
  const left = spared(hits, shown);
  // What is missing at this moment was so before the silence was one.
  fireSilence(world, left, at);
  return left;
}

function spared(
  hits: readonly { readonly e: Explanation; readonly hit: readonly string[] }[],
  shown: Explanation | undefined,
): Explanation[] {
  const own = hits.map(({ e, hit }) => ({
    e,
    hit: beyondAll(
      hit,
      hits.map((other) => other.hit),
    ),
  }));
  const unhit = own.filter(({ hit }) => hit.length === 0);
  if (unhit.length > 0) return unhit.map(({ e }) => e);
  const alike = own.find(({ e }) => e === shown)?.hit.join(' ');
  return own.filter(({ hit }) => hit.join(' ') === alike).map(({ e }) => e);
}

/** The names that are oftener in this list than in some other one. */
function beyondAll(hit: readonly string[], all: readonly (readonly string[])[]): string[] {
  const count = (list: readonly string[], name: string): number => list.filter((n) => n === name).length;
  return [...new Set(hit)].sort().flatMap((name) => {
    const more = count(hit, name) - Math.min(...all.map((list) => count(list, name)));
    return more === 0 ? [] : [`${name} ${String(more)}`];
  });
}

/** Fires what is due at this moment in one explanation; the names of the counted MUSTs that are missing. */
function fireIn(world: World, e: Explanation, moment: number): string[] {
  if (e.closedBy) return [];
  for (const instance of e.bag) {
    const [first] = stepsWithElse(world, instance)
      .filter((s) => s.due <= moment)
      .sort((a, b) => a.due - b.due);
    if (!first) continue;
    const { position, due } = first;
    const { path, side, level } = position.step;
    allege(world, e, { id: `${path}~within`, side, verdict: verdictOf(level), instance });
    instance.elseDue = { position, at: due };
  }
  const missing = debtsOf(world, e).filter((debt) => debt.patience !== undefined && debt.patience <= moment);
  const hits = missing.filter((debt) => missed(world, e, debt)).map(nameOf);
  for (const debt of missing) breakInstance(world, e, { of: debt.instance, t: moment });
  fireGaps(world, e, moment);
  return hits;
}

/** The same in every explanation that misses the step, in whichever dialogue. */
function nameOf({ instance: { plan, ordinal }, position }: Debt): string {
  const counts = plan.steps.some((step) => step.with.some((entry) => entry.value.word === '$n'));
  return `${plan.id}#${counts ? String(ordinal) : ''}/${position.step.path}`;
}

/** Missing: id P, its level. Whether it is a MUST that counts. */
function missed(world: World, e: Explanation, debt: Debt): boolean {
  const { instance, side, position } = debt;
  const verdict = verdictOf(position.step.level);
  const alleged = { id: position.step.path, side, verdict, instance, kind: 'missing' as const };
  const counted = counts(world, e, alleged);
  allege(world, e, alleged);
  return counted && verdict === 'fail';
}

/** What is past its bound at this time is late for certain: `~within` (section 7, end of the recording; section 12). */
export function tellLate(
  world: World,
  e: Explanation,
  at: { readonly t: number; readonly sides: readonly Side[] },
): void {
  for (const { instance, side, position, bound } of debtsOf(world, e)) {
    if (bound === undefined || bound >= at.t || !at.sides.includes(side)) continue;
    const id = `${position.step.path}~within`;
    allege(world, e, { id, side, verdict: lateVerdict(position), instance, kind: 'missing' });
  }
}

/** Windows that are over at `t`: left states, drains, broken and undescribed ones, quiet windows, ignores. */
function dropExpired(world: World, e: Explanation, t: number): void {
  e.left = e.left.filter((l) => t <= l.until);
  e.undescribed = e.undescribed.filter((u) => t <= u.until && (u.message || u.close));
  e.quiet = e.quiet.filter((q) => t <= q.until);
  e.bag = e.bag.filter((i) => {
    if (ignoreIsOver(world, i, t)) return false;
    if (i.mode === 'broken') return t <= i.until || entersAhead(i).length > 0;
    return i.mode === 'running' || t <= i.until;
  });
}

function silences(world: World): { readonly id: string; readonly of: Side; readonly duration: number }[] {
  return world.channel.session.faults.flatMap((fault) =>
    fault.when.flatMap((condition) =>
      condition.word === 'silence'
        ? [{ id: fault.id, of: fault.of, duration: world.constants.scaled(condition.duration) }]
        : [],
    ),
  );
}

function nextSilence(world: World, silence: Silence): number {
  const moments = silences(world).flatMap((s) => {
    const due = silence.last[s.of] + s.duration;
    return [
      ...(silence.told.has(silenceName(s.id, silence.last[s.of])) ? [] : [due]),
      ...(silence.told.has(earlyName(s.id, silence.last[s.of])) ? [] : [due - slackOf(world, s.duration)]),
    ];
  });
  return Math.min(Infinity, ...moments);
}

function silenceName(id: string, last: number): string {
  return `${id} ${String(last)}`;
}

function earlyName(id: string, last: number): string {
  return `${silenceName(id, last)} early`;
}

function slackOf({ constants }: World, duration: number): number {
  return constants.slack(duration);
}

/** Decision 0085: a message with which a reaction begins, from `slack` before the silence on, is the reaction to it. */
export function answerSilence(world: World, silence: Silence, by: { side: Side; message: string }): void {
  for (const { id, of } of silences(world)) {
    const fault = world.channel.session.faults.find((f) => f.id === id);
    const plan = fault && world.faultPlans.get(fault);
    if (plan === undefined || of === by.side || !silence.told.has(earlyName(id, silence.last[of]))) continue;
    const begins = plan.first.some(
      ({ step: { act } }) => act.kind === 'message' && act.messages.includes(by.message),
    );
    if (begins) silence.told.add(silenceName(id, silence.last[of]));
  }
}

/** Decision 0085: a frame until `slack` after a silence was over may have ended it: the reaction is owed no more. */
export function excuseSilence(
  world: World,
  living: readonly Explanation[],
  by: { readonly silence: Silence; readonly side: Side; readonly t: number },
): void {
  for (const { id, of, duration } of silences(world)) {
    const over = by.silence.last[of] + duration;
    if (of !== by.side || by.t <= over || by.t - over > slackOf(world, duration)) continue;
    for (const e of living) {
      for (const { plan, mode, position, taint, prev } of e.bag) {
        const isWaiting = mode === 'running' && position === null && taint.length === 0 && prev === over;
        if (plan.fault?.id !== id || !isWaiting) continue;
        taint.push(otherSide(of));
        e.inconclusive.push(`${world.channel.name}/${plan.id}`);
      }
    }
  }
}

/**
 * Section 11: D after the last frame of that side, once per silence; no finding, the reaction is owed. Decision 0085: from `slack`
 * before on it may come, until a crossing window after it.
 */
function fireSilence(
  world: World,
  living: readonly Explanation[],
  at: { readonly moment: number; readonly silence: Silence },
): void {
  for (const { id, of, duration } of silences(world)) {
    const last = at.silence.last[of];
    const due = last + duration;
    const early = due - slackOf(world, duration);
    const fault = world.channel.session.faults.find((f) => f.id === id);
    if (early <= at.moment && !at.silence.told.has(earlyName(id, last))) {
      at.silence.told.add(earlyName(id, last));
      for (const e of living)
        if (fault && !e.closedBy) allow(world, e, { fault, t: early, until: due + world.constants.grace });
    }
    if (due > at.moment || at.silence.told.has(silenceName(id, last))) continue;
    at.silence.told.add(silenceName(id, last));
    for (const e of living) {
      if (fault && !e.closedBy) provokeFault(world, e, { fault, t: due, value: undefined });
    }
  }
}
