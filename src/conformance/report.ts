import type { ConditionWord, Level, Location, Side } from '../contract/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';

/** How a check came out; over a whole run the worst of its scenarios, in the order fail > warn > note > inconclusive > pass. */
export type Verdict =
  | 'pass'
  /** A MUST is broken. */
  | 'fail'
  /** A SHOULD is broken. */
  | 'warn'
  /** A MAY is not kept, or something happened that the document does not describe. */
  | 'note'
  /** The subject legally went another way, the match was ambiguous, or the wait was cut. */
  | 'inconclusive'
  /** The promise belongs to a feature that is not claimed, or to credentials that are switched off. */
  | 'not-applicable'
  /** The subject decides whether it happens, and it did not happen in this run. */
  | 'not-exercised'
  /** Left out by `--skip`, by the target's `skip`, or by `--only`. */
  | 'skipped'
  /** A fixture is missing in the target; counts as a fail unless its id is skipped. */
  | 'untestable';

/** Every verdict, worst first: the order in which reports list them. */
export const VERDICTS: readonly Verdict[] = [
  'fail',
  'untestable',
  'warn',
  'note',
  'inconclusive',
  'pass',
  'not-exercised',
  'not-applicable',
  'skipped',
];

/** What was run, against what, and how. */
export interface RunHeader {
  readonly tool: { readonly name: 'colloquy'; readonly version: string };
  readonly document: {
    /** The contract's short name. */
    readonly name: string;
    readonly title: string;
    readonly version: string;
    /** The document's path as the user gave it. */
    readonly file: string;
  };
  /** The channel's key in the document. */
  readonly channel: string;
  /** Which side the peer under test is. */
  readonly subject: Side;
  /** The subject's address, credentials redacted. */
  readonly url: string;
  /** Everything random in the run follows from it. */
  readonly seed: number;
  readonly timeScale: number;
  /** How many scenarios ran at once, at most. */
  readonly concurrency: number;
  /** The cap on every wait, ms, already on the run's clock; undefined: none. */
  readonly patienceMs?: number;
  /** The features that the target claims. */
  readonly features: readonly string[];
  /** Date and time (RFC 3339, UTC) of the start; all `t` and `at` of the report count from their own socket's opening. */
  readonly started: string;
}

/** One thing that happened on a socket. `t`: ms since the upgrade request of this socket was sent. */
export type TranscriptEvent =
  | {
      readonly t: number;
      readonly event: 'upgrade';
      /** Redacted. */
      readonly url: string;
      /** Redacted; only those that the run added to the handshake. */
      readonly headers: Readonly<Record<string, string>>;
      /** The mistake that was made on purpose in this request. */
      readonly cause?: ConditionWord;
    }
  | {
      readonly t: number;
      readonly event: 'open';
      /** The selected subprotocol; empty when none. */
      readonly protocol: string;
    }
  | {
      readonly t: number;
      readonly event: 'refused';
      readonly status: number;
      /** The start of the body, redacted. */
      readonly body: string;
    }
  /** No WebSocket and no HTTP refusal came of dialling: the connection's word for it and a sentence. */
  | { readonly t: number; readonly event: 'failed'; readonly code: string; readonly text: string }
  | FrameEvent
  | {
      readonly t: number;
      readonly event: 'close';
      /** Who sent the first close frame, or lost the socket. */
      readonly from: Side;
      /** `null`: no close frame was seen (unclean); 1005: a close frame without a code. */
      readonly code: number | null;
      readonly reason: string;
      /** Our own close at the end of a scenario, which says nothing of the subject. */
      readonly ours: boolean;
    }
  /** What the run did or waited for, in plain words. */
  | { readonly t: number; readonly event: 'remark'; readonly text: string };

/** A frame in a transcript. */
export interface FrameEvent {
  readonly t: number;
  readonly event: 'frame';
  readonly from: Side;
  /** Counts the frames of the socket from 0, both directions; {@link Check.frame} refers to it. */
  readonly frame: number;
  readonly opcode: 'text' | 'binary' | 'ping' | 'pong';
  /** A text frame's text, redacted; cut at 4,096 characters (`cut` then tells the full length). */
  readonly text?: string;
  /** The bytes of any other frame, cut at 3,072 bytes before encoding. */
  readonly base64?: string;
  /** Full length in characters (text) or bytes, where the quote is cut. */
  readonly cut?: number;
  /** The message it was read as. */
  readonly message?: string;
  /** Path of the step it took, without the channel. */
  readonly step?: string;
  /** The mistake that the run made on purpose with this frame, such as `missing:/content`. */
  readonly mistake?: string;
  /** Check ids (with the channel) of the findings that this frame shows. */
  readonly findings?: readonly string[];
}

/** One socket of a scenario. */
export interface SocketReport {
  /** Milliseconds since the run's start at which the upgrade request was sent. */
  readonly at: number;
  readonly events: readonly TranscriptEvent[];
}

