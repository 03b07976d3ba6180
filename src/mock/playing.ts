import type { ConditionWord, Message, Side } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import type { Move, Observation, SessionApi } from '../session/index.ts';
import type { Connection, Opcode } from '../wire/index.ts';
import { Agenda } from './agenda.ts';
import { frameOf } from './encode.ts';
import { interrupts } from './interrupt.ts';
import { Begins } from './begin.ts';
import { Duties } from './duties.ts';
import { Hand } from './hand.ts';
import type { Plan } from './plan.ts';
import type { Playback } from './playback.ts';
import type { Role } from './role.ts';
import type { MishapRule } from './rule.ts';
import { actsOf, mishapOf } from './rule-mishap.ts';
import { Trouble } from './trouble.ts';
import { Turns } from './turns.ts';
import { Voice } from './voice.ts';

/** So many moves at one moment are a document that answers itself for ever. */
const MOVES_AT_ONCE = 10_000;

/** The code of a close for a credential that is not good, where the document names none (RFC 6455: a policy is violated). */
const REFUSED = 1008;

/** What a socket offers to the one who plays on it. */
export interface Outlet {
  readonly number: number;
  readonly connection: Connection;
  /** The path that was dialled. */
  readonly path: string;
  /** How long a message and its answer are under way at most, ms; undefined: nobody knows. */
  readonly roundTrip: number | undefined;
  /** Whether it has ended, or is about to. */
  readonly over: boolean;
  /** Milliseconds since the socket opened. */
  now(): number;
  /** Sends a frame and keeps it in the journal. */
  send(data: string | Uint8Array, message: Message | undefined): void;
  /** Sends a control frame. */
  beat(opcode: 'ping' | 'pong', data: Uint8Array): void;
  /** Begins the close handshake; the session has been told. */
  leave(code: number, reason: string): void;
  /** Nothing is sent any more, and the socket is left as it is. */
  fallSilent(): void;
  /** From now on what the peer sends is read a piece every so many ms. */
  readSlowly(every: number): void;
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
  readonly #trouble: Trouble;
  readonly #voice: Voice;
  readonly #agenda: Agenda;
  readonly #playback: Playback | undefined;
  readonly #turns: Turns | undefined;
  readonly #begins: Begins | undefined;
  #hand: Hand | undefined;
  #duties: Duties | undefined;
  /** The upgrade request had a mistake: nothing but the reaction to it is played. */
  #doomed = false;
  #settling = false;

  constructor(role: Role, outlet: Outlet) {
    this.#role = role;
    this.#side = role.options.side;
    this.#outlet = outlet;
    this.session = role.session(outlet.path, { age: outlet.now(), roundTrip: outlet.roundTrip });
    this.#trouble = new Trouble(role.trouble);
    this.#playback = role.playback();
    const { session } = this;
    const trouble = this.#trouble;
    this.#voice = new Voice({ role, session, outlet, trouble, heed: (seen) => this.#heed(seen) });
    this.#agenda = new Agenda({ role, session, trouble, playback: this.#playback });
    const { turns, begin } = role.options;
    this.#turns = turns && new Turns(role, this.session, turns);
    this.#begins = begin && new Begins(role, this.session, begin);
    if (role.options.cast) this.#hand = this.#hire();
  }

  /** Sends a message by hand: as a move of the session where it may come now, else as it is. */
  say(name: string, members: Readonly<Record<string, unknown>>): void {
    const hand = (this.#hand ??= this.#hire());
    hand.say(frameOf(hand.example(name, members)), undefined);
  }

  /** The next dialogue that has this branch takes it. */
  take(branch: string): void {
    this.#agenda.take(branch);
  }

  #hire(): Hand {
    return new Hand({
      role: this.#role,
      session: this.session,
      outlet: this.#outlet,
      agenda: this.#agenda,
      voice: this.#voice,
      mishap: (rule) => this.mishap(rule),
    });
  }

