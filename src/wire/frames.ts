import { textIn, unmasked, unmaskedFrom, unmaskedText } from './mask.ts';

/** What a frame parser tells of a stream of bytes after the upgrade. A handler serves one direction. */
export interface FrameEvents {
  /**
   * A whole message, its fragments joined and unmasked. `data` is undefined where it was longer than the parser keeps;
   * `compressed`: its first frame has RSV1 set (RFC 7692), and the data is as it went over the wire.
   */
  message(
    opcode: 'text' | 'binary',
    data: Uint8Array | undefined,
    how: { readonly compressed: boolean; readonly bytes: number; readonly frames: number },
  ): void;
  /** A text message of one short frame that is not compressed, as nearly all are, decoded at once. Without it: `message`. */
  text?(text: string): void;
  /** A ping or a pong. */
  control(opcode: 'ping' | 'pong', data: Uint8Array): void;
  /** A close frame; 1005 = without a code. */
  close(code: number, reason: string): void;
  /** The bytes are no WebSocket frames (RFC 6455, section 5); nothing is read after this. */
  broken(why: string): void;
}

const OPCODES = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;
const NOTHING = new Uint8Array(0);
const KEPT_BYTES = 16 * 1024 * 1024;

/**
 * Reads WebSocket frames out of one direction of a socket, chunk by chunk as they come (RFC 6455, section 5.2). It only
 * looks: the chunks are never written to. A message longer than `maxPayload` (default 16 MiB) is counted and not kept.
 */
export class FrameParser {
  readonly #events: FrameEvents;
  readonly #maxPayload: number;
  readonly #masked: boolean | undefined;
  readonly #head = new Uint8Array(14);
  readonly #view = new DataView(this.#head.buffer);
  #headBytes = 0;
  /** Bytes of the payload still to come; undefined while a header is read. */
  #left: number | undefined;
  #parts: Uint8Array[] = [];
  #kept = true;
  #first = 0;
  #mask: Uint8Array | undefined;
  #length = 0;
  /** The fragmented message that is under way. */
  #message:
    { opcode: number; compressed: boolean; parts: Uint8Array[]; bytes: number; frames: number } | undefined;
  #broken = false;

  /** `masked`: every frame has to be, as those of a client, or none, as those of a server. Default: either passes. */
  constructor(
    events: FrameEvents,
    options: { readonly maxPayload?: number; readonly masked?: boolean } = {},
  ) {
    this.#events = events;
    this.#masked = options.masked;
    this.#maxPayload = options.maxPayload ?? KEPT_BYTES;
  }

  /** Whether the stream is in the middle of a frame. */
  get inside(): boolean {
    return this.#headBytes > 0 || this.#left !== undefined;
  }

