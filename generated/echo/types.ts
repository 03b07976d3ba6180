/* eslint-disable */
// Machine-written from asyncapi/echo/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/echo/asyncapi.yaml --out <this folder>

/**
 * Anything at all, as one text frame.
 *
 * The whole frame is the text: there is no JSON around it, and JSON in it is not looked into. An empty frame is a text
 * as well.
 *
 *
 * The frame as it is.
 */
export type TextMessage = string;

/**
 * The socket works, at least from the server to the client.
 *
 * The first frame of the server. It has no `type`: a client tells it from an `echo` by its `status`.
 */
export interface ConnectedMessage {
  /**
   * Always `connected`. (A pattern and no `const`, so that a greeting with another status is called a wrong
   * greeting, and not an unknown message.)
   */
  status: string;
  /**
   * A text for people.
   */
  message: string;
}

/**
 * What the client sent, and when the server sent it back.
 */
export interface EchoMessage {
  /**
   * The text of the client, character for character. Always a string, also when the text was JSON.
   */
  echo: string;
  /**
   * The server's local time, ISO 8601 with microseconds and **without a zone**, as Python's
   * `datetime.now().isoformat()` writes it (which leaves the fraction out when it is zero). It is no RFC 3339 time:
   * `format: date-time` would refuse it, and JavaScript's `Date` reads it in the zone of the reader.
   */
  timestamp: string;
}

/** Every JSON message that the client sends on `echo`. */
export type ClientMessage = never;

/** Every JSON message that the server sends on `echo`. */
export type ServerMessage =
  | ConnectedMessage
  | EchoMessage;
