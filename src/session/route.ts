import type { Core, Incoming } from './core.ts';
import { collapse, forkable, settleCluster, survive } from './clusters.ts';
import { blockedBy } from './blocked.ts';
import { concerns, mayBeExcused } from './concerns.ts';
import { movesOrRefusals } from './crossing.ts';
import { judgedMove } from './excused.ts';
import { copyOf, newAlternative } from './explanation.ts';
import type { Alternative, Cluster } from './explanation.ts';
import type { Instance } from './instance.ts';
import { keyedMoves } from './moves.ts';
import type { Move } from './move.ts';
import { orOvertaken } from './overtaken.ts';
import { judgePace, keepPace } from './pacing.ts';
import type { Program } from './program.ts';
import { retiredBy } from './room.ts';
import { showsState } from './states.ts';
import { reportsOf, take } from './take.ts';
import type { Taken } from './take.ts';
import { orUntold } from './untold.ts';
import { bindSame, freshValues } from './values.ts';
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
  if (touched.length > 0) return routeInCluster(core, touched, { incoming, limit });
  const moves = movesOf(base, incoming, keyed);
  const only = moves.length === 1 && limit === undefined ? moves[0] : undefined;
  // So with nearly every frame: there is nothing to choose.
  if (only !== undefined) return carryOut(base, only, incoming);
  const chosen = withoutNeedlessFails(withLimit(base, incoming, { moves, limit }), incoming);
  if (chosen.length > 1) return routeInCluster(core, [], { incoming, limit });
  return chosen[0] && carryOut(base, chosen[0].move, incoming);
}

/** The same where explanations differ, or begin to: in the clusters that are touched, as one. */
function routeInCluster(
  core: Core,
  touched: readonly Cluster[],
  by: { readonly incoming: Incoming; readonly limit: Program | undefined },
): Taken | undefined {
  const { incoming, limit } = by;
  const cluster = collapse(core, touched);
  const options = cluster.alternatives.flatMap((one) => optionsOf(new View(core, one), incoming, limit));
  // Too much for an explanation is what it was for the other side, where only others have room.
  const chosen = options.every(isTooMany) ? [] : withoutNeedlessFails(options, incoming);
  const [first, ...others] = chosen;
  if (first === undefined) return undefined;
  if (others.length === 0) {
    survive(core, cluster, first.alternative === undefined ? [] : [first.alternative]);
    return carryOut(new View(core), first.move, incoming);
  }
  // Explanations that differ in the state differ in everything.
  const isWhole = differInContext(core, chosen, incoming);
  if (isWhole && core.clusters.length > 1) return routeInCluster(core, core.clusters, by);
  return fork(core, cluster, { chosen, incoming, isWhole });
}

/** Clusters that the frame may concern. A keyed frame of the base concerns only those that hold its key too. */
function touchedBy(core: Core, incoming: Incoming, keyedInBase: boolean): readonly Cluster[] {
  if (core.clusters.length === 0) return core.clusters;
  const begins = core.plan.beginning(incoming.side, incoming.message);
  return core.clusters.filter((cluster) =>
    cluster.alternatives.some((alternative) => {
      const own = [...alternative.own.values()];
      if (keyedInBase) {
        const excusable = own.some((instance) => mayBeExcused(core, instance, incoming));
        const keyed = keyedMoves(new View(core, alternative), incoming);
        return excusable || keyed.some((move) => owns(alternative, move));
      }
      const numbers = begins.some((program) => alternative.begun.has(program.index));
      return cluster.whole || numbers || own.some((instance) => concerns(core, instance, incoming));
    }),
  );
}

function owns(alternative: Alternative, move: Move): boolean {
  return 'instance' in move && alternative.own.has(move.instance.id);
}

function optionsOf(view: View, incoming: Incoming, limit: Program | undefined): Option[] {
  const possible = movesOf(view, incoming, keyedMoves(view, incoming));
  const moves = possible.length > 0 || incoming.invalid ? possible : tooMany(view, incoming);
  return withLimit(view, incoming, { moves, limit });
}

/** A message that only `many` keeps from its beginning, refused as listed. */
function tooMany(view: View, incoming: Incoming): Move[] {
  const fault = view.core.plan.faultFor('too-many-open', incoming.side, incoming.message);
  const blocked = fault && blockedBy(view, incoming, 'many');
  return blocked ? [{ kind: 'refuse', program: fault, word: 'too-many-open', blocked }] : [];
}

function isTooMany({ move }: Option): boolean {
  return move.kind === 'refuse' && move.word === 'too-many-open';
}

function movesOf(view: View, incoming: Incoming, keyed: readonly Move[]): readonly Move[] {
  const moves = keyed.length > 0 ? keyed : movesOrRefusals(view, incoming);
  return orUntold(view.core, incoming, orOvertaken(view, incoming, moves));
}

