/* eslint-disable */
// Machine-written from asyncapi/ai-chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/ai-chat/asyncapi.yaml --out <this folder>

import { createMock as create, playClient as play, startMock as start } from 'colloquy';
import type { ClientOptions, Contract, CoreOptions, Mock, MockClient, MockCore, MockOptions } from 'colloquy';
import document from './contract.json' with { type: 'json' };
import type {
  Message,
  SystemMessage,
  AiResponseMessage,
  ErrorMessage,
} from './types.js';

/** The document, compiled. */
export const contract: Contract = document as unknown as Contract;

/** What each side sends, by the names of the document. */
export interface Messages {
  readonly client: {
    readonly message: Message;
  };
  readonly server: {
    readonly system: SystemMessage;
    readonly ai_response: AiResponseMessage;
    readonly error: ErrorMessage;
  };
}

/**
 * Plays the server without a port, in this process or page.
 *
 * ```ts
 * const mock = createMock({
 *   on: {
 *     async *message(message, session) {
 *       yield session.example('ai_response');
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
