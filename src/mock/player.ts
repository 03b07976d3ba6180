import type { ConditionWord, Message, Side } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import type { Observation } from '../session/index.ts';
import type { Closing, Connection, Opcode } from '../wire/index.ts';
import { Admission, type Host, type Keeper, type Refused } from './admission.ts';
import { nameOf } from './journal.ts';
import { Playing, type Outlet } from './playing.ts';
import type { Role } from './role.ts';
import type { Sleeper } from './scheduler.ts';
import type { Tape } from './tape.ts';

/** So long a slow reader may take to read that it is closed. */
const SLOW_READER_MS = 1000;

/** What a player is told of its socket. */
interface PlayedSocket {
  readonly number: number;
  readonly target: string;
  /** Looks at credentials in the peer's messages. */
  readonly keeper?: Keeper | undefined;
  /** Where it is recorded. */
  readonly tape?: Tape | undefined;
}

/**
 * One socket of the mock. It keeps whatever happens in the journal, guards against the peer's rubbish and our own
 * mistakes, and leaves it to a {@link Playing} what to say; that one is made when there is something to say or to judge,
 * so that an idle socket is cheap.
 */
export class Player implements Host, Sleeper, Outlet {
  due: number = Infinity;
  place = -1;
  readonly role: Role;
  readonly number: number;
  readonly connection: Connection;
  readonly path: string;
  roundTrip: number | undefined = undefined;
  over = false;
  readonly #start: number;
  /** When the socket opened, on the journal's clock. */
  readonly #opened: number;
  /** The time of what is taken in now. */
  #moment: number | undefined;
  readonly #keeper: Keeper | undefined;
  readonly #tape: Tape | undefined;
  #playing: Playing | undefined;
  /** The reason in our own close frame. */
  #said = '';
  /** Set where the peer is read slowly. */
  #reading: ReturnType<typeof setInterval> | undefined;

  constructor(role: Role, connection: Connection, about: PlayedSocket) {
    this.role = role;
    this.connection = connection;
    this.number = about.number;
    this.#keeper = about.keeper;
    this.#tape = about.tape;
    this.path = about.target.split('?')[0] ?? '';
    this.#opened = role.options.scheduler.elapsed();
    this.#start = role.options.scheduler.now();
  }

  /** The current state; the last one after the end. */
  get state(): string {
    return this.#playing?.session.state ?? this.role.options.channel.session.states[0] ?? '';
  }

  /** Begins to play. `cause`: the mistake in the upgrade request that this session is about. */
  open(cause?: ConditionWord): void {
    if (cause !== undefined || !this.role.opensInSilence) this.#guard(() => {}, cause);
    this.connection.attach(this.#keeper ? new Admission(this, this.#keeper) : this);
  }

  frame(_connection: Connection, opcode: Opcode, data: string | Uint8Array): void {
    if (this.over) return;
    const control = opcode === 'ping' || opcode === 'pong';
    if (control) this.#recordControl(opcode, data);
    if (control && !this.role.controls) return;
    // Who is the first to speak has shown how long messages are under way at most.
    if (!this.#playing) this.roundTrip = this.now();
    this.#guard((playing) => {
      const seen = playing.hear(opcode, data);
      if (!control) this.#log({ from: otherSide(this.role.options.side), data, message: nameOf(seen) }, seen);
    });
  }

  /** A message with a credential that is not good is no step of the session. */
  refuse({ word, message, data }: Refused): void {
    this.act((playing) => {
      this.#tape?.cause(word);
      this.#log({ from: otherSide(this.role.options.side), data, message });
      playing.refuse(word);
    });
  }

