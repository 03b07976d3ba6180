import type { Side } from '../contract/index.ts';
import type { Finding } from '../session/index.ts';
import type { AudioOptions } from './audio.ts';
import type { InterruptOptions } from './interrupt.ts';
import type { BeginRule } from './begin.ts';
import type { Mishap } from './mishap.ts';
import type { PlaybackOptions } from './playback.ts';
import type { MishapRule } from './rule.ts';
import type { Script } from './script.ts';
import type { Recorder } from './tape.ts';

/** How a mock paces what it sends. All durations in ms before the time scale. */
export interface Pace {
  /** From the trigger to an answer that is no stream. Default 0. */
  readonly latencyMs: number;
  /** From the step before to the first message of a stream. Default 120. */
  readonly firstTokenMs: number;
  /** Between the messages of a stream. Default 40. */
  readonly intervalMs: number;
  /** Share of the interval by which it varies up and down, 0 to 1; seeded. Default 0.5. */
  readonly jitter: number;
  /** Before our side begins something of its own accord, where it does so at all. Default 100. */
  readonly turnMs: number;
}

/** The pace where nothing else is said. */
export const DEFAULT_PACE: Pace = {
  latencyMs: 0,
  firstTokenMs: 120,
  intervalMs: 40,
  jitter: 0.5,
  turnMs: 100,
};

/** What a mock tells while it runs. */
export type MockEvent =
  | { readonly kind: 'opened'; readonly session: number; readonly channel: string; readonly target: string }
  | { readonly kind: 'refused'; readonly target: string; readonly status: number; readonly why: string }
  | { readonly kind: 'finding'; readonly session: number; readonly finding: Finding }
  | {
      readonly kind: 'closed';
      readonly session: number;
      readonly by: Side;
      readonly code: number | null;
      readonly reason: string;
    }
  /** The machine is too slow for what the document paces. `shed`: messages that were left out so far. Every ten seconds at most. */
  | { readonly kind: 'overload'; readonly shed: number }
  /** The mock itself met trouble: a bug of ours, or a document that it cannot play. */
  | { readonly kind: 'problem'; readonly session: number; readonly message: string };

/** How either side is played. */
export interface PlayOptions {
  /** Multiplies every duration. Default 1. */
  readonly timeScale?: number;
  /** The same seed makes the same samples and the same jitter. Default 1. */
  readonly seed?: number;
  /** Features of the document that the mock plays. Default none. */
  readonly features?: readonly string[];
  readonly pace?: Partial<Pace>;
  /** What streams of text say where no example does. */
  readonly text?: string;
  /** Longest message taken, bytes. Default 1 MiB. */
  readonly maxPayload?: number;
  /** Bytes that may wait to be sent on one socket before it is closed with 1008. Default 4 MiB. */
  readonly maxBuffered?: number;
  /** Entries that the journal keeps. Default 10000. */
  readonly journal?: number;
  /** Trouble that is made in code, hook by hook. */
  readonly mishap?: Mishap;
  /** Trouble that is made by rules. */
  readonly mishaps?: readonly MishapRule[];
  /** The format of audio in messages, and what ours carry. */
  readonly audio?: AudioOptions;
  /** Which of our answers wait for the peer's audio to be played; `audio` says its format. */
  readonly playback?: PlaybackOptions;
  /** Who interrupts what our side streams. */
  readonly interrupt?: InterruptOptions;
  /** How conversations go; what it is silent about, the mock does as the document says. */
  readonly script?: Script;
  /**
   * What our side begins of its own accord. Default: a server begins where only it can go on, each dialogue in turn, and then
   * the one that ends the conversation, if there is one. `false`: nothing. What the document paces with `every` always comes.
   */
  readonly begin?: readonly BeginRule[] | false;
  /** Checks to break on purpose, by their ids in a report, such as `chat/greeting/connection`. */
  readonly break?: readonly string[];
  /** Begins a recording of each channel that is dialled; credentials are masked. Default: nothing is recorded. */
  readonly record?: Recorder;
  /** Is told what happens. */
  readonly report?: (event: MockEvent) => void;
}
