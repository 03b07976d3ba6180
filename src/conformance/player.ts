import type { Channel, Contract } from '../contract/index.ts';
import type { Play } from '../promises/index.ts';
import type { Debt, Move, Observation } from '../session/index.ts';
import type { Shown } from './approach.ts';
import { Awaiting } from './awaiting.ts';
import type { JudgedSocket, Listener } from './judged-socket.ts';
import { Interruptions, mayWait, staysPut } from './holding.ts';
import { encode, Payloads } from './payloads.ts';
import { Pauses } from './pauses.ts';
import type { Slowness } from './pauses.ts';
import { belongs, inTurn, placeOf, turnOf, waitsForKey } from './playing.ts';
import type { Next, Playing, Saying } from './playing.ts';
import { Rhythm } from './rhythm.ts';
import type { Stay } from './staying.ts';

/** Moves without a pause in between: more is a loop of ours. */
const MOST_MOVES = 10_000;

/** How a player plays. */
export interface PlayerOptions {
  /** Everything that is generated follows from it. */
  readonly seed: number;
  /** Cap on the wait for one debt, ms on the run's clock. */
  readonly patience: number | undefined;
  /** How long each message waits; undefined: it does not. */
  readonly slowness?: Slowness | undefined;
  /** A credential that travels in a message of ours. */
  readonly credential?: Shown;
  /** A state that is not left before its time. */
  readonly stay?: Stay;
  /** Is told everything that the session says. */
  readonly watch: Listener;
}

/**
 * The scripted player: sends what the plays wish for as soon as the session lets it, and pays every debt of our side that
 * no play withholds. It decides nothing about the subject.
 */
export class Player {
  readonly socket: JudgedSocket;
  readonly payloads: Payloads;
  readonly awaiting: Awaiting;
  readonly #playing: Playing[] = [];
  readonly #rhythm: Rhythm;
  #nextPaced = Infinity;
  /** Nothing could be sent when that was last tried. */
  #isIdle = true;
  #duties = true;
  #paysAll = false;
  /** What was sent for a debt and may be something else: it stays owed until that is certain, and is not sent again. */
  readonly #paid = new Set<string>();
  #isHeld: () => boolean = () => false;
  readonly #pauses: Pauses;
  readonly #interruptions: Interruptions;
  readonly #options: PlayerOptions;

  constructor(socket: JudgedSocket, options: PlayerOptions) {
    this.socket = socket;
    const { contract, channel }: { contract: Contract; channel: Channel } = socket.options;
    this.payloads = new Payloads(contract, channel, options);
    this.#options = options;
    this.awaiting = new Awaiting(socket, options.patience);
    this.#pauses = new Pauses(socket, options.slowness);
    this.#rhythm = new Rhythm(socket);
    this.#interruptions = new Interruptions(channel);
    socket.listener = (observation, from) => {
      options.watch(observation, from);
      this.#observe(observation, from === socket.us);
    };
  }

  /** The message in which a credential is shown. */
  get shows(): string | undefined {
    return this.#options.credential?.name;
  }

  /** Makes a play part of what is wished for. */
  start(play: Play): Playing {
    const playing: Playing = { play, left: [...play.wishes], instance: undefined, answers: [] };
    this.#playing.push(playing);
    return playing;
  }

  /** From now on nothing is sent by itself: neither duties that come round again nor anything owed. */
  keepSilent(): void {
    this.#duties = false;
  }

  /** From now on nothing that is owed is withheld. */
  payAll(): void {
    this.#paysAll = true;
  }

  /** Takes a move at once; the session's values go into the payload, where one is given. */
  take(move: Move, saying?: Saying): void {
    this.#perform({ move, ...(saying === undefined ? {} : { wish: saying }) });
  }

