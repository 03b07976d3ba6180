/* eslint-disable */
// Machine-written from asyncapi/chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/chat/asyncapi.yaml --out <this folder>

import { createMock as create, playClient as play, startMock as start } from 'colloquy';
import type { ClientOptions, Contract, CoreOptions, Mock, MockClient, MockCore, MockOptions } from 'colloquy';
import document from './contract.json' with { type: 'json' };
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

/** The document, compiled. */
export const contract: Contract = document as unknown as Contract;

/** What each side sends, by the names of the document. */
export interface Messages {
  readonly client: {
    readonly chat: ChatMessage;
    readonly 'human-escalation': HumanEscalationMessage;
    readonly ping: PingMessage;
  };
  readonly server: {
    readonly connection: ConnectionMessage;
    readonly 'stream-start': StreamStartMessage;
    readonly 'stream-token': StreamTokenMessage;
    readonly 'stream-end': StreamEndMessage;
    readonly 'human-escalation-response': HumanEscalationResponseMessage;
    readonly error: ErrorMessage;
    readonly pong: PongMessage;
  };
}

/**
 * Plays the server without a port, in this process or page.
 *
 * ```ts
 * const mock = createMock({
 *   on: {
 *     async *chat(message, session) {
 *       yield session.example('stream-start');
 *       session.proceed();
 *     },
 *   },
 * });
 * ```
 */
export function createMock(options: CoreOptions<Messages> = {}): MockCore {
  return create(contract, options);
}

/** Plays the server on a port, any free one where none is named. */
export function startMock(options: MockOptions<Messages> = {}): Promise<Mock> {
  return start(contract, options);
}

/** Plays the client against a server. */
export function playClient(options: ClientOptions<Messages>): Promise<MockClient> {
  return play(contract, options);
}
