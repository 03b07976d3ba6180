import type { Debt } from '../session/index.ts';

/** How the subject ended a socket. */
export interface Ending {
  /** Milliseconds since the upgrade request. */
  readonly at: number;
  /** Null: without a close frame. */
  readonly code: number | null;
  /** What it owed then. */
  readonly owed: readonly Debt[];
}
