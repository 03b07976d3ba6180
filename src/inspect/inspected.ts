import type { Side } from '../contract/index.ts';
import type { Finding } from '../session/index.ts';

/** One thing that happened on a socket, ready to be shown: nothing in it is a secret of the document's security schemes. */
export interface TimelineEntry {
  /** Counts everything that happened, from 0. */
  readonly number: number;
  /** Number of the session, from 1. */
  readonly session: number;
  /** Milliseconds since the start. */
  readonly at: number;
  readonly from: Side;
  readonly kind: 'open' | 'frame' | 'close';
  /** The message's name, where the frame is one (valid or not). */
  readonly message?: string;
  /** Of a frame: its text. Of an opening: path and query. */
  readonly text?: string;
  /** Of a binary frame: its bytes. */
  readonly base64?: string;
  /** What is said against it. */
  readonly findings: readonly Finding[];
  /** Of a close: null = no close frame. */
  readonly code?: number | null;
  readonly reason?: string;
}

/** A session that is alive. */
export interface InspectedSession {
  readonly number: number;
  readonly contract: string;
  readonly channel: string;
  readonly state: string;
}

/** A channel that is looked at, and what can be asked of its sessions. */
export interface InspectedChannel {
  readonly contract: string;
  readonly channel: string;
  readonly title: string;
  readonly states: readonly string[];
  /** Messages that can be sent by hand. */
  readonly messages: readonly string[];
  /** Names of branches that can be taken. */
  readonly branches: readonly string[];
}

/** What is wanted of the timeline. All given must hold. */
export interface TimelineQuery {
  /** Only entries with this number and later ones. */
  readonly since?: number;
  readonly session?: number;
  readonly message?: string;
  readonly from?: Side;
  /** So many at most, the latest ones. */
  readonly limit: number;
}

/** Which message of a peer is waited for. All given must hold. */
export interface ReceivedQuery {
  readonly message: string;
  readonly session?: number;
  /** What stands at JSON Pointers of the payload. */
  readonly matching?: Readonly<Record<string, unknown>>;
  readonly timeoutMs?: number;
  /** Nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Something to do to a living session. */
export type Action =
  | { readonly kind: 'send'; readonly message: string; readonly members: Readonly<Record<string, unknown>> }
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'mishap'; readonly rule: unknown }
  | { readonly kind: 'close'; readonly code: number; readonly reason: string };

/** What the inspector looks at. Whoever feeds it decides what can be done; an action that cannot be done throws a ToolError. */
export interface Inspected {
  readonly name: string;
  readonly channels: readonly InspectedChannel[];
  /** The kinds of trouble that can be made, and what each does; empty: none. */
  readonly mishaps: Readonly<Record<string, string>>;
  readonly sessions: readonly InspectedSession[];
  timeline(query: TimelineQuery): readonly TimelineEntry[];
  /**
   * The next message of a peer that was not asked for before. Rejects with what came instead, and with a ToolError where the
   * peer has no such message. Left out: nobody can wait here.
   */
  received?(query: ReceivedQuery): Promise<TimelineEntry>;
  /** False: there is no such session. */
  act(session: number, action: Action): boolean;
  /** Makes trouble for every session from now on. */
  trouble(rule: unknown): void;
  /** Takes all trouble away that was made in this manner. */
  calm(): void;
}
