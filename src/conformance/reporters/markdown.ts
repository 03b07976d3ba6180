import type { Cause, Coverage, Report } from '../report.ts';
import type { Reporter, ReporterOutput } from '../reporter.ts';
import { checksOf, duration, eventText, excerpt, factsOf, totalsLine } from './about.ts';
import { oneLine, printable } from './text.ts';

/** So many events of a transcript are quoted. */
const EXCERPT = 8;
/** A comment on a pull request may not be longer than 65,536 characters: so many causes are told in full. */
const MOST = 20;

/** Markdown for a pull request: the headline, the causes with what shows them, coverage and totals. */
export function markdown(output: ReporterOutput): Reporter {
  return {
    end: ({ report }) => {
      output.write(page(report));
    },
  };
}

function page(report: Report): string {
  const { run } = report;
  const what = `${run.document.title} ${run.document.version}, channel ${run.channel}, the ${run.subject} at ${run.url}`;
  const parts = [
    `## ${report.exitCode === 0 ? '✅' : '❌'} ${plain(report.headline)}`,
    plain(what),
    ...report.diagnostics.map(({ message, hint }) =>
      [message, ...(hint === undefined ? [] : [hint])].map(quote).join('\n>\n'),
    ),
    ...report.causes.slice(0, MOST).map((cause, index) => causePart(report, { cause, number: index + 1 })),
    ...(report.causes.length > MOST ? [`And ${String(report.causes.length - MOST)} more causes.`] : []),
    ...untestable(report),
    coverage(report.coverage),
    `${totalsLine(report)}; ${duration(report.durationMs)}; seed ${String(run.seed)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function causePart(report: Report, { cause, number }: { cause: Cause; number: number }): string {
  const [first, ...others] = checksOf(report, cause.checks);
  const lines = [`### ${String(number)}. ${cause.verdict} ${code(cause.id)}`, plain(cause.text)];
  if (first === undefined) return lines.join('\n\n');
  const facts = factsOf(first).map(
    ([name, text]) => `- ${name}: ${name === 'again' ? code(text) : plain(text)}`,
  );
  lines.push(facts.join('\n'));
  const events = excerpt(report, first, EXCERPT).map(
    ({ event, shows }) =>
      `${shows ? '>' : ' '} ${duration(event.t).padStart(9)}  ${oneLine(eventText(event))}`,
  );
  if (events.length > 0) lines.push(details('Transcript', fenced(events.join('\n'))));
  if (others.length > 0) lines.push(`Also shown by ${others.map((check) => code(check.id)).join(', ')}.`);
  return lines.join('\n\n');
}

function untestable(report: Report): string[] {
  const lacking = report.checks.filter(({ verdict }) => verdict === 'untestable');
  const reasons = [...new Set(lacking.map(({ reason }) => reason ?? ''))];
  return reasons.map((reason) => {
    const ids = lacking.filter((check) => (check.reason ?? '') === reason).map(({ id }) => code(id));
    return `### untestable ${ids.join(', ')}\n\n${fenced(printable(reason))}`;
  });
}

function coverage(kinds: Coverage): string {
  const all = Object.entries(kinds) as [string, Coverage['messages']][];
  const rows = all.map(([kind, items]) => {
    const unseen = items.filter(({ seen }) => seen === 0).map(({ name }) => code(name));
    return `| ${kind} | ${String(items.length - unseen.length)} of ${String(items.length)} | ${unseen.join(', ')} |`;
  });
  return details('Coverage', ['| what | seen | not seen |', '| --- | --- | --- |', ...rows].join('\n'));
}

function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A fence that is longer than any run of backticks in the text. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

/** A code span (CommonMark, section 6.1); a bar would end a cell of a table. */
function code(text: string): string {
  const flat = oneLine(text).replaceAll('|', '¦');
  const ticks = '`'.repeat(longestTicks(flat) + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') || flat === '' ? ' ' : '';
  return `${ticks}${pad}${flat}${pad}${ticks}`;
}

function longestTicks(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** A name in backticks, as the tool itself writes it. */
const NAME = /(`[\w@:./~*-]+`)/;

/** Text that is text: no markup, no HTML, no mention of anybody, no issue number. Names in backticks stay. */
function plain(text: string): string {
  const parts = oneLine(text).split(NAME);
  // A stray backtick could pair with those of a name.
  if (parts.some((part, index) => index % 2 === 0 && part.includes('`'))) return escaped(oneLine(text));
  return parts.map((part, index) => (index % 2 === 1 ? part : escaped(part))).join('');
}

/** A service looks for mentions and issue numbers in what is rendered: a space of no width keeps them from being found. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~>]/g, (char) => `\\${char}`)
    .replaceAll(/@|#(?=\d)/g, (char) => `${char}\u200b`);
}

function quote(text: string): string {
  return `> ${plain(text)}`;
}
