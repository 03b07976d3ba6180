import type { Message } from '../contract/index.ts';

/** One thing that a payload does not keep of its schema. */
export interface SchemaError {
  /** JSON Pointer into the payload. */
  readonly pointer: string;
  /** The schema keyword, such as `required` or `type`. */
  readonly keyword: string;
  /** A sentence about it, in plain words. */
  readonly text: string;
}

/** What a frame is, by direction and schema alone (semantics, section 3, without size, rate and order). */
export type Reading =
  | { readonly kind: 'message'; readonly message: Message; readonly value: unknown }
  | {
      readonly kind: 'invalid-message';
      readonly message: Message;
      readonly value: unknown;
      readonly errors: readonly SchemaError[];
    }
  | { readonly kind: 'unknown-message'; readonly value: unknown; readonly name?: string }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'binary-frame' };
