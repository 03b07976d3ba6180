import type { Channel, Contract, Side } from '../contract/index.ts';
import { stepsOf } from '../contract/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Promise_ } from '../promises/index.ts';
import { matchesPattern, promisesOf, splitAspect, withAspect } from '../promises/index.ts';
import type { Recording } from '../recording/index.ts';
import { forbidUnknownFeatures } from '../session/index.ts';
import { buildReport, failedReport, headerOf, markStale } from './build-report.ts';
import { causesOf } from './causes.ts';
import { judge } from './judge.ts';
import { docsFolder } from './permalink.ts';
import { replay } from './replay.ts';
import type { Report, RunHeader } from './report.ts';
import { channelOf } from './run-conformance.ts';

/** How a recording is judged. */
export interface VerifyOptions {
  /** The side that is judged. Default `server`. */
  readonly subject?: Side;
  /** The channel's key. Default: the one that the recording names, else the only one. */
  readonly channel?: string;
  /** Features that the subject claims. Default: none. */
  readonly features?: readonly string[];
  /** Multiplies every duration. Default: as the recording says, else 1. */
  readonly timeScale?: number;
  /** Patterns of ids that are not judged. Default: none. */
  readonly skip?: readonly string[];
  /** Warnings count for the exit code. Default false. */
  readonly strict?: boolean;
  /** Where the pages of the document are published (`colloquy docs`): checks lead to their promises there. Default: nowhere. */
  readonly docsUrl?: string;
  /** Version of this tool, for the report. Default `0`. */
  readonly version?: string;
  /** The command that judges the recording again. Default: made of the document's path. */
  readonly command?: string;
}

/**
 * Judges a recording by the same engine as a live run: each socket is a scenario `recording/<number>`. What was still
 * owed where a socket's recording stops is inconclusive. Exit code 2 where there is no socket to judge.
 */
export function verifyRecording(
  contract: Contract,
  recording: Recording,
  options: VerifyOptions = {},
): Report {
  forbidUnknownFeatures(options.features ?? [], [contract]);
  const channel = channelIn(contract, recording, options);
  const header = headerFor(contract, channel, { recording, options });
  const sockets = [...new Set(recording.events.map(({ socket }) => socket))];
  if (sockets.length === 0) {
    const message = 'The recording holds no socket: there is nothing to judge.';
    return failedReport(header, channel, [{ code: 'bad-recording', severity: 'error', message }]);
  }
  const { subject, features, timeScale } = header;
  const judged = { contract, channel, subject, features, timeScale };
  const runs = sockets.map((socket) => replay(judged, recording, socket));
  const { skip = [], command = `colloquy verify ${contract.source}` } = options;
  const promises = promisesIn(contract, channel, { subject, control: recording.control });
  const docs = options.docsUrl === undefined ? {} : { docs: docsFolder(options.docsUrl) };
  const checks = judge(
    { ...judged, promises, skip, knownFailing: [], rerun: () => command, ...docs },
    recording.control ? runs : runs.map((run) => withoutControl(channel, run)),
  );
  return buildReport({
    run: header,
    channel,
    durationMs: recording.events.at(-1)?.t ?? 0,
    checks: markStale(checks, [], matchesPattern),
    causes: causesOf(channel, checks, runs),
    runs,
    diagnostics: stranger(contract, recording),
    interrupted: false,
    strict: options.strict ?? false,
  });
}

function channelIn(contract: Contract, { header }: Recording, { channel }: VerifyOptions): Channel {
  if (channel !== undefined || header.channel === '') return channelOf(contract, channel);
  const named = contract.channels.some(({ name }) => name === header.channel);
  return channelOf(contract, named ? header.channel : undefined);
}

function headerFor(
  contract: Contract,
  channel: Channel,
  { recording, options }: { recording: Recording; options: VerifyOptions },
): RunHeader {
  const upgrade = recording.events.find((event) => event.event === 'upgrade');
  return headerOf(contract, channel, {
    subject: options.subject ?? 'server',
    url: upgrade?.event === 'upgrade' ? upgrade.url.replace(/\?.*$/s, '') : '',
    seed: 0,
    timeScale: options.timeScale ?? recording.header.timeScale ?? 1,
    concurrency: 1,
    features: options.features ?? [],
    started: recording.header.started,
    version: options.version ?? '0',
  });
}

/**
 * The promises that a recording may show: a fault's without its provocations (why a peer made a mistake is not recorded),
 * no handshakes (nothing says what was dialled on purpose), and what needs control frames only where they were seen.
 */
function promisesIn(
  contract: Contract,
  channel: Channel,
  { subject, control }: { subject: Side; control: boolean },
): Promise_[] {
  const faults = `${channel.name}/faults/`;
  const unseen = control ? [] : [...controlPlaces(channel), `${channel.name}/close`];
  const promises = promisesOf(contract, channel)
    .filter(({ side, place }) => side === subject && !place.startsWith(`${channel.name}/handshake/`))
    .filter(({ place }) => !unseen.includes(place))
    .map((promise) => (promise.place.startsWith(faults) ? ofFault(channel, promise) : promise));
  return [...new Map(promises.map((promise) => [promise.id, promise])).values()];
}

function ofFault(channel: Channel, promise: Promise_): Promise_ {
  const [, , fault = ''] = promise.place.split('/');
  const place = `${channel.name}/faults/${fault}`;
  return { ...promise, place, id: withAspect(place, promise.aspect) };
}

/** The steps that consist of control frames. */
function controlPlaces(channel: Channel): string[] {
  const steps = channel.session.exchanges.flatMap(({ steps: own, abort }) => [
    ...stepsOf(own),
    ...stepsOf(abort),
  ]);
  return steps
    .filter(({ act }) => act.kind === 'message' && act.messages.every((name) => name.startsWith('$')))
    .map(({ path }) => `${channel.name}/${path}`);
}

type Run = ReturnType<typeof replay>;

/** A source without control frames says nothing about them. */
function withoutControl(channel: Channel, run: Run): Run {
  const unseen = controlPlaces(channel);
  return { ...run, seen: run.seen.filter(({ id }) => !unseen.includes(splitAspect(id).place)) };
}

function stranger({ name }: Contract, { header }: Recording): Diagnostic[] {
  if (header.document === '' || header.document === name) return [];
  const message = `The recording was made with the document \`${header.document}\`, and is judged by \`${name}\`.`;
  return [{ code: 'bad-recording', severity: 'warning', message }];
}