function withLimit(
  view: View,
  incoming: Incoming,
  by: { moves: readonly Move[]; limit: Program | undefined },
): Option[] {
  const all: Move[] =
    by.limit === undefined
      ? [...by.moves]
      : [...by.moves, { kind: 'refuse', program: by.limit, word: 'rate' }];
  return all.map((move) => ({ alternative: view.alternative, move, fails: addsFail(view, move, incoming) }));
}

function addsFail(view: View, move: Move, incoming: Incoming): boolean {
  return reportsOf(view, judgedMove(view, move, incoming), incoming).some(
    (report) =>
      report.level === 'MUST' && view.core.claims(report.program?.feature) && !view.hasCause(report),
  );
}

/**
 * Moves that add a fail are kept only if no explanation has one that adds none. What breaks its schema does so wherever it goes:
 * that speaks for no move.
 */
function withoutNeedlessFails(options: readonly Option[], { invalid }: Incoming): readonly Option[] {
  if (invalid) return options;
  const clean = options.filter((option) => !option.fails);
  return clean.length > 0 ? clean : options;
}

function fork(
  core: Core,
  cluster: Cluster,
  by: { chosen: readonly Option[]; incoming: Incoming; isWhole: boolean },
): Taken | undefined {
  const { chosen, incoming, isWhole: whole } = by;
  forkable(core, cluster, {
    instances: chosen.flatMap(({ alternative, move }) => changedBy(new View(core, alternative), move)),
    whole,
  });
  const results = chosen.map((option) => {
    const alternative = copyOf(option.alternative ?? newAlternative());
    const view = new View(core, alternative);
    return { alternative, taken: carryOut(view, refreshed(alternative, option.move), incoming) };
  });
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

/**
 * Every instance that a move may change: an abort and its drain end one another, a step ends what was passed over, and an end may
 * excuse a refusal.
 */
function changedBy(view: View, move: Move): readonly Instance[] {
  if (move.kind === 'begin') return retiredBy(view, move.program);
  if (!('instance' in move)) return [];
  const { bag, plan } = view.core;
  const { instance } = move;
  const { program, id, origin } = instance;
  const aborted = origin === undefined ? undefined : bag.find(program, origin);
  const left = [...bag.resting(program, 'drain'), ...bag.resting(program, 'passed')];
  const refusals = plan.refusing.flatMap((fault) => bag.of(fault));
  const own = left.filter(({ origin: of }) => of === id);
  return [instance, ...(aborted === undefined ? [] : [aborted]), ...own, ...refusals];
}

/** Whether a move enters a state, or is a beat of it. */
function changesContext({ plan }: Core, move: Move): boolean {
  if (move.kind === 'refuse') return false;
  const { position } = move;
  return position.step.enter !== undefined || plan.paced.firsts.some((paced) => paced.position === position);
}

/** Reports and takes a move, and notes the values that the session remembers. */
export function carryOut(view: View, chosen: Move, incoming: Incoming): Taken {
  const move = judgedMove(view, chosen, incoming);
  if (move !== chosen && 'instance' in chosen && 'instance' in move)
    view.replace(chosen.instance, move.instance);
  for (const report of reportsOf(view, move, incoming)) view.report(report, incoming.at);
  pace(view, move, incoming.at);
  const taken = take(view, move, incoming);
  if (saysValues(move)) bindSame(view, incoming.message, incoming.value);
  return taken;
}

/** What takes a step says the session's values. */
function saysValues({ kind }: Move): boolean {
  return kind !== 'refuse' && kind !== 'silent';
}

/** Whether explanations come to differ in more than their dialogues: in the state, what it came from, or the session's values. */
function differInContext(core: Core, chosen: readonly Option[], incoming: Incoming): boolean {
  const changes = chosen.some(
    ({ alternative, move }) =>
      changesContext(core, move) || showsState(new View(core, alternative), move, incoming),
  );
  return changes || differInValues(core, chosen, incoming);
}

/** Whether some moves say a session's value that others do not. */
function differInValues(core: Core, chosen: readonly Option[], { message, value }: Incoming): boolean {
  const saying = chosen.filter(({ move }) => saysValues(move)).length;
  if (saying === 0 || saying === chosen.length) return false;
  return chosen.some(
    ({ alternative }) => freshValues(new View(core, alternative), message, value).length > 0,
  );
}

/** What is under way when a dialogue is over, or was aborted, keeps no pace. */
function pace(view: View, move: Move, at: number): void {
  if (move.kind === 'refuse' || move.kind === 'drain' || move.kind === 'silent') return;
  const { position } = move;
  if (position.step.every === undefined) return;
  keepPace(view, position, at);
  if ('instance' in move) judgePace(view, move.instance, { position, at });
}
