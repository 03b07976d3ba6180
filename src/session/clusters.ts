import type { Core } from './core.ts';
import {
  compareRanks,
  copyOf,
  mergeEqual,
  newAlternative,
  rankOf,
  shownOf,
  signatureOfContext,
  signatureOfInstance,
} from './explanation.ts';
import type { Account, Alternative, Cluster } from './explanation.ts';
import type { Instance } from './instance.ts';

const DEFAULT_CAP = 512;

/** Merges clusters that one message touches into one, which stands in for them: every combination of their alternatives. */
export function collapse(core: Core, clusters: readonly Cluster[]): Cluster {
  const [first, ...others] = clusters;
  if (first === undefined) {
    const empty: Cluster = { alternatives: [newAlternative()], whole: false };
    core.clusters.push(empty);
    return empty;
  }
  for (const other of others) {
    const pairs = first.alternatives.length * other.alternatives.length;
    const limit = 8 * (core.options.cap ?? DEFAULT_CAP);
    const [a, b] =
      pairs <= limit
        ? [first.alternatives, other.alternatives]
        : [cut(core, first.alternatives), cut(core, other.alternatives)];
    first.alternatives = a.flatMap((x) => b.map((y) => combine(x, y)));
    first.whole ||= other.whole;
    core.clusters = core.clusters.filter((cluster) => cluster !== other);
  }
  return first;
}

function combine(a: Alternative, b: Alternative): Alternative {
  const both = copyOf(a);
  for (const [id, instance] of b.own) both.own.set(id, instance);
  for (const [index, count] of b.begun) both.begun.set(index, (both.begun.get(index) ?? 0) + count);
  for (const item of b.spent) both.spent.add(item);
  absorbAccount(both, b);
  both.context ??= b.context;
  return both;
}

/** Adds what `from` collected to `to`. */
function absorbAccount(to: Account, from: Account): void {
  to.findings.push(...from.findings);
  for (const id of from.met) to.met.add(id);
  for (const id of from.maybe) to.maybe.add(id);
  for (const id of from.broken) to.broken.add(id);
  to.unclear.push(...from.unclear);
  to.crossings.push(...from.crossings);
}

/**
 * Moves instances that are about to differ from the base into every alternative; all of them when the state may differ. Then
 * there is no other cluster.
 */
export function forkable(
  core: Core,
  cluster: Cluster,
  need: { instances: readonly Instance[]; whole: boolean },
): void {
  if (need.whole && !cluster.whole) {
    cluster.whole = true;
    for (const alternative of cluster.alternatives) alternative.context = core.context;
  }
  const pulled = cluster.whole
    ? [...core.bag.values()]
    : need.instances.filter((instance) => core.bag.has(instance));
  for (const instance of new Set(pulled)) {
    core.bag.drop(instance);
    for (const alternative of cluster.alternatives) alternative.own.set(instance.id, instance);
  }
}

/**
 * After a change: merges equal alternatives, keeps to the cap, gives back to the base what all agree on, and dissolves
 * a cluster of one. Returns the alternative to be shown.
 */
export function settleCluster(core: Core, cluster: Cluster): Alternative | undefined {
  cluster.alternatives = mergeEqual(cluster.alternatives);
  const cap = core.options.cap ?? DEFAULT_CAP;
  if (cluster.alternatives.length > cap) cluster.alternatives = cut(core, cluster.alternatives);
  const shown = shownOf(cluster.alternatives);
  if (cluster.whole) agreeOnState(core, cluster);
  if (cluster.alternatives.length <= 1) dissolve(core, cluster);
  else if (!cluster.whole) releaseAgreed(core, cluster);
  return shown;
}

/**
 * Only the shown one goes on. What differed is broken in it, be it that the shown one has not got it at all, and exchanges
 * of which the session no longer knows what is open are not judged any more: nothing is alleged from what was cut.
 */
function cut(core: Core, alternatives: readonly Alternative[]): Alternative[] {
  const shown = shownOf(alternatives);
  if (shown === undefined || alternatives.length === 1) return [...alternatives];
  const why = 'more explanations than are kept: what they differ in cannot be judged';
  core.account.unclear.push({ id: `${core.channel.name}/ambiguous`, side: 'server', why });
  keepCommon(core, alternatives, shown);
  for (const [id, instance] of contestedIn(alternatives)) {
    const until = core.now + core.plan.timing.absorb;
    shown.own.set(id, { ...instance, mode: 'broken', until });
    shown.broken.add(id);
    core.lost.add(instance.program);
  }
  const contexts = new Set(alternatives.map(({ context }) => signatureOfContext(context)));
  if (contexts.size > 1) for (const program of core.plan.programs) core.lost.add(program);
  return [shown];
}

