/** Which end of the socket. */
export type Side = 'client' | 'server';

/** A message of which those properties may be left out that follow from the document. */
export type Draft<Message, Filled extends keyof Message> = Omit<Message, Filled> &
  Partial<Pick<Message, Filled>>;

/** Says whether a value is a message; `errors` holds what the last value did not keep. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly Problem[] | null;
}

/** One thing that a value does not keep. */
export interface Problem {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}

/** A value that a sender owes at a place of the payload: pointer, word, and what the word needs. */
export type Filling = readonly [pointer: string, word: string, argument?: unknown];

/** One step of an exchange; `next` and the rest are indexes into the exchange's steps. */
export interface PlanStep {
  readonly by: Side;
  /** Any of these messages; none where the step is a close. */
  readonly messages?: readonly string[];
  /** Any of these close codes; 1005: without a code. */
  readonly codes?: readonly number[];
  /** Least and most; null: any number. Default: once. */
  readonly times?: readonly [number, number | null];
  /** Milliseconds since the step before. */
  readonly within?: number;
  readonly enter?: string;
  readonly fill?: readonly Filling[];
  /** What may come after it. */
  readonly next?: readonly number[];
  /** The exchange may end here. */
  readonly last?: true;
  /** Its message says that what was asked for is not done. */
  readonly fails?: true;
  /** The steps, this one among them, that come in any order. */
  readonly all?: readonly number[];
}

/** One exchange. */
export interface PlanExchange {
  /** Begins by itself in this state. */
  readonly at?: string;
  /** May begin in these states; undefined: in any. */
  readonly in?: readonly string[];
  /** How many may be open at once; undefined: any number. */
  readonly many?: number;
  /** For each message that carries it: where the key is. */
  readonly key?: Readonly<Record<string, readonly string[]>>;
  /** The key is made here where the caller gives none. */
  readonly makeKey?: 'number' | 'text' | 'uuid';
  /** Milliseconds between two beginnings that keep the session alive. */
  readonly every?: number;
  readonly steps: readonly PlanStep[];
  readonly first: readonly number[];
  /** First steps of what ends it early. */
  readonly abort?: readonly number[];
  /** It may end before it begins. */
  readonly optional?: true;
  /** What this side sends is known without asking anybody. */
  readonly automatic?: true;
}

/** How a message travels and how it is known. */
export interface PlanMessage {
  readonly check?: Check;
  readonly as?: 'text' | 'binary';
  /** Values that only this message has, by JSON Pointer. */
  readonly is?: Readonly<Record<string, readonly unknown[]>>;
  /** Values that every one has, by JSON Pointer. */
  readonly fixed?: Readonly<Record<string, unknown>>;
}

/** Where a credential travels. `format` holds `{value}`. */
export interface PlanCredential {
  readonly name: string;
  readonly in: 'query' | 'header' | 'cookie' | 'subprotocol' | 'message';
  /** The query key, the header, the cookie; the message. */
  readonly at?: string;
  readonly pointer?: string;
  readonly format: string;
}

/** One channel of the document, as its client needs it. */
export interface Plan {
  /** Where it is dialled, with `{parameter}`s. */
  readonly url: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly subprotocols: readonly string[];
  /** Any one of them suffices. */
  readonly credentials: readonly PlanCredential[];
  readonly states: readonly string[];
  readonly sends: Readonly<Record<string, PlanMessage>>;
  readonly receives: Readonly<Record<string, PlanMessage>>;
  readonly exchanges: Readonly<Record<string, PlanExchange>>;
  /** Close code → the mistakes that the document answers with it. */
  readonly closes: Readonly<Record<string, readonly string[]>>;
  /** Close codes with which this side answers mistakes of the other, by the kind of mistake. */
  readonly answers: Readonly<Record<string, number>>;
}
