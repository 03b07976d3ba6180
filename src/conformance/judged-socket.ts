import type { Channel, ConditionWord, Contract, Side } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import { createSession } from '../session/index.ts';
import type { Observation, Outcome, SessionApi } from '../session/index.ts';
import type { Closing, Connection, Opcode } from '../wire/index.ts';
import { everythingRead } from './clock.ts';
import type { RunClock } from './clock.ts';
import { graceOf } from './grace.ts';
import { endingOf } from './ending.ts';
import type { Ending } from './ending.ts';
import { isPaced } from './paces.ts';
import type { SocketTape, Tape } from './tape.ts';
import { Transcript } from './transcript.ts';

/** So many frames of the subject are judged on one socket; one that floods is cut off. */
const MOST_FRAMES = 50_000;

/** What every socket of a run has in common. */
export interface JudgedOptions {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly subject: Side;
  readonly features: readonly string[];
  readonly timeScale: number;
  readonly clock: RunClock;
  /** Milliseconds since 1970 when the run's clock stood at 0. */
  readonly epoch: number;
  readonly redact: (text: string) => string;
  /** Aborts every wait. */
  readonly signal: AbortSignal;
  /** Where everything is recorded; undefined: nowhere. */
  readonly tape: Tape | undefined;
}

/** One dialling, of ours or of the subject. */
export interface Dialling {
  /** When the upgrade request was sent, on the run's clock. */
  readonly started: number;
  /** How long the handshake took, ms. */
  readonly roundTrip: number;
  /** The path that was asked for, without its query. */
  readonly path: string;
  /** Whether pings are answered. */
  readonly autoPong: boolean;
}

/** What happened, as told to whoever plays on the socket. */
export type Listener = (observation: Observation, from: Side) => void;

/**
 * One end of a live socket and the session that judges both directions of it. Every frame is judged as it comes; waits
 * end by what happens, or by the session's next deadline, never after a fixed time.
 */
export class JudgedSocket {
  readonly us: Side;
  readonly session: SessionApi;
  readonly transcript: Transcript;
  readonly options: JudgedOptions;
  /** When the upgrade request was sent, on the run's clock; every `at` of this socket counts from there. */
  readonly started: number;
  /** For so long after a state is left messages may still cross, ms. */
  readonly grace: number;
  listener: Listener | undefined;
  /** How the socket ended; undefined while it is open. */
  closing: Closing | undefined;
  /** The HTTP status that refused the upgrade. */
  refusal: number | undefined;
  /** We sent the close frame. */
  closedByUs = false;
  flooded = false;
  /** The selected subprotocol; empty when none. */
  protocol = '';
  /** Pong frames of the subject so far. */
  pongs = 0;
  /** Findings against the subject so far; the final ones are those of `end`. */
  findings = 0;
  /** How the subject ended the socket; undefined: it did not. */
  ending: Ending | undefined;
  /** How we ended it; undefined: we did not. */
  ourEnding: Ending | undefined;
  /** Frames of the subject so far, control frames not counted. */
  received = 0;
  /** When the last frame of ours was sent, on the run's clock. */
  lastSent = 0;
  readonly #tape: SocketTape | undefined;
  readonly #autoPong: boolean;
  #connection: Connection | undefined;
  /** Up to when the session has judged. */
  #judged = 0;
  #wake: (() => void) | undefined;

