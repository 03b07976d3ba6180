/** What runs in a page: the mock without a server, the session core, the reader of frames. */
export type { Contract } from '../contract/index.ts';
export type { CoreOptions, MishapRule, MockCore, Script } from '../mock/index.ts';
export { createMock, parseRule, readScript } from '../mock/index.ts';
export type { SessionApi, SessionOptions } from '../session/index.ts';
export { createSession } from '../session/index.ts';
export type { FrameReader } from '../validate/index.ts';
export { createReader, sample } from '../validate/index.ts';
export type { MockSocket, WebSocketClass } from './mock-socket.ts';
export { webSocketOf } from './mock-socket.ts';
