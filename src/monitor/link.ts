import type { Channel, Side } from '../contract/index.ts';
import { frameContent } from '../recording/index.ts';
import type { Finding } from '../session/index.ts';
import { FrameParser, readHttpHead, readRequest } from '../wire/index.ts';
import type { FrameEvents, HttpHead, UpgradeRequest } from '../wire/index.ts';
import { deflateIn, Inflater } from './inflate.ts';
import type { Judged } from './judged.ts';
import type { Hub } from './hub.ts';
import { Secrets } from './secrets.ts';
import type { Departure, TapListener } from './tap.ts';

const HEAD_BYTES = 64 * 1024;
const BODY_SHOWN = 4096;
/** After so many findings on one socket the rest is noise, and its judgement only costs time. */
const MOST_FINDINGS = 1000;

type Stage = 'request' | 'response' | 'frames' | 'over';

/** One connection, as far as it can be read from the bytes that pass. It changes nothing. */
export class Link implements TapListener {
  readonly number: number;
  readonly #hub: Hub;
  #stage: Stage = 'request';
  /** Bytes of a head that is not whole, and what a client sends before it is answered. */
  #waiting: Record<Side, Buffer> = { client: Buffer.alloc(0), server: Buffer.alloc(0) };
  #request: UpgradeRequest | undefined;
  #secrets: Secrets | undefined;
  #channel: Channel | undefined;
  #judged: Judged | undefined;
  #directions: Readonly<Record<Side, Direction>> | undefined;
  /** When what is being read came. */
  #at = 0;
  #isClosed = false;
  #left = 2;
  #findings = 0;

  constructor(hub: Hub, number: number) {
    this.#hub = hub;
    this.number = number;
  }

