import { fittingReason, frameCode } from './close-codes.ts';
import type { Closing, Connection, ConnectionHandler, Opcode } from './connection.ts';

/** What a connection needs of a `ws` socket; `ws.ts` alone imports the package. */
export interface Socket {
  /** Who is told of its events, see {@link WsConnection.heard}: an idle connection holds no listener and no closure. */
  connection: WsConnection | undefined;
  readonly protocol: string;
  readonly bufferedAmount: number;
  readonly readyState: number;
  send(data: string | Uint8Array): void;
  ping(data?: Uint8Array): void;
  pong(data?: Uint8Array): void;
  close(code?: number, reason?: string): void;
  terminate(): void;
  pause(): void;
  resume(): void;
}

/** What is told when a connection of a set ends. */
export interface Owner {
  ended(connection: WsConnection): void;
}

/** The stream under a socket: what is written while it is corked leaves in one system call. */
export interface Pipe {
  cork(): void;
  uncork(): void;
}

/** `protocol`: the selected subprotocol, where the socket was not told of it. */
export interface WsConnectionOptions {
  readonly owner?: Owner;
  readonly protocol?: string;
  readonly pipe?: Pipe;
}

/** Connections that have sent something in this tick: their frames leave together at its end. */
const corked: WsConnection[] = [];

function flushAll(): void {
  for (const connection of corked.splice(0)) connection.flush();
}

const OPEN = 1;
/** So many frames are kept for a handler that is not there yet; then the socket is not read on. */
const EARLY_FRAMES = 1000;

/** The codes with which `ws` itself closes when the peer breaks the protocol. */
function codeOfProblem(error: Error): number | undefined {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!code.startsWith('WS_ERR_')) return undefined;
  if (code === 'WS_ERR_INVALID_UTF8') return 1007;
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return 1009;
  if (code === 'WS_ERR_TOO_MANY_BUFFERED_PARTS') return 1008;
  return 1002;
}

/** A `ws` socket as a {@link Connection}. */
export class WsConnection implements Connection {
  readonly #socket: Socket;
  readonly #owner: Owner | undefined;
  readonly #pipe: Pipe | undefined;
  #isCorked = false;
  readonly protocol: string;
  #handler: ConnectionHandler | undefined;
  /** Until a handler is attached: the frames that came, and how the socket ended. */
  #early: [Opcode, string | Uint8Array][] | undefined;
  #closing: Closing | undefined;
  #sent: number | undefined;
  #byUs = false;
  #problem: string | undefined;

  constructor(socket: Socket, options: WsConnectionOptions) {
    this.#socket = socket;
    this.#owner = options.owner;
    this.#pipe = options.pipe;
    this.protocol = options.protocol ?? socket.protocol;
    socket.connection = this;
  }

  get bufferedAmount(): number {
    return this.#socket.bufferedAmount;
  }

  /** Whether our end closed first. */
  get closedByUs(): boolean {
    return this.#byUs;
  }

  send(data: string | Uint8Array): void {
    if (this.#socket.readyState !== OPEN) return;
    this.#cork();
    this.#socket.send(data);
  }

  ping(data?: Uint8Array): void {
    if (this.#socket.readyState === OPEN) this.#socket.ping(data);
  }

  pong(data?: Uint8Array): void {
    if (this.#socket.readyState === OPEN) this.#socket.pong(data);
  }

  close(code?: number, reason = ''): void {
    const number = frameCode(code);
    if (this.#socket.readyState !== OPEN) return;
    this.#byUs = true;
    this.#sent = number ?? 1005;
    if (number === undefined) this.#socket.close();
    else this.#socket.close(number, fittingReason(reason));
  }

  terminate(): void {
    if (this.#socket.readyState === OPEN) this.#byUs = true;
    this.flush();
    this.#socket.terminate();
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  attach(handler: ConnectionHandler): void {
    this.#handler = handler;
    const early = this.#early;
    this.#early = undefined;
    for (const [opcode, data] of early ?? []) handler.frame(this, opcode, data);
    if (early && early.length >= EARLY_FRAMES) this.#socket.resume();
    if (this.#closing) handler.closed(this, this.#closing);
  }

  /** Lets go what was sent in this tick. */
  flush(): void {
    if (!this.#isCorked) return;
    this.#isCorked = false;
    this.#pipe?.uncork();
  }

  #cork(): void {
    if (this.#isCorked || !this.#pipe) return;
    this.#isCorked = true;
    this.#pipe.cork();
    if (corked.push(this) === 1) setImmediate(flushAll);
  }

  /** Takes in an event of the socket. */
  heard(event: string | symbol, value: unknown, more: unknown): void {
    switch (event) {
      case 'message':
        if (more === true) this.#arrived('binary', value as Buffer);
        else this.#arrived('text', (value as Buffer).toString());
        return;
      case 'ping':
      case 'pong':
        this.#arrived(event, value as Buffer);
        return;
      case 'error':
        this.#failed(value as Error);
        return;
      case 'close':
        this.#ended(value as number, (more as Buffer).toString());
    }
  }

  #arrived(opcode: Opcode, data: string | Uint8Array): void {
    if (this.#handler) {
      this.#handler.frame(this, opcode, data);
      return;
    }
    this.#early ??= [];
    this.#early.push([opcode, data]);
    if (this.#early.length === EARLY_FRAMES) this.#socket.pause();
  }

  /** The peer broke the protocol, or the socket broke. */
  #failed(error: Error): void {
    this.#problem ??= error.message;
    const code = codeOfProblem(error);
    if (code === undefined || this.#sent !== undefined) return;
    this.#byUs = true;
    this.#sent = code;
  }

  /** The socket has gone. */
  #ended(code: number, reason: string): void {
    this.#closing = {
      code: code === 1006 ? null : code,
      reason,
      by: this.#byUs ? 'us' : 'peer',
      ...(this.#sent === undefined ? {} : { sent: this.#sent }),
      ...(this.#problem === undefined ? {} : { problem: this.#problem }),
    };
    this.#handler?.closed(this, this.#closing);
    this.#owner?.ended(this);
  }
}
