import { fittingReason, frameCode } from './close-codes.ts';
import type { Closing, Connection, ConnectionHandler, Opcode } from './connection.ts';

/** The two ends of a socket without a wire: what one sends the other gets a microtask later. Pings are answered unless `autoPong` is false. */
export function memoryPair(
  options: { readonly protocol?: string; readonly autoPong?: boolean } = {},
): [client: Connection, server: Connection] {
  const client = new MemoryConnection(options.protocol ?? '', options.autoPong ?? true);
  const server = new MemoryConnection(options.protocol ?? '', options.autoPong ?? true);
  client.join(server);
  server.join(client);
  return [client, server];
}

class MemoryConnection implements Connection {
  readonly protocol: string;
  readonly bufferedAmount = 0;
  readonly #autoPong: boolean;
  #peer: MemoryConnection | undefined;
  #handler: ConnectionHandler | undefined;
  #early: [Opcode, string | Uint8Array][] = [];
  #closing: Closing | undefined;
  /** What comes while nothing is read. */
  #paused: (() => void)[] | undefined;
  /** Our own close frame's code, 1005 = without one; undefined while none was sent. */
  #sent: number | undefined;

  constructor(protocol: string, autoPong: boolean) {
    this.protocol = protocol;
    this.#autoPong = autoPong;
  }

  join(peer: MemoryConnection): void {
    this.#peer = peer;
  }

  send(data: string | Uint8Array): void {
    this.#post(typeof data === 'string' ? 'text' : 'binary', data);
  }

  ping(data: Uint8Array = new Uint8Array()): void {
    this.#post('ping', data);
  }

  pong(data: Uint8Array = new Uint8Array()): void {
    this.#post('pong', data);
  }

  close(code?: number, reason = ''): void {
    const number = frameCode(code) ?? 1005;
    if (this.#sent !== undefined || this.#closing) return;
    this.#sent = number;
    queueMicrotask(() => this.#peer?.closedByPeer(number, fittingReason(reason)));
  }

  terminate(): void {
    if (this.#closing) return;
    this.#end({ code: null, reason: '', by: 'us' });
    queueMicrotask(() => this.#peer?.lost());
  }

  pause(): void {
    this.#paused ??= [];
  }

  resume(): void {
    const waiting = this.#paused ?? [];
    this.#paused = undefined;
    // What comes while it is paused again queues up in its old order.
    for (const event of waiting) event();
  }

  attach(handler: ConnectionHandler): void {
    this.#handler = handler;
    const early = this.#early;
    this.#early = [];
    for (const [opcode, data] of early) handler.frame(this, opcode, data);
    if (this.#closing) handler.closed(this, this.#closing);
  }

  arrived(opcode: Opcode, data: string | Uint8Array): void {
    if (this.#paused) {
      this.#paused.push(() => this.arrived(opcode, data));
      return;
    }
    if (this.#closing) return;
    if (opcode === 'ping' && this.#autoPong && data instanceof Uint8Array) this.pong(data);
    if (this.#handler) this.#handler.frame(this, opcode, data);
    else this.#early.push([opcode, data]);
  }

  closedByPeer(code: number, reason: string): void {
    if (this.#paused) {
      this.#paused.push(() => this.closedByPeer(code, reason));
      return;
    }
    if (this.#closing) return;
    const first = this.#sent === undefined;
    if (first) {
      // The close frame that answers a close frame carries the same code.
      this.#sent = code;
      queueMicrotask(() => this.#peer?.closedByPeer(code, reason));
    }
    this.#end({ code, reason, by: first ? 'peer' : 'us', ...(first ? {} : { sent: this.#sent ?? code }) });
  }

  lost(): void {
    this.#end({ code: null, reason: '', by: this.#sent === undefined ? 'peer' : 'us' });
  }

  #post(opcode: Opcode, data: string | Uint8Array): void {
    if (this.#sent !== undefined || this.#closing) return;
    queueMicrotask(() => this.#peer?.arrived(opcode, data));
  }

  #end(closing: Closing): void {
    if (this.#closing) return;
    this.#closing = closing;
    this.#handler?.closed(this, closing);
  }
}
