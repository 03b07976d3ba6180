import { setMaxListeners } from 'node:events';
import type { Channel, Contract } from '../contract/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { matchesPattern } from '../promises/index.ts';
import type { Doorway } from './approach.ts';
import {
  buildReport,
  failedReport,
  headerOf,
  internalDiagnostics,
  markStale,
  scenarioReport,
} from './build-report.ts';
import { causesOf } from './causes.ts';
import { RunClock } from './clock.ts';
import { withoutSocket } from './finish.ts';
import { departed } from './departed.ts';
import { knock } from './knock.ts';
import { judge } from './judge.ts';
import type { RunPlan } from './plan.ts';
import { planRun } from './plan.ts';
import type { Report, RunHeader } from './report.ts';
import type { Reporter, RunEvents } from './reporter.ts';
import { runScenario } from './run-scenario.ts';
import type { RunContext } from './run-scenario.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { attribute } from './second-thoughts.ts';
import { secondLook } from './second-look.ts';
import type { RunSettings } from './settings.ts';
import { warmUp } from './warm-up.ts';
import { Slots } from './slots.ts';
import { Tape } from './tape.ts';
import type { RecordedEvent, RecordingHeader } from '../recording/index.ts';

/** What a run is made with. */
export interface RunParts {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly doorway: Doorway;
  readonly settings: RunSettings;
  readonly reporters: readonly Reporter[];
  /** Stops the run: what is known by then is reported. */
  readonly signal: AbortSignal;
  /** Is told every line of the run's recording. */
  readonly record?: (line: RecordingHeader | RecordedEvent) => void;
}

/** Runs every scenario of a channel against the subject, and judges. */
export async function run(parts: RunParts): Promise<Report> {
  const { contract, channel, settings } = parts;
  const tell = teller(parts.reporters);
  const started = new Date();
  const header = headerOf(contract, channel, { ...headerFields(settings), started: started.toISOString() });
  const clock = new RunClock();
  // Every wait of every scenario listens to it.
  setMaxListeners(0, parts.signal);
  const context: RunContext = {
    contract,
    channel,
    subject: settings.subject,
    features: settings.features,
    timeScale: settings.timeScale,
    clock,
    epoch: started.getTime(),
    redact: (text) => parts.doorway.redact(text),
    signal: parts.signal,
    doorway: parts.doorway,
    seed: settings.seed,
    patience: settings.patienceMs,
    answered: false,
    tape: tapeOf(parts, started),
  };
  try {
    const plan = planRun(contract, channel, settings);
    warmUp(contract, channel);
    const problems = await knock(context);
    if (problems.length > 0) {
      const report = failedReport(header, channel, problems);
      tell('end', { report });
      return report;
    }
    tell('start', { run: header, scenarios: plan.run.map(({ id, summary }) => ({ id, summary })) });
    const runs = await runAll(context, plan, { settings, tell });
    const report = conclude(parts, { header, plan, runs, durationMs: clock.now() });
    tell('end', { report });
    return report;
  } finally {
    clock.stop();
  }
}

/** Begins the recording, where one is wanted. */
function tapeOf({ record, contract, channel, doorway, settings }: RunParts, started: Date): Tape | undefined {
  if (record === undefined) return undefined;
  const { timeScale } = settings;
  record({
    colloquy: 'recording/1',
    document: contract.name,
    channel: channel.name,
    started: started.toISOString(),
    ...(timeScale === 1 ? {} : { timeScale }),
  });
  return new Tape(record, (text) => doorway.redact(text));
}

function headerFields(
  settings: RunSettings,
): Omit<RunHeader, 'tool' | 'document' | 'channel' | 'started'> & { version: string } {
  const { subject, url, seed, timeScale, concurrency, features, version, patienceMs } = settings;
  return {
    subject,
    url,
    seed,
    timeScale,
    concurrency,
    features,
    version,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  };
}

type Tell = <Event extends keyof RunEvents>(event: Event, about: RunEvents[Event]) => void;

function teller(reporters: readonly Reporter[]): Tell {
  return (event, about) => {
    for (const reporter of reporters) reporter[event]?.(about);
  };
}

/** All scenarios of the plan, so many at once; what is in doubt gets a second look, alone. */
async function runAll(
  context: RunContext,
  plan: RunPlan,
  { settings, tell }: { settings: RunSettings; tell: Tell },
): Promise<ScenarioRun[]> {
  const slots = new Slots(settings.concurrency);
  const total = plan.run.length;
  let done = 0;
  let gone = false;
  const runs = plan.run.map((scenario) =>
    slots.run(async (slot) => {
      if (gone || context.signal.aborted) {
        const reason = gone ? 'the subject could not be reached any more' : 'the run was stopped';
        const standing = gone ? 'unreachable' : 'cut';
        return withoutSocket(scenario, { at: context.clock.now(), standing, reason });
      }
      tell('scenarioStart', { scenario: { id: scenario.id, summary: scenario.summary } });
      const result = await runScenario(context, scenario, slot);
      gone ||= result.standing === 'unreachable';
      done += 1;
      tell('scenarioEnd', { scenario: scenarioReport(result), done, total });
      return result;
    }),
  );
  const first = await Promise.all(runs);
  return gone || context.signal.aborted ? first : secondLook(context, first);
}

function conclude(
  parts: RunParts,
  made: { header: RunHeader; plan: RunPlan; runs: readonly ScenarioRun[]; durationMs: number },
): Report {
  const { channel, settings, signal } = parts;
  const { plan, header, durationMs } = made;
  const left = plan.left.map(({ scenario, standing, reason }) =>
    withoutSocket(scenario, { at: 0, standing, reason }),
  );
  const runs = departed(channel, attribute(channel, made.runs));
  const judged = judge({ channel, promises: plan.promises, ...settings }, [...runs, ...left]);
  const checks = markStale(judged, settings.knownFailing, matchesPattern);
  const diagnostics: Diagnostic[] = internalDiagnostics(runs);
  return buildReport({
    run: header,
    channel,
    durationMs,
    checks,
    causes: causesOf(channel, checks, runs),
    runs: [...runs, ...left],
    diagnostics,
    interrupted: signal.aborted,
    strict: settings.strict,
  });
}
