import type { Channel, ConditionWord, Contract, Side } from '../contract/index.ts';
import { Secrets } from '../inspect/index.ts';
import type { RecordedEvent, RecordedFrame, RecordingHeader } from '../recording/index.ts';
import type { Opcode, UpgradeAnswer } from '../wire/index.ts';
import { systemClock } from './clock.ts';
import { base64 } from './encode.ts';

/** Begins the recording of a channel, with its first line; what it answers is told every other line. */
export type Recorder = (header: RecordingHeader) => (event: RecordedEvent) => void;

/** An upgrade request as it is recorded. */
export interface RecordedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The mistake in it. */
  readonly cause?: ConditionWord | undefined;
  /** The credential that it showed. */
  readonly credential?: string | null | undefined;
}

const MASK = '***';
/** A shorter credential stands everywhere by chance. */
const SHORTEST = 4;

/** The recordings of a mock: one for each channel, begun with its first socket. */
export class Tapes {
  readonly #record: Recorder;
  readonly #timeScale: number;
  readonly #clock = systemClock();
  readonly #begun = this.#clock.now();
  readonly #started = new Date().toISOString();
  readonly #writers = new Map<string, (event: RecordedEvent) => void>();
  #sockets = 0;

  constructor(record: Recorder, timeScale: number) {
    this.#record = record;
    this.#timeScale = timeScale;
  }

  /** The tape of one more socket of the channel. */
  socket(contract: Contract, channel: Channel, request: RecordedRequest): Tape {
    this.#sockets += 1;
    const socket = this.#sockets;
    const write = this.#writerOf(contract, channel);
    const put: Put = (event) =>
      write({ t: Math.round((this.#clock.now() - this.#begun) * 1000) / 1000, socket, ...event });
    return new Tape(put, new Secrets([contract]), request);
  }

  #writerOf(contract: Contract, channel: Channel): (event: RecordedEvent) => void {
    const name = `${contract.name}/${channel.name}`;
    const known = this.#writers.get(name);
    if (known) return known;
    const write = this.#record({
      colloquy: 'recording/1',
      document: contract.name,
      channel: channel.name,
      started: this.#started,
      ...(this.#timeScale === 1 ? {} : { timeScale: this.#timeScale }),
    });
    this.#writers.set(name, write);
    return write;
  }
}

type Untimed<Event> = Event extends unknown ? Omit<Event, 't' | 'socket'> : never;
type Put = (event: Untimed<RecordedEvent>) => void;

/** Records one socket as it is on the wire, whatever trouble was made; credentials are masked. */
export class Tape {
  readonly #put: Put;
  readonly #secrets: Secrets;
  /** The credential of the request, as it may stand anywhere. */
  readonly #known: readonly string[];
  #closed = false;

  constructor(put: Put, secrets: Secrets, { url, headers, cause, credential }: RecordedRequest) {
    this.#put = put;
    this.#secrets = secrets;
    const isLong = typeof credential === 'string' && credential.length >= SHORTEST;
    this.#known = isLong ? [credential, encodeURIComponent(credential)] : [];
    const shown = Object.entries(headers).map(([name, value]) => [
      name,
      this.#masked(secrets.header(name, value)),
    ]);
    const fields = Object.fromEntries(shown) as Record<string, string>;
    put({ event: 'upgrade', url: this.#masked(secrets.target(url)), headers: fields });
    if (cause !== undefined) this.cause(cause);
  }

  /** What the upgrade request was answered with. */
  answered(answer: Pick<UpgradeAnswer & { kind: 'accept' }, 'kind' | 'protocol'> | Refused): void {
    if (answer.kind === 'refuse') {
      const { status, body = '' } = answer;
      this.#put({ event: 'refused', status, headers: {}, body: this.#masked(body) });
      return;
    }
    const { protocol } = answer;
    this.#put({ event: 'open', status: 101, ...(protocol ? { protocol } : {}) });
  }

  /** The peer's next message has this mistake, and is refused for it. */
  cause(when: ConditionWord): void {
    this.#put({ event: 'cause', when });
  }

  frame(from: Side, data: string | Uint8Array, by: { opcode?: Opcode; message?: string | undefined }): void {
    const { opcode, message } = by;
    const isControl = opcode === 'ping' || opcode === 'pong';
    const content: Pick<RecordedFrame, 'text' | 'base64'> =
      typeof data === 'string'
        ? { text: this.#masked(this.#secrets.text(data, message)) }
        : { base64: base64(data) };
    this.#put({ event: 'frame', from, ...(isControl ? { opcode } : {}), ...content });
  }

  /** The first word of the end counts: our close frame, or whatever came of the peer. */
  close(from: Side, code: number | null, reason: string): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#put({ event: 'close', from, code, reason: this.#masked(reason) });
  }

  #masked(text: string): string {
    return this.#known.reduce((clean, secret) => clean.replaceAll(secret, MASK), text);
  }
}

type Refused = Pick<Extract<UpgradeAnswer, { kind: 'refuse' }>, 'kind' | 'status' | 'body'>;
