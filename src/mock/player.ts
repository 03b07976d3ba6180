import type { Message, Side } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import type { Move, Observation, SessionApi } from '../session/index.ts';
import type { Closing, Connection, ConnectionHandler, Opcode } from '../wire/index.ts';
import { Agenda } from './agenda.ts';
import { Duties } from './duties.ts';
import { encode } from './encode.ts';
import { FrameEntry, nameOf } from './journal.ts';
import type { Unasked } from './mishap.ts';
import type { Plan } from './plan.ts';
import { isControl, type Role } from './role.ts';
import type { Sleeper } from './scheduler.ts';

/** Some clients add their listener after an `await` and lose what comes in the same tick as the first message. */
const AFTER_FIRST_MS = 5;
/** So long a slow reader may take to read that it is closed. */
const SLOW_READER_MS = 1000;
/** So many moves at one moment are a document that answers itself for ever. */
const MOVES_AT_ONCE = 10_000;

/** One session of the mock: plays one side of one channel over one connection. */
export class Player implements ConnectionHandler, Sleeper {
  due: number = Infinity;
  place = -1;
  readonly number: number;
  readonly #role: Role;
  readonly #side: Side;
  readonly #connection: Connection;
  readonly #session: SessionApi;
  readonly #start: number;
  readonly #agenda: Agenda;
  /** Values of this session that we made up. */
  #own: Map<string, unknown> | undefined;
  #duties: Duties | undefined;
  #notBefore = 0;
  #said = false;
  /** The upgrade request had a mistake: nothing but the reaction to it is played. */
  #doomed = false;
  #over = false;
  #settling = false;

  constructor(role: Role, connection: Connection, number: number) {
    this.#role = role;
    this.#side = role.options.side;
    this.#connection = connection;
    this.number = number;
    this.#session = role.session();
    this.#agenda = new Agenda(role, this.#session);
    this.#start = role.options.scheduler.now();
  }

  /** The current state; the last one after the end. */
  get state(): string {
    return this.#session.state;
  }

  get over(): boolean {
    return this.#over;
  }

