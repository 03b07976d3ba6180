import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { loadContract } from '../compile/index.ts';
import { channelOf, listRun, quoted, REPORTERS, runConformance } from '../conformance/index.ts';
import type { Report, Reporter } from '../conformance/index.ts';
import type { Contract } from '../contract/index.ts';
import { targetTemplate } from '../credentials/index.ts';
import type { Target } from '../credentials/index.ts';
import { renderDiagnostic, ToolError } from '../diagnostics/index.ts';
import type { ExitCode } from './command.ts';
import type { Io, Output } from './io.ts';
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
    io.out.write(targetTemplate(contract, channelOf(contract, options.channel)));
    return 0;
  }
  const target = await targetOf(options, io);
  if (options.list === true) return list(contract, target, { input, io });
  const outputs = openReports(input, io);
  const report = await runConformance(contract, target, {
    reporters: outputs.map(({ reporter }) => reporter),
    signal: io.interrupt(),
    command: commandOf(input),
    version: await versionOf(),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.only === undefined ? {} : { only: options.only }),
    probeUndescribed: options.probeUndescribed ?? false,
    ...(options.strict === undefined ? {} : { strict: options.strict }),
  });
  await Promise.all(outputs.map(({ close }) => close()));
  tellDiagnostics(report, io);
  return report.exitCode;
}

/** One line for each scenario, with what it does; then the checks. */
function list(contract: Contract, target: Target, { input, io }: { input: Input; io: Io }): ExitCode {
  const { only } = input.options;
  const { scenarios, checks } = listRun(contract, target, only === undefined ? {} : { only });
  const { bold, dim } = io.out.paint;
  io.out.write(`${bold(`${String(scenarios.length)} scenarios`)}\n`);
  for (const { id, summary, left } of scenarios) {
    io.out.write(`${id}  ${dim(left === undefined ? summary : `${summary} (left out: ${left})`)}\n`);
  }
  io.out.write(`\n${bold(`${String(checks.length)} checks`)}\n`);
  for (const { id, level, text } of checks) io.out.write(`${id}  ${level}  ${dim(text)}\n`);
  return 0;
}

/** What stands in the way of a run, and what the tool itself did wrong: to stderr, whatever the reports say. */
function tellDiagnostics(report: Report, io: Io): void {
  for (const diagnostic of report.diagnostics) {
    io.err.write(`${renderDiagnostic(diagnostic, io.err.paint)}\n`);
  }
}

interface OpenReport {
  readonly reporter: Reporter;
  close(): Promise<void>;
}

/** The reports that were asked for; `pretty` to stdout where none was. */
function openReports({ options }: Input, io: Io): OpenReport[] {
  const asked = options.report ?? [{ format: 'pretty' }];
  return asked.map(({ format, file }) => {
    const factory = Object.hasOwn(REPORTERS, format) ? REPORTERS[format] : undefined;
    if (factory === undefined) {
      throw ToolError.of('no-such-report', `There is no report format ${format}.`, {
        hint: `There are ${Object.keys(REPORTERS).join(', ')}.`,
      });
    }
    if (file === undefined) return { reporter: factory(io.out), close: () => Promise.resolve() };
    const sink = new FileOutput(resolve(io.cwd, file), file);
    return { reporter: factory(sink), close: () => sink.close() };
  });
}

/** A report that goes into a file. */
class FileOutput implements Output {
  readonly paint: Output['paint'] = { red: String, yellow: String, dim: String, bold: String };
  readonly isTerminal = false;
  readonly width = 100;
  readonly #path: string;
  readonly #name: string;
  readonly #parts: string[] = [];

  constructor(path: string, name: string) {
    this.#path = path;
    this.#name = name;
  }

  readonly write = (text: string): void => {
    this.#parts.push(text);
  };

  async close(): Promise<void> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await new Promise<void>((done, fail) => {
        const stream = createWriteStream(this.#path);
        stream.on('error', fail).on('finish', done);
        for (const part of this.#parts) stream.write(part);
        stream.end();
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw ToolError.of('not-writable', `The report ${this.#name} cannot be written: ${why}`);
    }
  }
}

/** The command line that runs the same again, without what chooses scenarios and reports. */
function commandOf({ arguments: [document = ''], options }: Input): string {
  const flags: [string, string | number | undefined][] = [
    ['--url', options.url],
    ['--target', options.target],
    ['--channel', options.channel],
    ['--application', options.application],
    ['--auth', options.auth === undefined ? undefined : options.auth ? 'on' : 'off'],
    ['--origin', options.origin],
    ['--ca', options.ca],
    ['--time-scale', options.timeScale],
    ['--seed', options.seed],
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

async function versionOf(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
