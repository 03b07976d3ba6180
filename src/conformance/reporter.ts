import type { Paint } from '../diagnostics/index.ts';
import type { Report, RunHeader, ScenarioReport } from './report.ts';

/** A scenario as it is announced before it runs. */
export interface PlannedScenario {
  readonly id: string;
  readonly summary: string;
}

/**
 * The events of a run, in order: one `start`, for each scenario that runs a `scenarioStart` and later a `scenarioEnd`
 * (scenarios overlap), one `end`. When the run cannot be made there is only an `end`.
 */
export interface RunEvents {
  readonly start: {
    readonly run: RunHeader;
    /** Those that will run, in the run's order; skipped ones are only in the report. */
    readonly scenarios: readonly PlannedScenario[];
  };
  readonly scenarioStart: {
    readonly scenario: PlannedScenario;
  };
  readonly scenarioEnd: {
    readonly scenario: ScenarioReport;
    /** Scenarios ended so far, this one included. */
    readonly done: number;
    readonly total: number;
  };
  readonly end: { readonly report: Report };
}

/** A listener of a run's events. It writes what it is for and holds no verdict logic. */
export type Reporter = {
  readonly [Event in keyof RunEvents]?: (event: RunEvents[Event]) => void;
};

/** Where a reporter writes. */
export interface ReporterOutput {
  /** Appends text as it is; line ends are the reporter's. */
  readonly write: (text: string) => void;
  /** The identity where colours are off. */
  readonly paint: Paint;
  /** A person watches: progress may be drawn over itself. False for files and pipes. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; 100 elsewhere. */
  readonly width: number;
}

/** Makes a reporter of one format; one file each under `reporters/`. */
export type ReporterFactory = (output: ReporterOutput) => Reporter;
