import type { ConditionWord } from '../contract/index.ts';

/** How a valid credential is spoilt. */
export type Spoil =
  /** None is sent. */
  | 'missing'
  /** The valid value with its middle character changed. */
  | 'altered'
  /** A JWT of the same claims, signed with another key. */
  | 'other-key'
  /** A JWT of the same claims, signed with another algorithm. */
  | 'other-algorithm'
  /** A JWT of the same claims, unsigned. */
  | 'none'
  /** Minted with an expiry in the past, else the target's own expired one. */
  | 'expired'
  /** The target's own credential that is valid but not allowed here. */
  | 'forbidden';

/** One mistake that a run makes on purpose, to see a fault's reaction. */
export interface Provocation {
  /** The last part of the fault's check id: `altered@token`, `chat:missing:/content`. */
  readonly name: string;
  readonly word: ConditionWord;
  /** What is done, in words. */
  readonly summary: string;
  readonly mistake: Mistake;
}

/** What exactly is done wrong. */
export type Mistake =
  /** In the upgrade request; `scheme` undefined: no credential of any scheme. */
  | { readonly kind: 'credential'; readonly spoil: Spoil; readonly scheme?: string }
  /** `parameters`: the whole query; a mutation of it by id, or one of its required keys left out. */
  | { readonly kind: 'query'; readonly mutation: string }
  | { readonly kind: 'path' }
  | { readonly kind: 'origin' }
  | { readonly kind: 'subprotocol' }
  /** A text frame, as it is. */
  | { readonly kind: 'text'; readonly text: string }
  /** A valid example of a message in a binary frame. */
  | { readonly kind: 'binary'; readonly message: string }
  /** A valid payload of a message with its discriminator changed to a value that nothing has. */
  | {
      readonly kind: 'unknown';
      readonly message: string;
      readonly pointer: string;
      readonly value: string | number;
    }
  /** A mutation, by its id, of a valid payload of a message. */
  | { readonly kind: 'mutation'; readonly message: string; readonly mutation: string }
  /** A valid message in a state where no exchange takes it. */
  | { readonly kind: 'unexpected'; readonly message: string; readonly state: string }
  /** The exchange begun again under the key of the open one. */
  | { readonly kind: 'key'; readonly exchange: string }
  /** One more beginning than may be open. */
  | { readonly kind: 'many'; readonly exchange: string; readonly count: number }
  | { readonly kind: 'rate'; readonly message: string; readonly count: number; readonly per: number }
  | { readonly kind: 'size'; readonly message: string; readonly bytes: number }
  | { readonly kind: 'silence'; readonly duration: number };

/** The probes that may hurt a live subject; a target turns them on by name. */
export type Probe = 'rate' | 'size' | 'credentials';

/** The probe that a mistake belongs to; undefined: harmless. */
export function probeOf(mistake: Mistake): Probe | undefined {
  if (mistake.kind === 'rate' || mistake.kind === 'size') return mistake.kind;
  return mistake.kind === 'credential' ? 'credentials' : undefined;
}
