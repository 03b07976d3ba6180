import type { MockCore } from '../mock/index.ts';
import type { Closing, Connection, Dialled } from '../wire/index.ts';

/** The constructor of a page's WebSocket, as far as programs use it. */
export type WebSocketClass = new (url: string | URL, protocols?: string | string[]) => MockSocket;

/**
 * A WebSocket whose server is a mock in the same page: what a program does with the page's own one it does with this one.
 * A refused upgrade is an `error` and a `close` with 1006, as in every browser.
 */
export function webSocketOf(core: MockCore): WebSocketClass {
  return class extends MockSocket {
    constructor(url: string | URL, protocols: string | string[] = []) {
      super(core, new URL(url), typeof protocols === 'string' ? [protocols] : protocols);
    }
  };
}

type Listener<Of> = ((event: Of) => void) | null;

/** See {@link webSocketOf}. */
export class MockSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly url: string;
  readonly extensions = '';
  readonly bufferedAmount = 0;
  protocol = '';
  readyState: 0 | 1 | 2 | 3 = 0;
  binaryType: BinaryType = 'blob';
  onopen: Listener<Event> = null;
  onmessage: Listener<MessageEvent> = null;
  onclose: Listener<CloseEvent> = null;
  onerror: Listener<Event> = null;
  #connection: Connection | undefined;

  constructor(core: MockCore, url: URL, protocols: readonly string[]) {
    super();
    this.url = url.href;
    void core.dial(this.url, { protocols }).then((dialled) => this.#dialled(dialled));
  }

  send(data: string | ArrayBuffer | ArrayBufferView | Blob): void {
    if (this.readyState === 0) throw new DOMException('Still in CONNECTING state.', 'InvalidStateError');
    if (this.readyState !== 1) return;
    if (data instanceof Blob) void data.arrayBuffer().then((bytes) => this.send(bytes));
    else this.#connection?.send(typeof data === 'string' ? data : bytesOf(data));
  }

  close(code?: number, reason = ''): void {
    if (code !== undefined && code !== 1000 && !(code >= 3000 && code <= 4999)) {
      const message = `The close code must be 1000, or 3000 to 4999; ${String(code)} is not.`;
      throw new DOMException(message, 'InvalidAccessError');
    }
    if (this.readyState >= 2) return;
    this.readyState = 2;
    this.#connection?.close(code, reason);
  }

  #dialled(dialled: Dialled): void {
    if (dialled.kind !== 'open') {
      this.#ended({ code: null, reason: '', by: 'peer' });
      return;
    }
    const { connection } = dialled;
    this.#connection = connection;
    this.protocol = connection.protocol;
    // Closed by the program before it was open.
    if (this.readyState !== 0) connection.terminate();
    else {
      this.readyState = 1;
      this.#tell(new Event('open'), this.onopen);
    }
    // As in a browser, nothing is heard in the moment in which it opens.
    setTimeout(() =>
      connection.attach({
        frame: (_connection, opcode, data) => {
          if (opcode === 'text' || opcode === 'binary') this.#heard(data);
        },
        closed: (_connection, how) => this.#ended(how),
      }),
    );
  }

  #heard(data: string | Uint8Array): void {
    if (this.readyState !== 1) return;
    const event = new MessageEvent('message', { data: this.#shown(data), origin: new URL(this.url).origin });
    this.#tell(event, this.onmessage);
  }

  #shown(data: string | Uint8Array): string | ArrayBuffer | Blob {
    if (typeof data === 'string') return data;
    const bytes = Uint8Array.from(data);
    return this.binaryType === 'arraybuffer' ? bytes.buffer : new Blob([bytes]);
  }

  #ended({ code, reason }: Closing): void {
    this.readyState = 3;
    if (code === null) this.#tell(new Event('error'), this.onerror);
    const about = { code: code ?? 1006, reason, wasClean: code !== null };
    // Node before 23 has no CloseEvent.
    this.#tell(Object.assign(new Event('close'), about) as unknown as CloseEvent, this.onclose);
  }

  #tell<Of extends Event>(event: Of, listener: Listener<Of>): void {
    listener?.call(this, event);
    this.dispatchEvent(event);
  }
}

function bytesOf(data: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
