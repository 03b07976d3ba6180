import type { Move } from './api.ts';
import type { Core } from './core.ts';
import { shownOf } from './explanation.ts';

/** The `$n` of a move that is not a repetition: which beginning of its exchange its instance is, from 1. */
export function ordinalAfter(core: Core, move: Move): number {
  const program = core.plan.exchanges.find((candidate) => candidate.exchange === move.exchange);
  if (program === undefined) return 1;
  if (move.instance === undefined) return (core.begun[program.index] ?? 0) + 1;
  const own = core.clusters.flatMap((cluster) => [...(shownOf(cluster.alternatives)?.own.values() ?? [])]);
  const instance = [...core.bag.of(program), ...own].find((candidate) => candidate.id === move.instance);
  return instance?.ordinal ?? 1;
}
