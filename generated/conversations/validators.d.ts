/* eslint-disable */
// Machine-written from asyncapi/conversations/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/conversations/asyncapi.yaml --out <this folder>

import type {
  UserMessage,
  PingMessage,
  AssistantMessage,
  PongMessage,
  ErrorMessage,
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

export declare const isUserMessage: Guard<UserMessage>;
export declare const isPingMessage: Guard<PingMessage>;
export declare const isAssistantMessage: Guard<AssistantMessage>;
export declare const isPongMessage: Guard<PongMessage>;
export declare const isErrorMessage: Guard<ErrorMessage>;
