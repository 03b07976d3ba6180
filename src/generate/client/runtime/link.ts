import { ClosedError, StateError } from './errors.ts';
import type { Notice, SessionOptions } from './options.ts';
import type { Plan, PlanCredential } from './plan.ts';
import { dial } from './socket.ts';
import type { Dialled } from './socket.ts';

/** What a link tells its session. */
interface LinkEvents {
  opened(): void;
  received(data: unknown): void;
  /** The socket is gone; every dialogue with it. */
  gone(error: ClosedError): void;
  tell(notice: Notice): void;
}

/** The socket of a session, and the one after it where that is wanted. */
export class Link {
  isOpen = false;
  /** Settles when it is closed for good. */
  closed: Promise<ClosedError> = new Promise(() => undefined);
  readonly #plan: Plan;
  readonly #options: SessionOptions;
  readonly #events: LinkEvents;
  #dialled: Dialled | undefined;
  #busy = false;
  #attempt = 0;
  #leaving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle: (error: ClosedError) => void = () => undefined;

  constructor(plan: Plan, options: SessionOptions, events: LinkEvents) {
    this.#plan = plan;
    this.#options = options;
    this.#events = events;
  }

  /** The credential that goes into a message, where it travels there. */
  get inMessage(): { readonly credential: PlanCredential; readonly value: string } | undefined {
    return this.#dialled?.inMessage;
  }

  /** Dials. Rejects where that cannot even begin; a socket that fails to open is a close. */
  async open(): Promise<void> {
    if (this.#busy) throw new StateError('open', '', 'the session is open already');
    this.#busy = true;
    this.#leaving = false;
    this.closed = new Promise((resolve) => (this.#settle = resolve));
    try {
      await this.#dial();
    } catch (error) {
      this.#busy = false;
      throw error;
    }
  }

  /** It serves its purpose: the next pause is the first again. */
  usable(): void {
    this.#attempt = 0;
  }

  send(data: string | Uint8Array): void {
    if (!this.isOpen || this.#dialled === undefined) throw this.error(1006, '');
    this.#dialled.socket.send(data);
  }

  /** Closes for good. */
  leave(code: number | undefined, reason: string): Promise<ClosedError> {
    this.#leaving = true;
    clearTimeout(this.#timer);
    if (this.#dialled === undefined) this.#end(this.error(code ?? 1005, reason));
    else if (code === undefined) this.#dialled.socket.close();
    else this.#dialled.socket.close(code, reason);
    return this.closed;
  }

  /** Closes a socket that serves no more; another one may follow. */
  give(code?: number): void {
    this.#dialled?.socket.close(code);
  }

  error(code: number, reason: string): ClosedError {
    const { closes } = this.#plan;
    const faults = Object.hasOwn(closes, code) ? (closes[code] ?? []) : [];
    return new ClosedError({ code, reason, faults, opened: this.isOpen });
  }

  async #dial(): Promise<void> {
    const dialled = await dial(this.#plan, this.#options);
    const { socket } = dialled;
    this.#dialled = dialled;
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => {
      this.isOpen = true;
      this.#events.opened();
    });
    socket.addEventListener('message', (event: { data: unknown }) => this.#events.received(event.data));
    socket.addEventListener('close', (event: { code: number; reason: string }) =>
      this.#gone(event.code, event.reason),
    );
    socket.addEventListener('error', () => undefined);
    if (this.#leaving) socket.close();
  }

  #gone(code: number, reason: string): void {
    const error = this.error(code, reason);
    this.#dialled = undefined;
    this.isOpen = false;
    this.#events.gone(error);
    const pause = this.#pause(error);
    if (pause === undefined) return this.#end(error);
    this.#attempt += 1;
    this.#events.tell({ kind: 'lost', error, inMs: pause });
    this.#timer = setTimeout(() => {
      this.#dial().catch((thrown: unknown) => {
        this.#events.tell({ kind: 'thrown', error: thrown });
        this.#gone(1006, '');
      });
    }, pause);
  }

  #end(error: ClosedError): void {
    this.#busy = false;
    this.#settle(error);
  }

  /** Milliseconds until it dials again; undefined: never. */
  #pause(error: ClosedError): number | undefined {
    const { reconnect = false } = this.#options;
    if (reconnect === false || this.#leaving || error.code === 1000 || error.faults.length > 0)
      return undefined;
    const { minMs = 500, maxMs = 30_000, attempts = Infinity } = reconnect === true ? {} : reconnect;
    if (this.#attempt >= attempts) return undefined;
    return Math.min(maxMs, minMs * 2 ** this.#attempt) * (0.5 + Math.random() / 2);
  }
}
