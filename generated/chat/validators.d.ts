/* eslint-disable */
// Machine-written from asyncapi/chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/chat/asyncapi.yaml --out <this folder>

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

/** One thing that a value does not keep. */
export interface Problem {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}

/** Says whether a value is a message; `errors` holds what the last value did not keep, null when it was valid. */
export interface Guard<Value> {
  (value: unknown): value is Value;
  errors?: readonly Problem[] | null;
}

export declare const isChatMessage: Guard<ChatMessage>;
export declare const isHumanEscalationMessage: Guard<HumanEscalationMessage>;
export declare const isPingMessage: Guard<PingMessage>;
export declare const isConnectionMessage: Guard<ConnectionMessage>;
export declare const isStreamStartMessage: Guard<StreamStartMessage>;
export declare const isStreamTokenMessage: Guard<StreamTokenMessage>;
export declare const isStreamEndMessage: Guard<StreamEndMessage>;
export declare const isHumanEscalationResponseMessage: Guard<HumanEscalationResponseMessage>;
export declare const isErrorMessage: Guard<ErrorMessage>;
export declare const isPongMessage: Guard<PongMessage>;
