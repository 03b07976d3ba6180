import type { Level, Location, Side } from '../contract/index.ts';
import type { Aspect } from './ids.ts';

/** One obligation of a contract. */
export interface Promise_ {
  /** Check id with the channel: `chat/chat/streamed/stream-start~within`. */
  readonly id: string;
  /** The id without its aspect: the step, fault reaction or session-wide rule it is about. */
  readonly place: string;
  /** Undefined: it came, in its order. */
  readonly aspect?: Aspect;
  readonly level: Level;
  /** Who owes it. */
  readonly side: Side;
  /** In plain words, from the document. */
  readonly text: string;
  /** Where the document says so. */
  readonly location: Location;
  readonly spec?: string;
  /** Judged only where the target claims it. */
  readonly feature?: string;
}
