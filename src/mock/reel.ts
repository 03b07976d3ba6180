import type { Side } from '../contract/index.ts';
import { cut } from '../diagnostics/index.ts';
import type { Finding } from '../session/index.ts';
import type { JournalEntry } from './journal.ts';

/** How much of a frame is kept, in characters or bytes. */
const KEPT = 64 * 1024;
const NO_FINDINGS: readonly Finding[] = [];

/** A frame as it is told to the journal, or the opening of a socket; `message`: the name of the one that it was read as. */
export interface Told {
  readonly kind: 'open' | 'frame';
  readonly session: number;
  readonly at: number;
  readonly from: Side;
  readonly data: string | Uint8Array;
  readonly message: string | undefined;
  readonly findings: readonly Finding[] | undefined;
}

/** A copy: what is a part of a frame holds all of it. */
function beginningOf(data: string | Uint8Array): string | Uint8Array {
  return typeof data === 'string' ? cut(data, KEPT) : Uint8Array.from(data.subarray(0, KEPT));
}

/** A frame in the journal: made when it is asked for, its payload read again when that is. */
class FrameEntry implements JournalEntry {
  readonly session: number;
  readonly at: number;
  readonly from: Side;
  readonly kind = 'frame' as const;
  readonly data: string | Uint8Array;
  readonly message: string;
  readonly findings: readonly Finding[];

  constructor(frame: Told) {
    this.session = frame.session;
    this.at = frame.at;
    this.from = frame.from;
    this.data = frame.data;
    this.message = frame.message ?? '';
    this.findings = frame.findings ?? NO_FINDINGS;
  }

  get payload(): unknown {
    if (typeof this.data !== 'string') return this.data;
    try {
      return JSON.parse(this.data) as unknown;
    } catch {
      return this.data;
    }
  }
}

/**
 * The last `cap` things that happened, in the order of their numbers. Frames lie in columns, not as objects: of thousands that
 * each live for a while, every collection of garbage would copy the young ones.
 */
export class Reel {
  /** How many things happened. */
  count = 0;
  readonly #cap: number;
  readonly #sessions: number[] = [];
  readonly #times: number[] = [];
  readonly #froms: Side[] = [];
  readonly #kinds: Told['kind'][] = [];
  readonly #messages: string[] = [];
  readonly #data: (string | Uint8Array)[] = [];
  /** By place: what was found in frames, and what is no frame. Mostly nothing. */
  readonly #findings = new Map<number, readonly Finding[]>();
  readonly #others = new Map<number, JournalEntry>();

  constructor(cap: number) {
    this.#cap = cap;
  }

  /** The number of the oldest that is kept. */
  get first(): number {
    return Math.max(0, this.count - this.#cap);
  }

  tell(frame: Told): void {
    const { data, findings } = frame;
    const place = this.#place(this.count);
    this.count += 1;
    this.#sessions[place] = frame.session;
    this.#times[place] = frame.at;
    this.#froms[place] = frame.from;
    this.#kinds[place] = frame.kind;
    this.#messages[place] = frame.message ?? '';
    this.#data[place] = data.length > KEPT ? beginningOf(data) : data;
    if (this.#others.size > 0) this.#others.delete(place);
    if (this.#findings.size > 0) this.#findings.delete(place);
    if (findings !== undefined && findings.length > 0) this.#findings.set(place, findings);
  }

  /** Adds whatever else happened. */
  add(entry: JournalEntry): void {
    const place = this.#place(this.count);
    const { session, at, from } = entry;
    this.tell({ kind: 'frame', session, at, from, data: '', message: undefined, findings: undefined });
    this.#others.set(place, entry);
  }

  /** What has a number; undefined: it is not kept, or has not happened. */
  at(number: number): JournalEntry | undefined {
    if (number < this.first || number >= this.count) return undefined;
    return this.#entryAt(this.#place(number));
  }

  /** The youngest, kept or not. */
  get last(): JournalEntry {
    return this.#entryAt(this.#place(this.count - 1));
  }

  #place(number: number): number {
    return number % Math.max(1, this.#cap);
  }

  #entryAt(place: number): JournalEntry {
    const session = this.#sessions[place] ?? 0;
    const at = this.#times[place] ?? 0;
    const from = this.#froms[place] ?? 'client';
    const [data, message] = [this.#data[place] ?? '', this.#messages[place]];
    const findings = this.#findings.get(place);
    const other = this.#others.get(place);
    if (other) return other;
    if (this.#kinds[place] === 'open')
      return { session, at, from, kind: 'open', data, findings: findings ?? NO_FINDINGS };
    return new FrameEntry({ kind: 'frame', session, at, from, data, message, findings });
  }
}
