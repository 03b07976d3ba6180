/* eslint-disable */
// Machine-written from asyncapi/conversations/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/conversations/asyncapi.yaml --out <this folder>

/**
 * A string or `null`, as in the common shape of both directions; ignored, so nothing is asked of its form.
 */
export type Ignored = unknown;

/**
 * The conversation id of the socket's path, percent-decoded. What a client sends under this key is not looked at.
 */
export type ConversationId = string;

/**
 * Not used by this message; always there, and `null`.
 */
export type Unused = null;

/**
 * The user says something; one reply follows.
 */
export interface UserMessage {
  type: 'user_message';
  /**
   * What the user says.
   */
  text: string;
  /**
   * Ignored; the path wins.
   */
  conversation_id?: Ignored;
  error?: Ignored;
  timestamp?: Ignored;
}

/**
 * The client asks whether the server is there.
 *
 * Not the ping frame of the WebSocket protocol, which a browser cannot send.
 */
export interface PingMessage {
  type: 'ping';
  text?: Ignored;
  conversation_id?: Ignored;
  error?: Ignored;
  timestamp?: Ignored;
}

/**
 * The assistant's reply, as a whole.
 */
export interface AssistantMessage {
  type: 'assistant_message';
  /**
   * What the assistant says.
   */
  text: string;
  conversation_id: ConversationId;
  error: Unused;
  /**
   * When the reply was made: ISO 8601, UTC, with microseconds and `Z` (a fraction of zero may be left out).
   */
  timestamp: string;
}

/**
 * The answer to `ping`.
 */
export interface PongMessage {
  type: 'pong';
  text: Unused;
  conversation_id: ConversationId;
  error: Unused;
  timestamp: Unused;
}

/**
 * Something went wrong; the socket stays open, unless the key was refused.
 *
 * Answers a bad frame, or takes the place of a reply. It does not say which frame it is about: the server works in
 * order, so it is the oldest that has no answer yet.
 */
export interface ErrorMessage {
  type: 'error';
  text: Unused;
  conversation_id: ConversationId;
  /**
   * What went wrong, a text for people.
   */
  error: string;
  /**
   * Null in errors with a fixed text; as in `assistant_message` where a turn failed and the server says when.
   */
  timestamp: string | null;
}

/** Every JSON message that the client sends on `conversations`. */
export type ClientMessage =
  | UserMessage
  | PingMessage;

/** Every JSON message that the server sends on `conversations`. */
export type ServerMessage =
  | AssistantMessage
  | PongMessage
  | ErrorMessage;
