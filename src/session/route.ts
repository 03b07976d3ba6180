import type { Core, Incoming } from './core.ts';
import { collapse, forkable, settleCluster } from './clusters.ts';
import { copyOf, newAlternative } from './explanation.ts';
import type { Alternative, Cluster } from './explanation.ts';
import type { Instance } from './instance.ts';
import { concerns, freeMoves, keyedMoves } from './moves.ts';
import type { Move } from './moves.ts';
import type { Program } from './program.ts';
import { reportsOf, take } from './take.ts';
import type { Taken } from './take.ts';
import { bindSame, noteElapsed } from './values.ts';
import { View } from './view.ts';

/** A move in one explanation, with what it says against the sender. */
interface Option {
  readonly alternative: Alternative | undefined;
  readonly move: Move;
  readonly fails: boolean;
}

/**
 * Tier 1 (semantics, section 4): every explanation takes the frame in each legal way; those that cannot take it are
 * dropped. Undefined: no explanation can. `limit` is a rate fault whose limit may or may not be passed.
 */
export function routeClean(core: Core, incoming: Incoming, limit?: Program): Taken | undefined {
  const base = new View(core);
  const keyed = keyedMoves(base, incoming);
  const touched = touchedBy(core, incoming, keyed.length > 0);
  if (touched.length === 0) {
    const moves = keyed.length > 0 ? keyed : freeMoves(base, incoming);
    const only = moves.length === 1 && limit === undefined ? moves[0] : undefined;
    // So with nearly every frame: there is nothing to choose.
    if (only !== undefined) return carryOut(base, only, incoming);
    return routeInBase(base, incoming, withLimit(base, incoming, { moves, limit }));
  }
  const cluster = collapse(core, touched);
  const options = cluster.alternatives.flatMap((alternative) => {
    const view = new View(core, alternative);
    return optionsOf(view, incoming, limit);
  });
  const chosen = withoutNeedlessFails(options);
  return chosen.length === 0 ? undefined : fork(core, cluster, { chosen, incoming });
}

function routeInBase(base: View, incoming: Incoming, options: readonly Option[]): Taken | undefined {
  const { core } = base;
  const chosen = withoutNeedlessFails(options);
  const [first, ...others] = chosen;
  if (first === undefined) return undefined;
  if (others.length === 0) return carryOut(base, first.move, incoming);
  const cluster: Cluster = { alternatives: [newAlternative()], whole: false };
  core.clusters.push(cluster);
  const alternative = cluster.alternatives[0];
  return fork(core, cluster, { chosen: chosen.map((option) => ({ ...option, alternative })), incoming });
}

/** Clusters that the frame may concern. A keyed frame of the base concerns only those that hold its key too. */
function touchedBy(core: Core, incoming: Incoming, keyedInBase: boolean): readonly Cluster[] {
  if (core.clusters.length === 0) return core.clusters;
  const begins = core.plan.beginning(incoming.side, incoming.message);
  return core.clusters.filter((cluster) =>
    cluster.alternatives.some((alternative) => {
      if (keyedInBase)
        return keyedMoves(new View(core, alternative), incoming).some((move) => owns(alternative, move));
      const own = [...alternative.own.values()];
      const numbers = begins.some((program) => alternative.begun.has(program.index));
      return cluster.whole || numbers || own.some((instance) => concerns(core, instance, incoming));
    }),
  );
}

function owns(alternative: Alternative, move: Move): boolean {
  return 'instance' in move && alternative.own.has(move.instance.id);
}

function optionsOf(view: View, incoming: Incoming, limit: Program | undefined): Option[] {
  const keyed = keyedMoves(view, incoming);
  const moves = keyed.length > 0 ? keyed : freeMoves(view, incoming);
  return withLimit(view, incoming, { moves, limit });
}

function withLimit(
  view: View,
  incoming: Incoming,
  by: { moves: readonly Move[]; limit: Program | undefined },
): Option[] {
  const all: Move[] =
    by.limit === undefined ? [...by.moves] : [...by.moves, { kind: 'refuse', program: by.limit }];
  return all.map((move) => ({ alternative: view.alternative, move, fails: addsFail(view, move, incoming) }));
}

function addsFail(view: View, move: Move, incoming: Incoming): boolean {
  return reportsOf(view, move, incoming).some(
    (report) =>
      report.level === 'MUST' && view.core.claims(report.program?.feature) && !view.hasCause(report),
  );
}

/** Moves that add a fail are kept only if no explanation has one that adds none. */
function withoutNeedlessFails(options: readonly Option[]): readonly Option[] {
  const clean = options.filter((option) => !option.fails);
  return clean.length > 0 ? clean : options;
}

function fork(
  core: Core,
  cluster: Cluster,
  by: { chosen: readonly Option[]; incoming: Incoming },
): Taken | undefined {
  const { chosen, incoming } = by;
  forkable(core, cluster, {
    instances: chosen.flatMap((option) => changedBy(core, option.move)),
    whole: chosen.some((option) => entersState(option.move)),
  });
  const results = chosen.map((option) => {
    const alternative = copyOf(option.alternative ?? newAlternative());
    const view = new View(core, alternative);
    return { alternative, taken: apply(view, refreshed(alternative, option.move), incoming) };
  });
  note(core, chosen[0]?.move, incoming);
  cluster.alternatives = results.map((result) => result.alternative);
  const shown = settleCluster(core, cluster);
  return results.find((result) => result.alternative === shown)?.taken ?? results[0]?.taken;
}

/** The move on the alternative's own copy of the instance (they are the same value until someone changes it). */
function refreshed(alternative: Alternative, move: Move): Move {
  if (!('instance' in move)) return move;
  const instance = alternative.own.get(move.instance.id);
  return instance === undefined ? move : { ...move, instance };
}

/** Every instance that a move may change: an abort and its drain end one another, and an end may excuse a refusal. */
function changedBy({ bag, plan }: Core, move: Move): Instance[] {
  if (!('instance' in move)) return [];
  const { instance } = move;
  const { program, id, origin } = instance;
  const aborted = origin === undefined ? undefined : bag.find(program, origin);
  const drains = bag.resting(program).filter((resting) => resting.origin === id);
  const refusals = plan.refusing.flatMap((fault) => bag.of(fault));
  return [instance, ...(aborted === undefined ? [] : [aborted]), ...drains, ...refusals];
}

function entersState(move: Move): boolean {
  if (move.kind === 'refuse') return false;
  return move.position.step.enter !== undefined;
}

/** Reports and takes a move, and notes the values that the session remembers. */
export function carryOut(view: View, move: Move, incoming: Incoming): Taken {
  const taken = apply(view, move, incoming);
  note(view.core, move, incoming);
  return taken;
}

function apply(view: View, move: Move, incoming: Incoming): Taken {
  for (const report of reportsOf(view, move, incoming)) view.report(report, incoming.at);
  return take(view, move, incoming);
}

function note(core: Core, move: Move | undefined, incoming: Incoming): void {
  if (move === undefined || move.kind === 'refuse') return;
  bindSame(core, incoming.message, incoming.value);
  noteElapsed(core, incoming, move.position.step);
  const instance = 'instance' in move ? move.instance : undefined;
  core.pacing.step(core, { position: move.position, instance }, incoming.at);
}
