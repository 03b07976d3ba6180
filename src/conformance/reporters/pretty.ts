import { renderDiagnostic } from '../../diagnostics/index.ts';
import type { Diagnostic, Paint } from '../../diagnostics/index.ts';
import type { Cause, Check, Coverage, Report, ScenarioReport, Verdict } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { checksOf, duration, eventText, excerpt, factsOf, totalsLine } from './about.ts';
import { oneLine, printable } from './text.ts';

const EXCERPT = 8;
const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗',
  untestable: '✗',
  warn: '!',
  note: 'i',
  inconclusive: '?',
  'not-applicable': '-',
  'not-exercised': '-',
  skipped: '-',
};

/** For people at a terminal: progress, one line a scenario, then the causes, the coverage and the totals. */
export function pretty(output: ReporterOutput): Reporter {
  const { paint, write } = output;
  const clear = output.isTerminal ? '\r\u001b[2K' : '';
  return {
    start: ({ run, scenarios }) => {
      const { document, channel, subject, url } = run;
      write(
        `${paint.bold(oneLine(document.title))} ${oneLine(`${document.version}, channel ${channel}, against the ${subject} at ${url}`)}\n`,
      );
      write(
        paint.dim(
          `${String(scenarios.length)} scenarios, ${String(run.concurrency)} at once, seed ${String(run.seed)}\n\n`,
        ),
      );
    },
    scenarioEnd: ({ scenario, done, total }) => {
      write(`${clear}${scenarioLine(scenario, paint)}\n`);
      if (output.isTerminal && done < total) write(paint.dim(`${String(done)} of ${String(total)}`));
    },
    end: ({ report }) => {
      write(`${clear}\n${summary(report, output)}`);
    },
  };
}

function scenarioLine(scenario: ScenarioReport, paint: Paint): string {
  const { result } = scenario;
  const line = `${SIGNS[result]} ${oneLine(scenario.id)}`;
  const time = paint.dim(` ${duration(scenario.durationMs)}`);
  const more = [result === 'pass' ? undefined : scenario.reason, scenario.observed];
  const lines = more.flatMap((text) => (text === undefined ? [] : paint.dim(`\n    ${indented(text, 4)}`)));
  return `${coloured(paint, result)(line)}${time}${lines.join('')}`;
}

function coloured(paint: Paint, verdict: Verdict): (text: string) => string {
  if (verdict === 'fail' || verdict === 'untestable') return paint.red;
  if (verdict === 'warn') return paint.yellow;
  return verdict === 'pass' ? String : paint.dim;
}

