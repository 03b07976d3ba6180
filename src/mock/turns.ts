import type { Exchange } from '../contract/index.ts';
import { allStepsOf, otherSide } from '../contract/index.ts';
import type { Move, SessionApi } from '../session/index.ts';
import type { Role } from './role.ts';

/** What a side does of its own accord. */
export interface TurnOptions {
  /** How often each exchange that our side begins is begun. Default 1. */
  readonly rounds?: number;
  /** How long the conversation lasts at least before our side ends it, ms before the time scale. Default 2000. */
  readonly lastsMs?: number;
}

/** A beginning of ours: the move, and which of its step's messages it is. */
export interface Turn {
  readonly move: Move;
  readonly message?: string;
}

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
  readonly #taken = new Map<string, number>();
  #pause = Infinity;
  /** When there is something to look at again, on the session's clock. */
  due = 0;

  constructor(role: Role, session: SessionApi, options: TurnOptions) {
    this.#role = role;
    this.#session = session;
    this.#rounds = options.rounds ?? 1;
    this.#lasts = (options.lastsMs ?? 2000) * role.options.timeScale;
  }

  /** The turn that is due; `over`: there is none left, and the conversation may end. */
  take(at: number, busy: boolean): Turn | 'over' | undefined {
    const wait = busy ? Infinity : this.#awaited(at);
    if (wait !== undefined) {
      this.#pause = Infinity;
      this.due = wait;
      return undefined;
    }
    const { timeScale, pace } = this.#role.options;
    if (this.#pause === Infinity) this.#pause = at + pace.turnMs * timeScale;
    const turn = this.#next();
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
      if (taken >= this.#rounds) continue;
      const rank = taken + (isLast(turn) ? 1e6 : 0);
      if (!best || rank < best.rank) best = { turn, rank };
    }
    return best?.turn;
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
