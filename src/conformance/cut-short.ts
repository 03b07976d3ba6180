import { duration, withAspect } from '../promises/index.ts';
import { lateLevel, otherSide } from '../contract/index.ts';
import type { Debt } from '../session/index.ts';
import type { Running } from './finish.ts';
import type { Found, Suspicion } from './scenario-run.ts';
import { endsSilence } from './silence.ts';
import { listsClose } from './what-followed.ts';

/** What the subject owed when it closed because we had been silent, or we because it was. */
export interface CutShort {
  /** What was late by then. */
  readonly late: readonly Found[];
  /** What waits longest is missing, if it never comes. The rest may follow from that. */
  readonly missing: readonly Suspicion[];
}

/** A close for silence excuses what was owed, but not that it was late by then: we were silent because we waited for it. */
export function cutShortBySilence({ context, socket }: Running): CutShort {
  const { subject } = socket.options;
  const closer = socket.ending === undefined ? socket.us : subject;
  const { at = 0, code = null, owed = [] } = socket.ending ?? socket.ourEnding ?? {};
  if (code === null || !endsSilence(context.channel, otherSide(closer), code)) return NOTHING;
  const now = socket.now();
  const open = owed
    .filter(({ fault, due = Infinity }) => (fault === undefined ? due < at : !listsClose(fault, code)))
    .toSorted((a, b) => a.since - b.since)
    .map((debt) => ({
      ...debt,
      text: textOf(debt, { now, closer: closer === subject ? `the ${subject}` : 'we' }),
    }));
  // Of what is late when we close, and of reactions, a session tells itself.
  const untold = closer === subject ? open.filter(({ fault }) => fault === undefined) : [];
  const late = untold.map(({ id, step, text }): Found => {
    return { id: withAspect(id, 'within'), level: lateLevel(step), text, at: now };
  });
  const missing = open.slice(0, 1).map(({ id, step: { level }, text }): Suspicion => {
    return { id, level, text, at, instead: withAspect(id, 'within') };
  });
  return { late, missing };
}

const NOTHING: CutShort = { late: [], missing: [] };

function textOf({ step, since, fault }: Debt, { now, closer }: { now: number; closer: string }): string {
  const waited = duration(Math.round(now - since));
  if (fault !== undefined) return `no reaction came in ${waited}, and then ${closer} closed for silence`;
  return `${step.label} had not come after ${waited}, when ${closer} closed for silence`;
}