/** The instances in which explanations differ, by id. */
function contestedIn(alternatives: readonly Alternative[]): Map<number, Instance> {
  const seen = new Map<number, { readonly instance: Instance; count: number }>();
  for (const { own } of alternatives) {
    for (const [id, instance] of own) {
      const known = seen.get(id) ?? { instance, count: 0 };
      if (isSame(known.instance, instance)) known.count += 1;
      seen.set(id, known);
    }
  }
  const contested = [...seen].filter(([, { count }]) => count < alternatives.length);
  return new Map(contested.map(([id, { instance }]) => [id, instance]));
}

function isSame(a: Instance | undefined, b: Instance): boolean {
  return a === b || (a !== undefined && signatureOfInstance(a) === signatureOfInstance(b));
}

/** A check is met only if every explanation says so; else perhaps. */
export function keepCommon(
  core: Core,
  alternatives: readonly Alternative[],
  shown: Alternative | undefined,
): void {
  for (const { met } of alternatives) for (const id of met) core.account.maybe.add(id);
  for (const id of [...(shown?.met ?? [])])
    if (!alternatives.every((other) => other.met.has(id))) shown?.met.delete(id);
}

/** A single alternative is no alternative: it becomes part of what all agree on. */
function dissolve(core: Core, cluster: Cluster): void {
  core.clusters = core.clusters.filter((other) => other !== cluster);
  const [only] = cluster.alternatives;
  if (only === undefined) return;
  if (only.context !== undefined) core.context = only.context;
  for (const [index, count] of only.begun) core.begun[index] = (core.begun[index] ?? 0) + count;
  for (const item of only.spent) item.message = false;
  absorbAccount(core.account, only);
  for (const instance of only.own.values()) core.bag.add(instance);
}

/** Where all explanations have come to one state it is the session's: what they still differ in need not be the whole bag. */
function agreeOnState(core: Core, cluster: Cluster): void {
  const [first] = cluster.alternatives;
  const context = first?.context;
  if (context === undefined) return;
  const signature = signatureOfContext(context);
  if (!cluster.alternatives.every((one) => signatureOfContext(one.context) === signature)) return;
  core.context = context;
  cluster.whole = false;
  for (const alternative of cluster.alternatives) alternative.context = undefined;
}

function releaseAgreed(core: Core, cluster: Cluster): void {
  const [first, ...others] = cluster.alternatives;
  if (first === undefined) return;
  for (const [id, instance] of [...first.own]) {
    if (!others.every((other) => isSame(other.own.get(id), instance))) continue;
    for (const alternative of cluster.alternatives) alternative.own.delete(id);
    core.bag.add(instance);
  }
  for (const item of [...first.spent]) {
    if (!others.every((other) => other.spent.has(item))) continue;
    for (const alternative of cluster.alternatives) alternative.spent.delete(item);
    item.message = false;
  }
  for (const [index, count] of [...first.begun]) {
    if (!others.every((other) => other.begun.get(index) === count)) continue;
    for (const alternative of cluster.alternatives) alternative.begun.delete(index);
    core.begun[index] = (core.begun[index] ?? 0) + count;
  }
}

/** Keeps some alternatives of a cluster; the rest have died. */
export function survive(core: Core, cluster: Cluster, living: Alternative[]): void {
  cluster.alternatives = living;
  settleCluster(core, cluster);
}

/** Everything becomes the shown explanation (semantics, section 4, tier 3). */
export function showOnly(core: Core): void {
  for (const cluster of [...core.clusters]) {
    const shown = shownOf(cluster.alternatives);
    cluster.alternatives = shown === undefined ? [] : [shown];
    dissolve(core, cluster);
  }
}

/** Alternatives by rank with `owed` counted; the first of the list is shown, the others with the same rank are tied. */
export function tiedBest(
  alternatives: readonly Alternative[],
  owed: (alternative: Alternative) => number,
): Alternative[] {
  const ranked = alternatives.map((alternative) => ({
    alternative,
    rank: rankOf(alternative, owed(alternative)),
  }));
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (a, b) => (a === undefined || compareRanks(b.rank, a.rank) < 0 ? b : a),
    undefined,
  );
  if (best === undefined) return [];
  return ranked
    .filter(({ rank }) => compareRanks(rank, best.rank) === 0)
    .map(({ alternative }) => alternative);
}