  push(chunk: Uint8Array): void {
    let at = 0;
    while (!this.#broken) {
      if (this.#left === undefined) {
        while (at < chunk.length && !this.inside && this.#message === undefined) {
          const end = this.#whole(chunk, at);
          if (end < 0) break;
          at = end;
        }
        at = this.#header(chunk, at);
        if (this.#left === undefined) return;
      }
      const take = Math.min(this.#left, chunk.length - at);
      if (take > 0 && this.#kept) this.#parts.push(chunk.subarray(at, at + take));
      at += take;
      this.#left -= take;
      if (this.#left > 0) return;
      this.#left = undefined;
      this.#complete();
    }
  }

  /** Reads a message of one short frame that lies whole in the chunk, as nearly all do; answers where it ends, or -1. */
  #whole(chunk: Uint8Array, from: number): number {
    const first = chunk[from] ?? 0;
    const second = chunk[from + 1] ?? 0;
    const opcode = first & 0x0f;
    const short = second & 0x7f;
    // Final, no bit reserved for nobody, text or binary, and no 64-bit length.
    if ((first & 0xb0) !== 0x80 || (opcode !== OPCODES.text && opcode !== OPCODES.binary) || short === 127)
      return -1;
    let start = from + 2;
    let length = short;
    if (short === 126) {
      length = ((chunk[start] ?? 0) << 8) | (chunk[start + 1] ?? 0);
      start += 2;
    }
    const isMasked = (second & 0x80) !== 0;
    if (isMasked) start += 4;
    const end = start + length;
    if (end > chunk.length || length > this.#maxPayload || this.#masked === !isMasked) return -1;
    const compressed = (first & 0x40) !== 0;
    if (opcode === OPCODES.text && !compressed && this.#events.text !== undefined) {
      this.#events.text(isMasked ? unmaskedText(chunk, start, end) : textIn(chunk, start, end));
      return end;
    }
    const data = isMasked ? unmaskedFrom(chunk, start, end) : chunk.subarray(start, end);
    const name = opcode === OPCODES.text ? 'text' : 'binary';
    this.#events.message(name, data, { compressed, bytes: length, frames: 1 });
    return end;
  }

  /** Reads on in a header; answers how far it came. `#left` is set when the header is whole. */
  #header(chunk: Uint8Array, from: number): number {
    let at = from;
    while (at < chunk.length) {
      const need = this.#headerBytes();
      if (this.#headBytes >= need) break;
      const take = Math.min(need - this.#headBytes, chunk.length - at);
      for (let i = 0; i < take; i += 1) this.#head[this.#headBytes + i] = chunk[at + i] ?? 0;
      this.#headBytes += take;
      at += take;
    }
    if (this.#headBytes >= 2 && this.#headBytes === this.#headerBytes()) this.#begin();
    return at;
  }

  /** How long the header is, as far as its first bytes say. */
  #headerBytes(): number {
    if (this.#headBytes < 2) return 2;
    const second = this.#head[1] ?? 0;
    const short = second & 0x7f;
    return 2 + (short === 126 ? 2 : short === 127 ? 8 : 0) + ((second & 0x80) === 0 ? 0 : 4);
  }

  #begin(): void {
    const head = this.#head;
    const second = head[1] ?? 0;
    const short = second & 0x7f;
    const view = this.#view;
    const length = short === 126 ? view.getUint16(2) : short === 127 ? Number(view.getBigUint64(2)) : short;
    const masked = (second & 0x80) !== 0;
    this.#mask = masked ? head.slice(this.#headBytes - 4, this.#headBytes) : undefined;
    this.#first = head[0] ?? 0;
    this.#length = length;
    this.#headBytes = 0;
    const why = this.#masked === !masked ? maskTrouble(masked) : this.#wrong(this.#first, length);
    if (why !== undefined) {
      this.#broken = true;
      this.#events.broken(why);
      return;
    }
    const isControl = (this.#first & 0x08) !== 0;
    this.#kept = isControl || (this.#message?.bytes ?? 0) + length <= this.#maxPayload;
    this.#parts = [];
    this.#left = length;
  }

  #wrong(first: number, length: number): string | undefined {
    const opcode = first & 0x0f;
    const fin = (first & 0x80) !== 0;
    if (opcode > OPCODES.pong || (opcode > OPCODES.binary && opcode < OPCODES.close))
      return `the opcode ${String(opcode)} is not assigned`;
    if ((first & 0x30) !== 0) return 'a reserved bit is set';
    if (opcode >= 8) {
      if (!fin) return 'a control frame is fragmented';
      if (length > 125) return 'a control frame is longer than 125 bytes';
      return (first & 0x40) === 0 ? undefined : 'a reserved bit is set in a control frame';
    }
    if (opcode === OPCODES.continuation && this.#message === undefined) return 'a continuation of nothing';
    if (opcode !== OPCODES.continuation && this.#message !== undefined)
      return 'a message begins inside another';
    return undefined;
  }

  #complete(): void {
    const opcode = this.#first & 0x0f;
    if (opcode >= 8) {
      const data = unmasked(joined(this.#parts), this.#mask);
      this.#parts = [];
      this.#control(opcode, data);
      return;
    }
    const parts = this.#kept ? unmasked(joined(this.#parts), this.#mask) : NOTHING;
    this.#parts = [];
    const whole = this.#message ?? {
      opcode,
      compressed: (this.#first & 0x40) !== 0,
      parts: [],
      bytes: 0,
      frames: 0,
    };
    whole.parts.push(parts);
    whole.bytes += this.#length;
    whole.frames += 1;
    if ((this.#first & 0x80) === 0) {
      this.#message = whole;
      return;
    }
    this.#message = undefined;
    const { compressed, bytes, frames } = whole;
    const data = bytes > this.#maxPayload ? undefined : joined(whole.parts);
    const name = whole.opcode === OPCODES.text ? 'text' : 'binary';
    this.#events.message(name, data, { compressed, bytes, frames });
  }

  #control(opcode: number, data: Uint8Array): void {
    if (opcode === OPCODES.ping) this.#events.control('ping', data);
    else if (opcode === OPCODES.pong) this.#events.control('pong', data);
    else if (data.length === 0) this.#events.close(1005, '');
    else if (data.length === 1) {
      this.#broken = true;
      this.#events.broken('a close frame holds half a code');
    } else
      this.#events.close(((data[0] ?? 0) << 8) | (data[1] ?? 0), new TextDecoder().decode(data.subarray(2)));
  }
}

function maskTrouble(masked: boolean): string {
  return masked
    ? 'a frame is masked, and a server must not mask (RFC 6455, section 5.1)'
    : 'a frame is not masked, and a client must mask (RFC 6455, section 5.1)';
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first === undefined) return NOTHING;
  if (parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((bytes, part) => bytes + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A frame to be written by hand. */
export interface FrameToWrite {
  readonly opcode: keyof typeof OPCODES;
  readonly data: Uint8Array;
  /** Default true. */
  readonly fin?: boolean;
  /** RSV1: the data is compressed (RFC 7692). Default false. */
  readonly compressed?: boolean;
  /** Four bytes that mask the data, as every frame of a client has them; left out: none. */
  readonly mask?: Uint8Array;
}

/** The bytes of one frame (RFC 6455, section 5.2). */
export function encodeFrame({
  opcode,
  data,
  fin = true,
  compressed = false,
  mask,
}: FrameToWrite): Uint8Array {
  const { length } = data;
  const extra = length > 0xffff ? 8 : length > 125 ? 2 : 0;
  const bytes = new Uint8Array(2 + extra + (mask === undefined ? 0 : 4) + length);
  const view = new DataView(bytes.buffer);
  bytes[0] = (fin ? 0x80 : 0) | (compressed ? 0x40 : 0) | OPCODES[opcode];
  bytes[1] = (mask === undefined ? 0 : 0x80) | (extra === 8 ? 127 : extra === 2 ? 126 : length);
  if (extra === 2) view.setUint16(2, length);
  if (extra === 8) view.setBigUint64(2, BigInt(length));
  const at = bytes.length - length;
  if (mask !== undefined) bytes.set(mask.subarray(0, 4), at - 4);
  bytes.set(mask === undefined ? data : unmasked(data, mask), at);
  return bytes;
}
