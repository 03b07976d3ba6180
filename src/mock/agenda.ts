import { otherSide } from '../contract/index.ts';
import type { Debt, Move, SessionApi } from '../session/index.ts';
import { Plan, type Manner } from './plan.ts';
import type { Playback } from './playback.ts';
import { isAskedFor, type Role } from './role.ts';
import type { Trouble } from './trouble.ts';

/** What opens a state is held back so long where the other side may say something before it: their messages would cross. */
const COURTESY_MS = 200;
/** So much of our own time is waited at most for something that the other side may leave out. */
const OWN_SHARE = 0.8;
/** So much of it, where the other side is to choose: ours is never late then. */
const INTERRUPTION_SHARE = 0.6;

/** What an {@link Agenda} looks at. */
export interface AgendaTools {
  readonly role: Role;
  readonly session: SessionApi;
  readonly trouble: Trouble;
  readonly playback: Playback | undefined;
}

/** What one session is going to do: a plan for each instance in which our side owes something, or wants to. */
export class Agenda {
  readonly #role: Role;
  readonly #session: SessionApi;
  readonly #trouble: Trouble;
  readonly #playback: Playback | undefined;
  /** In the order of their dialogues: a few, mostly one that comes and goes, for which a `Map` would be dear. */
  #plans: Plan[] = [];
  /** Dialogues that a handler plays. */
  readonly #held = new Set<number>();
  /** The branch that the next dialogue takes which has it. */
  #next: string | undefined;
  #reviews = 0;

  constructor({ role, session, trouble, playback }: AgendaTools) {
    this.#playback = playback;
    this.#role = role;
    this.#session = session;
    this.#trouble = trouble;
  }

