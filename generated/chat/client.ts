/* eslint-disable */
// Machine-written from asyncapi/chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/chat/asyncapi.yaml --out <this folder>

import { ClosedError, FailedError, Session } from './runtime.js';
import type { CallOptions, Credential, Dialogue, Draft, Plan, SessionOptions } from './runtime.js';
import type {
  ChatMessage,
  HumanEscalationMessage,
  PingMessage,
  ConnectionMessage,
  StreamStartMessage,
  StreamTokenMessage,
  StreamEndMessage,
  HumanEscalationResponseMessage,
  ErrorMessage,
  PongMessage,
} from './types.js';
import {
  isChatMessage,
  isHumanEscalationMessage,
  isPingMessage,
  isConnectionMessage,
  isStreamStartMessage,
  isStreamTokenMessage,
  isStreamEndMessage,
  isHumanEscalationResponseMessage,
  isErrorMessage,
  isPongMessage,
} from './validators.js';

/** How a client of `chat` dials and behaves. */
export interface ChatOptions extends Omit<SessionOptions, 'credentials' | 'opening'> {
  /** A function is asked again before each dialling. */
  readonly credentials?: {
    /**
     * A JWT signed with HS256, with the claims `userId`, `username`, `iat` and `exp` (the algorithm and the claims are
     * known from traffic).
     */
    readonly token?: Credential;
  };
}

/** Every message of the server on `chat`, by its name. */
export interface ChatEvents {
  readonly connection: ConnectionMessage;
  readonly 'stream-start': StreamStartMessage;
  readonly 'stream-token': StreamTokenMessage;
  readonly 'stream-end': StreamEndMessage;
  readonly 'human-escalation-response': HumanEscalationResponseMessage;
  readonly error: ErrorMessage;
  readonly pong: PongMessage;
}

/** The mistakes of a client that the document has an answer to. */
export type ChatFault =
  | 'no-token'
  | 'bad-token'
  | 'expired-token'
  | 'not-json'
  | 'unknown-type'
  | 'bad-payload'
  | 'odd-payload';

/**
 * One conversation with the chatbot.
 *
 * Open the socket with a token, wait for `connection`, then send `chat`. Nothing is resumed after a drop: a client
 * that reconnects starts anew. Clients allow 10 s for the connection to open (seen in traffic).
 *
 * ```ts
 * const client = new ChatClient({ credentials: { token } });
 * await client.open();
 * for await (const message of client.chat({ … })) console.log(message);
 * console.log(await client.escalation());
 * await client.close();
 * ```
 */
export class ChatClient {
  readonly #session: Session;

  constructor(options: ChatOptions = {}) {
    this.#session = new Session(PLAN_OF_CHAT, options);
  }

