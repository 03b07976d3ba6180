/* eslint-disable */
// Machine-written from asyncapi/chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/chat/asyncapi.yaml --out <this folder>

/**
 * When the client made the message, ISO 8601 as `2026-11-20T09:15:00.000Z`. The guide's client sends it and servers
 * do not read it (known from traffic), so nothing is asked of its form.
 */
export type ClientTime = unknown;

/**
 * When the message was made, ISO 8601. The guide asks for no zone and no fraction (so it is no `format: date-time`);
 * servers seen in traffic write milliseconds and `Z`.
 */
export type Timestamp = string;

/**
 * Names one answer; every message of its stream carries it. Servers use `msg_` and something unique.
 */
export type MessageId = string;

/**
 * The client asks; a streamed answer follows.
 */
export interface ChatMessage {
  type: 'chat';
  /**
   * The question. An empty one may be refused. One implementation refuses more than 2000 characters with an
   * `error`; the guide states no limit.
   */
  content: string;
  timestamp?: ClientTime;
}

/**
 * The client asks for a human agent.
 */
export interface HumanEscalationMessage {
  type: 'human-escalation';
  /**
   * Why the user wants a human, in their words.
   */
  reason?: string;
  timestamp?: ClientTime;
}

/**
 * The client shows that it is there.
 *
 * Not the ping frame of the WebSocket protocol, which a browser cannot send.
 */
export interface PingMessage {
  type: 'ping';
  timestamp?: ClientTime;
}

/**
 * The server greets; the session is ready.
 */
export interface ConnectionMessage {
  type: 'connection';
  /**
   * A text for people.
   */
  message: string;
  timestamp: Timestamp;
}

/**
 * An answer begins; its tokens follow.
 */
export interface StreamStartMessage {
  type: 'stream-start';
  messageId: MessageId;
  timestamp: Timestamp;
}

/**
 * The next piece of text. Put the pieces together as they are; a leading space belongs to the text.
 */
export interface StreamTokenMessage {
  type: 'stream-token';
  messageId: MessageId;
  /**
   * A word or a part of one, its leading space kept.
   */
  token: string;
  timestamp: Timestamp;
}

/**
 * The answer is complete.
 */
export interface StreamEndMessage {
  type: 'stream-end';
  messageId: MessageId;
  timestamp: Timestamp;
}

/**
 * A human was told.
 */
export interface HumanEscalationResponseMessage {
  type: 'human-escalation-response';
  /**
   * A text for people.
   */
  message: string;
  timestamp: Timestamp;
}

/**
 * Something went wrong; the socket stays open.
 *
 * Answers a bad frame, refuses a question, or breaks an answer off. It carries no `messageId` (known from traffic):
 * while several answers run, only what follows tells which one it broke.
 */
export interface ErrorMessage {
  type: 'error';
  /**
   * What went wrong, a text for people.
   */
  message: string;
  timestamp: Timestamp;
}

/**
 * The answer to `ping`.
 */
export interface PongMessage {
  type: 'pong';
  timestamp: Timestamp;
}

/** Every JSON message that the client sends on `chat`. */
export type ClientMessage =
  | ChatMessage
  | HumanEscalationMessage
  | PingMessage;

/** Every JSON message that the server sends on `chat`. */
export type ServerMessage =
  | ConnectionMessage
  | StreamStartMessage
  | StreamTokenMessage
  | StreamEndMessage
  | HumanEscalationResponseMessage
  | ErrorMessage
  | PongMessage;
