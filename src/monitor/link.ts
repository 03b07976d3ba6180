import type { Side } from '../contract/index.ts';
import { FrameParser, readHttpHead, readRequest } from '../wire/index.ts';
import type { FrameEvents, HttpHead } from '../wire/index.ts';
import { Account } from './account.ts';
import type { Reader } from './backlog.ts';
import type { Hub } from './hub.ts';
import { deflateIn, Inflater } from './inflate.ts';
import type { Departure, TapListener } from './tap.ts';

const HEAD_BYTES = 64 * 1024;
/** A side that is not read for no longer than this cannot be wronged by it, ms. */
const SHORT_STOP_MS = 45;
const BODY_SHOWN = 4096;
const NOTHING: Buffer = Buffer.alloc(0);

type Stage = 'request' | 'response' | 'frames' | 'over';

/**
 * One connection, read out of the bytes that passed: the request, its answer, then frames both ways. What passes is noted
 * with its time and read a little later.
 */
export class Link implements TapListener, Reader {
  readonly number: number;
  readonly #hub: Hub;
  #stage: Stage = 'request';
  /** Bytes of a head that is not whole, and what a side says before its turn. */
  readonly #waiting: Record<Side, Buffer> = { client: NOTHING, server: NOTHING };
  #directions: Readonly<Record<Side, Direction>> | undefined;
  #account: Account | undefined;
  /** How many sides are not read, because the other does not take what comes, and since when. */
  #stops = 0;
  #stoppedAt = 0;
  /** What one side says meanwhile lies unread: for so long the clock of this link has stood still, ms. */
  #stood = 0;
  #stoodAt = -Infinity;
  /** When what is being read came. */
  #at = 0;
  #isClosed = false;
  #left = 2;

  constructor(hub: Hub, number: number) {
    this.#hub = hub;
    this.number = number;
  }

  bytes(from: Side, chunk: Buffer): void {
    this.#pass(from, chunk);
  }

  gone(side: Side, how: Departure): void {
    this.#pass(side, how);
  }

