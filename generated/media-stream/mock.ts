/* eslint-disable */
// Machine-written from asyncapi/media-stream/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/media-stream/asyncapi.yaml --out <this folder>

import { createMock as create, playClient as play, startMock as start } from 'colloquy';
import type { ClientOptions, Contract, CoreOptions, Mock, MockClient, MockCore, MockOptions } from 'colloquy';
import document from './contract.json' with { type: 'json' };
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

/** The document, compiled. */
export const contract: Contract = document as unknown as Contract;

/** What each side sends, by the names of the document. */
export interface Messages {
  readonly client: {
    readonly connected: BidirectionalConnectedMessage | UnidirectionalConnectedMessage;
    readonly start: BidirectionalStartMessage | UnidirectionalStartMessage;
    readonly media: BidirectionalMediaMessage | UnidirectionalMediaMessage;
    readonly dtmf: DtmfMessage;
    readonly mark: MarkMessage;
    readonly stop: BidirectionalStopMessage | UnidirectionalStopMessage;
  };
  readonly server: {
    readonly play: PlayMessage;
    readonly playMark: PlayMarkMessage;
    readonly clear: ClearMessage;
  };
}

/**
 * Plays the server without a port, in this process or page.
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
