/* eslint-disable */
// Machine-written from asyncapi/echo/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/echo/asyncapi.yaml --out <this folder>

import { ClosedError, Session } from './runtime.js';
import type { CallOptions, Plan, SessionOptions } from './runtime.js';
import type { TextMessage, ConnectedMessage, EchoMessage } from './types.js';
import { isTextMessage, isConnectedMessage, isEchoMessage } from './validators.js';

/** How a client of `echo` dials and behaves. */
export type EchoOptions = Omit<SessionOptions, 'credentials' | 'opening'>;

/** Every message of the server on `echo`, by its name. */
export interface EchoEvents {
  readonly connected: ConnectedMessage;
  readonly echo: EchoMessage;
}

/** The mistakes of a client that the document has an answer to. */
export type EchoFault =
  | 'binary'
  | 'unknown-path';

/**
 * Everything that is sent comes back.
 *
 * Open the socket, read the greeting, send a text, read it back. If the greeting comes, upgrades get through; if the
 * echo comes, frames do so in both directions. Nothing is kept between two sockets.
 *
 * ```ts
 * const client = new EchoClient();
 * await client.open();
 * console.log(await client.echo({ … }));
 * await client.close();
 * ```
 */
export class EchoClient {
  readonly #session: Session;

  constructor(options: EchoOptions = {}) {
    this.#session = new Session(PLAN_OF_ECHO, options);
  }

  /** The state that the session is in. */
  get state(): 'open' {
    return this.#session.state as 'open';
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<EchoFault>> {
    return this.#session.closed as Promise<ClosedError<EchoFault>>;
  }

  /** Dials and waits until the session may be used. Rejects with a `ClosedError` or a `TimeoutError`. */
  open(): Promise<void> {
    return this.#session.open();
  }

  /** Closes the socket, with 1000 where nothing else is said; it is not dialled again. */
  async close(code = 1000, reason = ''): Promise<void> {
    await this.#session.close(code, reason);
  }

  /** Calls the listener with every message of this name, whatever exchange it belongs to. Returns what takes it off again. */
  on<Name extends keyof EchoEvents>(name: Name, listener: (message: EchoEvents[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }

  /** Whether an error is that the socket closed; its `faults` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<EchoFault> {
    return error instanceof ClosedError;
  }

  /**
   * A text and its echo.
   *
   * Each text frame is answered by one `echo` that holds the text as it was sent, character for character. A second
   * text need not wait for the first echo. That an echo comes at once is not promised; five seconds are plenty.
   */
  echo(message: TextMessage, options?: CallOptions): Promise<EchoMessage> {
    return this.#session.ask('echo', 'text', { payload: message, options });
  }
}

/** What the document says about `Echo`, as the runtime goes by it. */
const PLAN_OF_ECHO: Plan = {
  url: 'ws://localhost:8765/test-websocket',
  parameters: {},
  subprotocols: [],
  credentials: [],
  states: ['open'],
  sends: { text: { as: 'text', check: isTextMessage } },
  receives: { connected: { check: isConnectedMessage }, echo: { check: isEchoMessage } },
  exchanges: {
    greeting: {
      at: 'open',
      first: [0],
      steps: [{ by: 'server', messages: ['connected'], within: 2000, last: true }],
    },
    echo: {
      first: [0],
      steps: [
        { by: 'client', messages: ['text'], next: [1] },
        {
          by: 'server',
          messages: ['echo'],
          within: 5000,
          fill: [['/echo', '$first', '']],
          last: true,
        },
      ],
    },
  },
  closes: { '1000': ['binary'] },
  answers: {},
};
