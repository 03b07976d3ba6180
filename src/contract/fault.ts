import type { Level, Location, Side } from './contract.ts';
import type { With } from './exchange.ts';

/** Words of `when` without arguments. */
export type PlainConditionWord =
  | 'credential-missing'
  | 'credential-invalid'
  | 'credential-expired'
  | 'credential-forbidden'
  | 'query-invalid'
  | 'path-unknown'
  | 'subprotocol-unsupported'
  | 'origin-forbidden'
  | 'not-json'
  | 'binary-frame'
  | 'unknown-message'
  | 'invalid-message'
  | 'unexpected-message'
  | 'key-in-use'
  | 'too-many-open';

/** Every word of `when`. */
export type ConditionWord = PlainConditionWord | 'rate' | 'size' | 'silence';

/** One mistake that a fault speaks of. `per` and `duration` are milliseconds, `bytes` UTF-8 bytes of one frame. */
export type Condition =
  | { readonly word: PlainConditionWord }
  | {
      readonly word: 'rate';
      readonly messages: readonly string[];
      readonly max: number;
      readonly per: number;
    }
  | { readonly word: 'size'; readonly bytes: number }
  | { readonly word: 'silence'; readonly duration: number };

/** One conforming answer to a mistake. */
export type Reaction =
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'ignore' }
  | {
      readonly kind: 'send';
      readonly messages: readonly string[];
      readonly with: readonly With[];
      readonly close: readonly number[] | null;
    }
  | { readonly kind: 'close'; readonly codes: readonly number[] };

/** What one side does about the other side's mistakes. */
export interface Fault {
  readonly id: string;
  readonly description?: string;
  readonly spec?: string;
  readonly when: readonly Condition[];
  /** The side whose mistake it is; the other side reacts. */
  readonly of: Side;
  /** The messages it is about; undefined: any. */
  readonly messages?: readonly string[];
  /** Any of these conforms; the first is what the mock does. */
  readonly then: readonly Reaction[];
  /** Milliseconds; 5000 when the document says nothing. */
  readonly within: number;
  readonly level: Level;
  readonly feature?: string;
  readonly location: Location;
}

/** The words whose mistake is made at the upgrade, before the socket is open. */
export const UPGRADE_WORDS: readonly PlainConditionWord[] = [
  'credential-missing',
  'credential-invalid',
  'credential-expired',
  'credential-forbidden',
  'query-invalid',
  'path-unknown',
  'subprotocol-unsupported',
  'origin-forbidden',
];
