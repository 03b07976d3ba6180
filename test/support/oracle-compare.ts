import { judge, TooManyExplanations } from '../session/oracle/oracle.ts';
import { judgementOf, runEvents } from './engine.ts';
import type { Subject } from './oracle-documents.ts';
import type { Judgement, TraceEvent } from './traces.ts';

/** A session to be judged twice. */
export interface Judged extends Subject {
  readonly features: readonly string[];
  readonly causes?: boolean;
  readonly events: readonly TraceEvent[];
}

/** More explanations than this are not carried: the session says nothing. */
const LIMIT = 600;

/** What both say of a session; undefined where the oracle cannot carry it. */
export function judgeTwice(session: Judged): { engine: Judgement; oracle: Judgement } | undefined {
  const { events, ...options } = session;
  try {
    const { client, server, inconclusive } = judge({ ...options, limit: LIMIT }, events);
    const engine = judgementOf(runEvents({ ...options, cap: 100000 }, events));
    return { engine, oracle: { client, server, inconclusive } };
  } catch (error) {
    if (error instanceof TooManyExplanations) return undefined;
    throw error;
  }
}

/** Whether the two disagree. */
export function differ(both: { engine: Judgement; oracle: Judgement } | undefined): boolean {
  return both !== undefined && JSON.stringify(both.engine) !== JSON.stringify(both.oracle);
}

/** The fewest of these events on which something still holds: one event after the other is left out. */
export function fewestEvents(
  events: readonly TraceEvent[],
  holds: (events: readonly TraceEvent[]) => boolean,
): TraceEvent[] {
  let fewest = [...events];
  for (let changed = true; changed;) {
    changed = false;
    for (let i = fewest.length - 2; i > 0; i--) {
      const without = fewest.toSpliced(i, 1);
      if (!holds(without)) continue;
      fewest = without;
      changed = true;
    }
  }
  return fewest;
}
