/* eslint-disable */
// Machine-written from asyncapi/ai-chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/ai-chat/asyncapi.yaml --out <this folder>

import { ClosedError, FailedError, Session } from './runtime.js';
import type { CallOptions, Credential, Dialogue, Plan, SessionOptions } from './runtime.js';
import type { Message, SystemMessage, AiResponseMessage, ErrorMessage } from './types.js';
import { isMessage, isSystemMessage, isAiResponseMessage, isErrorMessage } from './validators.js';

/** How a client of `ai-chat` dials and behaves. */
export interface AiChatOptions extends Omit<SessionOptions, 'credentials' | 'opening' | 'parameters'> {
  /** The `{…}`s of the address. */
  readonly parameters: {
    /**
     * Names the client; one segment of the path, chosen by the client: `client-` and nine characters of base 36, for
     * example.
     */
    readonly client_id: string;
  };
  /** A function is asked again before each dialling. */
  readonly credentials?: {
    /** A JWT in the URL's query. It or the cookie suffices. */
    readonly token?: Credential;
  };
}

/** Every message of the server on `ai-chat`, by its name. */
export interface AiChatEvents {
  readonly system: SystemMessage;
  readonly ai_response: AiResponseMessage;
  readonly error: ErrorMessage;
}

/** The mistakes of a client that the document has an answer to. */
export type AiChatFault =
  | 'no-token'
  | 'bad-token'
  | 'expired-token'
  | 'not-json'
  | 'no-object'
  | 'no-content';

/**
 * One user, one socket, one chat with the AI.
 *
 * Choose a `client_id`, dial with a token, read the welcome, and send `{"content": …}`. Every message that is taken is
 * answered by exactly one `ai_response` or one `error`. Answers name no message; they come one by one.
 *
 * A server may limit how many messages it takes in a short period, and may close the socket of a client that sends
 * more. The description states neither the number nor the code; the natural one is 1008.
 *
 * **Close codes that a user meets**: 1006: there was no server, or the upgrade was refused (many frameworks put HTTP 403
 * on the wire where a server closes before it accepts). 1008: the token is missing or invalid, or there were too many
 * messages. 1011: an error of the server, after an `error` that says so.
 *
 * ```ts
 * const client = new AiChatClient({ parameters: { client_id }, credentials: { token } });
 * await client.open();
 * for await (const message of client.turn({ … })) console.log(message);
 * await client.close();
 * ```
 */
export class AiChatClient {
  readonly #session: Session;

  constructor(options: AiChatOptions) {
    this.#session = new Session(PLAN_OF_AI_CHAT, options);
  }

  /** The state that the session is in. */
  get state(): 'open' | 'talking' {
    return this.#session.state as 'open' | 'talking';
  }

  /** Settles when the session is closed for good. */
  get closed(): Promise<ClosedError<AiChatFault>> {
    return this.#session.closed as Promise<ClosedError<AiChatFault>>;
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
  on<Name extends keyof AiChatEvents>(name: Name, listener: (message: AiChatEvents[Name]) => void): () => void {
    return this.#session.on(name, listener);
  }

  /** Whether an error is that the socket closed; its `faults` are the mistakes that the document answers with that code. */
  static isClosed(this: void, error: unknown): error is ClosedError<AiChatFault> {
    return error instanceof ClosedError;
  }

  /** Whether an error is an answer which says that it was not done; its `answer` is that message. */
  static isFailed(this: void, error: unknown): error is FailedError<ErrorMessage> {
    return error instanceof FailedError;
  }

  /**
   * A message and its answer.
   *
   * One `ai_response` or one `error` for each message. A client need not wait for the answer before it sends the next
   * one. How long an answer may take is not stated; what takes longer than 30 s is called late here (a warning), and
   * what takes three times that missing. After an `error` about the server itself, the server may close with 1011.
   *
   * Fails with a `FailedError` when `error` comes.
   */
  turn(
    message: Message,
    options?: CallOptions,
  ): Dialogue<AiResponseMessage, AiResponseMessage | undefined> {
    return this.#session.talk('turn', 'message', { payload: message, options });
  }
}

/** What the document says about `AiChat`, as the runtime goes by it. */
const PLAN_OF_AI_CHAT: Plan = {
  url: 'ws://localhost:8000/ws/ai/ai-chat/{client_id}',
  parameters: {},
  subprotocols: [],
  credentials: [
    { name: 'token', in: 'query', at: 'token', format: '{value}' },
    { name: 'token', in: 'cookie', at: 'access_token', format: '{value}' },
  ],
  states: ['open', 'talking'],
  sends: { message: { check: isMessage } },
  receives: {
    system: { check: isSystemMessage, is: { '/type': ['system'] } },
    ai_response: { check: isAiResponseMessage, is: { '/type': ['ai_response'] } },
    error: { check: isErrorMessage, is: { '/type': ['error'] } },
  },
  exchanges: {
    welcome: {
      at: 'open',
      first: [0],
      steps: [{ by: 'server', messages: ['system'], within: 2000, last: true }],
    },
    turn: {
      first: [0],
      steps: [
        { by: 'client', messages: ['message'], enter: 'talking', next: [1, 2] },
        { by: 'server', messages: ['ai_response'], within: 30000, last: true },
        {
          by: 'server',
          messages: ['error'],
          within: 30000,
          fails: true,
          last: true,
          next: [3],
        },
        { by: 'server', codes: [1011], times: [0, 1], last: true },
      ],
    },
  },
  closes: { '1008': ['no-token', 'bad-token', 'expired-token'] },
  answers: {},
};
