import type { Target } from '../credentials/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Scenario } from '../promises/index.ts';
import type { Doorway } from './approach.ts';
import { knock } from './knock.ts';
import type { Reception } from './reception.ts';
import { awaitFirst, receiveScenario } from './receive.ts';
import type { ReceiveContext } from './receive.ts';
import { runScenario } from './run-scenario.ts';
import type { PlayContext, RunContext } from './run-scenario.ts';
import type { ScenarioRun } from './scenario-run.ts';
import type { Slot } from './slots.ts';
import type { SubjectProcess } from './subject-process.ts';

/** How a run meets its subject. */
export interface Encounter {
  /** Before anything else: why the run cannot be made. Empty: it can. */
  first(): Promise<Diagnostic[]>;
  /** Runs one scenario over one socket of its own. */
  run(scenario: Scenario, slot: Slot): Promise<ScenarioRun>;
}

/** A client that knocks at our door. */
export interface Visit {
  readonly reception: Reception;
  readonly target: Target;
  /** What the client is told to dial. */
  readonly url: string;
  readonly process: SubjectProcess | undefined;
}

/** A server is dialled; `renew` starts it anew before each scenario. */
export function dialling(play: PlayContext, doorway: Doorway, renew?: () => Promise<void>): Encounter {
  const context: RunContext = { ...play, doorway, answered: false };
  return {
    first: () => knock(context),
    run: async (scenario, slot) => {
      await renew?.();
      return runScenario(context, scenario, slot);
    },
  };
}

/** A client is received. */
export function receiving(play: PlayContext, visit: Visit): Encounter {
  const context: ReceiveContext = { ...play, ...visit, gone: false };
  return {
    first: () => awaitFirst(context),
    run: (scenario, slot) => receiveScenario(context, scenario, slot),
  };
}
