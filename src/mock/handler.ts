import type { Side } from '../contract/index.ts';
import type { MishapRule } from './rule.ts';

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
  /** Resolves after a time; ends the handler where the socket ended, or its dialogue was aborted, meanwhile. */
  wait(ms: number): Promise<void>;
  /** The next message of this name in this session, and its dialogue; no other handler is given it. Ends the handler where the socket ends before. */
  next<Name extends keyof Messages[Other<Us>]>(name: Name): Promise<Messages[Other<Us>][Name]>;
  /** Hands its dialogues back: what is left of them is played as without a handler, by this branch where one is named. */
  proceed(branch?: string): void;
  /** Sends a frame as it is, whatever the document says of it. */
  raw(data: string | Uint8Array): void;
  /** Makes trouble in this session: at the next message of ours that the rule is about, or at once where it says so. */
  mishap(rule: MishapRule): void;
  /** Closes the socket with a code (default 1000). */
  close(code?: number, reason?: string): void;
}

/**
 * Answers a message in place of the mock: what it yields is sent, each with the key of its dialogue and whatever else the
 * document wants filled in. What it does not yield is not sent, unless it hands the dialogue back. As long as it is at work
 * that holds for the dialogues that it begins or joins as well. Where the peer aborts the dialogue that it answers, it ends, and the
 * mock says what is owed then; one that awaits the aborting message is given it, and goes on.
 */
export type Handler<Message, Messages extends MessageMap = AnyMessages, Us extends Side = 'server'> = (
  message: Message,
  session: HandlerSession<Messages, Us>,
) => AsyncIterable<Said<Messages, Us>>;

/** Handlers by the name of the message that they answer. */
export type Handlers<Messages extends MessageMap = AnyMessages, Us extends Side = 'server'> = {
  readonly [Name in keyof Messages[Other<Us>]]?: Handler<Messages[Other<Us>][Name], Messages, Us>;
};

/**
 * What is done of our own accord when a state of the document is entered, by the state. The dialogues that begin with the
 * state and in which our side has the first word are the entrance's, until it hands them back or ends.
 */
export type Entrances<Messages extends MessageMap = AnyMessages, Us extends Side = 'server'> = Readonly<
  Record<string, (session: HandlerSession<Messages, Us>) => AsyncIterable<Said<Messages, Us>>>
>;

/** What a script can do beside what every handler can. */
export interface StageSession extends HandlerSession {
  /** A payload of ours from the next example of the message, or from the one that is named, its templates filled in. */
  drawn(name: string, example: string | undefined): unknown;
  /** A value with its templates filled in. */
  filled(value: unknown): unknown;
}

/** A handler, whatever its types. */
export type AnyHandler = (message: unknown, session: StageSession) => AsyncIterable<unknown>;

/** Who asks a {@link Cast}. */
export interface Asker {
  /** The same object for the same socket. */
  readonly session: object;
  /** Whether the message is like the document's example of this name. */
  isExample(name: string): boolean;
}

/** Finds who answers. */
export interface Cast {
  /** Who answers this message; undefined: the mock itself. */
  answers(name: string, message: unknown, asker: Asker): AnyHandler | undefined;
  /** Who does something when this state is entered. */
  enters(state: string, session: object): AnyHandler | undefined;
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
    answers: (name, message, asker) => first((cast) => cast.answers(name, message, asker)),
    enters: (state, session) => first((cast) => cast.enters(state, session)),
  };
}
