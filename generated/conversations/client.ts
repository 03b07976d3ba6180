/* eslint-disable */
// Machine-written from asyncapi/conversations/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/conversations/asyncapi.yaml --out <this folder>

import { ClosedError, FailedError, Session } from './runtime.js';
import type { CallOptions, Credential, Draft, Plan, SessionOptions } from './runtime.js';
import type { UserMessage, PingMessage, AssistantMessage, PongMessage, ErrorMessage } from './types.js';
import {
  isUserMessage,
  isPingMessage,
  isAssistantMessage,
  isPongMessage,
  isErrorMessage,
} from './validators.js';

/** How a client of `conversations` dials and behaves. */
export interface ConversationsOptions extends Omit<SessionOptions, 'credentials' | 'opening' | 'parameters'> {
  /** The `{…}`s of the address. */
  readonly parameters: {
    /**
     * Names the conversation; one segment of the path, percent-decoded. An empty one, and a further segment, are refused
     * with HTTP 403.
     */
    readonly conversation_id: string;
  };
  /** A function is asked again before each dialling. */
  readonly credentials?: {
    /** A key of the project. A server without keys ("dev mode") takes any key, or none: test it with `authentication: off`. */
    readonly apiKey?: Credential;
  };
  /** The query of the URL. */
  readonly query?: {
    /** The customer that the conversation is about, where there is one. */
    readonly customer_id?: string | number | boolean;
  };
}

/** Every message of the server on `conversations`, by its name. */
export interface ConversationsEvents {
  readonly assistant_message: AssistantMessage;
  readonly pong: PongMessage;
  readonly error: ErrorMessage;
}

/** The mistakes of a client that the document has an answer to. */
export type ConversationsFault =
  | 'no-key'
  | 'bad-key'
  | 'unknown-path'
  | 'not-json'
  | 'binary'
  | 'unknown-type'
  | 'no-text'
  | 'too-big';

/**
 * One conversation with the assistant.
 *
 * Open the socket and speak: there is **no greeting**, and a server that says nothing after the upgrade is a healthy one.
 * (One that refuses the key does speak first: an `error`, then close code 1008.)
 *
 * The server works on one frame at a time. A slow turn delays everything behind it, the `pong` too, so a client must not
 * take a missing `pong` for a dead server while it waits for an answer.
 *
 * No origin is checked on this socket; CORS has nothing to do with it.
 *
 * Not described here, because no two servers share the numbers: an optional rate limit (so many messages in a fixed
 * window of seconds, for a whole project, pings not counted) answers what is over it with an `error` of the text `Rate
 * limit exceeded`; the connection stays.
 *
 * **Close codes that a user meets**: 1000 and 1001 are normal. 1006: there was no server, or the upgrade was refused.
 * 1008: the key is missing or wrong; get a better one before you dial again. 1009: a message over 16 MiB. 1011: an
 * internal error, or no pong for 20 s. The reference client dials again after 3 s, unless the code is 1008.
 *
 * ```ts
 * const client = new ConversationsClient({ parameters: { conversation_id }, credentials: { apiKey } });
 * await client.open();
 * console.log(await client.turn({ … }));
 * await client.close();
 * ```
 */
export class ConversationsClient {
  readonly #session: Session;

  constructor(options: ConversationsOptions) {
    this.#session = new Session(PLAN_OF_CONVERSATIONS, options);
  }

  /** The state that the session is in. */
  get state(): 'open' {
    return this.#session.state as 'open';
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<ConversationsFault>> {
    return this.#session.closed as Promise<ClosedError<ConversationsFault>>;
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
  on<Name extends keyof ConversationsEvents>(name: Name, listener: (message: ConversationsEvents[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }

  /** Whether an error is that the socket closed; its `faults` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<ConversationsFault> {
    return error instanceof ClosedError;
  }

  /** Whether an error is an answer which says that it was not done; its `answer` is that message. */
  static isFailed(this: void, error: unknown): error is FailedError<ErrorMessage> {
    return error instanceof FailedError;
  }

  /**
   * What the user says, and the reply.
   *
   * One reply for each `user_message`, an `assistant_message` or an `error`, in the order of the messages. A client may
   * send the next one before the reply has come; the server takes them one by one. How long a turn may take is not
   * stated; what takes longer than 30 s is called late here (a warning), and what takes three times that missing.
   *
   * Fails with a `FailedError` when `error` comes.
   */
  turn(message: Draft<UserMessage, 'type'>, options?: CallOptions): Promise<AssistantMessage> {
    return this.#session.ask('turn', 'user_message', { payload: message, options });
  }

  /**
   * The client asks whether the server is there.
   *
   * Nothing of the `ping` is echoed. The `pong` waits behind a turn that is being worked on, hence its bound.
   */
  heartbeat(message?: Draft<PingMessage, 'type'>, options?: CallOptions): Promise<PongMessage> {
    return this.#session.ask('heartbeat', 'ping', { payload: message, options });
  }
}

/** What the document says about `Conversations`, as the runtime goes by it. */
const PLAN_OF_CONVERSATIONS: Plan = {
  url: 'ws://localhost:8000/v1/ws/conversations/{conversation_id}',
  parameters: {},
  subprotocols: [],
  credentials: [{ name: 'apiKey', in: 'query', at: 'api_key', format: '{value}' }],
  states: ['open'],
  sends: {
    user_message: { check: isUserMessage, fixed: { '/type': 'user_message' } },
    ping: { check: isPingMessage, fixed: { '/type': 'ping' } },
  },
  receives: {
    assistant_message: { check: isAssistantMessage, is: { '/type': ['assistant_message'] } },
    pong: { check: isPongMessage, is: { '/type': ['pong'] } },
    error: { check: isErrorMessage, is: { '/type': ['error'] } },
  },
  exchanges: {
    turn: {
      first: [0],
      steps: [
        { by: 'client', messages: ['user_message'], next: [1, 2] },
        { by: 'server', messages: ['assistant_message'], within: 30000, last: true },
        { by: 'server', messages: ['error'], within: 30000, fails: true, last: true },
      ],
    },
    heartbeat: {
      automatic: true,
      first: [0],
      steps: [
        { by: 'client', messages: ['ping'], next: [1] },
        { by: 'server', messages: ['pong'], within: 30000, last: true },
      ],
    },
  },
  closes: { '1008': ['no-key', 'bad-key'], '1009': ['too-big'] },
  answers: {},
};
