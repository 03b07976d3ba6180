import type { ClosedError, InvalidError } from './errors.ts';
import type { DialOptions } from './socket.ts';

/** How a session that was lost is taken up again: the pause doubles, and varies by half so that not all clients come at once. */
export interface Reconnect {
  /** First pause, ms. Default 500. */
  readonly minMs?: number;
  /** Longest pause, ms. Default 30000. */
  readonly maxMs?: number;
  /** Attempts in a row before it gives up. Default: any number. */
  readonly attempts?: number;
}

/**
 * What a session tells beside its messages: the state it enters; a frame that is no valid message of the channel and was
 * dropped; a socket that is lost and will be dialled again after `inMs`; what a listener, a handler or a credential threw.
 */
export type Notice =
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'invalid'; readonly error: InvalidError }
  | { readonly kind: 'lost'; readonly error: ClosedError; readonly inMs: number }
  | { readonly kind: 'thrown'; readonly error: unknown };

/** How a session behaves. */
export interface SessionOptions extends DialOptions {
  /** What is sent by itself when a state is entered, by message, where the document does not say all of it. */
  readonly opening?: Readonly<Record<string, unknown>> | undefined;
  /** Whether it sends what keeps the session alive. Default true. */
  readonly keepAlive?: boolean | undefined;
  /** Default false. Never after a close with 1000, nor after one that answers a mistake of this side. */
  readonly reconnect?: boolean | Reconnect | undefined;
  /** How long opening may take, ms. Default 10000. */
  readonly openTimeoutMs?: number | undefined;
  /**
   * Multiplies how long it waits for what is owed: three times the document's bound and at least 2 s beyond it.
   * Default 1; 0: for ever.
   */
  readonly patience?: number | undefined;
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}