  bytes(from: Side, chunk: Buffer): void {
    this.#at = this.#hub.arrival(this.#at);
    this.#hub.counts.bytes[from] += chunk.length;
    if (this.#directions !== undefined) this.#directions[from].parser.push(chunk);
    else if (this.#stage !== 'over') this.#head(from, chunk);
  }

  gone(side: Side, how: Departure): void {
    this.#at = this.#hub.arrival(this.#at);
    this.#left -= 1;
    if (this.#stage === 'request' || this.#stage === 'response') {
      if (side === 'server' || how === 'lost') this.#refused(0, `the ${side} hung up before an answer`);
    } else if (!this.#isClosed && this.#directions !== undefined) this.closed(side, null, '');
    if (this.#left > 0) return;
    this.#finish();
    this.#hub.done(this, this.#directions !== undefined);
  }

  /** The server could not be reached. Answers whether the client still waits for the first byte of an answer. */
  unreachable(why: string): boolean {
    const waits = this.#stage === 'request' || this.#stage === 'response';
    if (waits) this.#refused(0, why);
    return waits && this.#waiting.server.length === 0;
  }

  /** Tells what is overdue. */
  tick(at: number): void {
    if (at > this.#at) this.#judged?.tick(at);
  }

  /** The monitor stops looking. */
  leave(at: number): void {
    this.#at = Math.max(this.#at, at);
    this.#finish();
  }

  message(from: Side, opcode: 'text' | 'binary', data: Uint8Array | undefined): void {
    this.#hub.counts.frames[from] += 1;
    if (data === undefined) {
      this.#blind('a message is longer than is kept, or its compression cannot be read');
      return;
    }
    const content = opcode === 'text' ? textOf(data) : data;
    this.#frame(from, opcode, content);
  }

  control(from: Side, opcode: 'ping' | 'pong', data: Uint8Array): void {
    this.#frame(from, opcode, textOf(data));
  }

  closed(by: Side, code: number | null, reason: string): void {
    // The second close frame is the answer to the first.
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#judged?.close(by, code, this.#at);
    const shown = this.#secrets?.redact(reason) ?? reason;
    this.#hub.keep(this, this.#at, { event: 'close', from: by, code, reason: shown });
    this.#hub.tell(this, this.#at, { kind: 'closed', by, code, reason: shown });
  }

  broken(from: Side, why: string): void {
    this.#hub.counts.broken += 1;
    this.#hub.tell(this, this.#at, { kind: 'broken', from, why });
    this.#judged = undefined;
  }

  #frame(from: Side, opcode: 'text' | 'binary' | 'ping' | 'pong', data: string | Uint8Array): void {
    const seen = this.#judged?.frame({ from, data, opcode }, this.#at);
    if (!this.#hub.listens) return;
    const reading = seen?.reading;
    const known = reading !== undefined && 'message' in reading ? reading : undefined;
    if (known !== undefined) this.#secrets?.see(known.message.name, known.value);
    const shown = typeof data === 'string' ? (this.#secrets?.redact(data) ?? data) : data;
    this.#hub.keep(this, this.#at, { event: 'frame', from, ...frameContent(shown, opcode) });
    const isControl = opcode === 'ping' || opcode === 'pong';
    const message = isControl ? `$${opcode}` : known?.message.name;
    if (this.#hub.options.frames === true)
      this.#hub.tell(this, this.#at, { kind: 'frame', from, message, data: shown });
  }

  #head(from: Side, chunk: Buffer): void {
    const bytes = Buffer.concat([this.#waiting[from], chunk]);
    this.#waiting[from] = bytes;
    const expected = this.#stage === 'request' ? 'client' : 'server';
    if (from !== expected) {
      if (bytes.length > HEAD_BYTES) this.#refused(0, 'too much came before the answer');
      return;
    }
    const head = readHttpHead(bytes);
    if (head === undefined) {
      if (bytes.length > HEAD_BYTES) this.#refused(0, 'what passes is no HTTP');
      return;
    }
    this.#waiting[from] = head.rest;
    if (this.#stage === 'request') this.#requested(head);
    else this.#answered(head);
  }

  #requested(head: HttpHead): void {
    const [, target = '/'] = head.first.split(' ');
    const request = readRequest(target, lowered(head));
    this.#request = request;
    this.#stage = 'response';
    this.#channel = this.#hub.channelFor(request.path);
    this.#secrets = new Secrets(this.#hub.contract, this.#channel, request);
    const { redact } = this.#redacting();
    const url = redact(new URL(request.target, this.#hub.upstream).href);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, redact(value)]),
    );
    this.#hub.keep(this, this.#at, { event: 'upgrade', url, headers });
    if (this.#channel !== undefined)
      this.#judged = this.#hub.judge(this.#channel, this.#at, (one) => this.#found(one));
    if (this.#waiting.server.length > 0) this.#head('server', Buffer.alloc(0));
  }

  #answered(head: HttpHead): void {
    const status = Number(head.first.split(' ')[1]);
    if (status !== 101) {
      if (status >= 100 && status < 200) return;
      const body = head.rest.subarray(0, BODY_SHOWN).toString('utf8');
      this.#refused(Number.isNaN(status) ? 0 : status, this.#redacting().redact(body.trim()));
      return;
    }
    const fields = lowered(head);
    const { deflate, maxPayload } = {
      deflate: deflateIn(fields['sec-websocket-extensions']),
      maxPayload: this.#hub.maxPayload,
    };
    const direction = (from: Side): Direction =>
      new Direction(this, from, { maxPayload, inflater: deflate && new Inflater(deflate[from], maxPayload) });
    this.#stage = 'frames';
    this.#directions = { client: direction('client'), server: direction('server') };
    const protocol = fields['sec-websocket-protocol'];
    this.#hub.opened(this);
    this.#hub.keep(this, this.#at, {
      event: 'open',
      status: 101,
      ...(protocol === undefined ? {} : { protocol }),
    });
    this.#hub.tell(this, this.#at, { kind: 'opened', target: this.#target(), channel: this.#channel?.name });
    this.#judged?.open(this.#at);
    for (const side of ['client', 'server'] as const) {
      const early = this.#waiting[side];
      this.#waiting[side] = Buffer.alloc(0);
      if (early.length > 0) this.#directions[side].parser.push(early);
    }
  }

  #refused(status: number, why: string): void {
    this.#stage = 'over';
    this.#hub.counts.refused += 1;
    if (status > 0) {
      this.#judged?.refused(status, this.#at);
      this.#hub.keep(this, this.#at, { event: 'refused', status, headers: {}, body: why });
    }
    this.#hub.tell(this, this.#at, { kind: 'refused', target: this.#target(), status, why });
  }

  #found(finding: Finding): void {
    this.#findings += 1;
    if (this.#findings > MOST_FINDINGS) {
      this.#blind(`${String(MOST_FINDINGS)} findings on one socket are enough`);
      return;
    }
    const shown = { ...finding, text: this.#redacting().redact(finding.text) };
    this.#hub.counts.find(shown);
    this.#hub.tell(this, this.#at, { kind: 'finding', finding: shown });
  }

  #blind(why: string): void {
    if (this.#judged === undefined) return;
    this.#judged = undefined;
    this.#hub.counts.unjudged += 1;
    this.#hub.tell(this, this.#at, { kind: 'unjudged', why });
  }

  #finish(): void {
    if (this.#request !== undefined) this.#hub.keep(this, this.#at, { event: 'end' });
    this.#judged?.end(this.#at);
    this.#judged = undefined;
  }

  #target(): string {
    return this.#redacting().redact(this.#request?.target ?? '');
  }

  #redacting(): { redact: (text: string) => string } {
    return { redact: (text) => this.#secrets?.redact(text) ?? text };
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
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8');
}
