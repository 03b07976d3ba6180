import type { Channel, Contract, Side, Step } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import type { Finding, Observation, Outcome, SessionApi } from '../session/index.ts';
import type { Closing, Connection, Opcode } from '../wire/index.ts';
import { Judge } from './judge.ts';
import { meet, type Met, type Wish } from './peer.ts';

/** Something that happened on the socket. */
export interface Happening {
  /** Milliseconds since it was dialled. */
  readonly at: number;
  readonly from: Side;
  readonly kind: 'frame' | 'control' | 'close';
  /** The message's name; of a close, its code in words. */
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly findings: readonly Finding[];
  /** The mistake that it is, where the document has a rule for that. */
  readonly provoked: readonly string[];
  /** The step that it took. */
  readonly step?: Step;
}

/** Who is told what happens. */
export interface Listener {
  happened(happening: Happening): void;
  /** What became certain while nothing happened: what did not come. */
  missed(findings: readonly Finding[]): void;
  ended(outcome: Outcome): void;
}

/** One conversation: the reader's end of a socket, and the judge who sees both directions. */
export class Talk {
  readonly side: Side;
  readonly contract: Contract;
  readonly channel: Channel;
  readonly #judge: Judge;
  readonly #listener: Listener;
  readonly #connection: Connection;
  readonly #stop: () => void;
  #over = false;

  private constructor(wish: Wish, met: Extract<Met, { kind: 'open' }>, listener: Listener) {
    this.contract = wish.contract;
    this.channel = wish.channel;
    this.side = wish.peer === 'client' ? 'server' : 'client';
    this.#listener = listener;
    this.#connection = met.connection;
    this.#stop = met.stop;
    this.#judge = new Judge({
      ...wish,
      blind: wish.peer === 'live',
      late: (found) => listener.missed(found),
    });
  }

  /** Connects; what came of it where there is no socket. */
  static async open(wish: Wish, listener: Listener): Promise<Talk | Exclude<Met, { kind: 'open' }>> {
    const met = await meet(wish);
    if (met.kind !== 'open') return met;
    const talk = new Talk(wish, met, listener);
    talk.#begin();
    return talk;
  }

  get session(): SessionApi {
    return this.#judge.session;
  }

  get isOver(): boolean {
    return this.#over;
  }

  now(): number {
    return this.#judge.now();
  }

  send(data: string | Uint8Array): void {
    if (this.#over) return;
    this.#tell(this.side, typeof data === 'string' ? 'text' : 'binary', data);
    this.#connection.send(data);
  }

  /** Throws a RangeError for a code that may not be sent. */
  close(code?: number): void {
    this.#connection.close(code);
  }

  #begin(): void {
    this.#judge.opened();
    const peer = otherSide(this.side);
    this.#connection.attach({
      frame: (_connection, opcode, data) => {
        this.#tell(peer, opcode, data);
        // Our end answers pings by itself.
        if (opcode === 'ping') this.#tell(this.side, 'pong', data);
      },
      closed: (_connection, how) => this.#closed(how),
    });
  }

  #tell(from: Side, opcode: Opcode, data: string | Uint8Array): void {
    const seen = this.#judge.frame({ from, data, opcode });
    const isControl = opcode === 'ping' || opcode === 'pong';
    this.#listener.happened({
      at: this.now(),
      from,
      kind: isControl ? 'control' : 'frame',
      name: isControl ? `$${opcode}` : nameOf(seen),
      data,
      findings: seen.findings,
      provoked: seen.provoked.map(({ fault }) => fault.id),
      ...(seen.taken === undefined ? {} : { step: seen.taken.step }),
    });
  }

  #closed({ by, code, sent, reason }: Closing): void {
    this.#over = true;
    const from = by === 'us' ? this.side : otherSide(this.side);
    const first = by === 'us' ? (sent ?? code) : code;
    const { findings } = this.#judge.closed(from, first);
    const name =
      first === null
        ? 'gone without a close frame'
        : `close ${first === 1005 ? 'without a code' : String(first)}`;
    this.#listener.happened({
      at: this.now(),
      from,
      kind: 'close',
      name,
      data: reason,
      findings,
      provoked: [],
    });
    this.#listener.ended(this.#judge.end());
    this.#stop();
  }
}

function nameOf({ reading }: Observation): string {
  switch (reading?.kind) {
    case 'message':
      return reading.message.name;
    case 'invalid-message':
      return `${reading.message.name}, not valid`;
    case 'unknown-message':
      return reading.name ?? 'unknown';
    case 'not-json':
      return 'not JSON';
    case 'binary-frame':
      return 'binary';
    case undefined:
      return '';
  }
}
