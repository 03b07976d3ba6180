import type { ConditionWord, Side } from '../contract/index.ts';
import type { RecordedEvent } from '../recording/index.ts';
import { frameContent } from '../recording/index.ts';
import type { Opcode } from '../wire/index.ts';

/** Where the recording of a run goes, event by event. */
export class Tape {
  readonly #write: (event: RecordedEvent) => void;
  readonly #redact: (text: string) => string;
  #sockets = 0;

  constructor(write: (event: RecordedEvent) => void, redact: (text: string) => string) {
    this.#write = write;
    this.#redact = redact;
  }

  /** The tape of one more socket, whose upgrade request was sent at `started` on the run's clock. */
  socket(started: number): SocketTape {
    this.#sockets += 1;
    const socket = this.#sockets;
    return new SocketTape((at, event) => {
      // The clock's tenth of a microsecond would only make files longer.
      const t = Math.round((started + at) * 1000) / 1000;
      this.#write({ t, socket, ...event });
    }, this.#redact);
  }
}

type Untimed<Event> = Event extends unknown ? Omit<Event, 't' | 'socket'> : never;
type Put = (at: number, event: Untimed<RecordedEvent>) => void;

/** Records one socket, whole and redacted. `at`: ms since its upgrade request. */
export class SocketTape {
  readonly #put: Put;
  readonly #redact: (text: string) => string;

  constructor(put: Put, redact: (text: string) => string) {
    this.#put = put;
    this.#redact = redact;
  }

  upgrade(url: string, headers: Readonly<Record<string, string>>, cause: ConditionWord | undefined): void {
    const shown = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), this.#redact(value)]),
    );
    this.#put(0, { event: 'upgrade', url: this.#redact(url), headers: shown });
    if (cause !== undefined) this.cause(0, cause);
  }

  cause(at: number, when: ConditionWord): void {
    this.#put(at, { event: 'cause', when });
  }

  open(at: number, protocol: string): void {
    this.#put(at, { event: 'open', status: 101, ...(protocol === '' ? {} : { protocol }) });
  }

  refused(at: number, status: number, body: string): void {
    this.#put(at, { event: 'refused', status, headers: {}, body: this.#redact(body) });
  }

  frame(at: number, from: Side, by: { data: string | Uint8Array; opcode: Opcode }): void {
    const data = typeof by.data === 'string' ? this.#redact(by.data) : by.data;
    this.#put(at, { event: 'frame', from, ...frameContent(data, by.opcode) });
  }

  close(at: number, close: { from: Side; code: number | null; reason: string }): void {
    const { from, code, reason } = close;
    this.#put(at, { event: 'close', from, code, reason: this.#redact(reason) });
  }

  end(at: number): void {
    this.#put(at, { event: 'end' });
  }
}
