import type { Side } from '../contract/index.ts';
import type { Finding, Observation } from '../session/index.ts';
import { Reel, type Told } from './reel.ts';

/** One thing that happened on a socket of the mock. */
export interface JournalEntry {
  /** Number of the session, from 1. */
  readonly session: number;
  /** Milliseconds since the mock started. */
  readonly at: number;
  /** Who did it. */
  readonly from: Side;
  readonly kind: 'open' | 'frame' | 'close';
  /** The message's name, where the frame is one (valid or not); empty where it is none. */
  readonly message?: string;
  /** The frame as it went over the wire; of an `open`, the request's target. Cut at 64 KiB. */
  readonly data?: string | Uint8Array;
  /** The payload: parsed JSON, else the text or the bytes. */
  readonly payload?: unknown;
  /** What the session says against it. */
  readonly findings: readonly Finding[];
  /** Of a close: null = no close frame. */
  readonly code?: number | null;
  readonly reason?: string;
}

const CLOSED = 'The mock was closed.';

/** The message that a frame was read as, valid or not. */
export function nameOf(seen: Observation): string | undefined {
  const { reading } = seen;
  return reading?.kind === 'message' || reading?.kind === 'invalid-message'
    ? reading.message.name
    : undefined;
}

/** An entry, and its number: from 0, in the order of what happened. */
export interface Numbered {
  readonly number: number;
  readonly entry: JournalEntry;
}

/** How long an entry is waited for, and what is said where none comes. */
export interface Patience {
  readonly timeoutMs: number;
  /** Is given the kept entries that were not handed out. */
  readonly missed: (left: readonly JournalEntry[]) => Error;
  /** Whoever waits has gone: nothing is handed out any more. */
  readonly signal?: AbortSignal | undefined;
}

interface Waiter {
  readonly matches: (entry: JournalEntry) => boolean;
  readonly found: (found: Numbered) => void;
  readonly fail: (error: Error) => void;
}

/** What happened on all sockets of a mock, the last `cap` entries. */
export class Journal {
  readonly #reel: Reel;
  #waiters: Waiter[] = [];
  /** Numbers of the entries that `received` has handed out. */
  readonly #taken = new Set<number>();
  #ended = false;

  constructor(cap: number) {
    this.#reel = new Reel(cap);
  }

  /** Keeps a frame, or the opening of a socket. */
  tell(told: Told): void {
    this.#reel.tell(told);
    this.#heed();
  }

  /** Keeps what is neither of those. */
  add(entry: JournalEntry): void {
    this.#reel.add(entry);
    this.#heed();
  }

  #heed(): void {
    if (this.#taken.size > 0) this.#taken.delete(this.#reel.first - 1);
    if (this.#waiters.length === 0) return;
    const entry = this.#reel.last;
    const waiter = this.#waiters.find((one) => one.matches(entry));
    if (!waiter) return;
    const number = this.#reel.count - 1;
    this.#taken.add(number);
    waiter.found({ number, entry });
  }

  /** The entries that are kept, oldest first. */
  entries(): readonly JournalEntry[] {
    return [...this.#from(this.#reel.first)].map(({ entry }) => entry);
  }

  /** Kept entries that match, with their numbers (from 0, in the order of what happened): the last `limit` of them. */
  numbered(since: number, matches: (entry: JournalEntry) => boolean, limit: number): readonly Numbered[] {
    const found: Numbered[] = [];
    const least = Math.max(this.#reel.first, since);
    for (let number = this.#reel.count - 1; number >= least && found.length < limit; number -= 1) {
      const entry = this.#reel.at(number);
      if (entry && matches(entry)) found.push({ number, entry });
    }
    return found.reverse();
  }

  /** How many entries were let go. */
  get forgotten(): number {
    return this.#reel.first;
  }

  /** The next entry that matches and was not handed out before; waits for it, then rejects with what its patience says. */
  next(matches: (entry: JournalEntry) => boolean, patience: Patience): Promise<Numbered> {
    for (const found of this.#left()) {
      if (!matches(found.entry)) continue;
      this.#taken.add(found.number);
      return Promise.resolve(found);
    }
    if (this.#ended) return Promise.reject(new Error(CLOSED));
    return new Promise((resolve, reject) => this.#wait(matches, patience, { resolve, reject }));
  }

  /** Nothing will come any more: whoever waits is told. */
  end(): void {
    this.#ended = true;
    for (const waiter of [...this.#waiters]) waiter.fail(new Error(CLOSED));
  }

  #wait(
    matches: Waiter['matches'],
    { timeoutMs, missed, signal }: Patience,
    { resolve, reject }: { resolve: (found: Numbered) => void; reject: (error: Error) => void },
  ): void {
    const leave = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', gone);
      this.#waiters = this.#waiters.filter((one) => one !== waiter);
    };
    const waiter: Waiter = {
      matches,
      found: (found) => {
        leave();
        resolve(found);
      },
      fail: (error) => {
        leave();
        reject(error);
      },
    };
    const gone = (): void => waiter.fail(new Error('Nobody waits any more.'));
    const timer = setTimeout(
      () => waiter.fail(missed([...this.#left()].map(({ entry }) => entry))),
      timeoutMs,
    );
    signal?.addEventListener('abort', gone);
    this.#waiters.push(waiter);
  }

  /** Kept entries that were not handed out. */
  *#left(): Generator<Numbered> {
    for (const found of this.#from(this.#reel.first)) if (!this.#taken.has(found.number)) yield found;
  }

  *#from(first: number): Generator<Numbered> {
    for (let number = first; number < this.#reel.count; number += 1) {
      const entry = this.#reel.at(number);
      if (entry) yield { number, entry };
    }
  }
}
