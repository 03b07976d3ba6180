import type { Level, Side } from '../contract/index.ts';

/** How bad a finding is: MUST → `fail`, SHOULD → `warn`, MAY or undescribed → `note`. */
export type FindingVerdict = 'fail' | 'warn' | 'note';

/** A promise that a side broke in a session. */
export interface Finding {
  /** Check id, with the channel: `chat/chat/streamed/stream-start~within`. */
  readonly id: string;
  readonly verdict: FindingVerdict;
  /** Against whom. */
  readonly side: Side;
  /** When it was certain: milliseconds since the socket opened. */
  readonly at: number;
  /** Number of the frame (from 0, both directions, closes not counted) that shows it; undefined for what never came. */
  readonly frame?: number;
  /** What was expected and what was seen instead, in one or two sentences. */
  readonly text: string;
}

/** A promise that this session leaves open, and why. */
export interface Inconclusive {
  readonly id: string;
  readonly side: Side;
  readonly why: string;
}

/** What was said when its turn was over, so soon that it may have been under way (decisions 0097, 0098). */
export interface Crossing {
  /** The step that it was. */
  readonly id: string;
  readonly level: Level;
  readonly side: Side;
  readonly text: string;
  readonly at: number;
  readonly frame: number;
}

/** What a finished session says of both sides. */
export interface Outcome {
  /** Findings without a cause in an earlier one, oldest first; of more than ten thousand those, and one of each other kind. */
  readonly findings: readonly Finding[];
  readonly inconclusive: readonly Inconclusive[];
  readonly crossings: readonly Crossing[];
  /** Check ids (steps and fault reactions) met in every living explanation. */
  readonly met: ReadonlySet<string>;
  /** Check ids met in some living explanations only: neither passed nor failed. */
  readonly metInSome: ReadonlySet<string>;
}