  /** Makes trouble: at once where the rule says so, else once at the next message that it is about. */
  mishap(rule: MishapRule): void {
    const { contract, channel, side } = this.#role.options;
    const scene = { contract, channel, side, random: this.#role.random };
    if (rule.now === true) this.#voice.unasked(actsOf(rule, scene));
    else this.#trouble.add(mishapOf({ times: 1, ...rule }, scene));
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
    this.#playback?.heard(seen, at);
    if (this.#role.options.interrupt && interrupts(seen, this.#role)) this.#fallSilent();
    this.#voice.unasked(this.#trouble.mishap?.heard?.(this.session, at));
    const asked = seen.reading?.kind === 'message' ? this.#role.payloads.mishapFor(seen.reading) : undefined;
    if (asked) this.mishap(asked);
    if (!this.#doomed) this.#hand?.heard(seen);
    return seen;
  }

  /** The credential in a message is not good: the document's reaction, and where it has none that can be had now, the end. */
  refuse(word: ConditionWord): void {
    const at = this.#outlet.now();
    const seen = this.session.cause(word, at);
    this.#heed(seen);
    if (seen.provoked.some(({ fault }) => fault.then.some(({ kind }) => kind !== 'http'))) return;
    this.session.close(this.#side, REFUSED, at);
    this.#outlet.leave(REFUSED, word);
  }

  /** The peer interrupts: nothing more of what streams is sent, and what belongs to that is said. */
  #fallSilent(): void {
    const streams = [this.#agenda.cutShort(), this.#begins?.cutShort() === true];
    if (!streams.includes(true)) return;
    for (const name of this.#role.options.interrupt?.then ?? []) {
      if (this.#role.payloads.message(name)?.senders.includes(this.#side) === true) this.say(name, {});
    }
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
      this.#voice.unasked(this.#trouble.mishap?.provoked?.(fault));
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
    this.#duties =
      duties.length > 0
        ? new Duties(duties, this.#outlet.now(), { role: this.#role, trouble: this.#trouble })
        : undefined;
    this.#voice.unasked(this.#trouble.mishap?.entered?.(state));
    this.#turns?.entered();
    this.#begins?.entered(state, this.#outlet.now());
    if (this.#hand?.entered(state) === true) this.#turns?.leave(state);
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
    if (at < this.#voice.notBefore) return false;
    const next = this.#agenda.next(at);
    if (next?.move) {
      this.#play(next.move, { plan: next });
      return true;
    }
    const duty = this.#duties?.take(at);
    if (duty && !this.#waitsFor(duty)) this.#play(duty);
    return duty !== undefined || this.#playBeginning(at) || this.#playTurn(at);
  }

  /** Whether the peer has yet to answer the last one, and no second one may be open beside it. */
  #waitsFor({ exchange }: Move): boolean {
    const owed = (): boolean =>
      this.session.owes(otherSide(this.#side)).some((debt) => debt.exchange === exchange);
    return exchange?.many === 1 && owed();
  }

  /** Begins what a rule says. */
  #playBeginning(at: number): boolean {
    const turn = this.#begins?.take(at);
    if (turn) this.#play(turn.move, turn);
    return turn !== undefined;
  }

  /** Begins something of our own accord; ends the conversation when there is nothing left to begin. */
  #playTurn(at: number): boolean {
    const turn = this.#turns?.take(at, this.#agenda.busy || this.#hand?.busy === true);
    if (turn === undefined) return false;
    if (turn !== 'over') this.#play(turn.move, turn);
    else {
      this.session.close(this.#side, 1000, at);
      this.#outlet.leave(1000, '');
    }
    return true;
  }

  /** When there is something to do next, on the session's clock; Infinity: never. */
  get due(): number {
    const deadline = this.session.nextDeadline() ?? Infinity;
    const begun = Math.min(this.#begins?.due ?? Infinity, this.#turns?.due ?? Infinity);
    const own = Math.min(this.#duties?.due ?? Infinity, this.#agenda.due, begun);
    // `tick` fires what lies strictly below its time.
    return Math.min(Math.max(deadline + 1, this.#outlet.now()), Math.max(own, this.#voice.notBefore));
  }

  #play(move: Move, how: Saying = {}): void {
    const { plan } = how;
    if (plan) plan.wanted = false;
    if (move.step.act.kind === 'close') this.#voice.close(move, move.step.act.codes[0] ?? 1000);
    else this.#voice.say(move, how.message, plan?.part(move));
    if (plan) plan.move = undefined;
  }
}