function summary(report: Report, output: ReporterOutput): string {
  const { paint } = output;
  const bad = report.exitCode !== 0;
  const head = bad ? paint.red(paint.bold(oneLine(report.headline))) : paint.bold(oneLine(report.headline));
  // A run that could not be made has nothing to count.
  if (report.exitCode === 2)
    return `${[head, ...report.diagnostics.map(({ hint = '' }) => indented(hint, 2))].join('\n  ')}\n`;
  const parts = [
    head,
    ...report.diagnostics.map((diagnostic) => diagnosticText(diagnostic, paint)),
    ...report.causes.map((cause, index) => causeText(report, cause, { number: index + 1, output })),
    ...untestable(report, paint),
    notes(report, paint),
    coverageText(report.coverage, paint),
    `${totalsLine(report)}; ${duration(report.durationMs)}${report.interrupted ? '; stopped before its end' : ''}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Text of several lines, each but the first indented: what is quoted cannot pass for a line of the report. */
function indented(text: string, by: number): string {
  return printable(text).replaceAll('\n', `\n${' '.repeat(by)}`);
}

function diagnosticText({ message, hint, ...rest }: Diagnostic, paint: Paint): string {
  const told = { ...rest, message: oneLine(message) };
  return renderDiagnostic(hint === undefined ? told : { ...told, hint: indented(hint, 2) }, paint);
}

function causeText(report: Report, cause: Cause, by: { number: number; output: ReporterOutput }): string {
  const { paint } = by.output;
  const [first, ...others] = checksOf(report, cause.checks);
  const colour = coloured(paint, cause.verdict);
  const lines = [
    colour(`${String(by.number)}. ${cause.verdict} ${oneLine(cause.id)}`),
    `   ${oneLine(cause.text)}`,
  ];
  if (first !== undefined) lines.push(...checkLines(report, first, by.output));
  if (others.length > 0)
    lines.push(`   also shown by ${others.map((check) => oneLine(check.id)).join(', ')}`);
  const more = cause.scenarios.length - 1;
  if (more > 0) lines.push(paint.dim(`   seen in ${String(cause.scenarios.length)} scenarios`));
  return lines.join('\n');
}

function checkLines(report: Report, check: Check, output: ReporterOutput): string[] {
  const { paint } = output;
  const facts = factsOf(check).filter(([name]) => name !== 'again');
  const told = (name: string, text: string): string => `   ${paint.dim(name.padEnd(9))} ${oneLine(text)}`;
  const transcript = excerpt(report, check, EXCERPT).map(({ event, shows }) => {
    const line = cut(`${duration(event.t).padStart(9)}  ${eventText(event)}`, output.width - 6);
    return shows ? `   > ${line}` : paint.dim(`     ${line}`);
  });
  const again = check.rerun === undefined ? [] : [told('again', check.rerun)];
  return [...facts.map(([name, text]) => told(name, text)), ...transcript, ...again];
}

function cut(text: string, width: number): string {
  const flat = printable(text).replaceAll('\n', ' ');
  return flat.length <= width ? flat : `${flat.slice(0, Math.max(1, width - 1))}…`;
}

function untestable(report: Report, paint: Paint): string[] {
  const lacking = report.checks.filter((check) => check.verdict === 'untestable');
  const reasons = [...new Set(lacking.map((check) => check.reason ?? ''))];
  return reasons.map((reason) => {
    const ids = lacking.filter((check) => (check.reason ?? '') === reason).map((check) => check.id);
    return `${paint.red(oneLine(`untestable: ${ids.join(', ')}`))}\n   ${indented(reason, 3)}`;
  });
}

/** What was noticed and breaks nothing: the report names it, or who reads `1 note` could not know what it is. */
function notes(report: Report, paint: Paint): string {
  const noted = report.checks.filter((check) => check.verdict === 'note');
  const lines = noted
    .slice(0, MOST_NAMES)
    .map(({ id, seen = '' }) => paint.dim(oneLine(`note ${id}: ${seen}`)));
  const more = noted.length - lines.length;
  return [...lines, ...(more > 0 ? [paint.dim(`and ${String(more)} more notes`)] : [])].join('\n');
}

function coverageText(coverage: Coverage, paint: Paint): string {
  const kinds = Object.entries(coverage).map(([kind, items]: [string, Coverage['messages']]) => {
    const seen = items.filter((item) => item.seen > 0).length;
    return `${kind} ${String(seen)}/${String(items.length)}`;
  });
  const missing = Object.values(coverage).flatMap((items: Coverage['messages']) =>
    items.filter((item) => item.seen === 0),
  );
  const reasons = [...new Set(missing.map(({ reason = '' }) => reason))];
  const unseen = reasons.map((reason) => {
    const names = new Set(missing.filter((item) => (item.reason ?? '') === reason).map(({ name }) => name));
    const line = `not seen${reason === '' ? '' : `, ${reason}`}: ${someOf([...names])}`;
    return `\n${paint.dim(oneLine(line))}`;
  });
  return `exercised: ${kinds.join(', ')}${unseen.join('')}`;
}

/** So many names are shown of a list; the JSON report has all. */
const MOST_NAMES = 12;

function someOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest <= 1 ? names.join(', ') : `${names.slice(0, MOST_NAMES).join(', ')} and ${String(rest)} more`;
}
