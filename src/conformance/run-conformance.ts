import type { Channel, Contract } from '../contract/index.ts';
import type { Target } from '../credentials/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Probe } from '../promises/index.ts';
import type { RecordedEvent, RecordingHeader } from '../recording/index.ts';
import { forbidUnknownFeatures } from '../session/index.ts';
import { doorwayOf } from './doorway.ts';
import { Doors } from './doors.ts';
import { docsFolder } from './permalink.ts';
import type { Report } from './report.ts';
import type { Reporter } from './reporter.ts';
import { run } from './run.ts';
import type { RunParts } from './run.ts';
import { SubjectProcess } from './subject-process.ts';
import type { RunSettings } from './settings.ts';
import { forbidUnknownStimuli, stimuliOf } from './stimuli.ts';

/** What a run may be told beside its target. */
export interface ConformanceOptions {
  /** Everything random follows from it. Default 1. */
  readonly seed?: number;
  /** Patterns of scenario or check ids: only these. Default: all. */
  readonly only?: readonly string[];
  /** Warnings count for the exit code. Default false. */
  readonly strict?: boolean;
  /** Also make the mistakes for which the document has no rule; what is seen is a note. Default false. */
  readonly probeUndescribed?: boolean;
  /** So many random walks, with the seeds from `seed` on. Default 0. */
  readonly fuzz?: number;
  readonly reporters?: readonly Reporter[];
  /** Stops the run: the report says what is known by then. */
  readonly signal?: AbortSignal;
  /** Is told every line of a recording of all sockets, the header first; credentials are redacted. Default: none is made. */
  readonly record?: (line: RecordingHeader | RecordedEvent) => void;
  /** Is told where a client under test must dial, as soon as the run listens there. */
  readonly listening?: (url: string) => void;
  /** Where the pages of the document are published (`colloquy docs`): checks lead to their promises there. Default: nowhere. */
  readonly docsUrl?: string;
  /** Version of this tool, for the report. Default `0`. */
  readonly version?: string;
  /** The command line so far, for the commands that run one scenario again. Default: made of the document and the URL. */
  readonly command?: string;
}

/** So many scenarios at once against a server, where the target does not say. */
const CONCURRENCY = 8;

const WORDS: readonly Probe[] = ['rate', 'size', 'credentials'];

/**
 * Runs every scenario of the contract's channel against the target's subject and judges it. Throws a ToolError for a
 * target that cannot be meant; a subject that cannot be reached is a report with exit code 2. A client under test dials
 * us: the run listens where the target says, and receives it once for each scenario.
 */
export async function runConformance(
  contract: Contract,
  target: Target,
  options: ConformanceOptions = {},
): Promise<Report> {
  const channel = channelOf(contract, target.channel);
  forbidUnknown(contract, target);
  return target.subject === 'client'
    ? judgeClient(contract, channel, { target, options })
    : judgeServer(contract, channel, { target, options });
}

interface Wanted {
  readonly target: Target;
  readonly options: ConformanceOptions;
}

async function judgeServer(
  contract: Contract,
  channel: Channel,
  { target, options }: Wanted,
): Promise<Report> {
  await using process = target.start === undefined ? undefined : new SubjectProcess(target.start);
  const renew = process === undefined ? undefined : (): Promise<void> => process.start();
  await renew?.();
  const url = target.url ?? process?.url;
  const alone = target.fresh && renew !== undefined;
  const reached = { ...target, ...(url && { url }), ...(alone && { concurrency: 1 }) };
  return await run({
    ...partsOf(contract, channel, { target: reached, options }),
    doorway: doorwayOf(contract, channel, reached),
    ...(alone ? { renew } : {}),
  });
}

/** A client dials us, at one door or at several. */
async function judgeClient(
  contract: Contract,
  channel: Channel,
  { target, options }: Wanted,
): Promise<Report> {
  await using doors = await Doors.open(contract, channel, target);
  const { url } = doors.first;
  options.listening?.(url);
  const received = { ...target, url, concurrency: doors.size };
  return await run({
    ...partsOf(contract, channel, { target: received, options }),
    doorway: { doors, target },
  });
}

function partsOf(
  contract: Contract,
  channel: Channel,
  { target, options }: Wanted,
): Omit<RunParts, 'doorway'> {
  return {
    contract,
    channel,
    settings: settingsOf(contract, target, options),
    reporters: options.reporters ?? [],
    signal: options.signal ?? new AbortController().signal,
    ...(options.record === undefined ? {} : { record: options.record }),
  };
}

/** Refuses a target that names what the document does not have. Throws a ToolError. */
export function forbidUnknown(contract: Contract, target: Target): void {
  forbidUnknownFeatures(target.features, [contract]);
  forbidUnknownStimuli(target, contract);
}

/** The channel that is meant: the named one, or the only one. */
export function channelOf(contract: Contract, name: string | undefined): Channel {
  const names = contract.channels.map((channel) => channel.name).join(', ');
  if (name === undefined && contract.channels.length > 1) {
    throw ToolError.of('which-channel', `${contract.source} has several channels: which one?`, {
      hint: `Name it with --channel, or \`channel:\` in the target: ${names}.`,
    });
  }
  const channel = contract.channels.find((each) => name === undefined || each.name === name);
  if (channel !== undefined) return channel;
  throw ToolError.of('no-such-channel', `${contract.source} has no channel ${name ?? ''}.`, {
    hint: names === '' ? 'It has none at all.' : `It has ${names}.`,
  });
}

/** The settings of a run against a target. */
export function settingsOf(contract: Contract, target: Target, options: ConformanceOptions): RunSettings {
  const { subject, features, timeScale, concurrency = CONCURRENCY, patienceMs, knownFailing, skip } = target;
  const url = (target.url ?? '').replace(/\?.*$/s, '');
  const command = options.command ?? `colloquy test ${quoted(contract.source)} --url ${quoted(url)}`;
  const { seed = 1 } = options;
  return {
    subject,
    url,
    seed,
    fuzz: Array.from({ length: options.fuzz ?? 0 }, (_, index) => seed + index),
    timeScale,
    concurrency,
    ...(patienceMs === undefined ? {} : { patienceMs }),
    features,
    ...(options.only === undefined ? {} : { only: options.only }),
    skip,
    knownFailing,
    probes: WORDS.filter((word) => target.probe[word]),
    authentication: target.authentication,
    stimuli: stimuliOf(target),
    undescribed: options.probeUndescribed ?? false,
    strict: options.strict ?? false,
    ...(options.docsUrl === undefined ? {} : { docs: docsFolder(options.docsUrl) }),
    version: options.version ?? '0',
    rerun: (scenario) => `${command} --only ${quoted(scenario)}`,
  };
}

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
