import type { Check, FrameEvent, Report, ScenarioReport, TranscriptEvent } from '../report.ts';
import { printable } from './text.ts';

/** A duration for people. */
export function duration(ms: number): string {
  if (ms >= 60_000)
    return `${String(Math.floor(ms / 60_000))} min ${String(Math.round((ms % 60_000) / 1000))} s`;
  return ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${String(Math.round(ms))} ms`;
}

/** The counts that are not zero, worst first: `1 fail, 3 warn, 40 pass`. */
export function totalsLine(report: Report): string {
  const counts = Object.entries(report.totals).filter(([, count]) => count > 0);
  return counts.map(([verdict, count]) => `${String(count)} ${verdict}`).join(', ');
}

/** Where the document says it: `asyncapi.yaml:12:7`. */
export function placeOf(check: Check): string {
  const { file, line, column } = check.location;
  return `${file}:${String(line)}:${String(column)}`;
}

/** The checks of a cause, the natural one first. */
export function checksOf(report: Report, ids: readonly string[]): Check[] {
  return ids.flatMap((id) => report.checks.find((check) => check.id === id) ?? []);
}

/** What is said of a check that did not pass, name and text, in the order in which it is told. */
export function factsOf(check: Check): [name: string, text: string][] {
  const facts: [string, string | undefined][] = [
    [
      check.seen === undefined ? 'promise' : 'expected',
      `${check.expected ?? check.text} (${placeOf(check)} ${check.location.pointer})`,
    ],
    ['seen', check.seen],
    ['when', check.at === undefined ? undefined : `${duration(check.at)} after the upgrade request`],
    ['nearest', check.nearest],
    ['why', check.reason],
    ['docs', check.docs],
    ['again', check.rerun],
  ];
  return facts.flatMap(([name, text]): [string, string][] => (text === undefined ? [] : [[name, text]]));
}

/** The scenario whose transcript shows a check best. */
function scenarioOf(report: Report, check: Check): ScenarioReport | undefined {
  return report.scenarios.find((scenario) => scenario.id === check.scenario);
}

/** One line of a transcript, without its time. */
export function eventText(event: TranscriptEvent): string {
  switch (event.event) {
    case 'upgrade':
      return `dial ${event.url}${event.cause === undefined ? '' : ` (on purpose: ${event.cause})`}`;
    case 'open':
      return `open${event.protocol === '' ? '' : ` with subprotocol ${event.protocol}`}`;
    case 'refused':
      return `refused with HTTP ${String(event.status)}`;
    case 'failed':
      return `failed: ${event.text}`;
    case 'frame':
      return `${arrow(event.from)} ${frameText(event)}`;
    case 'close':
      return `${arrow(event.from)} close ${event.code === null ? 'without a close frame' : String(event.code)}${event.reason === '' ? '' : ` ${event.reason}`}${event.ours ? ' (end of the scenario)' : ''}`;
    case 'remark':
      return event.text;
  }
}

function arrow(side: 'client' | 'server'): string {
  return side === 'client' ? 'client →' : 'server ←';
}

/** A frame's content, with the mistake that was made on purpose. */
function frameText(frame: FrameEvent): string {
  const content = frame.text ?? `${frame.opcode} ${frame.base64 ?? ''}`;
  const cut = frame.cut === undefined ? '' : ` … (${String(frame.cut)} in all)`;
  const mistake = frame.mistake === undefined ? '' : ` (on purpose: ${frame.mistake})`;
  return `${printable(content)}${cut}${mistake}`;
}

/** The events of a check's socket around what shows it: at most `limit`, the showing one marked. */
export function excerpt(
  report: Report,
  check: Check,
  limit: number,
): { event: TranscriptEvent; shows: boolean }[] {
  const events = scenarioOf(report, check)?.sockets[check.socket ?? 0]?.events ?? [];
  const shows = (event: TranscriptEvent): boolean =>
    event.event === 'frame' && check.frame !== undefined && event.frame === check.frame;
  const found = events.findIndex(shows);
  const until = found < 0 ? events.length : Math.min(events.length, found + 3);
  return events.slice(Math.max(0, until - limit), until).map((event) => ({ event, shows: shows(event) }));
}
