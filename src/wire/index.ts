export type { Closing, Connection, ConnectionHandler, Opcode } from './connection.ts';
export type { Dialled, DialFailure, DialOptions, HeaderFields } from './dialling.ts';
export type {
  HttpAnswer,
  HttpRequest,
  Listener,
  ListenOptions,
  UpgradeAnswer,
  UpgradeRequest,
} from './listening.ts';
export { bind } from './bind.ts';
export type { CloseCode } from './close-codes.ts';
export { closeCode, frameCode, maySendCode } from './close-codes.ts';
export { readRequest } from './listening.ts';
export { dialInPage } from './browser.ts';
export { dial, listen } from './door.ts';
export { memoryPair } from './memory.ts';
export type { FrameEvents, FrameToWrite } from './frames.ts';
export { encodeFrame, FrameParser } from './frames.ts';
export type { HttpHead } from './http-head.ts';
export { readHttpHead } from './http-head.ts';
