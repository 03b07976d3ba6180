import { withAspect } from '../promises/index.ts';
import type { Outcome } from '../session/index.ts';
import type { JudgedSocket } from './judged-socket.ts';
import type { FrameEvent, TranscriptEvent } from './report.ts';
import type { Crossed, Suspicion } from './scenario-run.ts';

/** What the subject did so soon after our message that the two may have crossed: the session leaves that open. */
export function crossedIn(socket: JudgedSocket, outcome: Outcome): Suspicion[] {
  return [...closesIn(socket, outcome), ...messagesIn(socket, outcome)];
}

/** A close with 1000, or without a code, where the subject owed something. */
function closesIn(socket: JudgedSocket, { inconclusive }: Outcome): Suspicion[] {
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
  return [{ id, level: step.level, text, at: ending.at, crossed: crossedAt(socket, since, ending.at) }];
}

/** Messages whose turn was over. Of what comes again and again one always crosses what we say: that tells nothing. */
function messagesIn(socket: JudgedSocket, { crossings }: Outcome): Suspicion[] {
  const { transcript, options, grace } = socket;
  const isTheirs = (event: TranscriptEvent): event is FrameEvent =>
    event.event === 'frame' && event.from === options.subject;
  const frames = transcript.events.filter(isTheirs);
  return crossings.flatMap(({ id, level, text, at, frame }) => {
    const event = transcript.frameAt(frame);
    const isNew = frames.every((other) => other.frame >= frame || other.message !== event?.message);
    const since = lastOfOurs(socket, at);
    if (event?.from !== options.subject || !isNew || since < at - grace) return [];
    const crossed = crossedAt(socket, since, at);
    return [{ id: withAspect(id, 'extra'), level, text, at, crossed, frame, event }];
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
 * How what came at a moment lies to our message of the moment `since`. What else was said shortly before may be what the
 * subject served: whoever has heard this one has heard nothing else.
 */
function crossedAt(socket: JudgedSocket, since: number, at: number): Crossed {
  const { grace: window } = socket;
  const [before = -Infinity, last = -Infinity] = [
    -Infinity,
    ...oursUntil(socket, since).map(({ t }) => t),
  ].slice(-2);
  return { after: at - since, alone: last < since - window ? 0 : since - before, window };
}
