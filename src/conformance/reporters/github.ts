import type { Cause, Check, Report } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { checksOf, factsOf } from './about.ts';
import { printable } from './text.ts';

/** GitHub's workflow commands: one annotation a cause, at the line of the document that is broken. */
export function github(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(annotations(report).join(''));
    },
  };
}

type Severity = 'error' | 'warning' | 'notice';

function annotations(report: Report): string[] {
  const { diagnostics, causes, checks } = report;
  const untestable = checks.filter(({ verdict }) => verdict === 'untestable');
  const stale = checks.filter(({ known }) => known === 'stale');
  return [
    ...diagnostics.map(({ severity, message, hint, at }) =>
      command(severity, {
        title: 'colloquy',
        text: [message, ...(hint === undefined ? [] : [hint])].join('\n'),
        ...(at === undefined ? {} : { place: at }),
      }),
    ),
    ...causes.map((cause) => causeAnnotation(report, cause)),
    ...untestable.map((check) => checkAnnotation('error', check, check.reason ?? check.text)),
    ...stale.map((check) =>
      checkAnnotation('error', check, 'It is listed under knownFailing, and passes now.'),
    ),
    command('notice', { title: 'colloquy', text: report.headline }),
  ];
}

function causeAnnotation(report: Report, cause: Cause): string {
  const severity = cause.verdict === 'fail' ? 'error' : 'warning';
  const [check] = checksOf(report, cause.checks);
  if (check === undefined) return command(severity, { title: cause.id, text: cause.text });
  const facts = factsOf(check).map(([name, text]) => `${name}: ${text}`);
  return checkAnnotation(severity, check, [cause.text, ...facts].join('\n'));
}

function checkAnnotation(severity: Severity, check: Check, text: string): string {
  return command(severity, { title: `${check.verdict} ${check.id}`, text, place: check.location });
}

interface Annotation {
  readonly title: string;
  readonly text: string;
  readonly place?: { readonly file: string; readonly line?: number; readonly column?: number };
}

function command(severity: Severity, { title, text, place }: Annotation): string {
  const where =
    place === undefined
      ? []
      : [
          `file=${property(place.file)}`,
          ...(place.line === undefined ? [] : [`line=${String(place.line)}`]),
          ...(place.column === undefined ? [] : [`col=${String(place.column)}`]),
        ];
  return `::${severity} ${[...where, `title=${property(title)}`].join(',')}::${data(text)}\n`;
}

/** What follows the second `::` ends at the line end. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
