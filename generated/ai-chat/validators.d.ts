/* eslint-disable */
// Machine-written from asyncapi/ai-chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/ai-chat/asyncapi.yaml --out <this folder>

import type {
  Message,
  SystemMessage,
  AiResponseMessage,
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

export declare const isMessage: Guard<Message>;
export declare const isSystemMessage: Guard<SystemMessage>;
export declare const isAiResponseMessage: Guard<AiResponseMessage>;
export declare const isErrorMessage: Guard<ErrorMessage>;
