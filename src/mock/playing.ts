import type { ConditionWord, Message, Side } from '../contract/index.ts';
import { otherSide, withValueAt } from '../contract/index.ts';
import type { Move, Observation, SessionApi } from '../session/index.ts';
import type { Connection, Opcode } from '../wire/index.ts';
import { Agenda } from './agenda.ts';
import { Duties } from './duties.ts';
import { encode } from './encode.ts';
import { Hand } from './hand.ts';
import type { Unasked } from './mishap.ts';
import type { Draft } from './payloads.ts';
import type { Plan } from './plan.ts';
import { isControl, type Role } from './role.ts';
import { Turns } from './turns.ts';

/** Some clients add their listener after an `await` and lose what comes in the same tick as the first message. */
const AFTER_FIRST_MS = 5;
/** So many moves at one moment are a document that answers itself for ever. */
const MOVES_AT_ONCE = 10_000;

/** What a socket offers to the one who plays on it. */
export interface Outlet {
  readonly number: number;
  readonly connection: Connection;
  /** Whether it has ended, or is about to. */
  readonly over: boolean;
  /** Milliseconds since the socket opened. */
  now(): number;
  /** Sends a frame and keeps it in the journal. */
  send(data: string | Uint8Array, message: Message | undefined): void;
  /** Begins the close handshake; the session has been told. */
  leave(code: number, reason: string): void;
  /** Nothing is sent any more, and the socket is left as it is. */
  fallSilent(): void;
  /** Runs something that comes from outside of the session, and plays on. */
  enter(act: () => void): void;
}

/** How a move is played: the plan that it is of, and which of its step's messages is sent. */
interface Saying {
  readonly plan?: Plan;
  readonly message?: string;
}

/** One session as it is played: asks the judge what is owed, and does it in its time. */
export class Playing {
  readonly session: SessionApi;
  readonly #role: Role;
  readonly #side: Side;
  readonly #outlet: Outlet;
  readonly #agenda: Agenda;
  readonly #turns: Turns | undefined;
  readonly #hand: Hand | undefined;
  /** Values of this session that we made up. */
  #own: Map<string, unknown> | undefined;
  #duties: Duties | undefined;
  /** Nothing is sent before; 0 until the first message. */
  #notBefore = 0;
  /** The upgrade request had a mistake: nothing but the reaction to it is played. */
  #doomed = false;
  #settling = false;

  constructor(role: Role, outlet: Outlet) {
    this.#role = role;
    this.#side = role.options.side;
    this.#outlet = outlet;
    this.session = role.session(outlet.now());
    this.#agenda = new Agenda(role, this.session);
    const { turns } = role.options;
    this.#turns = turns && new Turns(role, this.session, turns);
    this.#hand = role.options.cast && this.#hire();
  }

