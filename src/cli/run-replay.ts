import { loadContract } from '../compile/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { replayAgainst, replayAsServer } from '../monitor/index.ts';
import type { Played } from '../monitor/index.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';
import { readRecording } from './recording-input.ts';
import type { replay } from './replay.ts';
import { targetOf } from './target-options.ts';

type Input = Parameters<typeof replay.run>[0];

/** Plays a recording against a server, or as one; the exit code is what `--fail-on` makes of the findings. */
export async function runReplay(input: Input, io: Io): Promise<ExitCode> {
  const { options } = input;
  const [document = '', file = ''] = input.arguments;
  const { application, channel, speed, timeScale } = options;
  const contract = await loadContract(document, application === undefined ? {} : { application });
  const recording = await readRecording(file, io);
  const target = await targetOf({ ...NO_RUN, ...options }, io);
  const all: Played[] = [];
  const how = {
    features: target.features,
    ...(channel === undefined ? {} : { channel }),
    ...(speed === undefined ? {} : { speed }),
    ...(timeScale === undefined ? {} : { timeScale }),
    report: (played: Played): void => {
      all.push(played);
      tell(played, io);
    },
  };
  const { url } = target;
  if (url === undefined) {
    const { host, listen: port } = options;
    const listener = await replayAsServer(contract, recording, { ...how, host, port });
    io.out.write(`${io.out.paint.bold('replay')} on ${listener.url}\n`);
    await aborted(io.interrupt());
    await listener.close();
  } else {
    if (!/^wss?:/i.test(url)) throw ToolError.of('bad-url', `The address ${url} is no ws:// or wss:// URL.`);
    await replayAgainst(contract, recording, { ...how, target: { ...target, url } });
  }
  return verdict(all, options.failOn);
}

/** What a target has for a run, and a replay has no use for. */
const NO_RUN = { subject: undefined, skip: undefined, concurrency: undefined, patience: undefined } as const;

function tell({ socket, sent, heard, complete, findings }: Played, io: Io): void {
  const { red, yellow, dim } = io.out.paint;
  const short = complete ? '' : yellow(' (the other side said less than in the recording)');
  io.out.write(`socket ${String(socket)}: ${String(sent)} sent, ${String(heard)} came${short}\n`);
  for (const { verdict: how, side, id, text } of findings) {
    const paint = how === 'fail' ? red : how === 'warn' ? yellow : dim;
    io.out.write(`  ${paint(`${how} ${side}`)} ${plain(id)}: ${plain(text)}\n`);
  }
}

/** What a peer wrote cannot steer the terminal. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\u{fffd}');
}

function verdict(all: readonly Played[], failOn: Input['options']['failOn']): ExitCode {
  const bad = failOn === 'should' ? ['fail', 'warn'] : failOn === 'must' ? ['fail'] : [];
  return all.some(({ findings }) => findings.some((one) => bad.includes(one.verdict))) ? 1 : 0;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
