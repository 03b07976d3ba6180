import type { Channel, ConditionWord, Contract, Exchange, Fault, Side, Step } from '../contract/index.ts';
import type { Reading } from '../validate/index.ts';
import type { Finding, Outcome } from './finding.ts';

/** How a session is judged. */
export interface SessionOptions {
  readonly contract: Contract;
  readonly channel: Channel;
  /** Features the target claims; findings of others are dropped. Default: none. */
  readonly features?: readonly string[];
  /** Multiplies every duration; none falls below 50 ms. Default 1. */
  readonly timeScale?: number;
  /** Crossing window in ms before scaling. Default 2000. */
  readonly grace?: number;
  /** How many explanations a group of instances may have. Default 512. */
  readonly cap?: number;
  /** How many instances may be open before the oldest are let go and the session says so. Default 100000. */
  readonly maxInstances?: number;
  /** Milliseconds since 1970 when the session's clock stood at 0; without it `$now` is judged by shape only. */
  readonly epoch?: number;
  /**
   * The path that was dialled, as sent, without its query. A value of `same` that has the name of a parameter of the address
   * is known from it; without it, from the first message that carries it.
   */
  readonly path?: string;
  /**
   * Whether the session is told what is wrong with a request (see {@link SessionApi.cause}). Default true: what is told is all
   * there is. False for the traffic of others: the reaction to a request that was wrong, or to a bad credential in a message,
   * may come, since none can say that it was not.
   */
  readonly causes?: boolean;
}

/** A frame as it went over the wire: text is a string, binary bytes; control frames say their opcode. */
export interface FrameInput {
  readonly from: Side;
  readonly data: string | Uint8Array;
  /** Default: `text` for a string, `binary` for bytes. */
  readonly opcode?: 'text' | 'binary' | 'ping' | 'pong';
  /**
   * The object or array that the text says, where the caller has just written the one from the other: then it is not parsed
   * again. Ignored where it is anything else, or where `data` is bytes.
   */
  readonly value?: unknown;
}

/** What a session says about one input. */
export interface Observation {
  /** What the frame is; undefined for closes, ticks, control frames that no step names, and what is far too big to be read. */
  readonly reading?: Reading | undefined;
  /** The step that the shown explanation says was taken, and the instance that took it. */
  readonly taken?:
    | {
        readonly instance: number;
        readonly step: Step;
        readonly exchange: Exchange | undefined;
        readonly began: boolean;
      }
    | undefined;
  /** Findings that became certain with this input in the shown explanation. */
  readonly findings: readonly Finding[];
  /** Faults that this input provoked: the reaction the other side now owes. */
  readonly provoked: readonly {
    readonly fault: Fault;
    readonly word: ConditionWord;
    readonly instance: number;
  }[];
  /** The state entered by this input. */
  readonly entered?: string | undefined;
}

/** Something a side may do now. */
export interface Move {
  readonly side: Side;
  readonly step: Step;
  /** Undefined for a reaction to a fault. */
  readonly exchange: Exchange | undefined;
  readonly fault?: Fault | undefined;
  /** Undefined when the move begins a new instance. */
  readonly instance: number | undefined;
  /** The instance's key value, where bound. */
  readonly key?: unknown;
  /** The payload of the first message of the instance, or the faulty frame's. */
  readonly first?: unknown;
  /** How often the step was taken already in this instance, one after the other. */
  readonly count: number;
  /** It begins what only a state that the other side has left admits: for whoever does not know of that. */
  readonly crosses?: boolean;
}

/** A message that is about to be sent: its name and a payload to start from. */
export interface Draft {
  readonly message: string;
  readonly payload: unknown;
}

/** What a side must do, and by when (ms on the session's clock; undefined: no bound). */
export interface Debt {
  readonly side: Side;
  /** Check id with the channel. */
  readonly id: string;
  readonly step: Step;
  readonly exchange: Exchange | undefined;
  readonly fault?: Fault | undefined;
  readonly instance: number;
  /** Everything of its own that this side may do next in the instance, the owed step first. */
  readonly options: readonly Move[];
  /** When the bound began to run. */
  readonly since: number;
  /** After this it is late. */
  readonly due?: number | undefined;
  /** After this it is missing. */
  readonly patience?: number | undefined;
}

/** The sans-I/O core: a deterministic function of its inputs. It has no clock and no timers; `at` never falls. */
export interface SessionApi {
  /**
   * The mistake that was made on purpose in the upgrade request, before `open` or `refused`. After `open`: what is wrong with the
   * credential in a frame, which is told in place of the frame.
   */
  cause(word: ConditionWord, at: number): Observation;
  /** The socket is open: the first state is entered. */
  open(at: number): Observation;
  /** The upgrade was answered with this HTTP status instead of 101. */
  refused(status: number, at: number): Observation;
  frame(input: FrameInput, at: number): Observation;
  /** A close frame by `side`; null = the socket went away without one, 1005 = without a code. */
  close(side: Side, code: number | null, at: number): Observation;
  /** Fires every deadline strictly below `at`. */
  tick(at: number): Observation;
  /** The recording stops: nothing later is known. */
  end(at: number): Outcome;
  /** The next time at which `tick` would do something; undefined: never. */
  nextDeadline(): number | undefined;
  readonly state: string;
  /** When the current state was entered. */
  readonly entered: number;
  mayDo(side: Side): readonly Move[];
  owes(side: Side): readonly Debt[];
  /** Whether a step of the other side has just passed over a message: it would be taken for one that was under way. */
  isPassedOver(side: Side, message: string): boolean;
  /**
   * The draft's payload with the move's `key`, the session's `same` values and the step's `with` filled in, in the types that
   * the schema has there. It does not send: the caller sends it and reports it with `frame`.
   */
  compose(move: Move, draft: Draft, at: number): unknown;
}
