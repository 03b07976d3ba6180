/* eslint-disable */
// Machine-written from asyncapi/media-stream/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/media-stream/asyncapi.yaml --out <this folder>

import type {
  BidirectionalConnectedMessage,
  BidirectionalStartMessage,
  BidirectionalMediaMessage,
  DtmfMessage,
  MarkMessage,
  BidirectionalStopMessage,
  PlayMessage,
  PlayMarkMessage,
  ClearMessage,
  UnidirectionalConnectedMessage,
  UnidirectionalStartMessage,
  UnidirectionalMediaMessage,
  UnidirectionalStopMessage,
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

export declare const isBidirectionalConnectedMessage: Guard<BidirectionalConnectedMessage>;
export declare const isBidirectionalStartMessage: Guard<BidirectionalStartMessage>;
export declare const isBidirectionalMediaMessage: Guard<BidirectionalMediaMessage>;
export declare const isDtmfMessage: Guard<DtmfMessage>;
export declare const isMarkMessage: Guard<MarkMessage>;
export declare const isBidirectionalStopMessage: Guard<BidirectionalStopMessage>;
export declare const isPlayMessage: Guard<PlayMessage>;
export declare const isPlayMarkMessage: Guard<PlayMarkMessage>;
export declare const isClearMessage: Guard<ClearMessage>;
export declare const isUnidirectionalConnectedMessage: Guard<UnidirectionalConnectedMessage>;
export declare const isUnidirectionalStartMessage: Guard<UnidirectionalStartMessage>;
export declare const isUnidirectionalMediaMessage: Guard<UnidirectionalMediaMessage>;
export declare const isUnidirectionalStopMessage: Guard<UnidirectionalStopMessage>;
