import type { Channel, Element, Exchange, Side } from '../contract/index.ts';
import { allStepsOf, otherSide } from '../contract/index.ts';
import { firstSteps } from '../promises/index.ts';
import type { Move, SessionApi } from '../session/index.ts';
import { isControl, type Role } from './role.ts';

/** What a side does of its own accord. */
export interface TurnOptions {
  /** How often each exchange that our side begins is begun. Default 1; of a server, before the one that ends it all: 3. */
  readonly rounds?: number;
  /** How long the conversation lasts at least before our side ends it, ms before the time scale. Default 2000. */
  readonly lastsMs?: number;
}

/** A beginning of ours: the move, and which of its step's messages it is. */
export interface Turn {
  readonly move: Move;
  readonly message?: string;
}

/** How turns are taken: by a client wherever it may, to the end; by a server in those states that only it can go on in. */
export interface TurnManner extends TurnOptions {
  /** Left out: in all. */
  readonly states?: ReadonlySet<string>;
}

const SERVER_ROUNDS = 3;
/** So long an answer without a bound is waited for, ms before the time scale. */
const UNBOUNDED_MS = 10_000;
/** Beginnings that come again by themselves more often than this are left to the duties, ms. */
const OFTEN_MS = 1000;

/**
 * One session's turns: each exchange that our side may begin, one after the other in the document's order, each when
 * nothing is owed any more; those that leave the state last, and at the very end the close.
 */
export class Turns {
  readonly #role: Role;
  readonly #session: SessionApi;
  readonly #rounds: number;
  readonly #lasts: number;
  /** The states that it is about; undefined: all, and at the end of all turns the conversation ends. */
  readonly #states: ReadonlySet<string> | undefined;
  /** States in which somebody else says what is begun. */
  readonly #left = new Set<string>();
  readonly #taken = new Map<string, number>();
  #pause = Infinity;
  /** When there is something to look at again, on the session's clock. */
  due = 0;

  constructor(role: Role, session: SessionApi, options: TurnManner) {
    this.#role = role;
    this.#session = session;
    this.#states = options.states;
    this.#rounds = options.rounds ?? (options.states ? SERVER_ROUNDS : 1);
    this.#lasts = (options.lastsMs ?? 2000) * role.options.timeScale;
  }

  /** A state was entered: there may be something to begin now. */
  entered(): void {
    this.due = 0;
  }

  /** Somebody else says what is begun in this state. */
  leave(state: string): void {
    if (this.#states) this.#left.add(state);
  }

  /** The turn that is due; `over`: there is none left, and the conversation may end. */
  take(at: number, busy: boolean): Turn | 'over' | undefined {
    const { state } = this.#session;
    const isOurs = !this.#states || (this.#states.has(state) && !this.#left.has(state));
    const wait = busy || !isOurs ? Infinity : this.#awaited(at);
    if (wait !== undefined) {
      this.#pause = Infinity;
      this.due = wait;
      return undefined;
    }
    const { timeScale, pace } = this.#role.options;
    if (this.#pause === Infinity) this.#pause = at + pace.turnMs * timeScale;
    const turn = this.#next();
    if (!turn && this.#states) {
      this.due = Infinity;
      return undefined;
    }
    this.due = isLast(turn) ? Math.max(this.#pause, this.#lasts) : this.#pause;
    if (at < this.due) return undefined;
    this.#pause = Infinity;
    this.due = at;
    if (!turn) return 'over';
    const name = nameOf(turn);
    this.#taken.set(name, (this.#taken.get(name) ?? 0) + 1);
    return turn;
  }

  /** Until when the other side's answers are waited for; undefined: it owes nothing. */
  #awaited(at: number): number | undefined {
    const patience = UNBOUNDED_MS * this.#role.options.timeScale;
    let until: number | undefined;
    for (const debt of this.#session.owes(otherSide(this.#role.options.side))) {
      // The session itself says when a bounded one is missing.
      const end = debt.due === undefined ? debt.since + patience : Infinity;
      if (end > at) until = Math.min(until ?? Infinity, end);
    }
    return until;
  }

  #next(): Turn | undefined {
    let best: { turn: Turn; rank: number } | undefined;
    for (const turn of this.#possible()) {
      const taken = this.#taken.get(nameOf(turn)) ?? 0;
      const rank = this.#rank(turn, taken);
      if (rank === undefined) continue;
      if (!best || rank < best.rank) best = { turn, rank };
    }
    return best?.turn;
  }

  /** The lower the sooner; undefined: no more. A server goes on until it may end the conversation, and else without an end. */
  #rank(turn: Turn, taken: number): number | undefined {
    if (!this.#states) return taken >= this.#rounds ? undefined : taken + (isLast(turn) ? 1e6 : 0);
    return isLast(turn) ? this.#rounds - 0.5 : taken;
  }

  *#possible(): Generator<Turn> {
    const { side, features } = this.#role.options;
    for (const move of this.#session.mayDo(side)) {
      const { exchange, step } = move;
      if (move.instance !== undefined || !exchange) continue;
      // What the state before would still allow (messages may cross) is no turn to take on purpose.
      if (exchange.in && !exchange.in.includes(this.#session.state)) continue;
      if (exchange.feature !== undefined && !features.includes(exchange.feature)) continue;
      if (step.every !== undefined && step.every < OFTEN_MS) continue;
      if (step.act.kind === 'close') yield { move };
      else for (const message of step.act.messages) if (message !== '$pong') yield { move, message };
    }
  }
}

/** The states in which nobody but this side can go on: the other one begins nothing there but what ends the state. */
export function ownStates({ session }: Channel, side: Side, features: readonly string[]): Set<string> {
  const isPlayed = ({ at, feature }: Exchange): boolean =>
    at === undefined && (feature === undefined || features.includes(feature));
  const begunBy = (exchange: Exchange, by: Side): boolean =>
    firstSteps(exchange.steps).some(
      ({ side: owner, act, every = Infinity }) =>
        owner === by && act.kind === 'message' && !act.messages.some(isControl) && every >= OFTEN_MS,
    );
  const isOwn = (state: string): boolean => {
    const here = session.exchanges.filter((one) => isPlayed(one) && (!one.in || one.in.includes(state)));
    const theirs = here.filter((one) => begunBy(one, otherSide(side)) && !alwaysLeads(one.steps));
    return theirs.length === 0 && here.some((one) => begunBy(one, side) && !leads(one));
  };
  return new Set(session.states.filter(isOwn));
}

/** Whether there is no way through without a close or another state. */
function alwaysLeads(elements: readonly Element[]): boolean {
  return elements.some((element) => {
    if (element.kind === 'oneOf') return element.branches.every(({ steps }) => alwaysLeads(steps));
    const steps = element.kind === 'all' ? element.steps : [element];
    return steps.some(({ min, enter, act }) => min > 0 && (enter !== undefined || act.kind === 'close'));
  });
}

function nameOf({ move, message }: Turn): string {
  return `${move.step.path} ${message ?? ''}`;
}

/** Whether it ends what can be done in this state: it leads to another one, or closes. */
function isLast(turn: Turn | undefined): boolean {
  if (!turn) return true;
  const { exchange } = turn.move;
  return exchange === undefined || leads(exchange);
}

const leading = new WeakMap<Exchange, boolean>();

function leads(exchange: Exchange): boolean {
  let answer = leading.get(exchange);
  if (answer === undefined) {
    answer = [...allStepsOf(exchange)].some((step) => step.enter !== undefined || step.act.kind === 'close');
    leading.set(exchange, answer);
  }
  return answer;
}