  /** Begins to play. `cause`: the mistake in the upgrade request that this session is about. */
  open(cause?: Parameters<SessionApi['cause']>[0]): void {
    this.#guard((at) => {
      if (cause !== undefined) {
        this.#doomed = true;
        this.#heed(this.#session.cause(cause, at));
      }
      this.#heed(this.#session.open(at));
    });
    this.#connection.attach(this);
  }

  frame(_connection: Connection, opcode: Opcode, data: string | Uint8Array): void {
    if (this.#over) return;
    const control = opcode === 'ping' || opcode === 'pong';
    if (control && !this.#role.controls) return;
    this.#guard((at) => {
      const from = otherSide(this.#side);
      const seen = this.#session.frame({ from, data, opcode }, at);
      if (!control) this.#log({ from, data, message: nameOf(seen) }, seen);
      // The wire answers pings by itself: the session is told.
      if (opcode === 'ping') this.#session.frame({ from: this.#side, data, opcode: 'pong' }, at);
      this.#heed(seen);
    });
  }

  closed(_connection: Connection, how: Closing): void {
    const first = !this.#over;
    this.#over = true;
    this.#role.options.scheduler.schedule(this, Infinity);
    const by = how.by === 'us' ? this.#side : otherSide(this.#side);
    const code = how.by === 'us' ? (how.sent ?? how.code) : how.code;
    const reason = how.problem ?? how.reason;
    try {
      const at = this.#now();
      if (first) this.#role.report(this.number, this.#session.close(by, code, at).findings);
    } catch (error) {
      this.#trouble(error);
    }
    const session = this.number;
    this.#role.options.journal.add({
      session,
      at: this.#role.options.scheduler.elapsed(),
      from: by,
      kind: 'close',
      code,
      reason,
      findings: [],
    });
    this.#role.options.report({ kind: 'closed', session, by, code, reason });
  }

  wake(): void {
    // Only a slow reader is woken after its end: it did not even read the close frame.
    if (this.#over) this.#connection.terminate();
    else this.#guard((at) => this.#heed(this.#session.tick(at)));
  }

  /** Closes the session: the mock goes away, or is told to. */
  close(code: number, reason = ''): void {
    if (this.#over) return;
    this.#guard((at) => {
      this.#session.close(this.#side, code, at);
      this.#leave(code, reason);
    });
  }

  #now(): number {
    return this.#role.options.scheduler.now() - this.#start;
  }

  /** Whatever a peer sends, and whatever we do wrong about it, ends at most this session. */
  #guard(act: (at: number) => void): void {
    try {
      act(this.#now());
      this.#settle();
    } catch (error) {
      this.#trouble(error);
    }
  }

  #trouble(error: unknown): void {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#role.options.report({ kind: 'problem', session: this.number, message });
    this.#leave(1011, 'internal error of the mock');
  }

  /** Takes in what the session says about an input. */
  #heed(seen: Observation): void {
    this.#role.report(this.number, seen.findings);
    for (const { fault, instance } of seen.provoked) {
      if (fault.of === this.#side) continue;
      const first = fault.then[0]?.kind;
      if (first !== 'ignore' && first !== undefined) this.#agenda.want(instance);
      this.#unasked(this.#role.options.mishap?.provoked?.(fault));
    }
    if (seen.entered !== undefined) this.#entered(seen.entered);
  }

  #entered(state: string): void {
    if (this.#doomed) return;
    if (this.#role.greetsIn(state)) {
      for (const move of this.#session.mayDo(this.#side)) {
        if (move.exchange?.at === state && move.instance !== undefined && move.count === 0)
          this.#agenda.want(move.instance);
      }
    }
    const duties = this.#role.duties(state);
    this.#duties = duties.length > 0 ? new Duties(duties, this.#now(), this.#role) : undefined;
    this.#unasked(this.#role.options.mishap?.entered?.(state));
  }

  /** Plays what is due, then sleeps until the next thing is. */
  #settle(): void {
    if (this.#settling || this.#over) return;
    this.#settling = true;
    try {
      for (let moves = 0; moves < MOVES_AT_ONCE && !this.#over; moves += 1) {
        const at = this.#now();
        this.#agenda.review(at, this.#doomed);
        if (!this.#playNext(at)) break;
      }
    } finally {
      this.#settling = false;
    }
    if (!this.#over) this.#sleep();
  }

  #playNext(at: number): boolean {
    if (at < this.#notBefore) return false;
    const next = this.#agenda.next(at);
    if (next?.move) {
      this.#play(next.move, next, at);
      return true;
    }
    const duty = this.#duties?.take(at);
    if (duty) this.#play(duty, undefined, at);
    return duty !== undefined;
  }

  #sleep(): void {
    let due = this.#session.nextDeadline() ?? Infinity;
    // `tick` fires what lies strictly below its time.
    if (due !== Infinity) due = Math.max(due + 1, this.#now());
    const own = Math.min(this.#duties?.due ?? Infinity, this.#agenda.due);
    due = Math.min(due, Math.max(own, this.#notBefore));
    this.#role.options.scheduler.schedule(this, due === Infinity ? Infinity : this.#start + due);
  }

  #play(move: Move, plan: Plan | undefined, at: number): void {
    if (plan) plan.wanted = false;
    if (move.step.act.kind === 'close') this.#playClose(move, move.step.act.codes[0] ?? 1000, at);
    else this.#playMessage(move, plan, at);
    if (plan) plan.move = undefined;
  }

  #playClose(move: Move, code: number, at: number): void {
    const instead = this.#role.options.mishap?.close?.(move, code);
    this.#session.close(this.#side, code, at);
    if (instead === null) this.#over = true;
    else this.#leave(instead ?? code, '');
  }

  #playMessage(move: Move, plan: Plan | undefined, at: number): void {
    const { payloads } = this.#role;
    const { mishap } = this.#role.options;
    const name = payloads.pick(move.step.act.kind === 'message' ? move.step.act.messages : []);
    if (isControl(name)) {
      this.#control(name, at);
      return;
    }
    const message = payloads.message(name);
    if (!message) throw new Error(`The document has no message ${name}.`);
    const draft = plan?.draft(move) ?? payloads.one(message, move);
    const filled = payloads.fill(draft, message, { move, own: (this.#own ??= new Map()) });
    const payload = this.#session.compose(move, { message: name, payload: filled }, at);
    const data = encode(message, payload);
    const outgoing = { move, message, payload, data };
    for (const frame of mishap?.frames?.(outgoing) ?? [data]) this.#send(frame, message);
    if (this.#over) return;
    this.#heed(this.#session.frame({ from: this.#side, data }, at));
    this.#unasked(mishap?.after?.(outgoing));
  }

  #control(name: string, at: number): void {
    const data = new Uint8Array();
    if (name === '$ping') this.#connection.ping(data);
    else this.#connection.pong(data);
    const opcode = name === '$ping' ? 'ping' : 'pong';
    this.#heed(this.#session.frame({ from: this.#side, data, opcode }, at));
  }

  #unasked(list: readonly Unasked[] = []): void {
    for (const unasked of list) {
      if (unasked.kind === 'frame') this.#send(unasked.data, undefined);
      else if (unasked.kind === 'close') this.#leave(unasked.code, '');
      else if (unasked.kind === 'drop') this.#connection.terminate();
      else this.#example(unasked.message);
    }
  }

  #example(name: string): void {
    const message = this.#role.payloads.message(name);
    if (message) this.#send(encode(message, this.#role.payloads.any(message)), message);
  }

  #send(data: string | Uint8Array, message: Message | undefined): void {
    const { maxBuffered } = this.#role.options;
    if (this.#connection.bufferedAmount > maxBuffered) {
      const reason = `reads too slowly: more than ${String(maxBuffered)} bytes wait to be sent`;
      this.#session.close(this.#side, 1008, this.#now());
      this.#leave(1008, reason);
      this.#role.options.scheduler.schedule(this, this.#role.options.scheduler.now() + SLOW_READER_MS);
      return;
    }
    this.#connection.send(data);
    if (!this.#said) {
      this.#said = true;
      this.#notBefore = this.#now() + AFTER_FIRST_MS;
    }
    this.#log({ from: this.#side, data, message: message?.name });
  }

  #leave(code: number, reason: string): void {
    this.#over = true;
    this.#role.options.scheduler.schedule(this, Infinity);
    this.#connection.close(code, reason);
  }

  #log(
    frame: { from: Side; data: string | Uint8Array; message: string | undefined },
    seen?: Observation,
  ): void {
    const { journal, scheduler } = this.#role.options;
    const where = { session: this.number, at: scheduler.elapsed() };
    journal.add(new FrameEntry(where, frame, seen?.findings));
  }
}
