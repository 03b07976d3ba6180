import type { Element, Exchange, Step } from '../contract/index.ts';
import { stepsOf } from '../contract/index.ts';
import { begins } from '../promises/index.ts';
import type { Scenario } from '../promises/index.ts';
import type { Move } from '../session/index.ts';
import { mayWait } from './holding.ts';
import type { JudgedSocket } from './judged-socket.ts';

/** What we owe without a bound waits no longer, ms before scaling: a server has one all the same, if it does not say so. */
const UNBOUNDED = 5000;

/**
 * A stay in the state of a scenario: what would take us out of it waits until what is to be played there has been played. Else
 * what a state owes would end it before anything else was said in it. And a stay on the socket: what would end a session excuses
 * all that a server owes, so a client does it last.
 */
export class Stay {
  readonly #socket: JudgedSocket;
  readonly #state: string | undefined;
  /** What the scenario itself is about: its own steps may lead wherever they lead. */
  readonly #played: ReadonlySet<string>;
  /** What leads to where it is about anything. */
  readonly #way: ReadonlySet<string>;
  #isOver = false;

  constructor(socket: JudgedSocket, { act, state, route }: Scenario) {
    const plays = act.kind === 'plays' || act.kind === 'state' || act.kind === 'together' ? act.plays : [];
    this.#socket = socket;
    this.#state = state;
    this.#played = new Set(plays.map(({ exchange }) => exchange));
    const before = act.kind === 'mistake' && act.before !== undefined ? [act.before] : [];
    this.#way = new Set([...route, ...before].map(({ exchange }) => exchange));
  }

  /** What was to be played has been played. Answers whether something of ours waits for that. */
  end(): boolean {
    const { session, us } = this.#socket;
    const waits = session.owes(us).some(({ options: [move] }) => move && this.keeps(move));
    this.#isOver = true;
    return waits;
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
    if (this.#isOver || exchange === undefined || this.#played.has(exchange.id)) return 0;
    if (!this.#leaves(step, exchange) && !this.#takesLeave(step, exchange)) return 0;
    const debt = session.owes(us).find((each) => each.instance === instance);
    if (debt === undefined) return Infinity;
    return debt.due === undefined ? debt.since + this.#socket.scaled(UNBOUNDED) : mayWait(debt);
  }

  /** Out of the state that something is to be played in. */
  #leaves({ enter, path }: Step, exchange: Exchange): boolean {
    if (this.#played.size === 0 || this.#socket.session.state !== this.#state) return false;
    if (enter !== undefined) return enter !== this.#state;
    return isBeforeClose(exchange.steps, path) === true || this.#isFollowedOut(path, exchange);
  }

  /** Whether the other side goes on to another state before anything more of ours is due. */
  #isFollowedOut(path: string, { steps }: Exchange): boolean {
    const all = [...stepsOf(steps)];
    const at = all.findIndex((step) => step.path === path);
    if (at < 0) return false;
    const later = all.slice(at + 1);
    const ours = later.findIndex(({ side }) => side === this.#socket.us);
    const theirs = later.slice(0, ours < 0 ? later.length : ours);
    return theirs.some(({ enter }) => enter !== undefined && enter !== this.#state);
  }

  /** Towards the end of a session, where that is not what we began. */
  #takesLeave({ path }: Step, exchange: Exchange): boolean {
    if (this.#socket.us === 'server' || this.#way.has(exchange.id)) return false;
    if (exchange.at === undefined && begins(exchange, 'client')) return false;
    return isBeforeClose(exchange.steps, path) === true;
  }
}

/** Whether a close follows a step, or is the step; undefined: it is not among the elements. */
function isBeforeClose(elements: readonly Element[], path: string): boolean | undefined {
  for (const [index, element] of elements.entries()) {
    const inside = isBeforeCloseIn(element, path);
    if (inside !== undefined) return inside || elements.slice(index + 1).some(closes);
  }
  return undefined;
}

function isBeforeCloseIn(element: Element, path: string): boolean | undefined {
  if (element.kind === 'oneOf')
    return element.branches
      .map(({ steps }) => isBeforeClose(steps, path))
      .find((found) => found !== undefined);
  const steps = element.kind === 'all' ? element.steps : [element];
  return steps.some((step) => step.path === path) ? closes(element) : undefined;
}

/** Whether it is a close, whatever the other side chooses. */
function closes(element: Element): boolean {
  if (element.kind === 'oneOf') return element.branches.every(({ steps }) => steps.some(closes));
  const steps = element.kind === 'all' ? element.steps : [element];
  return steps.some(({ act }) => act.kind === 'close');
}
