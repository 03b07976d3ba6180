import { otherSide } from '../contract/index.ts';
import type { Core } from './core.ts';
import { survive } from './clusters.ts';
import { giveToEach } from './contested.ts';
import { shownOf } from './explanation.ts';
import type { Alternative, Cluster } from './explanation.ts';
import { alarmOf, alarmTime, clockStart, endOf } from './instance.ts';
import type { Alarm, Instance } from './instance.ts';
import type { Limits } from './limits.ts';
import type { Rule } from './node.ts';
import { nextGap, tellGapOf, tellGaps } from './pacing.ts';
import type { Position } from './positions.ts';
import { ms } from './late.ts';
import { View } from './view.ts';

/** The next time at which time alone changes something. */
export function nextDeadline(core: Core, limits: Limits): number | undefined {
  const silence = limits.soonest === Infinity ? undefined : limits.soonest;
  let next = earlier(core.bag.nextAlarm(), silence);
  for (const cluster of core.clusters) {
    for (const alternative of cluster.alternatives) next = earlier(next, nextOf(alternative));
  }
  const gap = core.clusters.some(({ whole }) => whole) ? Infinity : nextGap(core.context);
  return gap === Infinity ? next : earlier(next, gap);
}

function earlier(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function nextOf(alternative: Alternative): number | undefined {
  let next = alternative.context === undefined ? Infinity : nextGap(alternative.context);
  for (const instance of alternative.own.values()) next = Math.min(next, alarmTime(instance));
  return next === Infinity ? undefined : next;
}

/**
 * Whether time alone has changed nothing before `t`. Every frame asks, so it is told by bounds that cost nothing to keep:
 * "no" may mean that somebody must look.
 */
export function isQuiet(core: Core, limits: Limits, t: number): boolean {
  if (core.clusters.length > 0 || core.bag.soonest < t || nextGap(core.context) < t) return false;
  return limits.soonest >= t && (core.undescribed[0]?.until ?? Infinity) >= t;
}

/** Fires everything due strictly before `t`, in order of time (semantics, sections 4 and 7). */
export function fireUntil(core: Core, limits: Limits, t: number): void {
  for (;;) {
    const at = nextDeadline(core, limits);
    if (at === undefined || at >= t) break;
    fireAt(core, limits, at);
  }
  // They stand in the order of their ends.
  const [first] = core.undescribed;
  if (first !== undefined && first.until < t) forgetUndescribed(core, t);
}

function forgetUndescribed(core: Core, t: number): void {
  core.undescribed = core.undescribed.filter((item) => item.until >= t);
  for (const { spent } of core.clusters.flatMap(({ alternatives }) => alternatives))
    for (const item of [...spent]) if (item.until < t) spent.delete(item);
}

/** What time does to an instance at a moment, with what is missing in it without a cause. */
interface Due {
  readonly instance: Instance;
  readonly alarm: Fired;
}

/** What happens at one moment happens together: causes are looked for before any of it. */
function fireAt(core: Core, limits: Limits, at: number): void {
  const view = new View(core);
  const alarmed = core.bag.takeAlarmed(at);
  giveToEach(core, alarmed);
  const shared = alarmsOf(
    view,
    alarmed.filter((instance) => core.bag.has(instance)),
    at,
  );
  const clusters = core.clusters.map((cluster) => ({ cluster, due: dueInEach(core, cluster, at) }));
  for (const { instance, alarm } of shared) fireAlarm(view, instance, alarm);
  if (!core.clusters.some(({ whole }) => whole)) tellGaps(view, at);
  for (const { cluster, due } of clusters) fireInCluster(core, cluster, { at, due });
  limits.fireSilence(view, at);
}

function alarmsOf(view: View, instances: readonly Instance[], at: number): Due[] {
  return instances.flatMap((instance) => {
    const alarm = alarmOf(instance);
    return alarm?.at === at
      ? [{ instance, alarm: { ...alarm, missing: missingAt(view, instance, at) } }]
      : [];
  });
}

type DueInEach = ReadonlyMap<Alternative, readonly Due[]>;

function dueInEach(core: Core, { alternatives }: Cluster, at: number): DueInEach {
  return new Map(
    alternatives.map((one) => [one, alarmsOf(new View(core, one), [...one.own.values()], at)] as const),
  );
}

/**
 * Explanations in which a counted MUST is missing die while another lives. What is missing in every one speaks for none of
 * them; if all are hit by something of their own, the one shown goes on with those that are hit like it.
 */
function fireInCluster(core: Core, cluster: Cluster, by: { at: number; due: DueInEach }): void {
  const { at, due } = by;
  if (!cluster.alternatives.some((alternative) => nextOf(alternative) === at)) return;
  const kept = spared(core, cluster.alternatives, due);
  for (const alternative of kept) {
    const view = new View(core, alternative);
    for (const { instance, alarm } of due.get(alternative) ?? []) fireAlarm(view, instance, alarm);
    if (alternative.context !== undefined) tellGaps(view, at);
  }
  survive(core, cluster, kept);
}

function spared(core: Core, alternatives: readonly Alternative[], due: DueInEach): Alternative[] {
  const missing = alternatives.map((alternative) => missingIn(core, due.get(alternative) ?? []));
  const hits = missing.map((names) => beyondAll(names, missing).join(' '));
  const unhit = alternatives.filter((_, i) => hits[i] === '');
  if (unhit.length > 0) return unhit;
  const shown = shownOf(alternatives);
  const alike = hits[alternatives.findIndex((alternative) => alternative === shown)];
  return alternatives.filter((_, i) => hits[i] === alike);
}

/** The names that stand oftener in this list than in some other one; interchangeable dialogues share a name. */
function beyondAll(names: readonly string[], lists: readonly (readonly string[])[]): string[] {
  const count = (list: readonly string[], name: string): number => list.filter((one) => one === name).length;
  const least = (name: string): number => Math.min(...lists.map((list) => count(list, name)));
  return names.filter((name, i) => count(names.slice(0, i), name) >= least(name));
}

/** The counted MUSTs that are missing at a moment; one name where explanations miss the same step. */
function missingIn(core: Core, due: readonly Due[]): string[] {
  const names = due.flatMap(({ instance, alarm }) => {
    const counted = alarm.missing.filter(({ step }) => step.level === 'MUST');
    return core.claims(instance.program.feature) ? counted.map(({ id }) => nameOf(instance, id)) : [];
  });
  return names.sort();
}

/** The same in all explanations in which a step is missing, whichever dialogue of its exchange it is missing in. */
function nameOf({ program, ordinal }: Instance, id: string): string {
  return `${id}#${program.usesNumber ? String(ordinal) : ''}`;
}

/** The steps that are missing in an instance at a moment, of both sides, without those that have a cause. */
function missingAt(view: View, instance: Instance, at: number): Position[] {
  const isDue = (rule: Rule): boolean => rule.kind === 'missing' && endOf(instance, rule.delay) === at;
  const missing = instance.mode === 'running' ? instance.node.rules.filter(isDue) : [];
  return missing
    .map(({ position }) => position)
    .filter(
      ({ side, step }) =>
        !view.hasCause({ instance, side, path: step.path }) && !view.mustEndSoon(side, instance),
    );
}

/** An alarm as it is fired: what was missing without a cause before anything of its moment happened. */
type Fired = Alarm & { readonly missing: readonly Position[] };

function fireAlarm(view: View, instance: Instance, alarm: Fired): void {
  switch (alarm.kind) {
    case 'over':
      endWindow(view, instance);
      return;
    case 'else':
      fireElse(view, instance, alarm);
      return;
    case 'gap':
      tellGapOf(view, instance, alarm.at);
      return;
    case 'missing':
      fireMissing(view, instance, alarm);
  }
}

/** A window closed in peace: an ignored mistake was ignored. */
function endWindow(view: View, instance: Instance): void {
  const { program } = instance;
  const { fault, channel } = program;
  const inPeace = instance.mode === 'running' && instance.taint.length === 0;
  if (fault !== undefined && inPeace) view.met(program, `${channel}/faults/${fault.id}`);
  view.drop(instance);
}

function fireElse(view: View, instance: Instance, alarm: Alarm): void {
  const { position } = alarm;
  if (position === undefined) return;
  const { node, program } = instance;
  const text = `${position.step.label} did not come within ${ms(position.within ?? 0)}`;
  const about = { path: `${position.step.path}~within`, level: position.step.level, side: position.side };
  view.report({ ...about, instance, program, text }, alarm.at);
  view.change(instance, {
    node: node.whenOverdue(position),
    prev: alarm.at,
    allStart: alarm.at,
    lastBy: otherSide(position.side),
  });
}

/** Breaks the instance. Where both sides' steps are missing at one moment, both are told. */
function fireMissing(view: View, instance: Instance, alarm: Fired): void {
  for (const position of alarm.missing) {
    const waited = ms(alarm.at - clockStart(instance, position));
    const text = `${position.step.label} never came (waited ${waited}, due within ${ms(position.within ?? 0)})`;
    const about = { path: position.step.path, level: position.step.level, side: position.side, instance };
    view.report({ ...about, program: instance.program, text }, alarm.at);
  }
  view.break(instance, alarm.at);
}
