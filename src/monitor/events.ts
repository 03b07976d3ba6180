import type { Side } from '../contract/index.ts';
import type { Finding } from '../session/index.ts';

/** Something that a monitor saw. `socket` is its number, from 1; `at` milliseconds since the monitor started. */
export type MonitorEvent = { readonly socket: number; readonly at: number } & (
  | {
      readonly kind: 'opened';
      /** Path and query as sent, credentials redacted. */
      readonly target: string;
      /** The channel by whose rules the socket is judged; undefined: no channel of the document has this path. */
      readonly channel: string | undefined;
    }
  /** The server answered the upgrade with this status; 0: it hung up, or could not be reached. */
  | { readonly kind: 'refused'; readonly target: string; readonly status: number; readonly why: string }
  | {
      readonly kind: 'frame';
      readonly from: Side;
      /** The message's name, where the frame is one; `$ping` and `$pong` for control frames. */
      readonly message: string | undefined;
      /** Redacted; of a binary frame its bytes. */
      readonly data: string | Uint8Array;
    }
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** It may have seemed too early only because the monitor's own clock stood still: nobody is blamed. */
  | { readonly kind: 'inconclusive'; readonly finding: Finding }
  /** The bytes of a side are no WebSocket frames: they pass on, and the socket is not judged any more. */
  | { readonly kind: 'broken'; readonly from: Side; readonly why: string }
  /** The socket is not judged any more, for a reason that is nobody's mistake. */
  | { readonly kind: 'unjudged'; readonly why: string }
  | {
      readonly kind: 'closed';
      readonly by: Side;
      /** null: no close frame was seen. */
      readonly code: number | null;
      readonly reason: string;
    }
);

/** An event without what every event has. */
export type Told = MonitorEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'socket' | 'at'>
    : never
  : never;
