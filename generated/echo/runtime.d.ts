/* eslint-disable */
// Machine-written from asyncapi/echo/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/echo/asyncapi.yaml --out <this folder>

/** Which end of the socket. */
export type Side = 'client' | 'server';
/** A message of which those properties may be left out that follow from the document. */
export type Draft<Message, Filled extends keyof Message> = Omit<Message, Filled> & Partial<Pick<Message, Filled>>;
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
/** What a session throws; `kind` tells its errors apart. */
export declare abstract class SessionError extends Error {
    abstract readonly kind: 'closed' | 'failed' | 'timeout' | 'invalid' | 'state';
    constructor(message: string);
}
/** The socket is closed, or never opened. */
export declare class ClosedError<Fault extends string = string> extends SessionError {
    readonly kind = "closed";
    /** The code of the close frame; 1005: it had none; 1006: there was none, as after a refused upgrade. */
    readonly code: number;
    readonly reason: string;
    /** The mistakes that the document answers with this code. */
    readonly faults: readonly Fault[];
    /** Whether it had been open. */
    readonly opened: boolean;
    constructor(about: {
        code: number;
        reason: string;
        faults: readonly Fault[];
        opened: boolean;
    });
}
/** The other side answered that it did not do what was asked. */
export declare class FailedError<Answer = unknown> extends SessionError {
    readonly kind = "failed";
    readonly exchange: string;
    /** The message that says so. */
    readonly answer: Answer;
    constructor(exchange: string, answer: Answer);
}
/** What the other side owed did not come in time. */
export declare class TimeoutError extends SessionError {
    readonly kind = "timeout";
    readonly exchange: string;
    /** Names of the messages, any of which would have done. */
    readonly expected: readonly string[];
    constructor(exchange: string, expected: readonly string[], ms: number);
}
/** A message that does not keep its schema. */
export declare class InvalidError extends SessionError {
    readonly kind = "invalid";
    /** The message's name; undefined: it is none of this channel. */
    readonly of: string | undefined;
    readonly value: unknown;
    readonly problems: readonly Problem[];
    constructor(of: string | undefined, value: unknown, problems?: readonly Problem[]);
}
/** Something that the document does not allow now. */
export declare class StateError extends SessionError {
    readonly kind = "state";
    readonly exchange: string;
    readonly state: string;
    constructor(exchange: string, state: string, why: string);
}
/** How a session that was lost is taken up again: the pause doubles, and varies by half so that not all clients come at once. */
export interface Reconnect {
    /** First pause, ms. Default 500. */
    readonly minMs?: number;
    /** Longest pause, ms. Default 30000. */
    readonly maxMs?: number;
    /** Attempts in a row before it gives up. Default: any number. */
    readonly attempts?: number;
}
/**
 * What a session tells beside its messages: the state it enters; a frame that is no valid message of the channel and was
 * dropped; a socket that is lost and will be dialled again after `inMs`; what a listener, a handler or a credential threw.
 */
export type Notice = {
    readonly kind: 'state';
    readonly state: string;
} | {
    readonly kind: 'invalid';
    readonly error: InvalidError;
} | {
    readonly kind: 'lost';
    readonly error: ClosedError;
    readonly inMs: number;
} | {
    readonly kind: 'thrown';
    readonly error: unknown;
};
/** How a session behaves. */
export interface SessionOptions extends DialOptions {
    /** What is sent by itself when a state is entered, by message, where the document does not say all of it. */
    readonly opening?: Readonly<Record<string, unknown>> | undefined;
    /** Whether it sends what keeps the session alive. Default true. */
    readonly keepAlive?: boolean | undefined;
    /** Default false. Never after a close with 1000, nor after one that answers a mistake of this side. */
    readonly reconnect?: boolean | Reconnect | undefined;
    /** How long opening may take, ms. Default 10000. */
    readonly openTimeoutMs?: number | undefined;
    /**
     * Multiplies how long it waits for what is owed: three times the document's bound and at least 2 s beyond it.
     * Default 1; 0: for ever.
     */
    readonly patience?: number | undefined;
    readonly onNotice?: ((notice: Notice) => void) | undefined;
}
/** The part of an `AbortSignal` that is used. */
export interface AbortSignalLike {
    readonly aborted: boolean;
    readonly reason: unknown;
    addEventListener(type: 'abort', listener: () => void, options?: {
        once?: boolean;
    }): void;
    removeEventListener(type: 'abort', listener: () => void): void;
}
/** How one exchange is held. */
export interface CallOptions {
    /**
     * Ends it early: with the message that the document has for that, where it has one; else what still comes is dropped.
     * What waits rejects with the signal's reason.
     */
    readonly signal?: AbortSignalLike;
}
/**
 * An answer of several messages, in the order they come. Iterating ends with the answer, and throws what `end` rejects
 * with; leaving the loop early aborts the exchange. It can be iterated once.
 */
