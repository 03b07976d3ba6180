import type { FuzzWalk, Scenario } from '../promises/index.ts';
import type { Encounter } from './encounter.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { KEPT } from './slots.ts';

/** So often is a walk that failed tried again with fewer turns. */
const TRIES = 24;

/**
 * Makes random walks on which something is wrong as short as they can be: turns are left out, many at once and then one
 * by one, as long as the same check is still broken. Of walks that show the same, the first alone is made shorter.
 */
export class Shrinker {
  readonly #encounter: Encounter;
  readonly #known = new Set<string>();

  constructor(encounter: Encounter) {
    this.#encounter = encounter;
  }

  /** The shortest run that shows it; any other run as it is. */
  async shortest(run: ScenarioRun): Promise<ScenarioRun> {
    const { act } = run.scenario;
    const broken = run.seen.find(({ verdict }) => verdict !== 'note')?.id;
    if (act.kind !== 'fuzz' || broken === undefined || this.#known.has(broken)) return run;
    this.#known.add(broken);
    let best = run;
    let left = Array.from({ length: act.walk.turns }, (_, turn) => turn);
    let tries = 0;
    for (let size = Math.ceil(left.length / 2); size >= 1 && tries < TRIES; size = Math.floor(size / 2)) {
      for (let from = left.length - size; from >= 0 && tries < TRIES; from -= size, tries += 1) {
        const kept = left.filter((_, index) => index < from || index >= from + size);
        const shorter = await this.#again(run.scenario, { ...act.walk, leftOut: without(act.walk, kept) });
        if (!shorter.seen.some(({ id }) => id === broken)) continue;
        best = shorter;
        left = kept;
      }
    }
    return best;
  }

  #again(scenario: Scenario, walk: FuzzWalk): Promise<ScenarioRun> {
    return this.#encounter.run({ ...scenario, act: { kind: 'fuzz', walk } }, KEPT);
  }
}

function without({ turns }: FuzzWalk, kept: readonly number[]): number[] {
  return Array.from({ length: turns }, (_, turn) => turn).filter((turn) => !kept.includes(turn));
}
