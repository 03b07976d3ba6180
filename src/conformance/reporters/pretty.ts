import { renderDiagnostic } from '../../diagnostics/index.ts';
import type { Paint } from '../../diagnostics/index.ts';
import type { Cause, Check, Coverage, Report, ScenarioReport, Verdict } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { checksOf, duration, eventText, excerpt, placeOf, totalsLine } from './about.ts';
import { printable } from './xml.ts';

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
        `${paint.bold(printable(document.title))} ${document.version}, channel ${channel}, against the ${subject} at ${printable(url)}\n`,
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
  const line = `${SIGNS[result]} ${scenario.id}`;
  const time = paint.dim(` ${duration(scenario.durationMs)}`);
  const reason =
    scenario.reason === undefined
      ? ''
      : paint.dim(`\n    ${printable(scenario.reason).replaceAll('\n', '\n    ')}`);
  return `${coloured(paint, result)(line)}${time}${result === 'pass' ? '' : reason}`;
}

function coloured(paint: Paint, verdict: Verdict): (text: string) => string {
  if (verdict === 'fail' || verdict === 'untestable') return paint.red;
  if (verdict === 'warn') return paint.yellow;
  return verdict === 'pass' ? String : paint.dim;
}

function summary(report: Report, output: ReporterOutput): string {
  const { paint } = output;
  const bad = report.exitCode !== 0;
  const head = bad
    ? paint.red(paint.bold(printable(report.headline)))
    : paint.bold(printable(report.headline));
  const parts = [
    head,
    ...report.diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, paint)),
    ...report.causes.map((cause, index) => causeText(report, cause, { number: index + 1, output })),
    ...untestable(report, paint),
    coverageText(report.coverage, paint),
    `${totalsLine(report)}; ${duration(report.durationMs)}${report.interrupted ? '; stopped before its end' : ''}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function causeText(report: Report, cause: Cause, by: { number: number; output: ReporterOutput }): string {
  const { paint } = by.output;
  const [first, ...others] = checksOf(report, cause.checks);
  const colour = coloured(paint, cause.verdict);
  const lines = [colour(`${String(by.number)}. ${cause.verdict} ${cause.id}`), `   ${printable(cause.text)}`];
  if (first !== undefined) lines.push(...checkLines(report, first, by.output));
  if (others.length > 0) lines.push(`   also shown by ${others.map((check) => check.id).join(', ')}`);
  const more = cause.scenarios.length - 1;
  if (more > 0) lines.push(paint.dim(`   seen in ${String(cause.scenarios.length)} scenarios`));
  return lines.join('\n');
}

function checkLines(report: Report, check: Check, output: ReporterOutput): string[] {
  const { paint } = output;
  const item = (name: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`   ${paint.dim(name.padEnd(9))} ${printable(text)}`];
  const transcript = excerpt(report, check, EXCERPT).map(({ event, shows }) => {
    const line = cut(`${duration(event.t).padStart(9)}  ${eventText(event)}`, output.width - 6);
    return shows ? `   > ${line}` : paint.dim(`     ${line}`);
  });
  return [
    ...item('promise', `${check.text} (${placeOf(check)} ${check.location.pointer})`),
    ...item('expected', check.expected),
    ...item('seen', check.seen),
    ...item('when', check.at === undefined ? undefined : `${duration(check.at)} after the upgrade request`),
    ...item('nearest', check.nearest),
    ...transcript,
    ...item('again', check.rerun),
  ];
}

function cut(text: string, width: number): string {
  const flat = text.replaceAll('\n', ' ');
  return flat.length <= width ? flat : `${flat.slice(0, Math.max(1, width - 1))}…`;
}

function untestable(report: Report, paint: Paint): string[] {
  const lacking = report.checks.filter((check) => check.verdict === 'untestable');
  const reasons = [...new Set(lacking.map((check) => check.reason ?? ''))];
  return reasons.map((reason) => {
    const ids = lacking.filter((check) => (check.reason ?? '') === reason).map((check) => check.id);
    return `${paint.red(`untestable: ${ids.join(', ')}`)}\n   ${printable(reason).replaceAll('\n', '\n   ')}`;
  });
}

function coverageText(coverage: Coverage, paint: Paint): string {
  const kinds = Object.entries(coverage).map(([kind, items]: [string, Coverage['messages']]) => {
    const seen = items.filter((item) => item.seen > 0).length;
    return `${kind} ${String(seen)}/${String(items.length)}`;
  });
  const missing = Object.values(coverage).flatMap((items: Coverage['messages']) =>
    items.filter((item) => item.seen === 0),
  );
  const names = missing.map((item) => `${item.name}${item.reason === undefined ? '' : ` (${item.reason})`}`);
  const unseen = names.length === 0 ? '' : paint.dim(`\nnot seen: ${printable(names.join(', '))}`);
  return `exercised: ${kinds.join(', ')}${unseen}`;
}
