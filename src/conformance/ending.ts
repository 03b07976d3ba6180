import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import type { Debt, SessionApi } from '../session/index.ts';

/** How a socket was ended, and what the two sides owed then: `owed`, the subject. */
export interface Ending {
  /** Milliseconds since the upgrade request. */
  readonly at: number;
  /** Null: without a close frame. */
  readonly code: number | null;
  readonly owed: readonly Debt[];
  /** What we owed then. */
  readonly ours: readonly Debt[];
}

/** Codes of whoever goes away or restarts: they excuse what was owed. */
const GOES_AWAY: readonly (number | null | undefined)[] = [1001, 1012];

/** Whether a socket that was closed with this code was left by who goes away. */
export function goesAway(code: number | null | undefined): boolean {
  return GOES_AWAY.includes(code);
}

/** How a socket ends now, before its session is told. */
export function endingOf(
  session: SessionApi,
  { at, code, subject }: { at: number; code: number | null; subject: Side },
): Ending {
  return { at, code, owed: session.owes(subject), ours: session.owes(otherSide(subject)) };
}
