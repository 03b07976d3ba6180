import type { Check, Report, Verdict } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { factsOf } from './about.ts';
import { jsonText, printable } from './text.ts';

const LEVELS: Readonly<Partial<Record<Verdict, 'error' | 'warning' | 'note'>>> = {
  fail: 'error',
  untestable: 'error',
  warn: 'warning',
  note: 'note',
};

/** SARIF 2.1.0 (OASIS): a rule for each promise, a result for each that is not kept, at its line of the document. */
export function sarif(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(`${jsonText(log(report))}\n`);
    },
  };
}

function log(report: Report): object {
  const { run, checks, diagnostics } = report;
  const results = checks.flatMap((check, index) => {
    const level = LEVELS[check.verdict];
    return level === undefined ? [] : [result(check, { level, index })];
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: run.tool.name,
            semanticVersion: run.tool.version,
            rules: checks.map(rule),
          },
        },
        automationDetails: { id: `${run.document.name}/${run.channel}/` },
        invocations: [
          {
            executionSuccessful: report.exitCode !== 2,
            exitCode: report.exitCode,
            startTimeUtc: run.started,
            toolExecutionNotifications: diagnostics.map(({ code, severity, message }) => ({
              level: severity,
              descriptor: { id: code },
              message: { text: printable(message) },
            })),
          },
        ],
        results,
      },
    ],
  };
}

function rule(check: Check): object {
  const help = check.docs ?? check.spec;
  return {
    id: check.id,
    shortDescription: { text: printable(check.text) },
    ...(help === undefined || !isWebAddress(help) ? {} : { helpUri: help }),
    properties: { level: check.level, side: check.side },
  };
}

function result(check: Check, { level, index }: { level: string; index: number }): object {
  const { file, line, column, pointer } = check.location;
  const facts = factsOf(check).map(([name, text]) => `${name}: ${text}`);
  return {
    ruleId: check.id,
    ruleIndex: index,
    level,
    message: { text: printable(facts.join('\n')) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer }],
      },
    ],
    partialFingerprints: { 'check/v1': check.id },
    properties: { verdict: check.verdict },
    ...(check.known === 'expected'
      ? { suppressions: [{ kind: 'external', justification: 'listed under knownFailing' }] }
      : {}),
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text);
}

/** A path as a URI reference; an absolute one as a file URI. */
function uriOf(file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(printable(part)))
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
