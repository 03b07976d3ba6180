import type { Check, Report } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { factsOf } from './about.ts';
import { oneLine, printable } from './text.ts';

const FAILED = ['fail', 'untestable'];
const SKIPPED = ['skipped', 'not-applicable', 'not-exercised', 'inconclusive'];

/** TAP version 14: one test point a check; known failures are TODO, what was not judged is SKIP. */
export function tap(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(text(report));
    },
  };
}

function text(report: Report): string {
  const { checks, diagnostics, headline } = report;
  // A producer that gives up says so; what stands before it still counts.
  const bail = report.exitCode === 2 ? [`Bail out! ${plain(headline)}`] : [];
  const lines = [
    'TAP version 14',
    `1..${String(checks.length)}`,
    `# ${plain(headline)}`,
    ...diagnostics.map(({ message }) => `# ${plain(message)}`),
    ...checks.flatMap((check, index) => point(check, index + 1)),
    ...bail,
  ];
  return `${lines.join('\n')}\n`;
}

function point(check: Check, number: number): string[] {
  const stale = check.known === 'stale';
  const failed = FAILED.includes(check.verdict) || stale;
  const directive = directiveOf(check);
  const line = `${failed ? 'not ok' : 'ok'} ${String(number)} - ${description(check.id)}${directive}`;
  return check.verdict === 'pass' && !stale ? [line] : [line, ...block(check)];
}

function directiveOf(check: Check): string {
  if (check.known === 'expected') return ' # TODO known to fail';
  if (!SKIPPED.includes(check.verdict)) return '';
  return ` # SKIP ${description(check.verdict)}`;
}

/** The YAML block of a test point. Text in double quotes, as JSON writes it, is YAML too. */
function block(check: Check): string[] {
  const facts: [string, string][] = [
    ['verdict', check.verdict],
    ['level', check.level],
    ...(check.known === undefined ? [] : [['known', check.known] as [string, string]]),
    ...factsOf(check),
  ];
  return [
    '  ---',
    ...facts.map(([name, value]) => `  ${name}: ${JSON.stringify(printable(value))}`),
    '  ...',
  ];
}

function description(text: string): string {
  return oneLine(text).replaceAll('\\', '\\\\').replaceAll('#', '\\#');
}

function plain(text: string): string {
  return oneLine(text);
}
