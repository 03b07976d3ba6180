import { withAspect } from '../promises/index.ts';
import type { Outcome } from '../session/index.ts';
import type { Encounter } from './encounter.ts';
import type { JudgedSocket } from './judged-socket.ts';
import type { FrameEvent, TranscriptEvent } from './report.ts';
import { VERDICT } from './scenario-run.ts';
import type { Crossed, ScenarioRun, Seen } from './scenario-run.ts';
import { KEPT } from './slots.ts';

/** So many scenarios are tried again at most. */
const MOST = 6;
/**
 * How slowly each of them is tried again: so many crossing windows every message of ours waits. Never the same, for a
 * subject may end its sessions after a time of its own.
 */
const SLOWNESS: readonly number[] = [1.5, 3.5, 6.5];

/** What the subject did so soon after our message that the two may have crossed: the session leaves that open. */
export function crossedIn(socket: JudgedSocket, outcome: Outcome): Crossed[] {
  return [...closesIn(socket, outcome), ...messagesIn(socket, outcome)];
}

/** A close with 1000, or without a code, where the subject owed something. */
function closesIn(socket: JudgedSocket, { inconclusive }: Outcome): Crossed[] {
  const { ending, options } = socket;
  const isOpen = (id: string): boolean =>
    inconclusive.some((each) => each.id === id && each.side === options.subject);
  if (typeof ending?.code !== 'number') return [];
  const open = ending.owed.filter(({ id, fault }) => fault === undefined && isOpen(id));
  const [first] = open.toSorted((a, b) => a.since - b.since);
  if (first === undefined) return [];
  const { id, step, since } = first;
  const how = ending.code === 1005 ? 'without a code' : `with ${String(ending.code)}`;
  const text = `closed ${how} instead of ${step.label}`;
  return [{ id, level: step.level, text, at: ending.at, isPlain: isPlainAt(socket, since) }];
}

/** Messages whose turn was over. Of what comes again and again one always crosses what we say: that tells nothing. */
function messagesIn(socket: JudgedSocket, { crossings }: Outcome): Crossed[] {
  const { transcript, options, grace } = socket;
  const isTheirs = (event: TranscriptEvent): event is FrameEvent =>
    event.event === 'frame' && event.from === options.subject;
  const frames = transcript.events.filter(isTheirs);
  return crossings.flatMap(({ id, level, text, at, frame }) => {
    const event = transcript.frameAt(frame);
    const isNew = frames.every((other) => other.frame >= frame || other.message !== event?.message);
    const since = lastOfOurs(socket, at);
    if (event?.from !== options.subject || !isNew || since < at - grace) return [];
    const isPlain = isPlainAt(socket, since);
    return [{ id: withAspect(id, 'extra'), level, text, at, isPlain, frame, event }];
  });
}

/** A step of the transcript's times, ms. */
const ROUNDED = 0.1;

function oursUntil({ transcript, us }: JudgedSocket, at: number): TranscriptEvent[] {
  return transcript.events.filter(
    (event) =>
      event.event === 'frame' &&
      event.from === us &&
      (event.opcode === 'text' || event.opcode === 'binary') &&
      event.t <= at + ROUNDED,
  );
}

/** When we last said something before this moment. */
function lastOfOurs(socket: JudgedSocket, at: number): number {
  return oursUntil(socket, at).at(-1)?.t ?? -Infinity;
}

/**
 * Whether one message of ours was sent in the crossing window up to this moment. What else was said may be what the
 * subject served before: whoever has heard this one has heard nothing else.
 */
function isPlainAt(socket: JudgedSocket, since: number): boolean {
  return oursUntil(socket, since).filter(({ t }) => t >= since - socket.grace).length === 1;
}

/**
 * A close may cross the question that it seems to answer, and a message the one behind which it comes; the same one may
 * not, each time, however long we waited with ours. So what is open for that reason is tried again, alone.
 */
export async function withCrossed(
  encounter: Encounter,
  runs: readonly ScenarioRun[],
  signal: AbortSignal,
): Promise<ScenarioRun[]> {
  const result = [...runs];
  const tried = new Set<string>();
  let tries = 0;
  for (const [index, run] of runs.entries()) {
    const open = run.crossed.filter(({ id }) => !tried.has(id));
    // In other scenarios more is said than what the player says by itself, and that does not wait.
    if (open.length === 0 || run.scenario.act.kind !== 'plays') continue;
    if (tries >= MOST || signal.aborted) break;
    tries += 1;
    for (const { id } of open) tried.add(id);
    const [first] = await comeAgain(encounter, { ...run, crossed: open }, signal);
    if (first !== undefined) result[index] = told(run, first);
  }
  return result;
}

/** Those that come each time, though we wait longer and longer. */
async function comeAgain(
  encounter: Encounter,
  { scenario, crossed }: ScenarioRun,
  signal: AbortSignal,
): Promise<readonly Crossed[]> {
  let left = crossed;
  for (const slowness of SLOWNESS) {
    const again = await encounter.run(scenario, KEPT, slowness);
    if (signal.aborted || again.strained || again.tardy) return [];
    left = left.filter(({ id }) => again.crossed.some((each) => each.id === id && each.isPlain));
    if (left.length === 0) break;
  }
  return left;
}

function told(run: ScenarioRun, { id, level, text, at, frame, event }: Crossed): ScenarioRun {
  const seen: Seen = {
    ...{ id, verdict: VERDICT[level], text: `${text}, each of ${String(SLOWNESS.length + 1)} times` },
    ...{ at, phase: 'act' },
    ...(frame === undefined ? {} : { frame }),
    ...(event === undefined ? {} : { event }),
  };
  const unclear = new Map([...run.unclear].filter(([open]) => open !== id));
  return { ...run, seen: [...run.seen, seen], unclear };
}
