import { createHash, randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';

import { bodyText, readHead } from './answer.ts';
import type { HttpAnswer } from './answer.ts';
import { codeOf } from './reach.ts';

/** A request as it is written to the wire. */
export interface Request {
  /** Path and query. */
  readonly target: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  /** False: an ordinary GET, without a wish to upgrade. Default true. */
  readonly upgrade?: boolean;
}

/** What came of a request. */
export type Asked =
  | (HttpAnswer & {
      /** What followed a 101: the first frames, where they came with it. */
      readonly rest: Buffer;
      /** Whether `Sec-WebSocket-Accept` fits the key that was sent (RFC 6455, section 4.2.2). */
      readonly accepts: 'right' | 'wrong' | 'missing';
    })
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'silent' }
  /** `code`: the error of the socket, where there was one. */
  | { readonly kind: 'hung-up'; readonly code?: string };

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const BODY_BYTES = 64 * 1024;
/** How long the rest of a body, or of what is no HTTP, is waited for. */
const BODY_MS = 1000;

/** Writes the request and reads the answer. The socket stays open after a 101 only. */
export function ask(socket: Socket, request: Request, timeoutMs: number): Promise<Asked> {
  const key = randomBytes(16).toString('base64');
  const asked = receive(socket, key, timeoutMs);
  socket.write(requestText(request, key));
  return asked;
}

function requestText({ target, host, headers, upgrade }: Request, key: string): string {
  const wish =
    upgrade === false
      ? { Connection: 'close' }
      : {
          Connection: 'Upgrade',
          Upgrade: 'websocket',
          'Sec-WebSocket-Key': key,
          'Sec-WebSocket-Version': '13',
        };
  const fields = Object.entries({ Host: host, ...wish, ...headers });
  const lines = fields.map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]+/g, ' ')}\r\n`);
  return `GET ${target} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** Collects the answer of one request. */
class Reception {
  #bytes: Buffer = Buffer.alloc(0);
  readonly #socket: Socket;
  readonly #key: string;
  readonly #give: (asked: Asked) => void;
  #timer: NodeJS.Timeout;
  #code: string | undefined;
  #isEnough = false;

  constructor(socket: Socket, how: { key: string; timeoutMs: number; give: (asked: Asked) => void }) {
    this.#socket = socket;
    this.#key = how.key;
    this.#give = how.give;
    this.#timer = setTimeout(() => this.#end(false), how.timeoutMs);
    socket.on('data', this.#data);
    socket.on('end', this.#ended);
    socket.on('error', this.#ended);
    socket.on('close', this.#ended);
  }

  readonly #data = (chunk: Buffer): void => {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    const read = this.#head();
    if (read === 'more') return;
    if (read === 'other') return this.#soon();
    if (read.head.status === 101) return this.#done(this.#answer(read));
    const length = Number(read.head.fields.find(([name]) => name.toLowerCase() === 'content-length')?.[1]);
    if (read.rest.length >= Math.min(length, BODY_BYTES) || length === 0) this.#end(true);
    else this.#soon();
  };

  readonly #ended = (error?: unknown): void => {
    if (error instanceof Error) this.#code ??= codeOf(error);
    this.#end(true);
  };

  /** The head of the answer; what a server says before it (a 1xx that is no 101) is passed over. */
  #head(): ReturnType<typeof readHead> {
    for (;;) {
      const read = readHead(this.#bytes);
      if (typeof read === 'string' || read.head.status >= 200 || read.head.status === 101) return read;
      this.#bytes = read.rest;
    }
  }

  /** Enough has come to know what it is; a little more is waited for, and not for ever. */
  #soon(): void {
    if (this.#isEnough) {
      if (this.#bytes.length > BODY_BYTES) this.#end(true);
      return;
    }
    this.#isEnough = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(true), BODY_MS);
  }

  #end(ended: boolean): void {
    if (this.#bytes.length === 0 && !ended) return this.#done({ kind: 'silent' });
    if (this.#bytes.length === 0) {
      return this.#done({ kind: 'hung-up', ...(this.#code === undefined ? {} : { code: this.#code }) });
    }
    const read = this.#head();
    if (typeof read === 'string') return this.#done({ kind: 'bytes', bytes: this.#bytes });
    this.#done(this.#answer(read));
  }

  #answer({ head, rest }: Exclude<ReturnType<typeof readHead>, string>): Asked {
    const given = head.fields.find(([name]) => name.toLowerCase() === 'sec-websocket-accept')?.[1];
    const wanted = createHash('sha1').update(`${this.#key}${MAGIC}`).digest('base64');
    const accepts = given === undefined ? 'missing' : given === wanted ? 'right' : 'wrong';
    const body = head.status === 101 ? '' : bodyText(head, rest.subarray(0, BODY_BYTES));
    return { kind: 'answer', ...head, body, rest, accepts };
  }

  #done(asked: Asked): void {
    clearTimeout(this.#timer);
    this.#socket.off('data', this.#data).off('end', this.#ended);
    this.#socket.off('error', this.#ended).off('close', this.#ended);
    if (asked.kind === 'answer' && asked.status === 101) this.#socket.pause();
    else this.#socket.destroy();
    this.#give(asked);
  }
}

function receive(socket: Socket, key: string, timeoutMs: number): Promise<Asked> {
  return new Promise((give) => new Reception(socket, { key, timeoutMs, give }));
}