  /** When the first plan is due, on the session's clock; Infinity: nothing is planned. */
  get due(): number {
    let due = Infinity;
    for (const plan of this.#plans) due = Math.min(due, Math.max(plan.due, plan.heldUntil));
    return due;
  }

  /** Whether something is planned that has an end; what is paced by the document goes on beside all else. */
  get busy(): boolean {
    for (const plan of this.#plans) if (plan.due < Infinity && plan.stream?.every === undefined) return true;
    return false;
  }

  /** Something that is not owed is to be done in this instance all the same. */
  want(instance: number): void {
    this.#plan(instance).wanted = true;
  }

  /** The next dialogue in which there is a choice between this branch and others goes this way. */
  take(branch: string): void {
    this.#next = branch;
  }

  /** A handler plays this dialogue: nothing is planned in it. */
  hold(instance: number): void {
    this.#held.add(instance);
    this.#plans = this.#plans.filter((plan) => plan.instance !== instance);
  }

  /** The dialogue is ours again; by this branch where one is named. */
  release(instance: number, branch: string | undefined): void {
    this.#held.delete(instance);
    if (branch !== undefined) this.#plan(instance).branch = branch;
  }

  /** Asks the session what we owe, and lets plans go whose instance is over. `faultsOnly`: nothing but reactions. */
  review(at: number, faultsOnly: boolean): void {
    const debts = this.#session.owes(this.#role.options.side);
    if (debts.length === 0 && this.#plans.length === 0 && !this.#role.ticks) return;
    this.#reviews += 1;
    const manner = { role: this.#role, mishap: this.#trouble.mishap, at };
    for (const debt of debts) {
      if ((faultsOnly && !debt.fault) || this.#held.has(debt.instance)) continue;
      const plan = this.#plan(debt.instance);
      plan.seen = this.#reviews;
      this.#route(plan, debt);
      const move = plan.choose(debt, this.#older(debt, debts), manner);
      if (move) plan.aim(move, manner, this.#courtesy(move, plan));
      else plan.due = Infinity;
      plan.heldUntil = this.#playback?.heldUntil(debt.instance) ?? 0;
    }
    if (this.#role.ticks) this.#tick(manner);
    this.#letGo(manner);
  }

  /** Plans in which nothing is owed any more go on where there is something left to do, or go. */
  #letGo(manner: Manner): void {
    let over = 0;
    for (const plan of this.#plans) {
      if (plan.seen === this.#reviews) continue;
      const move = plan.goesOn ? this.#further(plan) : undefined;
      if (!move) over += 1;
      else {
        plan.seen = this.#reviews;
        plan.aim(move, manner);
      }
    }
    if (over > 0) this.#plans = this.#plans.filter((plan) => plan.seen === this.#reviews);
  }

  /** What is not owed, but paced by the document, comes at its pace. */
  #tick(manner: Manner): void {
    for (const move of this.#session.mayDo(this.#role.options.side)) {
      if (move.instance === undefined || !this.#role.isTick(move) || this.#held.has(move.instance)) continue;
      const plan = this.#plan(move.instance);
      if (plan.seen === this.#reviews || plan.ended(move)) continue;
      plan.seen = this.#reviews;
      plan.aim(move, manner);
    }
  }

  #route(plan: Plan, debt: Debt): void {
    if (
      this.#next === undefined ||
      !debt.options.some((move) => move.step.path.includes(`/${this.#next ?? ''}/`))
    )
      return;
    plan.branch = this.#next;
    this.#next = undefined;
  }

  /** So long the other side is let speak first, ms: where it may, and within what our own step leaves. */
  #courtesy(move: Move, plan: Plan): number {
    const { within = Infinity } = move.step;
    const role = this.#role;
    if (!plan.isMeant && role.interrupts(move.step))
      return within === Infinity ? Infinity : role.scaled(within) * INTERRUPTION_SHARE;
    if (this.#isAfter(move)) return Math.min(role.scaled(COURTESY_MS), role.scaled(within) / 5);
    if (!move.exchange || !role.waitsIn(move.exchange)) return 0;
    const theirs = this.#session
      .mayDo(otherSide(role.options.side))
      .filter(({ instance, step }) => instance === move.instance && isAskedFor(step));
    const longest = Math.max(0, ...theirs.map(({ step }) => step.within ?? 0));
    return Math.min(role.scaled(longest), role.scaled(within) * OWN_SHARE);
  }

  /**
   * Whether the other side may say something first: in an instance that began with its state, and (to a server, for whoever
   * dials speaks first) in another one that did.
   */
  #isAfter({ exchange, first, instance }: Move): boolean {
    const { side } = this.#role.options;
    if (exchange?.at === undefined || first !== undefined) return false;
    return this.#session.mayDo(otherSide(side)).some((move) => {
      const isOpening = move.step === move.exchange?.steps[0] && move.first === undefined;
      const isNear = move.instance === instance || (side === 'server' && move.exchange?.at === exchange.at);
      return isOpening && isNear && move.instance !== undefined;
    });
  }

  /** Nothing more of what is being streamed is sent; answers whether anything was. */
  cutShort(): boolean {
    let any = false;
    for (const plan of this.#plans) any = plan.cutShort() || any;
    return any;
  }

  /** The plan that has been due longest, if any is. */
  next(at: number): Plan | undefined {
    let next: Plan | undefined;
    for (const plan of this.#plans) {
      const isDue = plan.due <= at && plan.heldUntil <= at;
      if (plan.move && isDue && (!next || plan.due < next.due)) next = plan;
    }
    return next;
  }

  #older(debt: Debt, debts: readonly Debt[]): number {
    if (!this.#trouble.mishap) return 0;
    return debts.filter((one) => one.exchange === debt.exchange && one.instance < debt.instance).length;
  }

  #further(plan: Plan): Move | undefined {
    return this.#session
      .mayDo(this.#role.options.side)
      .find(
        (move) => move.instance === plan.instance && (plan.wanted || move.step.path === plan.stream?.path),
      );
  }

  #plan(instance: number): Plan {
    const place = this.#placeOf(instance);
    const known = this.#plans[place];
    if (known?.instance === instance) return known;
    const plan = new Plan(instance);
    if (this.#plans.length === 0) this.#plans = [plan];
    else this.#plans.splice(place, 0, plan);
    return plan;
  }

  /** Where the plan of a dialogue stands, or would stand. */
  #placeOf(instance: number): number {
    let from = 0;
    let to = this.#plans.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#plans[middle]?.instance ?? Infinity) < instance) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
