import type { Course } from './course.ts';

/** The part of an `AbortSignal` that is used. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
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
export class Dialogue<In, End, Out = never> implements AsyncIterable<In> {
  /** The message that ends it. Rejects with a `FailedError`, `TimeoutError`, `ClosedError`, or the reason of the abort. */
  readonly end: Promise<End>;
  readonly #course: Course;
  readonly #send: (message: unknown) => void;
  readonly #abort: (reason: unknown) => void;

  /** @internal */
  constructor(course: Course, acts: { send: (message: unknown) => void; abort: (reason: unknown) => void }) {
    this.#course = course;
    this.#send = acts.send;
    this.#abort = acts.abort;
    this.end = course.end as Promise<End>;
  }

  /** Sends the next message of this side. Throws a `StateError` where it is not its turn. */
  send(message: Out): void {
    this.#send(message);
  }

  /** Ends it early; see {@link CallOptions.signal}. */
  abort(reason: unknown = new Error('aborted')): void {
    this.#abort(reason);
  }

  [Symbol.asyncIterator](): AsyncIterator<In, void, undefined> {
    return this.#items();
  }

  async *#items(): AsyncGenerator<In, void, undefined> {
    try {
      for (let item = await this.#course.pull(); item !== undefined; item = await this.#course.pull()) {
        yield item.value as In;
      }
    } finally {
      if (!this.#course.over) this.#abort(new Error('nobody listens any more'));
    }
  }
}

/** Answers an exchange that the other side begins with `message`: what it returns is sent, unless it says it by itself. */
export type Handler<Message = unknown, In = unknown, End = unknown, Out = unknown> = (
  message: Message,
  dialogue: Dialogue<In, End, Out>,
) => Out | void | Promise<Out | void>;

/** Aborts a dialogue with a signal, as long as it runs. */
export function obey(
  signal: AbortSignalLike | undefined,
  course: Course,
  abort: (reason: unknown) => void,
): void {
  if (signal === undefined) return;
  if (signal.aborted) return course.fail(signal.reason);
  const onAbort = (): void => abort(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const off = (): void => signal.removeEventListener('abort', onAbort);
  course.end.then(off, off);
}
