import type { Debt } from '../session/index.ts';

/** How a socket was ended, and what the subject owed then. */
export interface Ending {
  /** Milliseconds since the upgrade request. */
  readonly at: number;
  /** Null: without a close frame. */
  readonly code: number | null;
  readonly owed: readonly Debt[];
}

/** Codes of whoever goes away or restarts: they excuse what was owed. */
const GOES_AWAY: readonly (number | null | undefined)[] = [1001, 1012];

/** Whether a socket that was closed with this code was left by who goes away. */
export function goesAway(code: number | null | undefined): boolean {
  return GOES_AWAY.includes(code);
}
