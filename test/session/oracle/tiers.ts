import { absorbed } from './absorption.ts';
import { merged } from './equality.ts';
import { fork, type Doing, type Explanation, type World } from './model.ts';
import { clean } from './refused.ts';
import { repair, tooMany } from './repair.ts';
import { shownOf } from './shown.ts';

/** A successor, and how many fails the explanation had that it comes from. */
export interface Successor {
  readonly next: Explanation;
  readonly fails: number;
}

/** Section 4: the three tiers for a message that may be taken; the next only if the one before is empty over all. */
export function messageBy(world: World, living: readonly Explanation[], doing: Doing): Explanation[] {
  const taken = cleanSuccessors(world, living, doing);
  if (taken.length > 0) return merged(taken);
  const excused = living.flatMap((e) => absorbed(world, e, doing) ?? []);
  if (excused.length > 0) return merged(excused);
  const shown = shownOf(world, living);
  if (!shown) return [];
  const repaired = fork(shown);
  return repair(world, repaired, doing) === 'again' ? messageBy(world, [repaired], doing) : [repaired];
}

/** Tier 1 over all explanations, in their order. */
export function cleanSuccessors(world: World, living: readonly Explanation[], doing: Doing): Explanation[] {
  // An invalid message is a fail wherever it goes: it does not speak for one move against another.
  const isInvalid = doing.act.kind === 'message' && !doing.act.valid;
  const all = living.map((e) => clean(world, e, doing).map((next) => ({ next, fails: failsOf(e) })));
  if (all.flat().length === 0 || isInvalid) return all.flat().map((s) => s.next);
  // Decision 0089: too much for an explanation is what it was for the other side, where only others have room.
  return cleanest(
    living.flatMap((e, index) => (all[index]?.length ? all[index] : refusedForMany(world, e, doing))),
  );
}

function refusedForMany(world: World, e: Explanation, doing: Doing): Successor[] {
  const next = fork(e);
  return tooMany(world, next, doing) === 'told' ? [{ next, fails: failsOf(e) }] : [];
}

/** Moves that add a fail are kept only if no explanation has one that adds none. */
export function cleanest(successors: readonly Successor[]): Explanation[] {
  const without = successors.filter(({ next, fails }) => failsOf(next) === fails);
  return (without.length > 0 ? without : successors).map((s) => s.next);
}

/** How many MUSTs an explanation finds broken. */
export function failsOf(e: Explanation): number {
  return e.found.filter((f) => f.verdict === 'fail').length;
}
