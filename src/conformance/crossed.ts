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
const SLOWNESS: readonly number[] = [1.5, 3.5];

/**
 * What the subject did so soon after our message that the two may have crossed: the session leaves that open. Undefined:
 * nothing.
 */
export function crossedIn(socket: JudgedSocket, outcome: Outcome): { crossed?: Crossed } {
  const crossed = closeIn(socket, outcome) ?? messageIn(socket, outcome);
  return crossed === undefined ? {} : { crossed };
}

/** A close with 1000, or without a code, where the subject owed something. */
function closeIn(socket: JudgedSocket, { inconclusive }: Outcome): Crossed | undefined {
  const { ending, options } = socket;
  const isOpen = (id: string): boolean =>
    inconclusive.some((each) => each.id === id && each.side === options.subject);
  if (typeof ending?.code !== 'number') return undefined;
  const open = ending.owed.filter(({ id, fault }) => fault === undefined && isOpen(id));
  const [first] = open.toSorted((a, b) => a.since - b.since);
  if (first === undefined) return undefined;
  const { id, step, since } = first;
  const how = ending.code === 1005 ? 'without a code' : `with ${String(ending.code)}`;
  const text = `closed ${how} instead of ${step.label}`;
  return { id, level: step.level, text, at: ending.at, isPlain: isPlainAt(socket, since) };
}

/** A message whose turn was over. Of what comes again and again one always crosses what we say: that tells nothing. */
function messageIn(socket: JudgedSocket, { crossings }: Outcome): Crossed | undefined {
  const { transcript, options } = socket;
  const isTheirs = (event: TranscriptEvent): event is FrameEvent =>
    event.event === 'frame' && event.from === options.subject;
  const frames = transcript.events.filter(isTheirs);
  for (const { id, level, text, at, frame, since } of crossings) {
    const event = transcript.frameAt(frame);
    const isNew = frames.every((other) => other.frame >= frame || other.message !== event?.message);
    if (event?.from !== options.subject || !isNew) continue;
    const isPlain = isPlainAt(socket, since);
    return { id: withAspect(id, 'extra'), level, text, at, isPlain, frame, event };
  }
  return undefined;
}

/** A step of the transcript's times, ms. */
const ROUNDED = 0.1;

/**
 * Whether one message of ours was sent in the crossing window up to this moment. What else was said may be what the
 * subject served before: whoever has heard this one has heard nothing else.
 */
function isPlainAt({ transcript, us, grace }: JudgedSocket, since: number): boolean {
  const near = transcript.events.filter(
    (event) =>
      event.event === 'frame' &&
      event.from === us &&
      (event.opcode === 'text' || event.opcode === 'binary') &&
      event.t >= since - grace &&
      event.t <= since + ROUNDED,
  );
  return near.length === 1;
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
  for (const [index, run] of runs.entries()) {
    const { crossed, scenario } = run;
    // In other scenarios more is said than what the player says by itself, and that does not wait.
    if (crossed === undefined || scenario.act.kind !== 'plays' || tried.has(crossed.id)) continue;
    if (tried.size >= MOST || signal.aborted) break;
    tried.add(crossed.id);
    if (await comesAgain(encounter, run, signal)) result[index] = told(run, crossed);
  }
  return result;
}

async function comesAgain(
  encounter: Encounter,
  { scenario, crossed: before }: ScenarioRun,
  signal: AbortSignal,
): Promise<boolean> {
  for (const slowness of SLOWNESS) {
    const again = await encounter.run(scenario, KEPT, slowness);
    const { crossed, strained, tardy } = again;
    if (signal.aborted || strained || tardy || crossed?.id !== before?.id || crossed?.isPlain !== true)
      return false;
  }
  return true;
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
