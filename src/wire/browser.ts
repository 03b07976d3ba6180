import { frameCode, fittingReason } from './close-codes.ts';
import type { Closing, Connection, ConnectionHandler, Opcode } from './connection.ts';
import type { Dialled, DialOptions } from './dialling.ts';

/**
 * Dials with the WebSocket of the page (or of a Node that has one). Never rejects. A page sets no headers, sees no control
 * frames, and learns nothing of a refusal: whatever the reason, it is `unreachable`.
 */
export function dialInPage(
  url: string,
  { protocols = [], timeoutMs = 10_000 }: Pick<DialOptions, 'protocols' | 'timeoutMs'> = {},
): Promise<Dialled> {
  let socket: WebSocket;
  try {
    socket = new WebSocket(url, [...protocols]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return Promise.resolve({ kind: 'failed', code: 'bad-url', message });
  }
  socket.binaryType = 'arraybuffer';
  return new Promise((resolve) => {
    const fail = (code: 'unreachable' | 'timeout', message: string): void => {
      clearTimeout(timer);
      resolve({ kind: 'failed', code, message });
    };
    const timer = setTimeout(() => {
      socket.close();
      fail('timeout', `No answer within ${String(timeoutMs)} ms.`);
    }, timeoutMs);
    socket.onclose = () => fail('unreachable', NO_MORE);
    // Attached at once: a frame of the same moment as the opening would be lost otherwise.
    const connection = new PageConnection(socket, () => {
      clearTimeout(timer);
      resolve({ kind: 'open', connection, headers: {} });
    });
  });
}

const NO_MORE =
  'The browser says no more than close code 1006: nothing listens there, or the upgrade was refused with some HTTP status.';

class PageConnection implements Connection {
  readonly #socket: WebSocket;
  #handler: ConnectionHandler | undefined;
  #early: [Opcode, string | Uint8Array][] = [];
  #paused = false;
  #told = false;
  #closing: Closing | undefined;
  #sent: number | undefined;

  constructor(socket: WebSocket, opened: () => void) {
    this.#socket = socket;
    socket.onopen = () => {
      socket.onclose = (event) => this.#ended(event);
      opened();
    };
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      if (typeof data === 'string') this.#came('text', data);
      else this.#came('binary', new Uint8Array(data));
    };
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount;
  }

  send(data: string | Uint8Array): void {
    if (this.#sent !== undefined || this.#closing) return;
    this.#socket.send(typeof data === 'string' ? data : Uint8Array.from(data));
  }

  /** A page has no control frames. */
  ping(): void {}

  /** A page has no control frames. */
  pong(): void {}

  /** A page may close with 1000, 3000 to 4999, or without a code; else a RangeError. */
  close(code?: number, reason = ''): void {
    const number = frameCode(code);
    if (number !== undefined && number !== 1000 && number < 3000)
      throw new RangeError(`A page cannot close with the code ${String(number)}.`);
    if (this.#sent !== undefined || this.#closing) return;
    this.#sent = number ?? 1005;
    if (number === undefined) this.#socket.close();
    else this.#socket.close(number, fittingReason(reason));
  }

  terminate(): void {
    this.#socket.close();
  }

  attach(handler: ConnectionHandler): void {
    this.#handler = handler;
    this.#deliver();
  }

  /** The page reads on by itself: what comes meanwhile is kept. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#deliver();
  }

  #came(opcode: Opcode, data: string | Uint8Array): void {
    this.#early.push([opcode, data]);
    this.#deliver();
  }

  #deliver(): void {
    const handler = this.#handler;
    while (handler && !this.#paused) {
      const next = this.#early.shift();
      if (next === undefined) break;
      handler.frame(this, next[0], next[1]);
    }
    if (!handler || this.#paused || !this.#closing || this.#told) return;
    this.#told = true;
    handler.closed(this, this.#closing);
  }

  #ended({ code, reason }: CloseEvent): void {
    const by = this.#sent === undefined ? 'peer' : 'us';
    const sent = this.#sent === undefined ? {} : { sent: this.#sent };
    this.#closing = { code: code === 1006 ? null : code, reason, by, ...sent };
    this.#deliver();
  }
}