  closed(_connection: Connection, how: Closing): void {
    const first = !this.over;
    this.over = true;
    const { scheduler, side, journal, report } = this.role.options;
    scheduler.schedule(this, Infinity);
    clearInterval(this.#reading);
    this.#playing?.end();
    const by = how.by === 'us' ? side : otherSide(side);
    const code = how.by === 'us' ? (how.sent ?? how.code) : how.code;
    const reason = how.problem ?? (how.by === 'us' ? this.#said : how.reason);
    this.#tape?.close(by, code, reason);
    const session = this.number;
    try {
      const seen = first ? this.#playing?.session.close(by, code, this.now()) : undefined;
      this.role.report(session, seen?.findings ?? []);
    } catch (error) {
      this.trouble(error);
    }
    journal.add({ session, at: scheduler.elapsed(), from: by, kind: 'close', code, reason, findings: [] });
    report({ kind: 'closed', session, by, code, reason });
  }

  wake(): void {
    // Only a slow reader is woken after its end: it did not even read the close frame.
    if (this.over) this.connection.terminate();
    else this.#guard((playing) => playing.tick());
  }

  /** Closes the session: the mock goes away, or is told to. */
  close(code: number, reason = ''): void {
    if (this.over) return;
    this.#playing?.session.close(this.role.options.side, code, this.now());
    this.leave(code, reason);
  }

  /** Does something to the session that nobody in it asked for. */
  act(what: (playing: Playing) => void): void {
    if (!this.over) this.#guard(what);
  }

  /** While something is taken in it stands still: what is done about it happens at that moment. */
  now(): number {
    return this.#moment ?? this.role.options.scheduler.now() - this.#start;
  }

  send(data: string | Uint8Array, message: Message | undefined): void {
    const { maxBuffered, scheduler, side } = this.role.options;
    if (this.connection.bufferedAmount > maxBuffered) {
      this.close(1008, `reads too slowly: more than ${String(maxBuffered)} bytes wait to be sent`);
      scheduler.schedule(this, scheduler.now() + SLOW_READER_MS);
      return;
    }
    this.connection.send(data);
    this.#log({ from: side, data, message: message?.name });
  }

  leave(code: number, reason: string): void {
    this.fallSilent();
    this.#said = reason;
    this.#tape?.close(this.role.options.side, code, reason);
    this.#playing?.end();
    this.connection.close(code, reason);
  }

  beat(opcode: 'ping' | 'pong', data: Uint8Array): void {
    if (opcode === 'ping') this.connection.ping(data);
    else this.connection.pong(data);
    this.#tape?.frame(this.role.options.side, data, { opcode });
  }

  fallSilent(): void {
    this.over = true;
    this.role.options.scheduler.schedule(this, Infinity);
  }

  readSlowly(every: number): void {
    clearInterval(this.#reading);
    this.connection.pause();
    this.#reading = setInterval(() => {
      this.connection.resume();
      setTimeout(() => {
        if (!this.over) this.connection.pause();
      });
    }, every * this.role.options.timeScale);
  }

  enter(act: () => void): void {
    if (!this.over) this.#guard(act);
  }

  #begin(cause?: ConditionWord): Playing {
    if (this.#playing) return this.#playing;
    this.#playing = new Playing(this.role, this);
    this.#playing.open(cause);
    return this.#playing;
  }

  /** Whatever a peer sends, and whatever we do wrong about it, ends at most this session. */
  #guard(act: (playing: Playing) => void, cause?: ConditionWord): void {
    const outer = this.#moment;
    this.#moment = this.now();
    try {
      const playing = this.#begin(cause);
      act(playing);
      playing.settle();
      if (this.over) return;
      const { due } = playing;
      this.role.options.scheduler.schedule(this, due === Infinity ? due : this.#start + due);
    } catch (error) {
      this.trouble(error);
    } finally {
      this.#moment = outer;
    }
  }

  /** Something of ours went wrong. */
  trouble(error: unknown): void {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.role.options.report({ kind: 'problem', session: this.number, message });
    this.leave(1011, 'internal error of the mock');
  }

  /** A control frame of the peer; the wire answers pings by itself. */
  #recordControl(opcode: Opcode, data: string | Uint8Array): void {
    const { side } = this.role.options;
    this.#tape?.frame(otherSide(side), data, { opcode });
    if (opcode === 'ping') this.#tape?.frame(side, data, { opcode: 'pong' });
  }

  #log(
    frame: { from: Side; data: string | Uint8Array; message: string | undefined },
    seen?: Observation,
  ): void {
    const { from, data, message } = frame;
    const at = this.#opened + this.now();
    this.role.options.journal.tell({
      kind: 'frame',
      session: this.number,
      at,
      from,
      data,
      message,
      findings: seen?.findings,
    });
    this.#tape?.frame(from, data, frame);
  }
}
