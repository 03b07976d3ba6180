import { isClaimed } from './cause.ts';
import { debtsOf } from './debts.ts';
import type { Explanation, World } from './model.ts';

/** Fails, warns, notes, and, at the end, things owed. */
function rank(world: World, e: Explanation, atTheEnd: boolean): readonly number[] {
  const count = (verdict: string): number => e.found.filter((f) => f.verdict === verdict).length;
  const owed =
    atTheEnd && !e.closedBy
      ? debtsOf(world, e).filter(({ instance }) => isClaimed(world, instance.plan)).length
      : 0;
  return [count('fail'), count('warn'), count('note'), owed];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((n, i) => n !== b[i]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** Section 4, **shown**: fewest fail, then warn, then note, then list order. */
export function shownOf(world: World, living: readonly Explanation[]): Explanation | undefined {
  return tiedWithShown(world, living, false)[0];
}

/** The shown explanation and those that only list order puts behind it. */
export function tiedWithShown(
  world: World,
  living: readonly Explanation[],
  atTheEnd: boolean,
): Explanation[] {
  const ranked = living.map((e) => ({ e, rank: rank(world, e, atTheEnd) }));
  const best = ranked.map((r) => r.rank).sort(compare)[0] ?? [];
  return ranked.filter((r) => compare(r.rank, best) === 0).map((r) => r.e);
}