  stopped(): void {
    if (this.#stops === 0) this.#stoppedAt = this.#hub.now();
    this.#stops += 1;
  }

  resumed(): void {
    this.#stops -= 1;
    if (this.#stops > 0) return;
    const now = this.#hub.now();
    this.#stood += now - this.#stoppedAt;
    if (now - this.#stoppedAt > SHORT_STOP_MS) this.#stoodAt = this.#clock(now);
  }

  /** When the clock of this link last stood still. */
  get stoodAt(): number {
    return Math.max(this.#stoodAt, this.#hub.stoodAt - this.#stood);
  }

  /** A moment of the monitor on the clock of this link. */
  #clock(moment: number): number {
    return (this.#stops > 0 ? Math.min(moment, this.#stoppedAt) : moment) - this.#stood;
  }

  #pass(side: Side, what: Buffer | Departure): void {
    this.#hub.backlog.push({ by: this, side, what, at: this.#clock(this.#hub.now()) });
  }

  read(from: Side, chunk: Buffer, at: number): void {
    this.#at = at;
    this.#hub.counts.bytes[from] += chunk.length;
    if (this.#directions !== undefined) this.#directions[from].parser.push(chunk);
    else if (this.#stage !== 'over') this.#head(from, chunk);
  }

  left(side: Side, how: Departure, at: number): void {
    this.#at = at;
    this.#left -= 1;
    if (this.#isWaiting) {
      if (side === 'server' || how === 'lost') this.#refused(0, `the ${side} hung up before an answer`);
    } else if (this.#directions !== undefined) this.closed(side, null, '');
    if (this.#left > 0) return;
    this.#account?.end(this.#at);
    if (this.#directions !== undefined) this.#hub.closed(this);
  }

  /** The server could not be reached. Answers whether the client still waits for the first byte of an answer. */
  unreachable(why: string): boolean {
    this.#hub.backlog.drain();
    const isFirst = this.#isWaiting && this.#waiting.server.length === 0;
    if (this.#isWaiting) this.#refused(0, why);
    return isFirst;
  }

  /** Tells what is overdue. */
  tick(moment: number): void {
    const at = this.#clock(moment);
    if (at > this.#at) this.#account?.tick(at);
  }

  /** The monitor stops looking. */
  leave(moment: number): void {
    this.#account?.end(Math.max(this.#at, this.#clock(moment)));
    this.#account = undefined;
  }

  message(from: Side, opcode: 'text' | 'binary', data: Uint8Array | undefined): void {
    this.#hub.counts.frames[from] += 1;
    if (data === undefined)
      this.#account?.blind('a message is longer than is kept, or its compression cannot be read', this.#at);
    else this.#account?.frame({ from, opcode, data: opcode === 'text' ? textOf(data) : data }, this.#at);
  }

  text(from: Side, text: string): void {
    this.#hub.counts.frames[from] += 1;
    this.#account?.frame({ from, opcode: 'text', data: text }, this.#at);
  }

  control(from: Side, opcode: 'ping' | 'pong', data: Uint8Array): void {
    this.#account?.frame({ from, opcode, data: textOf(data) }, this.#at);
  }

  closed(by: Side, code: number | null, reason: string): void {
    // The second close frame is the answer to the first.
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#account?.closed(by, { code, reason }, this.#at);
  }

  broken(from: Side, why: string): void {
    this.#account?.broken(from, why, this.#at);
  }

  get #isWaiting(): boolean {
    return this.#stage === 'request' || this.#stage === 'response';
  }

  #head(from: Side, chunk: Buffer): void {
    const bytes = Buffer.concat([this.#waiting[from], chunk]);
    this.#waiting[from] = bytes;
    const isTurn = from === (this.#stage === 'request' ? 'client' : 'server');
    const head = isTurn ? readHttpHead(bytes) : undefined;
    if (head === undefined) {
      if (bytes.length > HEAD_BYTES) this.#refused(0, 'what passes is no upgrade');
      return;
    }
    this.#waiting[from] = head.rest;
    if (from === 'client') this.#requested(head);
    else this.#answered(head);
  }

  #requested(head: HttpHead): void {
    const [, target = '/'] = head.first.split(' ');
    const request = readRequest(target, lowered(head));
    this.#stage = 'response';
    this.#account = new Account(this.#hub, this, request);
    this.#account.requested(request, this.#at);
    if (this.#waiting.server.length > 0) this.#head('server', NOTHING);
  }

  #answered(head: HttpHead): void {
    const status = Number(head.first.split(' ')[1]);
    if (status === 101) return this.#opened(lowered(head));
    if (status >= 100 && status < 200) {
      if (head.rest.length > 0) this.#head('server', NOTHING);
      return;
    }
    const body = head.rest.subarray(0, BODY_SHOWN).toString('utf8').trim();
    this.#refused(Number.isNaN(status) ? 0 : status, body);
  }

  #opened(fields: Readonly<Record<string, string>>): void {
    const { maxPayload } = this.#hub;
    const deflate = deflateIn(fields['sec-websocket-extensions']);
    const direction = (from: Side): Direction =>
      new Direction(this, from, { maxPayload, inflater: deflate && new Inflater(deflate[from], maxPayload) });
    this.#stage = 'frames';
    this.#directions = { client: direction('client'), server: direction('server') };
    this.#hub.opened(this);
    this.#account?.opened(fields['sec-websocket-protocol'], this.#at);
    for (const side of ['client', 'server'] as const) {
      const early = this.#waiting[side];
      this.#waiting[side] = NOTHING;
      if (early.length > 0) this.#directions[side].parser.push(early);
    }
  }

  #refused(status: number, why: string): void {
    this.#stage = 'over';
    this.#waiting.client = this.#waiting.server = NOTHING;
    this.#hub.counts.refused += 1;
    this.#account?.refused(status, why, this.#at);
  }
}

/** One direction of a link. */
class Direction implements FrameEvents {
  readonly parser: FrameParser;
  readonly #link: Link;
  readonly #from: Side;
  readonly #inflater: Inflater | undefined;

  constructor(link: Link, from: Side, how: { maxPayload: number; inflater: Inflater | undefined }) {
    this.#link = link;
    this.#from = from;
    this.#inflater = how.inflater;
    this.parser = new FrameParser(this, { maxPayload: how.maxPayload });
  }

  message(
    opcode: 'text' | 'binary',
    data: Uint8Array | undefined,
    { compressed }: { readonly compressed: boolean },
  ): void {
    const plain = compressed && data !== undefined ? this.#inflater?.inflate(data) : data;
    this.#link.message(this.#from, opcode, plain);
  }

  text(text: string): void {
    this.#link.text(this.#from, text);
  }

  control(opcode: 'ping' | 'pong', data: Uint8Array): void {
    this.#link.control(this.#from, opcode, data);
  }

  close(code: number, reason: string): void {
    this.#link.closed(this.#from, code, reason);
  }

  broken(why: string): void {
    this.#link.broken(this.#from, why);
  }
}

function lowered({ fields }: HttpHead): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    all[key] = all[key] === undefined ? value : `${all[key]}, ${value}`;
  }
  return all;
}

function textOf(data: Uint8Array): string {
  const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return bytes.toString();
}
