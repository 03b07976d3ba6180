/* eslint-disable */
// Machine-written from asyncapi/ai-chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/ai-chat/asyncapi.yaml --out <this folder>

/**
 * When the message was made: ISO 8601 with microseconds and **without a zone**. It is no RFC 3339 time: `format:
 * date-time` would refuse it, and JavaScript's `Date` reads it in the zone of the reader.
 */
export type Timestamp = string;

/**
 * A text for people.
 */
export type TextValue = string;

/**
 * The user says something; one answer follows.
 *
 * It has no `type`. Other keys are not described.
 */
export interface Message {
  /**
   * What the user says. An empty text may be refused with an `error`.
   */
  content: string;
}

/**
 * The server welcomes the user; the first frame of a session.
 */
export interface SystemMessage {
  type: 'system';
  /**
   * A text for people, with the name of the user: `Welcome to AI Chat, {username}! How can I assist you today?`
   */
  message: string;
  timestamp: Timestamp;
}

/**
 * The answer to a message, as a whole.
 */
export interface AiResponseMessage {
  type: 'ai_response';
  message: TextValue;
  timestamp: Timestamp;
}

/**
 * Something went wrong.
 *
 * Answers a bad frame, or takes the place of an answer. The socket stays open, unless the server had an error itself:
 * then it may close with 1011.
 */
export interface ErrorMessage {
  type: 'error';
  message: TextValue;
  timestamp: Timestamp;
}

/** Every JSON message that the client sends on `ai-chat`. */
export type ClientMessage =
  | Message;

/** Every JSON message that the server sends on `ai-chat`. */
export type ServerMessage =
  | SystemMessage
  | AiResponseMessage
  | ErrorMessage;
