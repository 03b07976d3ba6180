import type { Debt } from '../session/index.ts';

/** How a socket was ended, and what the subject owed then. */
export interface Ending {
  /** Milliseconds since the upgrade request. */
  readonly at: number;
  /** Null: without a close frame. */
  readonly code: number | null;
  readonly owed: readonly Debt[];
}
