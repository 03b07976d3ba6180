import { duration, withAspect } from '../promises/index.ts';
import { lateLevel } from '../contract/index.ts';
import type { Level, Side } from '../contract/index.ts';
import type { Debt } from '../session/index.ts';
import type { Running } from './finish.ts';
import type { Suspicion } from './scenario-run.ts';
import { endsSilence } from './silence.ts';
import { listsClose } from './what-followed.ts';

/** What was owed when the subject closed because we had been silent. */
export interface CutShort {
  /** What was late by then. */
  readonly late: readonly Late[];
  /** What waits longest is missing, if it never comes. The rest may follow from that. */
  readonly missing: readonly Suspicion[];
}

interface Late {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  readonly at: number;
}

/** A close for our silence excuses what was owed, but not that it was late by then: we were silent because we waited for it. */
export function cutShortBySilence({ context, socket }: Running): CutShort {
  const { at = 0, code = null, owed = [] } = socket.ending ?? {};
  if (code === null || !endsSilence(context.channel, socket.us, code)) return { late: [], missing: [] };
  const now = socket.now();
  const open = owed
    .filter(({ fault, due = Infinity }) => (fault === undefined ? due < at : !listsClose(fault, code)))
    .toSorted((a, b) => a.since - b.since)
    .map((debt) => ({ ...debt, text: textOf(debt, { now, subject: socket.options.subject }) }));
  const late = open.flatMap(({ id, step, text, due = Infinity }): Late[] => {
    return due < at ? [{ id: withAspect(id, 'within'), level: lateLevel(step), text, at: now }] : [];
  });
  const missing = open.slice(0, 1).map(({ id, step: { level }, text }): Suspicion => {
    return { id, level, text, at, isPlain: true, instead: withAspect(id, 'within') };
  });
  return { late, missing };
}

function textOf({ step, since, fault }: Debt, { now, subject }: { now: number; subject: Side }): string {
  const waited = duration(Math.round(now - since));
  if (fault !== undefined) return `no reaction came in ${waited}, and then the ${subject} closed for silence`;
  return `${step.label} had not come after ${waited}, when the ${subject} closed for silence`;
}
