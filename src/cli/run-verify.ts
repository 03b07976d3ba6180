import { loadContract } from '../compile/index.ts';
import { quoted, verifyRecording } from '../conformance/index.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';
import { readRecording } from './recording-input.ts';
import { openReports, tellDiagnostics, versionOf } from './reports.ts';
import type { verify } from './verify.ts';

type Input = Parameters<typeof verify.run>[0];

/** Judges a recording and reports; the exit code is the report's. */
export async function runVerify(input: Input, io: Io): Promise<ExitCode> {
  const { application, report: reports, feature, strict, skip, ...options } = input.options;
  const [document = '', file = ''] = input.arguments;
  const contract = await loadContract(document, application === undefined ? {} : { application });
  const recording = await readRecording(file, io);
  const outputs = openReports(reports, io);
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const report = verifyRecording(contract, recording, {
    ...given,
    features: feature ?? [],
    skip: skip ?? [],
    strict: strict ?? false,
    version: await versionOf(),
    command: `colloquy verify ${quoted(document)} ${quoted(file)}`,
  });
  for (const { reporter } of outputs) reporter.end?.({ report });
  await Promise.all(outputs.map(({ close }) => close()));
  tellDiagnostics(report, io);
  return report.exitCode;
}
