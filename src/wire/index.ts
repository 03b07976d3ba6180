export type { Closing, Connection, ConnectionHandler, Opcode } from './connection.ts';
export type { Dialled, DialFailure, DialOptions, HeaderFields } from './dialling.ts';
export type { Listener, ListenOptions, UpgradeAnswer, UpgradeRequest } from './listening.ts';
export type { CloseCode } from './close-codes.ts';
export { closeCode, maySendCode } from './close-codes.ts';
export { dial, listen } from './door.ts';
export { memoryPair } from './memory.ts';
export type { FrameEvents, FrameToWrite } from './frames.ts';
export { encodeFrame, FrameParser } from './frames.ts';
