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
import { dialling, receiving } from './encounter.ts';
import type { Encounter, Visit } from './encounter.ts';
import { withoutCrowd } from './crowd.ts';
import { departed } from './departed.ts';
import { judge } from './judge.ts';
import type { RunPlan } from './plan.ts';
import { planRun } from './plan.ts';
import type { Report, RunHeader } from './report.ts';
import type { Reporter, RunEvents } from './reporter.ts';
import type { PlayContext } from './run-scenario.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { attribute } from './second-thoughts.ts';
import { secondLook } from './second-look.ts';
import { withSuspicions } from './each-time.ts';
import type { RunSettings } from './settings.ts';
import { warmUp } from './warm-up.ts';
import { Shrinker } from './shrink.ts';
import { Slots } from './slots.ts';
import { Tape } from './tape.ts';
import type { RecordedEvent, RecordingHeader } from '../recording/index.ts';

/** What a run is made with. */
export interface RunParts {
  readonly contract: Contract;
  readonly channel: Channel;
  /** How a server is reached, or a client received. */
  readonly doorway: Doorway | Visit;
  /** Starts a server anew: before each scenario, where it is there. */
  readonly renew?: () => Promise<void>;
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
  const { doorway } = parts;
  const encounter =
    'doors' in doorway
      ? receiving(playOf(parts, { clock, started, guard: doorway.doors.redactor }), doorway)
      : dialling(playOf(parts, { clock, started, guard: doorway }), doorway, parts.renew);
  try {
    const plan = planRun(contract, channel, settings);
    warmUp(contract, channel);
    const problems = await encounter.first();
    if (problems.length > 0) {
      const report = failedReport(header, channel, problems);
      tell('end', { report });
      return report;
    }
    tell('start', { run: header, scenarios: plan.run.map(({ id, summary }) => ({ id, summary })) });
    const runs = await runAll(encounter, plan, { parts, tell, clock });
    const report = conclude(parts, { header, plan, runs, durationMs: clock.now() });
    tell('end', { report });
    return report;
  } finally {
    clock.stop();
  }
}

/** What all scenarios share. */
function playOf(
  parts: RunParts,
  { clock, started, guard }: { clock: RunClock; started: Date; guard: Pick<Doorway, 'redact'> },
): PlayContext {
  const { contract, channel, settings, signal } = parts;
  const { subject, features, timeScale, seed, patienceMs } = settings;
  const redact = (text: string): string => guard.redact(text);
  const tape = tapeOf(parts, started, redact);
  const epoch = started.getTime();
  return {
    ...{ contract, channel, subject, features, timeScale, seed, clock, epoch, redact, signal, tape },
    patience: patienceMs,
  };
}

/** Begins the recording, where one is wanted. */
function tapeOf(
  { record, contract, channel, settings }: RunParts,
  started: Date,
  redact: (text: string) => string,
): Tape | undefined {
  if (record === undefined) return undefined;
  const { timeScale } = settings;
  record({
    colloquy: 'recording/1',
    document: contract.name,
    channel: channel.name,
    started: started.toISOString(),
    ...(timeScale === 1 ? {} : { timeScale }),
  });
  return new Tape(record, redact);
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
  encounter: Encounter,
  plan: RunPlan,
  { parts, tell, clock }: { parts: RunParts; tell: Tell; clock: RunClock },
): Promise<ScenarioRun[]> {
  const { settings, signal } = parts;
  const slots = new Slots(settings.concurrency);
  const shrinker = new Shrinker(encounter);
  const total = plan.run.length;
  let done = 0;
  let gone = false;
  const runs = plan.run.map((scenario) =>
    slots.run(async (slot) => {
      if (gone || signal.aborted) {
        const reason = gone ? 'the subject could not be reached any more' : 'the run was stopped';
        const standing = gone ? 'unreachable' : 'cut';
        return withoutSocket(scenario, { at: clock.now(), standing, reason });
      }
      tell('scenarioStart', { scenario: { id: scenario.id, summary: scenario.summary } });
      const result = await shrinker.shortest(await encounter.run(scenario, slot));
      gone ||= result.standing === 'unreachable';
      done += 1;
      tell('scenarioEnd', { scenario: scenarioReport(result), done, total });
      return result;
    }),
  );
  const first = await Promise.all(runs);
  if (gone) return first;
  const { channel } = parts;
  const { timeScale } = settings;
  const served = await withoutCrowd(encounter, first, signal);
  const look = { channel, timeScale, signal };
  return withSuspicions(encounter, await secondLook(encounter, served, look), look);
}

function conclude(
  parts: RunParts,
  made: { header: RunHeader; plan: RunPlan; runs: readonly ScenarioRun[]; durationMs: number },
): Report {
  const { contract, channel, settings, signal } = parts;
  const { plan, header, durationMs } = made;
  const left = plan.left.map(({ scenario, standing, reason }) =>
    withoutSocket(scenario, { at: 0, standing, reason }),
  );
  const runs = departed(channel, attribute(channel, made.runs, settings.timeScale));
  const judged = judge({ contract, channel, promises: plan.promises, ...settings }, [...runs, ...left]);
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
