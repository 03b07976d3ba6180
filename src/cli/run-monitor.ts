import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { loadContract } from '../compile/index.ts';
import type { Contract } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { otelExporter, serveStatus, startMonitor, Timeline } from '../monitor/index.ts';
import type { Exporter, Monitor, MonitorEvent, MonitorOptions } from '../monitor/index.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';
import { tellMonitor } from './monitor-events.ts';
import type { monitor } from './monitor.ts';
import { recordInto } from './recording-file.ts';
import type { RecordingFile } from './recording-file.ts';

type Input = Parameters<typeof monitor.run>[0];

/** Stands between clients and a server until it is told to stop; then says what was seen. */
export async function runMonitor({ arguments: [document = ''], options }: Input, io: Io): Promise<ExitCode> {
  const { application, upstream } = options;
  if (upstream === undefined) {
    const hint = 'Name the server with --upstream, such as --upstream ws://127.0.0.1:3001.';
    throw ToolError.of('which-url', 'Nothing says which server is behind the monitor.', { hint });
  }
  const contract = await loadContract(document, application === undefined ? {} : { application });
  const stop = io.interrupt();
  const recording = options.record === undefined ? undefined : await recordInto(options.record, io);
  const ears = earsOf(options, contract, io);
  const running = await startMonitor(contract, {
    ...(await monitorOptions(options, upstream, io)),
    ...ears.wants,
    ...(recording === undefined ? {} : { record: recording.write }),
  });
  const status = await statusOf(running, ears.timeline, options);
  const where = status === undefined ? undefined : `http://127.0.0.1:${String(status.port)}`;
  io.out.write(
    options.json === true
      ? `${JSON.stringify(readyLine(running, where))}\n`
      : readyText(running, { upstream, where }, io),
  );
  await aborted(stop);
  await running.close();
  await status?.close();
  await ears.exporter?.close();
  await closed(recording, document, io);
  return verdict(running, options, io);
}

type Options = Input['options'];

async function monitorOptions(options: Options, upstream: string, io: Io): Promise<MonitorOptions> {
  const { channel, feature, timeScale, ca, insecure, serverName } = options;
  const tls = {
    ...(ca === undefined ? {} : { ca: await textOf(ca, io) }),
    ...(insecure === undefined ? {} : { insecure }),
    ...(serverName === undefined ? {} : { serverName }),
  };
  return {
    upstream,
    host: options.host,
    port: options.listen,
    tls,
    ...(channel === undefined ? {} : { channel }),
    ...(feature === undefined ? {} : { features: feature }),
    ...(timeScale === undefined ? {} : { timeScale }),
  };
}

async function textOf(file: string, io: Io): Promise<string> {
  return readFile(resolve(io.cwd, file), 'utf8').catch((error: unknown) => {
    throw ToolError.of('not-readable', `The file ${file} cannot be read: ${String(error)}.`, {
      at: { file },
    });
  });
}

/** Who wants to hear of what happens. */
interface Ears {
  readonly wants: Pick<MonitorOptions, 'report' | 'frames'>;
  readonly timeline: Timeline | undefined;
  readonly exporter: Exporter | undefined;
}

function earsOf(options: Options, contract: Contract, io: Io): Ears {
  const timeline = options.status === undefined ? undefined : new Timeline(contract);
  const endpoint = options.otel ?? io.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const exporter = endpoint === undefined ? undefined : otelExporter(endpoint);
  const isShown = options.quiet !== true;
  const report = (event: MonitorEvent): void => {
    timeline?.see(event);
    exporter?.report(event);
    if (isShown && (event.kind !== 'frame' || options.frames === true)) tellMonitor(event, io);
  };
  const frames = options.frames === true || timeline !== undefined;
  const isHeard = isShown || timeline !== undefined || exporter !== undefined;
  return { wants: isHeard ? { report, frames } : {}, timeline, exporter };
}

function statusOf(
  running: Monitor,
  timeline: Timeline | undefined,
  { host, status }: Options,
): Promise<{ port: number; close: () => Promise<void> } | undefined> {
  if (timeline === undefined || status === undefined) return Promise.resolve(undefined);
  return serveStatus(running, timeline, { host, port: status });
}

function readyLine({ url, port }: Monitor, status: string | undefined): unknown {
  return { event: 'ready', url, port, ...(status === undefined ? {} : { status }) };
}

function readyText(
  { url }: Monitor,
  { upstream, where }: { upstream: string; where: string | undefined },
  io: Io,
): string {
  const { bold, dim } = io.out.paint;
  const status = where === undefined ? [] : [`  ${bold(`${where}/__colloquy`)} and ${where}/metrics`];
  const lines = [
    `${bold('monitor')} on ${bold(url)}, before ${upstream}`,
    ...status,
    dim('Ctrl-C stops it.'),
  ];
  return `${lines.join('\n')}\n`;
}

async function closed(recording: RecordingFile | undefined, document: string, io: Io): Promise<void> {
  await recording?.close();
  if (recording?.name !== undefined)
    io.err.write(`recorded: ${recording.name} (colloquy verify ${document} ${recording.name})\n`);
}

/** Says what was counted; the exit code is what `--fail-on` makes of it. */
function verdict({ counts }: Monitor, { failOn, json }: Options, io: Io): ExitCode {
  const found = [...counts.findings.values()].toSorted((a, b) => b.count - a.count);
  const [must, should] = [counts.of('fail') + counts.broken, counts.of('warn')];
  const { opened, peak, refused, frames, bytes } = counts;
  if (json === true) {
    io.out.write(
      `${JSON.stringify({ event: 'end', opened, peak, refused, frames, bytes, findings: found })}\n`,
    );
  } else {
    const messages = String(frames.client + frames.server);
    io.out.write(
      `${String(opened)} sockets, ${messages} messages; ${String(must)} MUST and ${String(should)} SHOULD broken\n`,
    );
    for (const { side, verdict: how, id, count } of found)
      io.out.write(`  ${String(count).padStart(5)} × ${how} ${side} ${id}\n`);
  }
  if (failOn === 'should') return must + should > 0 ? 1 : 0;
  return failOn === 'must' && must > 0 ? 1 : 0;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
