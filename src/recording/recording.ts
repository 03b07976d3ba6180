import type { ConditionWord, Side } from '../contract/index.ts';

/** What a recording says of itself: its first line. */
export interface RecordingHeader {
  readonly colloquy: 'recording/1';
  /** The short name of the document that was spoken. */
  readonly document: string;
  /** The channel's key in the document. */
  readonly channel: string;
  /** Date and time (RFC 3339, UTC) at which `t` is 0. */
  readonly started: string;
  /** What every duration was multiplied with; left out: 1. */
  readonly timeScale?: number;
}

/** Where and when something happened. */
interface At {
  /** Milliseconds since the header's `started`. */
  readonly t: number;
  /** Number of the socket, from 1. */
  readonly socket: number;
}

/** A data or control frame. One of `text` and `base64` is there. */
export interface RecordedFrame extends At {
  readonly event: 'frame';
  readonly from: Side;
  /** Only for control frames; else `text` is a text frame and `base64` a binary one. */
  readonly opcode?: 'ping' | 'pong';
  readonly text?: string;
  readonly base64?: string;
}

/** One line of a recording. */
export type RecordedEvent =
  | (At & {
      readonly event: 'upgrade';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    })
  /** What was wrong at the upgrade, or with the credential in the message of the next line. */
  | (At & { readonly event: 'cause'; readonly when: ConditionWord })
  | (At & {
      readonly event: 'open';
      readonly status: 101;
      /** The selected subprotocol; left out: none. */
      readonly protocol?: string;
    })
  | (At & {
      readonly event: 'refused';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    })
  | RecordedFrame
  | (At & {
      readonly event: 'close';
      readonly from: Side;
      /** null: no close frame was seen (unclean); 1005: a close frame without a code. */
      readonly code: number | null;
      readonly reason: string;
    })
  /** The recording stops here: what was still owed later is unknown, not missing. */
  | (At & { readonly event: 'end' });

/** A timed log of one or more sockets, both directions. */
export interface Recording {
  readonly header: RecordingHeader;
  /** By `t`; events of one `t` in the order in which they happened. */
  readonly events: readonly RecordedEvent[];
  /** False for a source that cannot show pings, pongs and closes, as a HAR file. */
  readonly control: boolean;
}

/** The content of a frame as it went over the wire. */
export function frameData(frame: RecordedFrame): string | Uint8Array {
  return frame.base64 === undefined ? (frame.text ?? '') : bytesOf(frame.base64);
}

/** The fields of a frame's line for its content. */
export function frameContent(
  data: string | Uint8Array,
  opcode: 'text' | 'binary' | 'ping' | 'pong',
): Pick<RecordedFrame, 'opcode' | 'text' | 'base64'> {
  const content = typeof data === 'string' ? { text: data } : { base64: base64Of(data) };
  return opcode === 'ping' || opcode === 'pong' ? { opcode, ...content } : content;
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
