import type { Location, Side } from './contract.ts';
import type { Schema } from './schema.ts';

/** How the bytes of a message's frame are read: by its content type. */
export type Encoding = 'json' | 'text' | 'binary';

/** A named example of a message. */
export interface Example {
  readonly name: string;
  readonly summary?: string;
  readonly payload: unknown;
  /** Trouble that a mock makes for whoever sends this example (`x-mishap` of the example), as it is written there. */
  readonly mishap?: unknown;
  readonly location: Location;
}

/** An example of what is *not* this message (`x-invalid-examples` of the Message Object), with the reason. */
export interface InvalidExample {
  readonly name: string;
  readonly reason: string;
  readonly payload: unknown;
  readonly location: Location;
}

/** A message of a channel, named by its key in `channels.<id>.messages`. */
export interface Message {
  readonly name: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  /** Who may send it, by the operations. */
  readonly senders: readonly Side[];
  readonly contentType: string;
  readonly encoding: Encoding;
  /** The schema of the payload; `true` when the document gives none. */
  readonly payload: Schema;
  readonly examples: readonly Example[];
  readonly invalidExamples: readonly InvalidExample[];
  /** JSON Pointer of the correlation id inside the payload. */
  readonly correlationId?: string;
  /** Two vendor descriptions that disagree (`x-conflict`), both readings in prose. */
  readonly conflict?: string;
  readonly location: Location;
}