  #hire(): Hand {
    return new Hand({
      role: this.#role,
      session: this.session,
      outlet: this.#outlet,
      agenda: this.#agenda,
      perform: (move, message, payload) => {
        const at = this.#outlet.now();
        const composed = this.session.compose(move, { message: message.name, payload }, at);
        this.#perform(move, message, composed);
      },
      stray: (data, message) => {
        this.#send(data, message);
        this.#heed(this.session.frame({ from: this.#side, data }, this.#outlet.now()));
      },
    });
  }

  /** The socket has ended. */
  end(): void {
    this.#hand?.end();
  }

  /** The socket is open. `cause`: the mistake in the upgrade request that this session is about. */
  open(cause?: ConditionWord): void {
    if (cause !== undefined) {
      this.#doomed = true;
      this.#heed(this.session.cause(cause, 0));
    }
    this.#heed(this.session.open(0));
  }

  /** A frame of the peer. */
  hear(opcode: Opcode, data: string | Uint8Array): Observation {
    const at = this.#outlet.now();
    const seen = this.session.frame({ from: otherSide(this.#side), data, opcode }, at);
    // The wire answers pings by itself: the session is told.
    if (opcode === 'ping') this.session.frame({ from: this.#side, data, opcode: 'pong' }, at);
    this.#heed(seen);
    if (!this.#doomed) this.#hand?.heard(seen);
    return seen;
  }

  /** Time has passed. */
  tick(): void {
    this.#heed(this.session.tick(this.#outlet.now()));
  }

  /** Takes in what the session says about an input. */
  #heed(seen: Observation): void {
    this.#role.report(this.#outlet.number, seen.findings);
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
      for (const move of this.session.mayDo(this.#side)) {
        if (move.exchange?.at === state && move.instance !== undefined && move.count === 0)
          this.#agenda.want(move.instance);
      }
    }
    const duties = this.#role.duties(state);
    this.#duties = duties.length > 0 ? new Duties(duties, this.#outlet.now(), this.#role) : undefined;
    this.#unasked(this.#role.options.mishap?.entered?.(state));
    this.#hand?.entered(state);
  }

  /** Plays what is due, then sleeps until the next thing is. */
  settle(): void {
    if (this.#settling || this.#outlet.over) return;
    this.#settling = true;
    try {
      for (let moves = 0; moves < MOVES_AT_ONCE && !this.#outlet.over; moves += 1) {
        const at = this.#outlet.now();
        this.#agenda.review(at, this.#doomed);
        if (!this.#playNext(at)) break;
      }
    } finally {
      this.#settling = false;
    }
  }

  #playNext(at: number): boolean {
    if (at < this.#notBefore) return false;
    const next = this.#agenda.next(at);
    if (next?.move) {
      this.#play(next.move, at, { plan: next });
      return true;
    }
    const duty = this.#duties?.take(at);
    if (duty) this.#play(duty, at);
    return duty !== undefined || this.#playTurn(at);
  }

  /** Begins something of our own accord; ends the conversation when there is nothing left to begin. */
  #playTurn(at: number): boolean {
    const turn = this.#turns?.take(at, this.#agenda.busy || this.#hand?.busy === true);
    if (turn === undefined) return false;
    if (turn !== 'over') this.#play(turn.move, at, turn);
    else {
      this.session.close(this.#side, 1000, at);
      this.#outlet.leave(1000, '');
    }
    return true;
  }

  /** When there is something to do next, on the session's clock; Infinity: never. */
  get due(): number {
    const deadline = this.session.nextDeadline() ?? Infinity;
    const own = Math.min(this.#duties?.due ?? Infinity, this.#agenda.due, this.#turns?.due ?? Infinity);
    // `tick` fires what lies strictly below its time.
    return Math.min(Math.max(deadline + 1, this.#outlet.now()), Math.max(own, this.#notBefore));
  }

  #play(move: Move, at: number, how: Saying = {}): void {
    const { plan } = how;
    if (plan) plan.wanted = false;
    if (move.step.act.kind === 'close') this.#playClose(move, move.step.act.codes[0] ?? 1000, at);
    else this.#playMessage(move, at, how);
    if (plan) plan.move = undefined;
  }

  #playClose(move: Move, code: number, at: number): void {
    const instead = this.#role.options.mishap?.close?.(move, code);
    this.session.close(this.#side, code, at);
    if (instead === null) this.#outlet.fallSilent();
    else this.#outlet.leave(instead ?? code, '');
  }

  #playMessage(move: Move, at: number, { plan, message: chosen }: Saying): void {
    const { payloads } = this.#role;
    const name = chosen ?? payloads.pick(move.step.act.kind === 'message' ? move.step.act.messages : []);
    if (isControl(name)) {
      this.#control(name, at);
      return;
    }
    const message = payloads.message(name);
    if (!message) throw new Error(`The document has no message ${name}.`);
    this.#perform(move, message, this.#payload(move, message, { at, draft: plan?.draft(move) }));
  }

  /** Sends a message, and tells the session. */
  #perform(move: Move, message: Message, payload: unknown): void {
    const { mishap } = this.#role.options;
    const data = encode(message, payload);
    const outgoing = { move, message, payload, data };
    for (const frame of mishap?.frames?.(outgoing) ?? [data]) this.#send(frame, message);
    if (this.#outlet.over) return;
    this.#heed(this.session.frame({ from: this.#side, data }, this.#outlet.now()));
    this.#unasked(mishap?.after?.(outgoing));
  }

  /** What a message of ours says, everything filled in. */
  #payload(move: Move, message: Message, { at, draft }: { at: number; draft: Draft | undefined }): unknown {
    const { payloads, options } = this.#role;
    const own = (this.#own ??= new Map());
    const filled = payloads.fill(draft ?? payloads.one(message, move), message, { move, own });
    const { credential } = options;
    const shown =
      credential?.name === message.name ? withValueAt(filled, credential.pointer, credential.value) : filled;
    return this.session.compose(move, { message: message.name, payload: shown }, at);
  }

  #control(name: string, at: number): void {
    const data = new Uint8Array();
    if (name === '$ping') this.#outlet.connection.ping(data);
    else this.#outlet.connection.pong(data);
    const opcode = name === '$ping' ? 'ping' : 'pong';
    this.#heed(this.session.frame({ from: this.#side, data, opcode }, at));
  }

  #unasked(list: readonly Unasked[] = []): void {
    for (const unasked of list) {
      if (unasked.kind === 'frame') this.#send(unasked.data, undefined);
      else if (unasked.kind === 'close') this.#outlet.leave(unasked.code, '');
      else if (unasked.kind === 'drop') this.#outlet.connection.terminate();
      else this.#example(unasked.message);
    }
  }

  #example(name: string): void {
    const message = this.#role.payloads.message(name);
    if (message) this.#send(encode(message, this.#role.payloads.any(message)), message);
  }

  #send(data: string | Uint8Array, message: Message | undefined): void {
    this.#outlet.send(data, message);
    if (this.#notBefore === 0) this.#notBefore = this.#outlet.now() + AFTER_FIRST_MS;
  }
}