export declare class Dialogue<In, End, Out = never> implements AsyncIterable<In> {
    #private;
    /** The message that ends it. Rejects with a `FailedError`, `TimeoutError`, `ClosedError`, or the reason of the abort. */
    readonly end: Promise<End>;
    /** Sends the next message of this side. Throws a `StateError` where it is not its turn. */
    send(message: Out): void;
    /** Ends it early; see {@link CallOptions.signal}. */
    abort(reason?: unknown): void;
    [Symbol.asyncIterator](): AsyncIterator<In, void, undefined>;
}
/** Answers an exchange that the other side begins with `message`: what it returns is sent, unless it says it by itself. */
export type Handler<Message = unknown, In = unknown, End = unknown, Out = unknown> = (message: Message, dialogue: Dialogue<In, End, Out>) => Out | void | Promise<Out | void>;
/** What an exchange begins with. */
interface Call {
    readonly payload?: unknown;
    readonly options?: CallOptions | undefined;
}
/** The client's side of a socket, as the document describes it. */
export declare class Session {
    #private;
    /** The state of the document that it is in. */
    state: string;
    constructor(plan: Plan, options: SessionOptions);
    get closed(): Promise<ClosedError>;
    /** Dials, and waits until nothing that opens the session is under way any more. */
    open(): Promise<void>;
    /** Closes the socket; 1005: without a code. */
    close(code?: number, reason?: string): Promise<ClosedError>;
    /** Closes the socket where an exchange says so. */
    leave(name: string, code: number): Promise<ClosedError>;
    /** Calls the listener with every message of this name; returns what takes it off again. */
    on<Value>(message: string, listener: (message: Value) => void): () => void;
    /** What answers an exchange that the other side begins. */
    handle<Value, In, End, Out>(exchange: string, handler: Handler<Value, In, End, Out>): void;
    /** Sends a message that has no answer. */
    tell(name: string, message: string, payload?: unknown): void;
    /** Begins an exchange whose answer is one message. */
    ask<End>(name: string, message: string, call: Call): Promise<End>;
    /** Begins an exchange of several messages. */
    talk<In, End, Out>(name: string, message: string, { payload, options }: Call): Dialogue<In, End, Out>;
}
/** The part of a `WebSocket` that a session uses; a browser's has it, and that of the package `ws`. */
export interface SocketLike {
    binaryType: string;
    send(data: string | Uint8Array): void;
    close(code?: number, reason?: string): void;
    addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: any) => void): void;
}
/** Makes a socket. `headers` is empty unless the credential travels there, which a browser cannot do. */
export type SocketMaker = (url: string, about: {
    readonly protocols: string[];
    readonly headers: Readonly<Record<string, string>>;
}) => SocketLike;
/** A credential, or what gets one; it is asked again before each dialling. */
export type Credential = string | (() => string | Promise<string>);
/** Where and how to dial. */
export interface DialOptions {
    /** Default: the document's first server. A URL without a path gets the path of the document. */
    readonly url?: string | undefined;
    /** Values of the `{parameter}`s of the address. */
    readonly parameters?: Readonly<Record<string, string>> | undefined;
    /** Added to the URL's query. */
    readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
    readonly credentials?: Readonly<Record<string, Credential | undefined>> | undefined;
    /** Default: the global `WebSocket`. */
    readonly socket?: SocketMaker | undefined;
}
export {};
