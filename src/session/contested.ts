import { collapse, forkable } from './clusters.ts';
import type { Core } from './core.ts';
import { BOTH, dueOf } from './instance.ts';
import type { Instance } from './instance.ts';
import { View } from './view.ts';

/**
 * A reaction that must end the session excuses what else its side owes (semantics, section 8). Where only some explanations
 * wait for such a reaction, they differ in the fate of what all of them share as well: each gets its own.
 */
export function giveToEach(core: Core, shared: readonly Instance[]): void {
  if (core.clusters.length === 0 || shared.length === 0) return;
  const views = core.clusters.flatMap(({ alternatives }) => alternatives.map((one) => new View(core, one)));
  const sides = BOTH.filter((side) => views.some((view) => view.mustEndSoon(side)));
  const contested = shared.filter(
    (instance) =>
      instance.program.fault === undefined && sides.some((side) => dueOf(instance, side) !== undefined),
  );
  if (contested.length === 0) return;
  forkable(core, collapse(core, core.clusters), { instances: contested, whole: false });
}
