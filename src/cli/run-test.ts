import { loadContract } from '../compile/index.ts';
import { channelOf, listRun, quoted, runConformance } from '../conformance/index.ts';
import type { Contract } from '../contract/index.ts';
import { targetTemplate } from '../credentials/index.ts';
import type { Target } from '../credentials/index.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';
import { recordInto } from './recording-file.ts';
import { openReports, tellDiagnostics, versionOf } from './reports.ts';
import { targetOf } from './target-options.ts';
import type { test } from './test.ts';

type Input = Parameters<typeof test.run>[0];

/** Runs the conformance suite against a live subject and reports; the exit code is the report's. */
export async function runTest(input: Input, io: Io): Promise<ExitCode> {
  const { options } = input;
  const document = input.arguments[0] ?? '';
  const { application } = options;
  const contract = await loadContract(document, application === undefined ? {} : { application });
  if (options.init === true) {
    io.out.write(targetTemplate(contract, channelOf(contract, options.channel), options.subject ?? 'server'));
    return 0;
  }
  const target = await targetOf(options, io);
  if (options.list === true) return list(contract, target, { input, io });
  const outputs = openReports(options.report, io);
  const recording = options.record === undefined ? undefined : await recordInto(options.record, io);
  const report = await runConformance(contract, target, {
    reporters: outputs.map(({ reporter }) => reporter),
    signal: io.interrupt(),
    command: commandOf(input),
    listening: (url) => io.err.write(`waiting for the client at ${url}\n`),
    version: await versionOf(),
    ...walksOf(options),
    ...(options.only === undefined ? {} : { only: options.only }),
    probeUndescribed: options.probeUndescribed ?? false,
    ...(options.strict === undefined ? {} : { strict: options.strict }),
    ...(recording === undefined ? {} : { record: recording.write }),
    ...(options.docsUrl === undefined ? {} : { docsUrl: options.docsUrl }),
  });
  await Promise.all([...outputs, ...(recording ? [recording] : [])].map(({ close }) => close()));
  tellDiagnostics(report, io);
  if (recording?.name !== undefined)
    io.err.write(`recorded: ${recording.name} (colloquy verify ${quoted(document)} ${recording.name})\n`);
  return report.exitCode;
}

/** What everything random follows from. */
function walksOf({ seed, fuzz }: Input['options']): { seed?: number; fuzz?: number } {
  return { ...(seed === undefined ? {} : { seed }), ...(fuzz === undefined ? {} : { fuzz }) };
}

/** One line for each scenario, with what it does; then the checks. */
function list(contract: Contract, target: Target, { input, io }: { input: Input; io: Io }): ExitCode {
  const { only } = input.options;
  const { scenarios, checks } = listRun(contract, target, {
    ...walksOf(input.options),
    ...(only === undefined ? {} : { only }),
  });
  const { bold, dim } = io.out.paint;
  io.out.write(`${bold(`${String(scenarios.length)} scenarios`)}\n`);
  for (const { id, summary, left } of scenarios) {
    io.out.write(`${id}  ${dim(left === undefined ? summary : `${summary} (left out: ${left})`)}\n`);
  }
  io.out.write(`\n${bold(`${String(checks.length)} checks`)}\n`);
  for (const { id, level, text } of checks) io.out.write(`${id}  ${level}  ${dim(text)}\n`);
  return 0;
}

/** The command line that runs the same again, without what chooses scenarios and reports. */
function commandOf({ arguments: [document = ''], options }: Input): string {
  const flags: [string, string | number | undefined][] = [
    ['--url', options.url],
    ['--target', options.target],
    ['--channel', options.channel],
    ['--subject', options.subject],
    ['--application', options.application],
    ['--auth', options.auth === undefined ? undefined : options.auth ? 'on' : 'off'],
    ['--origin', options.origin],
    ['--ca', options.ca],
    ['--time-scale', options.timeScale],
    ['--seed', options.seed],
    ['--fuzz', options.fuzz],
  ];
  const given = flags.flatMap(([flag, value]) => (value === undefined ? [] : [flag, quoted(String(value))]));
  const features = (options.feature ?? []).flatMap((feature) => ['--feature', quoted(feature)]);
  const parameters = Object.entries(options.parameter ?? {}).flatMap(([name, value]) => [
    '--parameter',
    quoted(`${name}=${value}`),
  ]);
  const insecure = options.insecure === true ? ['--insecure'] : [];
  return ['colloquy', 'test', quoted(document), ...given, ...features, ...parameters, ...insecure].join(' ');
}