  /** From now on nothing is sent while the test holds, and what is owed waits as long as it may; at most until a time. */
  hold(test: () => boolean, until: () => number = () => Infinity): void {
    this.#isHeld = () => {
      const end = until();
      if (end <= this.socket.now() || !test()) return false;
      this.#nextPaced = end;
      return true;
    };
  }

  /** Plays until everything that can be played is played and nothing is owed any more. False: cut, or the socket ended. */
  async settle(until?: number): Promise<boolean> {
    return this.waitFor(() => this.settled(), until);
  }

  /** Plays until the test holds. */
  async waitFor(test: () => boolean, until?: number): Promise<boolean> {
    for (;;) {
      // What is owed changes with every frame, and with it when there is something to do next.
      const wake = (): number => Math.min(until ?? Infinity, this.#wakeAt());
      const done = await this.socket.wait(() => {
        this.step();
        return test();
      }, wake);
      if (done || !this.socket.isOpen || this.socket.flooded || this.socket.options.signal.aborted)
        return done;
      if (until !== undefined && this.socket.now() >= until) return false;
    }
  }

  /**
   * Whether nothing is owed that is waited for, and no wish could be sent by the step before; `since` as for what is
   * awaited.
   */
  settled(since?: number): boolean {
    const { session, us } = this.socket;
    if (!this.#isIdle || this.#nextPaced < Infinity) return false;
    return this.awaiting.debts(since).length === 0 && !session.owes(us).some((debt) => this.#willPay(debt));
  }

  /** The subject's debts that are past their bound: what follows is only waiting. */
  isLate(): boolean {
    const now = this.socket.now();
    const awaited = this.awaiting.debts();
    return awaited.length > 0 && awaited.every((debt) => debt.due !== undefined && debt.due < now);
  }

  /** Sends all that may be sent now. */
  step(): void {
    for (let count = 0; count < MOST_MOVES; count += 1) {
      const next = this.#nextMove();
      this.#isIdle = next === undefined;
      if (next === undefined || this.#isTooSoon(next)) return;
      this.#perform(next);
    }
  }

  /** A payload for a move, composed as the session says. */
  compose(move: Move, wish: Saying): unknown {
    const plain =
      wish.payload === undefined
        ? this.payloads.of(wish.message, wish.example, wish.members)
        : this.payloads.shown(wish.message, wish.payload);
    const { exchange, key } = move;
    // Who first says a key makes it: where the dialogue begins, or in the answer.
    const names = exchange !== undefined && key === undefined;
    const payload = names ? this.payloads.withFreshKey(exchange, wish.message, plain) : plain;
    return this.socket.session.compose(move, { message: wish.message, payload }, this.socket.now());
  }

  #observe(observation: Observation, ours: boolean): void {
    const { taken } = observation;
    if (ours && taken?.began === true) this.awaiting.began(taken.instance);
    if (taken === undefined || ours) return;
    const playing = this.#playing.find((each) => each.instance === taken.instance);
    playing?.answers.push(taken.step.path);
  }

  /** When something of the player itself is due. */
  #wakeAt(): number {
    const times = [
      this.#duties ? this.#rhythm.nextRound() : Infinity,
      this.#options.stay?.until() ?? Infinity,
      ...this.awaiting.ends(),
    ];
    // A paced step may have fallen due since it was looked at.
    return Math.min(this.#nextPaced, ...times.filter((at) => at > this.socket.now()));
  }

  #willPay(debt: Debt): boolean {
    const {
      step,
      options: [move],
    } = debt;
    if (this.#interruptions.waitUntil(debt) === Infinity) return false;
    if (move !== undefined && (this.#options.stay?.keeps(move) === true || this.#paid.has(turnOf(move))))
      return false;
    if (this.#paysAll) return this.#duties;
    return this.#duties && !this.#playing.some((each) => each.play.withhold === step.path);
  }

  #nextMove(): Next | undefined {
    this.#nextPaced = Infinity;
    const { session, us, isOpen } = this.socket;
    if (!isOpen) return undefined;
    if (this.#isHeld()) return this.#pressing();
    const isWanted = this.#rhythm.hasRounds || this.#playing.some(({ left }) => left.length > 0);
    const moves = isWanted ? session.mayDo(us) : [];
    const owed = this.#owedAtOnce();
    if (owed !== undefined) return owed;
    for (const playing of this.#playing) {
      const next = this.#wished(playing, moves);
      if (next && this.#options.stay?.keeps(next.move) !== true && this.#isDue(next.move)) return next;
    }
    for (const debt of session.owes(us)) {
      const [move] = debt.options;
      if (!move || !this.#willPay(debt) || !this.#isDue(move)) continue;
      const until = this.#interruptions.waitUntil(debt);
      if (until <= this.socket.now()) return { move };
      this.#nextPaced = Math.min(this.#nextPaced, until);
    }
    const round = this.#duties ? this.#rhythm.round(moves) : undefined;
    return round && { move: round };
  }

  /** What would be late, were it held any longer, and changes nothing where we are. */
  #pressing(): Next | undefined {
    const { session, us } = this.socket;
    for (const debt of session.owes(us)) {
      const [move] = debt.options;
      if (move === undefined || !staysPut(move) || !this.#willPay(debt)) continue;
      if (mayWait(debt) <= this.socket.now()) return { move };
      this.#nextPaced = Math.min(this.#nextPaced, mayWait(debt));
    }
    return undefined;
  }

  #isTooSoon({ move }: Next): boolean {
    const until = this.#pauses.until(move.step.path);
    if (until <= this.socket.now()) return false;
    this.#nextPaced = Math.min(this.#nextPaced, until);
    return true;
  }

  /** What a state owes by itself, and no play is about, comes before what is wished for. */
  #owedAtOnce(): Next | undefined {
    const isPlayed = (id: string): boolean => this.#playing.some(({ play }) => play.exchange === id);
    const debts = this.socket.session.owes(this.socket.us);
    const debt = debts.find(({ exchange }) => exchange?.at !== undefined && !isPlayed(exchange.id));
    const move = debt?.options[0];
    return debt && move && this.#willPay(debt) && this.#isDue(move) ? { move } : undefined;
  }

  /** Paced steps keep their distance. */
  #isDue(move: Move): boolean {
    const at = this.#rhythm.mayAt(move);
    if (at === undefined || at <= this.socket.now()) return true;
    this.#nextPaced = Math.min(this.#nextPaced, at);
    return false;
  }

  #wished(playing: Playing, moves: readonly Move[]): Next | undefined {
    const mine = moves.filter((move) => belongs(playing, move, this.#playing));
    for (const wish of inTurn(playing)) {
      const move = mine.find(({ step }) => step.path === wish.step);
      if (move !== undefined && !waitsForKey(move, wish)) return { move, wish, playing };
    }
    return undefined;
  }

  #perform({ move, wish, playing }: Next): void {
    const { socket } = this;
    this.#pauses.sent();
    this.#rhythm.took(move.step.path);
    const at = playing?.left.findIndex((each) => each === wish) ?? -1;
    if (at >= 0) playing?.left.splice(at, 1);
    const { act } = move.step;
    if (act.kind === 'close') {
      socket.close(act.codes[0] ?? 1000);
      return;
    }
    const name = wish?.message ?? act.messages[0] ?? '';
    const { taken, provoked } = this.#send(move, wish ?? { message: name });
    if (taken !== undefined) this.#rhythm.took(placeOf(taken));
    if (playing !== undefined) playing.instance ??= taken?.instance;
    // What is refused is no step: it would stay owed, and be said again and again.
    else if (taken === undefined && provoked.length > 0) this.keepSilent();
    else if (taken?.step !== move.step) this.#paid.add(turnOf(move));
  }

  #send(move: Move, wish: Saying): Observation {
    if (wish.message === '$ping') return this.socket.send('', { opcode: 'ping' });
    if (wish.message === '$pong') return this.socket.send('', { opcode: 'pong' });
    const data = encode(this.payloads.message(wish.message), this.compose(move, wish));
    const { name, mistake } = this.#options.credential ?? {};
    if (mistake === undefined || wish.message !== name) return this.socket.send(data);
    // It is not said again, though it stays owed: it was no step.
    this.keepSilent();
    return this.socket.send(data, { mistake: mistake.name, cause: mistake.word });
  }
}
