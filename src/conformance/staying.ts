import type { Exchange, Step } from '../contract/index.ts';
import { stepsOf } from '../contract/index.ts';
import type { Scenario } from '../promises/index.ts';
import type { Move } from '../session/index.ts';
import type { JudgedSocket } from './judged-socket.ts';

/** For this part of its time what we owe waits at most: the rest is for a machine that is busy. */
const MOST = 0.5;

/**
 * A stay in the state of a scenario: what would take us out of it waits until what is to be played there has been played. Else
 * what a state owes would end it before anything else was said in it.
 */
export class Stay {
  readonly #socket: JudgedSocket;
  readonly #state: string | undefined;
  /** What the scenario itself is about: its own steps may lead wherever they lead. */
  readonly #played: ReadonlySet<string>;
  #isOver = false;

  constructor(socket: JudgedSocket, { act, state }: Scenario) {
    const plays = act.kind === 'plays' || act.kind === 'state' || act.kind === 'together' ? act.plays : [];
    this.#socket = socket;
    this.#state = state;
    this.#played = new Set(plays.map(({ exchange }) => exchange));
  }

  /** What was to be played has been played. */
  end(): void {
    this.#isOver = true;
  }

  /** Whether a move of ours waits. */
  keeps(move: Move): boolean {
    return this.#until(move) > this.#socket.now();
  }

  /** When the next of what we owe waits no longer. */
  until(): number {
    const moves = this.#socket.session.owes(this.#socket.us).flatMap(({ options: [move] }) => move ?? []);
    return Math.min(Infinity, ...moves.map((move) => this.#until(move)).filter((at) => at > 0));
  }

  /** What is owed is not late for it. */
  #until({ step, exchange, instance }: Move): number {
    const { session, us } = this.#socket;
    if (this.#isOver || session.state !== this.#state || this.#played.size === 0) return 0;
    if (exchange === undefined || this.#played.has(exchange.id) || !this.#leaves(step, exchange)) return 0;
    const debt = session.owes(us).find((each) => each.instance === instance);
    return debt?.due === undefined ? Infinity : debt.since + MOST * (debt.due - debt.since);
  }

  /** Into another state, or towards the end: a close follows. */
  #leaves({ enter, path }: Step, exchange: Exchange): boolean {
    if (enter !== undefined) return enter !== this.#state;
    const steps = [...stepsOf(exchange.steps)];
    return steps[steps.findIndex((step) => step.path === path) + 1]?.act.kind === 'close';
  }
}
