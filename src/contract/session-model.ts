import type { Exchange } from './exchange.ts';
import type { Fault } from './fault.ts';
import type { Side } from './contract.ts';

/** For each message (by name) that carries it: the JSON Pointers whose values together are the key. */
export type Key = Readonly<Record<string, readonly string[]>>;

/** How one session behaves: `x-session`, normalised, or what is lifted from operations when there is none. */
export interface SessionModel {
  /** Which end the document's `action: send` speaks of. */
  readonly application: Side;
  /** Whether the document has an `x-session`. */
  readonly described: boolean;
  /** The first is entered when the socket is open. */
  readonly states: readonly string[];
  /** Values that stay the same for the whole session once seen, by name. */
  readonly same: Readonly<Record<string, Key>>;
  readonly subprotocols: readonly string[];
  /** Written ones first, in document order, then lifted ones, then free ones (`messages/<name>`). */
  readonly exchanges: readonly Exchange[];
  readonly faults: readonly Fault[];
}