/** What one scenario showed of one check. */
export interface ScenarioCheck {
  readonly id: string;
  readonly verdict: Verdict;
}

/** One scenario of the run. */
export interface ScenarioReport {
  /** Stable id, such as `chat/faults/bad-payload/chat:missing:/content`. */
  readonly id: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** The worst verdict of its checks. */
  readonly result: Verdict;
  /** Why it was skipped, not applicable, untestable or inconclusive. */
  readonly reason?: string;
  /** What the subject did where the document leaves it free: `the client gave up after 5 s (closed with 1000)`. */
  readonly observed?: string;
  /** Milliseconds since the run's start. */
  readonly at: number;
  readonly durationMs: number;
  readonly sockets: readonly SocketReport[];
  /** The checks it says something about, worst first. */
  readonly checks: readonly ScenarioCheck[];
}

/** A promise of the document as judged in this run. */
export interface Check {
  /** Stable id, such as `chat/chat/streamed/stream-start~within`; the same for pass and fail. */
  readonly id: string;
  readonly level: Level;
  /** Whose promise it is. */
  readonly side: Side;
  readonly verdict: Verdict;
  /** The promise in the document's words. */
  readonly text: string;
  /** Where the document says so. */
  readonly location: Location;
  /** A link to where the obligation comes from. */
  readonly spec?: string;
  readonly feature?: string;
  /** The five things that are said of a check that did not pass (all or none, but for `nearest`). */
  readonly expected?: string;
  /** What was seen instead: the frame, quoted and redacted, or what never came. */
  readonly seen?: string;
  /** Milliseconds since the socket's upgrade request. */
  readonly at?: number;
  /** The nearest explanation: what would have made it right. */
  readonly nearest?: string;
  /** The scenario whose transcript shows it best: the one dedicated to this promise, else the first. */
  readonly scenario?: string;
  /** Index into that scenario's `sockets`. */
  readonly socket?: number;
  /** Number of the frame in that socket which shows it; undefined for what never came. */
  readonly frame?: number;
  /** Id of the {@link Cause} it belongs to; undefined for a check that needs none. */
  readonly cause?: string;
  /** Why it is inconclusive, untestable, not applicable or skipped; for `untestable`, the lines to paste into the target. */
  readonly reason?: string;
  /** The command that runs this one again. */
  readonly rerun?: string;
  /** Where the promise stands in the published pages of the document. */
  readonly docs?: string;
  /** Every scenario that judged it, in the run's order. */
  readonly seenIn: readonly { readonly scenario: string; readonly verdict: Verdict }[];
  /** `knownFailing` names it: `expected` when it fails as known, `stale` when it passes now. */
  readonly known?: 'expected' | 'stale';
}

/** One root cause: what to repair first. Several checks may show it. */
export interface Cause {
  /** The id of the natural check, which names the cause. */
  readonly id: string;
  readonly verdict: Verdict;
  /** One sentence: what the subject does wrong. The report's first line is that of the first cause. */
  readonly text: string;
  /** Ids of the checks that it explains, the natural one first. */
  readonly checks: readonly string[];
  /** Ids of the scenarios in which it was seen, the dedicated one first. */
  readonly scenarios: readonly string[];
}

/** One thing that the document describes, and whether the run saw it. */
export interface CoverageItem {
  /** Message name, exchange id, branch path, fault id or state. */
  readonly name: string;
  /** How often it was seen, over all sockets. */
  readonly seen: number;
  /** Who decides whether it happens: what the subject owns is observed, never demanded. */
  readonly owner: Side;
  /** Why it was not seen, where the run knows. */
  readonly reason?: string;
}

/** What was exercised out of what the document describes. */
export interface Coverage {
  readonly messages: readonly CoverageItem[];
  readonly exchanges: readonly CoverageItem[];
  readonly branches: readonly CoverageItem[];
  readonly faults: readonly CoverageItem[];
  readonly states: readonly CoverageItem[];
}

/** The whole truth of a run; plain JSON. */
export interface Report {
  readonly colloquy: 'report/1';
  readonly run: RunHeader;
  readonly durationMs: number;
  /** The first line of every report: the first cause, or that nothing is broken, or why the run could not be made. */
  readonly headline: string;
  /** Root causes, the first to repair first. */
  readonly causes: readonly Cause[];
  /** In the document's order. */
  readonly checks: readonly Check[];
  /** In the run's order. */
  readonly scenarios: readonly ScenarioReport[];
  readonly coverage: Coverage;
  /** How many checks have each verdict. */
  readonly totals: Readonly<Record<Verdict, number>>;
  /** Why the run could not be made, or what the tool itself did wrong (never the subject's); empty in a good run. */
  readonly diagnostics: readonly Diagnostic[];
  /** Stopped before its end (Ctrl-C): what is here is what was known by then. */
  readonly interrupted: boolean;
  /** 0: nothing fails. 1: a `fail`, an `untestable`, a stale known failure, or a `warn` with `--strict`. 2: the run could not be made. */
  readonly exitCode: 0 | 1 | 2;
}