  /** The state that the session is in. */
  get state(): 'opening' | 'ready' {
    return this.#session.state as 'opening' | 'ready';
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<ChatFault>> {
    return this.#session.closed as Promise<ClosedError<ChatFault>>;
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
  on<Name extends keyof ChatEvents>(name: Name, listener: (message: ChatEvents[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }

  /** Whether an error is that the socket closed; its `faults` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<ChatFault> {
    return error instanceof ClosedError;
  }

  /** Whether an error is an answer which says that it was not done; its `answer` is that message. */
  static isFailed(this: void, error: unknown): error is FailedError<ErrorMessage> {
    return error instanceof FailedError;
  }

  /**
   * A question and its streamed answer.
   *
   * The answer is `stream-start`, one or more `stream-token`, `stream-end`, all with one `messageId`. Where the
   * AI back end fails there is one `error` instead, before or after `stream-start`, and then no `stream-end`.
   * A second question need not wait for the end of the first answer.
   *
   * May begin in `ready`. Fails with a `FailedError` when `error` comes.
   */
  chat(
    message: Draft<ChatMessage, 'type'>,
    options?: CallOptions,
  ): Dialogue<StreamStartMessage | StreamTokenMessage | StreamEndMessage, StreamEndMessage> {
    return this.#session.talk('chat', 'chat', { payload: message, options });
  }

  /**
   * The user asks for a human.
   *
   * May begin in `ready`. Waits while one is open.
   */
  escalation(
    message?: Draft<HumanEscalationMessage, 'type'>,
    options?: CallOptions,
  ): Promise<HumanEscalationResponseMessage> {
    return this.#session.ask('escalation', 'human-escalation', { payload: message, options });
  }

  /**
   * The client keeps the socket alive.
   *
   * The guide recommends a ping every 30 s; the server answers at once, also between two tokens.
   *
   * May begin in `ready`. Waits while one is open.
   */
  heartbeat(message?: Draft<PingMessage, 'type'>, options?: CallOptions): Promise<PongMessage> {
    return this.#session.ask('heartbeat', 'ping', { payload: message, options });
  }
}

/** What the document says about `Chat`, as the runtime goes by it. */
const PLAN_OF_CHAT: Plan = {
  url: 'ws://localhost:3001/',
  parameters: {},
  subprotocols: [],
  credentials: [
    { name: 'token', in: 'query', at: 'token', format: '{value}' },
    { name: 'token', in: 'header', at: 'Authorization', format: 'Bearer {value}' },
  ],
  states: ['opening', 'ready'],
  sends: {
    chat: { check: isChatMessage, fixed: { '/type': 'chat' } },
    'human-escalation': { check: isHumanEscalationMessage, fixed: { '/type': 'human-escalation' } },
    ping: { check: isPingMessage, fixed: { '/type': 'ping' } },
  },
  receives: {
    connection: { check: isConnectionMessage, is: { '/type': ['connection'] } },
    'stream-start': { check: isStreamStartMessage, is: { '/type': ['stream-start'] } },
    'stream-token': { check: isStreamTokenMessage, is: { '/type': ['stream-token'] } },
    'stream-end': { check: isStreamEndMessage, is: { '/type': ['stream-end'] } },
    'human-escalation-response': {
      check: isHumanEscalationResponseMessage,
      is: { '/type': ['human-escalation-response'] },
    },
    error: { check: isErrorMessage, is: { '/type': ['error'] } },
    pong: { check: isPongMessage, is: { '/type': ['pong'] } },
  },
  exchanges: {
    greeting: {
      at: 'opening',
      first: [0],
      steps: [
        {
          by: 'server',
          messages: ['connection'],
          within: 2000,
          enter: 'ready',
          last: true,
        },
      ],
    },
    chat: {
      in: ['ready'],
      key: {
        chat: ['/messageId'],
        'stream-start': ['/messageId'],
        'stream-token': ['/messageId'],
        'stream-end': ['/messageId'],
        error: ['/messageId'],
      },
      first: [0],
      steps: [
        { by: 'client', messages: ['chat'], next: [1, 5] },
        { by: 'server', messages: ['stream-start'], within: 5000, next: [2] },
        {
          by: 'server',
          messages: ['stream-token'],
          times: [1, null],
          within: 30000,
          next: [3, 4],
        },
        { by: 'server', messages: ['stream-end'], within: 30000, last: true },
        { by: 'server', messages: ['error'], within: 30000, fails: true, last: true },
        { by: 'server', messages: ['error'], within: 5000, fails: true, last: true },
      ],
    },
    escalation: {
      in: ['ready'],
      many: 1,
      automatic: true,
      first: [0],
      steps: [
        { by: 'client', messages: ['human-escalation'], next: [1] },
        {
          by: 'server',
          messages: ['human-escalation-response'],
          within: 5000,
          last: true,
        },
      ],
    },
    heartbeat: {
      in: ['ready'],
      many: 1,
      every: 30000,
      automatic: true,
      first: [0],
      steps: [
        { by: 'client', messages: ['ping'], next: [1] },
        { by: 'server', messages: ['pong'], within: 5000, last: true },
      ],
    },
  },
  closes: { '1008': ['no-token', 'bad-token', 'expired-token'] },
  answers: {},
};
