/** The kinds of WebSocket frame a peer can see (RFC 6455, section 11.8), close aside. */
export type Opcode = 'text' | 'binary' | 'ping' | 'pong';

/** How a socket ended. */
export interface Closing {
  /**
   * The code of the peer's close frame (its first one or its echo of ours): null = none was seen (unclean, 1006),
   * 1005 = a close frame without a code.
   */
  readonly code: number | null;
  readonly reason: string;
  /** Who sent the first close frame, or lost the socket. */
  readonly by: 'us' | 'peer';
  /** The code of our own close frame, 1005 = without a code; undefined when we sent none before the end. */
  readonly sent?: number;
  /** Why our end gave the socket up, where the peer broke the protocol (a frame too long, text that is not UTF-8 …). */
  readonly problem?: string;
}

/** What one end of a socket is told. One handler object may serve many connections. */
export interface ConnectionHandler {
  /** A whole message or a control frame came. Text is a string, the rest bytes. */
  frame(connection: Connection, opcode: Opcode, data: string | Uint8Array): void;
  /** The socket is closed; nothing follows. */
  closed(connection: Connection, how: Closing): void;
}

/** One end of an open WebSocket, whatever carries it. */
export interface Connection {
  /** The selected subprotocol; empty when none. */
  readonly protocol: string;
  /** Bytes accepted by `send` and not yet on the wire. */
  readonly bufferedAmount: number;
  /** Sends a text (string) or binary (bytes) message. After a close it does nothing. */
  send(data: string | Uint8Array): void;
  ping(data?: Uint8Array): void;
  pong(data?: Uint8Array): void;
  /**
   * Begins the close handshake; without a code, or with 1005, the close frame has none. A reason longer than
   * 123 bytes is cut. Throws a RangeError for a code that may not stand on the wire (see `maySendCode`).
   */
  close(code?: number, reason?: string): void;
  /** Reads nothing more from the socket: neither messages nor pings nor a close, until `resume`. */
  pause(): void;
  resume(): void;
  /** Drops the socket without a close frame. */
  terminate(): void;
  /** Names the handler; frames that came before are delivered first. */
  attach(handler: ConnectionHandler): void;
}
