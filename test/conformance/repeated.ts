import type { Encounter } from '../../src/conformance/encounter.ts';
import type { ScenarioRun } from '../../src/conformance/scenario-run.ts';

/** A subject of which it is known what each try shows, from the first on. */
export class Repeated implements Encounter {
  tries = 0;
  readonly #shown: (count: number) => ScenarioRun;

  constructor(shown: (count: number) => ScenarioRun) {
    this.#shown = shown;
  }

  first(): Promise<[]> {
    return Promise.resolve([]);
  }

  run(): Promise<ScenarioRun> {
    this.tries += 1;
    return Promise.resolve(this.#shown(this.tries));
  }
}
