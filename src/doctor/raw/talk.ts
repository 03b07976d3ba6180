import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { constants, inflateRawSync } from 'node:zlib';

import { encodeFrame, FrameParser } from '../../wire/index.ts';
import type { FrameEvents } from '../../wire/index.ts';

/** Something that came over an open WebSocket. */
export type Heard =
  | { readonly kind: 'message'; readonly data: string | Uint8Array }
  | { readonly kind: 'ping' | 'pong'; readonly data: Uint8Array }
  /** A close frame; 1005 = without a code. */
  | { readonly kind: 'close'; readonly code: number; readonly reason: string }
  /** The socket went away without a close frame. */
  | { readonly kind: 'gone'; readonly how: 'end' | 'reset' }
  | { readonly kind: 'broken'; readonly code: BrokenCode; readonly why: string };

/** The finding that says what cannot be read. */
type BrokenCode = 'not-websocket-frames' | 'text-not-utf8' | 'extension-trouble';

/** When it was heard: milliseconds since the socket opened. */
export type Timed = Heard & { readonly at: number };

/** How long a server may take to say goodbye, ms. */
const LINGER_MS = 200;
const MOST_BYTES = 16 * 1024 * 1024;
/** What ends a compressed message, and is left out on the wire; how far back it may refer (RFC 7692, section 7.2). */
const DEFLATE_TAIL: Uint8Array = Uint8Array.of(0x00, 0x00, 0xff, 0xff);
const WINDOW_BYTES = 32 * 1024;

/** An open WebSocket, held by hand: every frame can be seen, also what a well-behaved client would hide. */
export class Talk implements FrameEvents {
  readonly #socket: Socket;
  readonly #heard: Timed[] = [];
  readonly #opened = performance.now();
  readonly #parser: FrameParser = new FrameParser(this, { masked: false });
  #wake: (() => void) | undefined;
  #ended = false;
  #saidAt = 0;
  #left: Promise<void> | undefined;
  readonly #deflate: boolean;
  #window: Buffer = Buffer.alloc(0);

  /** `rest`: what came with the answer to the upgrade; `deflate`: whether compression was agreed to. */
  constructor(socket: Socket, { rest, deflate }: { readonly rest: Buffer; readonly deflate: boolean }) {
    this.#socket = socket;
    this.#deflate = deflate;
    socket.on('data', (chunk: Buffer) => this.#parser.push(chunk));
    socket.on('end', () => this.#gone('end'));
    socket.on('error', () => this.#gone('reset'));
    socket.on('close', () => this.#gone('end'));
    if (rest.length > 0) this.#parser.push(rest);
    socket.resume();
  }

  message(
    opcode: 'text' | 'binary',
    data: Uint8Array | undefined,
    { compressed }: { readonly compressed: boolean },
  ): void {
    const bytes = data ?? new Uint8Array(0);
    const plain = compressed ? this.#inflated(bytes) : bytes;
    if (plain === undefined) return;
    if (opcode === 'binary') this.#push({ kind: 'message', data: plain });
    else if (isUtf8(plain)) this.#push({ kind: 'message', data: Buffer.from(plain).toString('utf8') });
    else this.#broken('text-not-utf8', 'a text message is not UTF-8');
  }

  control(opcode: 'ping' | 'pong', data: Uint8Array): void {
    if (opcode === 'ping') this.#write('pong', data);
    this.#push({ kind: opcode, data });
  }

  close(code: number, reason: string): void {
    this.#push({ kind: 'close', code, reason });
  }

  broken(why: string): void {
    this.#broken('not-websocket-frames', why);
  }

  /** Milliseconds since the socket opened. */
  get now(): number {
    return performance.now() - this.#opened;
  }

  /** When the last message of ours went out; 0: none did. */
  get saidAt(): number {
    return this.#saidAt;
  }

  /** The next thing heard, or undefined after `timeoutMs` of nothing. */
  async next(timeoutMs: number): Promise<Timed | undefined> {
    if (this.#heard.length === 0) {
      await new Promise<void>((resolve) => {
        // Where this process was held up, what came meanwhile is still to be read.
        const timer = setTimeout(() => setImmediate(resolve), timeoutMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = undefined;
    }
    return this.#heard.shift();
  }

  /** The next thing heard that `wanted` takes, or an end; undefined after `timeoutMs`. What else comes is dropped. */
  async until(wanted: (heard: Heard) => boolean, timeoutMs: number): Promise<Timed | undefined> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const heard = await this.next(Math.max(0, deadline - Date.now()));
      if (heard === undefined || wanted(heard) || isEnd(heard)) return heard;
    }
  }

  send(text: string): void {
    this.#saidAt = this.now;
    this.#write('text', Buffer.from(text, 'utf8'));
  }

  /** One message in two frames, with a ping between them. */
  sendFragmented(text: string): void {
    this.#saidAt = this.now;
    const data = Buffer.from(text, 'utf8');
    const half = Math.floor(data.length / 2);
    this.#write('text', data.subarray(0, half), false);
    this.ping(Buffer.from('between'));
    this.#write('continuation', data.subarray(half));
  }

  ping(data: Uint8Array): void {
    this.#write('ping', data);
  }

  /** Says goodbye and lets go of the socket. */
  leave(): void {
    void this.left();
  }

  /** As `leave`; resolves when the socket is closed. */
  left(): Promise<void> {
    const socket = this.#socket;
    this.#left ??= new Promise((resolve) => {
      if (socket.closed) return resolve();
      if (!socket.destroyed) this.#write('close', Uint8Array.of(0x03, 0xe8));
      socket.end();
      const timer = setTimeout(() => socket.destroy(), LINGER_MS);
      socket.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    return this.#left;
  }

  /** A compressed message as it was; undefined: it cannot be read, and that is said. */
  #inflated(data: Uint8Array): Uint8Array | undefined {
    if (!this.#deflate) {
      this.#broken('not-websocket-frames', 'a frame is compressed, and that was not agreed to');
      return undefined;
    }
    try {
      const how = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES };
      const dictionary = this.#window.length === 0 ? {} : { dictionary: this.#window };
      const plain = inflateRawSync(Buffer.concat([data, DEFLATE_TAIL]), { ...how, ...dictionary });
      this.#window = Buffer.concat([this.#window, plain]).subarray(-WINDOW_BYTES);
      return plain;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#broken('extension-trouble', `a compressed message cannot be read: ${why}`);
      return undefined;
    }
  }

  #broken(code: BrokenCode, why: string): void {
    this.#push({ kind: 'broken', code, why });
  }

  #write(opcode: Parameters<typeof encodeFrame>[0]['opcode'], data: Uint8Array, fin = true): void {
    if (!this.#socket.writable) return;
    this.#socket.write(encodeFrame({ opcode, data, fin, mask: randomBytes(4) }));
  }

  #gone(how: 'end' | 'reset'): void {
    if (this.#ended) return;
    this.#push({ kind: 'gone', how });
  }

  #push(heard: Heard): void {
    if (isEnd(heard)) this.#ended = true;
    this.#heard.push({ ...heard, at: this.now });
    this.#wake?.();
  }
}

/** Whether nothing follows. */
export function isEnd(heard: Heard): boolean {
  return heard.kind === 'close' || heard.kind === 'gone' || heard.kind === 'broken';
}
