import type { Target } from '../credentials/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Scenario } from '../promises/index.ts';
import type { Doorway } from './approach.ts';
import { knock } from './knock.ts';
import type { Slowness } from './pauses.ts';
import type { Door, Doors } from './doors.ts';
import { awaitFirst, receiveScenario } from './receive.ts';
import type { ReceiveContext } from './receive.ts';
import { runScenario } from './run-scenario.ts';
import type { PlayContext, RunContext } from './run-scenario.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { KEPT } from './slots.ts';
import type { Slot } from './slots.ts';

/** How a run meets its subject. */
export interface Encounter {
  /** Before anything else: why the run cannot be made. Empty: it can. */
  first(): Promise<Diagnostic[]>;
  /** Runs one scenario over one socket of its own; `slowness`: how long each message of ours waits. */
  run(scenario: Scenario, slot: Slot, slowness?: Slowness): Promise<ScenarioRun>;
}

/** Clients that knock at our doors. */
export interface Visit {
  readonly doors: Doors;
  readonly target: Target;
}

/** A server is dialled; `renew` starts it anew before each scenario. */
export function dialling(play: PlayContext, doorway: Doorway, renew?: () => Promise<void>): Encounter {
  const context: RunContext = { ...play, doorway, answered: false };
  return {
    first: () => knock(context),
    run: async (scenario, slot, slowness) => {
      await renew?.();
      return runScenario(slowness === undefined ? context : { ...context, slowness }, scenario, slot);
    },
  };
}

/** A client is received; one that only waits keeps its door. */
export function receiving(play: PlayContext, { doors, target }: Visit): Encounter {
  const context = (door: Door): ReceiveContext => ({ ...play, target, door });
  return {
    first: () => awaitFirst(context(doors.first)),
    run: (scenario) => doors.at((door) => receiveScenario(context(door), scenario, KEPT)),
  };
}
