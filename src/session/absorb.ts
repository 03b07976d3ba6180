import type { Core, Incoming } from './core.ts';
import { collapse, forkable, survive } from './clusters.ts';
import { shownOf } from './explanation.ts';
import type { Undescribed } from './explanation.ts';
import { leadsOn } from './instance.ts';
import type { Instance } from './instance.ts';
import { passedFor, passing, takePassed } from './passed.ts';
import type { Position } from './positions.ts';
import { refusalsBroken } from './refusals.ts';
import { enterState } from './states.ts';
import { bindSame } from './values.ts';
import { View } from './view.ts';

/** Where a frame that no clean move takes disappears (semantics, section 4, tier 2). */
type Absorber =
  | { readonly kind: 'broken'; readonly instance: Instance; readonly enter: Position | undefined }
  | { readonly kind: 'passed'; readonly instance: Instance; readonly position: Position }
  | { readonly kind: 'unjudged' }
  | { readonly kind: 'undescribed'; readonly item: Undescribed };

/** Tier 2: each explanation takes its first absorber; those without one are dropped. Undefined: none has one. */
export function absorb(core: Core, incoming: Incoming): View | undefined {
  if (core.clusters.length === 0) {
    const view = new View(core);
    const absorber = absorberOf(view, incoming);
    if (absorber === undefined) return undefined;
    carryOut(view, absorber, incoming);
    return view;
  }
  const fromBase = absorberOf(new View(core), incoming);
  const touched = core.clusters.filter(({ alternatives }) =>
    alternatives.some((alternative) => {
      const view = new View(core, alternative);
      const changed = changedBy(view, absorberOf(view, incoming), incoming);
      return alternative.spent.size > 0 || changed.some(({ id }) => alternative.own.has(id));
    }),
  );
  if (touched.length === 0) {
    if (fromBase === undefined) return undefined;
    carryOut(new View(core), fromBase, incoming);
    return new View(core);
  }
  return absorbInCluster(core, incoming, collapse(core, touched));
}

function absorbInCluster(core: Core, incoming: Incoming, cluster: ReturnType<typeof collapse>): View {
  const found = cluster.alternatives.flatMap((alternative) => {
    const absorber = absorberOf(new View(core, alternative), incoming);
    return absorber === undefined ? [] : [{ alternative, absorber }];
  });
  const instances = found.flatMap(({ alternative, absorber }) =>
    changedBy(new View(core, alternative), absorber, incoming),
  );
  const whole = found.some(({ absorber }) => absorber.kind === 'broken' && absorber.enter !== undefined);
  if (whole && core.clusters.length > 1)
    return absorbInCluster(core, incoming, collapse(core, core.clusters));
  forkable(core, cluster, { instances, whole });
  for (const { alternative, absorber } of found) carryOut(new View(core, alternative), absorber, incoming);
  const living = found.map(({ alternative }) => alternative);
  const shown = shownOf(living);
  survive(core, cluster, living);
  return new View(core, core.clusters.includes(cluster) ? shown : undefined);
}

/** What an absorber takes the frame with, and the refusals that this tells to be missing, or excuses. */
function changedBy(view: View, absorber: Absorber | undefined, incoming: Incoming): Instance[] {
  if (absorber?.kind === 'passed') return passing(view, absorber.instance);
  if (absorber?.kind !== 'broken') return [];
  const { expecting } = view.core.plan;
  const early = absorber.enter === undefined ? [] : expecting.flatMap((program) => view.of(program));
  return [absorber.instance, ...early, ...refusalsBroken(view, absorber.instance, incoming)];
}

/** What would absorb a frame in one explanation. */
export function absorberOf(view: View, incoming: Incoming): Absorber | undefined {
  const passed = passedFor(view, incoming);
  if (passed !== undefined) return { kind: 'passed', ...passed };
  const broken = brokenFor(view, incoming);
  if (broken !== undefined) return broken;
  if (isUnjudged(view.core, incoming)) return { kind: 'unjudged' };
  const item = undescribedFor(view, incoming);
  return item === undefined ? undefined : { kind: 'undescribed', item };
}

function brokenFor(view: View, incoming: Incoming): Absorber | undefined {
  const broken = view.core.plan
    .sending(incoming.side, incoming.message)
    .flatMap((program) => view.resting(program, 'broken', incoming.keyIn(program)));
  const instance = oldestOf(broken, incoming.at);
  if (instance === undefined) return undefined;
  const places = instance.program.positions.filter(
    (p) => p.side === incoming.side && p.messages.has(incoming.message),
  );
  const enter = places.find((place) => place.step.enter !== undefined);
  return { kind: 'broken', instance, enter: instance.ignoresEnter ? undefined : enter };
}

function oldestOf(broken: Iterable<Instance>, at: number): Instance | undefined {
  let oldest: Instance | undefined;
  for (const instance of broken) {
    if (at > instance.until) continue;
    if (oldest === undefined || instance.id < oldest.id) oldest = instance;
  }
  return oldest;
}

/** A message that only `at` exchanges of features that the target does not claim name, or one whose exchange is lost. */
function isUnjudged(core: Core, incoming: Incoming): boolean {
  const sending = core.plan.sending(incoming.side, incoming.message);
  if (core.lost.size > 0 && sending.some((program) => core.lost.has(program))) return true;
  const naming = sending.filter(({ exchange }) => exchange);
  return naming.length > 0 && naming.every((p) => p.exchange?.at !== undefined && !core.claims(p.feature));
}

function undescribedFor({ core, alternative }: View, incoming: Incoming): Undescribed | undefined {
  const isOpen = (item: Undescribed): boolean => item.message && alternative?.spent.has(item) !== true;
  return core.undescribed.find(
    (item) => item.side === incoming.side && isOpen(item) && incoming.at <= item.until,
  );
}

/** It excuses no second message, in the explanation that took it so. */
function spend({ alternative }: View, item: Undescribed): void {
  if (alternative === undefined) item.message = false;
  else alternative.spent.add(item);
}

function carryOut(view: View, absorber: Absorber, incoming: Incoming): void {
  if (absorber.kind === 'undescribed') {
    const { item } = absorber;
    spend(view, item);
    const text = `${incoming.message} answers ${item.word}, for which the document describes no reaction`;
    view.report(
      { path: `undescribed/${item.word}`, level: 'MAY', side: incoming.side, frame: incoming.frame, text },
      incoming.at,
    );
  }
  if (absorber.kind === 'passed') takePassed(view, absorber, incoming);
  if (absorber.kind !== 'broken') return;
  const { instance } = absorber;
  for (const refusal of refusalsBroken(view, instance, incoming))
    view.change(refusal, { refused: undefined });
  const key = instance.key ?? incoming.keyIn(instance.program);
  const node = absorber.enter === undefined ? instance.node : instance.program.nodeAt(absorber.enter);
  const isForever = instance.until === Infinity && !leadsOn(instance);
  const until =
    isForever || leadsOn({ ...instance, node }) ? Infinity : incoming.at + view.core.plan.timing.absorb;
  view.change(instance, { key, until, node });
  const state = absorber.enter?.step.enter;
  if (state === undefined) return;
  if (!incoming.invalid) bindSame(view, incoming.message, incoming.value);
  enterState(view, state, { side: incoming.side, at: incoming.at });
}