  constructor(options: JudgedOptions, { started, roundTrip, path, autoPong }: Dialling) {
    this.options = options;
    this.started = started;
    this.#autoPong = autoPong;
    this.us = otherSide(options.subject);
    const { contract, channel, features, timeScale } = options;
    this.grace = graceOf(roundTrip);
    const grace = this.grace / timeScale;
    const epoch = options.epoch + started;
    this.session = createSession({ contract, channel, features, timeScale, grace, epoch, path });
    this.#tape = options.tape?.socket(started);
    this.transcript = new Transcript(options.redact, this.#tape);
  }

  /** Milliseconds since the upgrade request. */
  now(): number {
    return this.options.clock.now() - this.started;
  }

  /** A duration of the document on this run's clock: never below 50 ms unless the document itself says less. */
  scaled(duration: number): number {
    const { timeScale } = this.options;
    return timeScale === 1 ? duration : Math.max(Math.min(duration, 50), duration * timeScale);
  }

  get isOpen(): boolean {
    return this.#connection !== undefined && this.closing === undefined && !this.closedByUs;
  }

  /** The upgrade was accepted. */
  open(connection: Connection, cause?: ConditionWord): void {
    if (cause !== undefined) this.#tell(this.session.cause(cause, 0), this.us);
    this.#connection = connection;
    this.options.signal.addEventListener('abort', this.wake);
    const at = this.#stamp();
    this.transcript.open(at, connection.protocol);
    this.#tell(this.session.open(at), this.options.subject);
    this.protocol = connection.protocol;
    connection.attach({
      frame: (_connection, opcode, data) => this.#arrived(opcode, data),
      closed: (_connection, how) => this.#ended(how),
    });
  }

  refused(status: number, body: string, cause?: ConditionWord): void {
    if (cause !== undefined) this.#tell(this.session.cause(cause, 0), this.us);
    const at = this.now();
    this.refusal = status;
    this.transcript.refused(at, status, body);
    this.session.refused(status, at);
  }

  /** Sends a frame and has it judged. `mistake`: wrong on purpose; `cause`: its credential is, and it is no step. */
  send(
    data: string | Uint8Array,
    more: { mistake?: string; cause?: ConditionWord; opcode?: 'ping' | 'pong' } = {},
  ): Observation {
    const at = this.now();
    this.#judged = at;
    this.lastSent = this.options.clock.now();
    const opcode = more.opcode ?? (typeof data === 'string' ? 'text' : 'binary');
    const said =
      more.opcode !== undefined && typeof data === 'string' ? new TextEncoder().encode(data) : data;
    if (typeof said !== 'string' && more.opcode !== undefined) this.#connection?.[more.opcode](said);
    else this.#connection?.send(said);
    const input = { from: this.us, data: said, opcode } as const;
    const { cause } = more;
    if (cause !== undefined) this.#tape?.cause(at, cause);
    const observation = cause === undefined ? this.session.frame(input, at) : this.session.cause(cause, at);
    this.transcript.frame({ at, ...input }, observation, more.mistake);
    this.#tell(observation, this.us);
    return observation;
  }

  /** Closes from our side. Without a code where we owe something: 1001 excuses it. */
  close(code: number): void {
    if (!this.isOpen) return;
    const at = this.now();
    this.closedByUs = true;
    this.ourEnding = endingOf(this.session, { at, code, subject: this.options.subject });
    this.transcript.close(at, { from: this.us, code, reason: '', ours: true });
    this.session.close(this.us, code, at);
    this.#connection?.close(code);
  }

  terminate(): void {
    this.#connection?.terminate();
  }

  /**
   * Waits until the test holds, the socket ends, the run is aborted, or the time comes that `until` named before it last
   * slept. The test may send.
   */
  async wait(test: () => boolean, until: () => number): Promise<boolean> {
    for (let wake = Infinity; ;) {
      if (this.options.clock.isBehind()) await everythingRead();
      const at = this.now();
      this.#tick(at);
      if (test()) return true;
      if (!this.isOpen || this.flooded || this.options.signal.aborted || at >= wake) return false;
      wake = until();
      const { clock, channel, subject } = this.options;
      const isDue = isPaced(channel, subject) || this.session.owes(subject).length > 0;
      if (isDue) clock.expect();
      await this.#next(wake);
      if (isDue) clock.expected();
    }
  }

  /** Waits until the socket has gone. */
  async ended(until: number): Promise<void> {
    while (this.#connection !== undefined && this.closing === undefined && this.now() < until) {
      await this.#next(until);
    }
  }

  end(): Outcome {
    const at = this.now();
    this.#tape?.end(at);
    return this.session.end(at);
  }

  /** Ends the present wait, so that its test is asked again. */
  readonly wake = (): void => {
    this.#wake?.();
  };

  #tick(at: number): void {
    const deadline = this.session.nextDeadline();
    if (deadline === undefined || deadline >= at) return;
    this.#judged = at;
    this.#tell(this.session.tick(at), this.options.subject);
  }

  async #next(until: number | undefined): Promise<void> {
    const deadline = this.isOpen ? this.session.nextDeadline() : undefined;
    // Just past the deadline: at the bound is in time.
    const at = Math.min(until ?? Infinity, (deadline ?? Infinity) + 1);
    await new Promise<void>((resolve) => {
      const delay = Math.min(Math.max(0, at - this.now()), 60_000);
      // What the subject sent in time may lie unread in the socket: read first, then let the deadline fire.
      const timer = setTimeout(() => setImmediate(done), delay);
      const done = (): void => {
        clearTimeout(timer);
        // A frame may end this wait while its timer's turn is still to come: by then the next wait has begun.
        if (this.#wake === done) this.#wake = undefined;
        resolve();
      };
      this.#wake = done;
    });
  }

  #arrived(opcode: Opcode, data: string | Uint8Array): void {
    if (opcode === 'text' || opcode === 'binary') this.received += 1;
    if (this.flooded) return;
    if (this.received > MOST_FRAMES) {
      this.flooded = true;
      this.transcript.remark(
        this.now(),
        `more than ${String(MOST_FRAMES)} frames came: the rest is not read`,
      );
      this.terminate();
      return;
    }
    const at = this.#stamp();
    const input = { from: this.options.subject, data, opcode };
    const observation = this.session.frame(input, at);
    // Who listens may find a secret in it, which is not to be quoted.
    this.#tell(observation, this.options.subject);
    this.transcript.frame({ at, ...input }, observation);
    // The socket answers pings by itself; the session must know that it did.
    if (opcode === 'pong') this.pongs += 1;
    if (opcode === 'ping' && this.#autoPong) this.#ponged(data, at);
    this.wake();
  }

  #ponged(data: string | Uint8Array, at: number): void {
    const input = { from: this.us, data, opcode: 'pong' } as const;
    this.transcript.pong({ at, ...input });
    this.session.frame(input, at);
  }

  /** The time of what has just been read; a session's time never falls. */
  #stamp(): number {
    this.#judged = Math.max(this.#judged, this.options.clock.arrival() - this.started);
    return this.#judged;
  }

  #tell(observation: Observation, from: Side): void {
    this.findings += observation.findings.filter(({ side }) => side === this.options.subject).length;
    this.listener?.(observation, from);
  }

  #ended(how: Closing): void {
    const at = this.#stamp();
    this.closing = how;
    this.options.signal.removeEventListener('abort', this.wake);
    if (!this.closedByUs && !this.flooded) {
      const code = how.problem === undefined ? how.code : null;
      this.ending = endingOf(this.session, { at, code, subject: this.options.subject });
      this.transcript.close(at, { from: this.options.subject, code, reason: how.reason, ours: false });
      if (how.problem !== undefined)
        this.transcript.remark(at, `the WebSocket protocol is broken: ${how.problem}`);
      this.#tell(this.session.close(this.options.subject, code, at), this.options.subject);
    }
    this.wake();
  }
}
