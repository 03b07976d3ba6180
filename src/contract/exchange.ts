import type { Level, Location, Side } from './contract.ts';
import type { Key } from './session-model.ts';

/** A named dialogue inside a session. */
export interface Exchange {
  readonly id: string;
  readonly summary?: string;
  readonly description?: string;
  readonly level: Level;
  /** Judged only where the target claims it. */
  readonly feature?: string;
  /** Where the obligation comes from (a link). */
  readonly spec?: string;
  /** Begins by itself when this state is entered. */
  readonly at?: string;
  /** May begin in these states; undefined: in any. */
  readonly in?: readonly string[];
  /** How many may be open at once; `null` = any number. */
  readonly many: number | null;
  readonly unique: boolean;
  /** Tells open instances apart; undefined: none has a key. */
  readonly key?: Key;
  readonly steps: readonly Element[];
  /** Empty when there is none. */
  readonly abort: readonly Element[];
  /** `written` in `x-session`; `lifted` from an operation's reply; `free`: a message that belongs to no exchange. */
  readonly origin: 'written' | 'lifted' | 'free';
  readonly location: Location;
}

/** One place in a sequence. */
export type Element = Step | OneOf | All;

/** Named branches, told apart by their first message. */
export interface OneOf {
  readonly kind: 'oneOf';
  readonly branches: readonly Branch[];
  readonly location: Location;
}

/** One branch of a {@link OneOf}. */
export interface Branch {
  readonly id: string;
  readonly steps: readonly Element[];
}

/** Each of its steps once (or as its `times` says), in any order. */
export interface All {
  readonly kind: 'all';
  readonly steps: readonly Step[];
  readonly location: Location;
}

/** What a step consists of: any one of these messages, or a close with any one of these codes (1005 = without a code). */
export type Act =
  | { readonly kind: 'message'; readonly messages: readonly string[] }
  | { readonly kind: 'close'; readonly codes: readonly number[] };

/** A value that the sender owes at a place of the payload. */
export type WithValue =
  | { readonly word: 'literal'; readonly value: unknown }
  | { readonly word: '$seq' | '$n' | '$elapsed' | '$now' | '$uuid' | '$key' }
  | { readonly word: '$first'; readonly pointer: string };

/** One entry of a step's `with`. */
export interface With {
  readonly pointer: string;
  readonly value: WithValue;
}

/** One act of one side. Durations are milliseconds before any time scale. */
export interface Step {
  readonly kind: 'step';
  /**
   * Its check id without the channel: exchange, branch names, label. Opaque; unique but for the equal first labels
   * of two branches of a fault.
   */
  readonly path: string;
  /** The last part of the path: its `id`, else its message, else `close` (`reply` in a lifted exchange). */
  readonly label: string;
  readonly side: Side;
  readonly act: Act;
  readonly min: number;
  /** `null` = any number. */
  readonly max: number | null;
  readonly within?: number;
  readonly every?: number;
  readonly with: readonly With[];
  readonly enter?: string;
  readonly level: Level;
  /** `level: MUST` stands on the step itself, or it has an `else`: then its bound is protocol, and late is as bad as never. */
  readonly boundIsProtocol: boolean;
  /** What the other side does when this step is not there in time; empty: nothing. */
  readonly else: readonly Element[];
  readonly description?: string;
  readonly location: Location;
}

/** The message name of a WebSocket control frame in a step. */
export type ControlMessage = '$ping' | '$pong';
