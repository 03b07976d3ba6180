import type { Side } from '../contract/index.ts';

/** Payload types by direction and by the message's name in the document, as generated types have them. */
export interface MessageMap {
  readonly client: object;
  readonly server: object;
}

/** Where no types are given: any message of any shape. */
export interface AnyMessages {
  readonly client: Readonly<Record<string, unknown>>;
  readonly server: Readonly<Record<string, unknown>>;
}

/** The messages that one side sends. */
type Said<Messages extends MessageMap, By extends Side> = Messages[By][keyof Messages[By]];

/** The other end of the socket, as a type. */
type Other<Of extends Side> = Of extends 'server' ? 'client' : 'server';

/** The session in which a handler answers. All times are ms before the time scale. */
export interface HandlerSession<Messages extends MessageMap = AnyMessages, Us extends Side = 'server'> {
  /** From 1, in the order of opening. */
  readonly number: number;
  /** The state of the document that it is in. */
  readonly state: string;
  /** The key of the dialogue that the message belongs to; undefined where it has none yet. */
  readonly key: unknown;
  /** A payload of ours made from the document's examples, with other members put in. */
  example<Name extends keyof Messages[Us]>(
    name: Name,
    members?: Partial<Messages[Us][Name]>,
  ): Messages[Us][Name];
  /** Resolves after a time; ends the handler where the socket ends before. */
  wait(ms: number): Promise<void>;
  /** The next message of this name in this session; no other handler is given it. Ends the handler where the socket ends before. */
  next<Name extends keyof Messages[Other<Us>]>(name: Name): Promise<Messages[Other<Us>][Name]>;
  /** Hands the dialogue back: what is left of it is played as without a handler, by this branch where one is named. */
  proceed(branch?: string): void;
  /** Sends a frame as it is, whatever the document says of it. */
  raw(data: string | Uint8Array): void;
  /** Closes the socket with a code (default 1000). */
  close(code?: number, reason?: string): void;
}

/**
 * Answers a message in place of the mock: what it yields is sent, each with the key of its dialogue and whatever else the
 * document wants filled in. What it does not yield is not sent, unless it hands the dialogue back.
 */
export type Handler<Message, Messages extends MessageMap = AnyMessages, Us extends Side = 'server'> = (
  message: Message,
  session: HandlerSession<Messages, Us>,
) => AsyncIterable<Said<Messages, Us>>;

/** Handlers by the name of the message that they answer. */
export type Handlers<Messages extends MessageMap = AnyMessages, Us extends Side = 'server'> = {
  readonly [Name in keyof Messages[Other<Us>]]?: Handler<Messages[Other<Us>][Name], Messages, Us>;
};

/** What is done of our own accord when a state of the document is entered, by the state. */
export type Entrances<Messages extends MessageMap = AnyMessages, Us extends Side = 'server'> = Readonly<
  Record<string, (session: HandlerSession<Messages, Us>) => AsyncIterable<Said<Messages, Us>>>
>;

/** A handler, whatever its types. */
export type AnyHandler = (message: unknown, session: HandlerSession) => AsyncIterable<unknown>;

/** Finds who answers. */
export interface Cast {
  /** Who answers this message; undefined: the mock itself. */
  answers(name: string, message: unknown, session: number): AnyHandler | undefined;
  /** Who does something when this state is entered. */
  enters(state: string, session: number): AnyHandler | undefined;
}

/** The cast that plain handlers make. */
export function castOf(
  on: Readonly<Record<string, unknown>> = {},
  entering: Readonly<Record<string, unknown>> = {},
): Cast | undefined {
  if (Object.keys(on).length === 0 && Object.keys(entering).length === 0) return undefined;
  const of = (table: Readonly<Record<string, unknown>>, name: string): unknown =>
    Object.hasOwn(table, name) ? table[name] : undefined;
  return {
    answers: (name) => of(on, name) as AnyHandler | undefined,
    enters: (state) => {
      const entrance = of(entering, state) as
        ((session: HandlerSession) => AsyncIterable<unknown>) | undefined;
      return entrance && ((_message, session) => entrance(session));
    },
  };
}

/** Several casts as one: the first that has somebody. */
export function castsOf(casts: readonly (Cast | undefined)[]): Cast | undefined {
  const some = casts.filter((cast) => cast !== undefined);
  if (some.length < 2) return some[0];
  const first = (ask: (cast: Cast) => AnyHandler | undefined): AnyHandler | undefined => {
    for (const cast of some) {
      const found = ask(cast);
      if (found) return found;
    }
    return undefined;
  };
  return {
    answers: (name, message, session) => first((cast) => cast.answers(name, message, session)),
    enters: (state, session) => first((cast) => cast.enters(state, session)),
  };
}
