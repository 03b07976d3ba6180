import type { Side } from '../contract/index.ts';
import type { Probe, ScenarioOptions } from '../promises/index.ts';

/** Everything that decides a run, beside the contract and how the subject is reached. */
export interface RunSettings {
  /** Which side the peer under test is. */
  readonly subject: Side;
  /** The subject's address for the report, redacted. */
  readonly url: string;
  readonly seed: number;
  readonly timeScale: number;
  /** How many scenarios are active at once, at most. */
  readonly concurrency: number;
  /** Cap on every wait, ms on the run's clock. */
  readonly patienceMs?: number;
  readonly features: readonly string[];
  /** Patterns of scenario or check ids. */
  readonly only?: readonly string[];
  readonly skip: readonly string[];
  readonly knownFailing: readonly string[];
  /** Payloads that make the subject take a branch. */
  readonly stimuli?: NonNullable<ScenarioOptions['stimuli']>;
  /** The seeds of random walks. */
  readonly fuzz?: readonly number[];
  /** Also make the mistakes for which the document has no rule. */
  readonly undescribed?: boolean;
  /** Destructive probes that are turned on. */
  readonly probes: readonly Probe[];
  /** No credential is sent, and none is judged. */
  readonly authentication: boolean;
  /** Warnings count for the exit code. */
  readonly strict: boolean;
  /** Where the pages of the document are published; it ends in a slash. */
  readonly docs?: string;
  /** Version of this tool, for the report. */
  readonly version: string;
  /** The command that runs one scenario again. */
  readonly rerun: (scenario: string) => string;
}
