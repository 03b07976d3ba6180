import type { Promise_ } from '../promises/index.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';

/** One finding with the scenario that shows it. */
export interface Evidence {
  readonly run: ScenarioRun;
  readonly seen: Seen;
}

/** Where each check was seen, by its id. */
export function evidenceIn(runs: readonly ScenarioRun[]): Map<string, Evidence[]> {
  const evidence = new Map<string, Evidence[]>();
  for (const run of runs) {
    for (const seen of run.seen) {
      const known = evidence.get(seen.id);
      if (known === undefined) evidence.set(seen.id, [{ run, seen }]);
      else known.push({ run, seen });
    }
  }
  return evidence;
}

/** What the scenarios of a run say, by what they say it of: a document may have thousands of promises and of scenarios. */
export class Testimony {
  readonly #runs: readonly ScenarioRun[];
  /** The places of the runs that say something of a check or of a place. */
  readonly #told = new Map<string, Set<number>>();
  readonly #evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly #unclear = new Set<string>();
  readonly #own = new Map<string, ScenarioRun>();

  constructor(runs: readonly ScenarioRun[]) {
    this.#runs = runs;
    this.#evidence = evidenceIn(runs);
    for (const [index, run] of runs.entries()) {
      for (const { id } of run.seen) this.#tell(id, index);
      for (const id of run.unclear.keys()) {
        this.#unclear.add(id);
        this.#tell(id, index);
      }
      for (const id of run.met) this.#tell(id, index);
      if (!this.#own.has(run.scenario.id)) this.#own.set(run.scenario.id, run);
    }
  }

  /** Ids of all that was found, or left unclear. */
  ids(): string[] {
    return [...new Set([...this.#evidence.keys(), ...this.#unclear])];
  }

  evidenceOf(id: string): readonly Evidence[] {
    return this.#evidence.get(id) ?? [];
  }

  /** The scenario that is there for the promise. */
  ownOf({ place }: Promise_): ScenarioRun | undefined {
    return this.#own.get(place);
  }

  /** The runs that may say something of a promise, in their order. */
  about({ id, place }: Promise_): readonly ScenarioRun[] {
    const [, family, word] = place.split('/');
    if (family === 'frames' || (family === 'close' && word === undefined)) return this.#runs;
    const told = new Set([...(this.#told.get(id) ?? []), ...(this.#told.get(place) ?? [])]);
    return [...told].sort((a, b) => a - b).flatMap((index) => this.#runs[index] ?? []);
  }

  #tell(id: string, index: number): void {
    const known = this.#told.get(id);
    if (known === undefined) this.#told.set(id, new Set([index]));
    else known.add(index);
  }
}
