import type { Debt, Move } from '../session/index.ts';
import { pathInto, towards } from './branch.ts';
import type { Draft } from './payloads.ts';
import { isRepeated, type Role } from './role.ts';

/** What opens a state is held back so long where the other side may say something before it: their messages would cross. */
const COURTESY_MS = 200;

/** What the mock is going to do in one instance. */
export class Plan {
  readonly instance: number;
  move: Move | undefined;
  /** When, on the mock's clock. */
  due = 0;
  /** What is left of a repeated step. */
  stream: Stream | undefined;
  /** Something that is not owed is to be done all the same: a greeting that may be left out, a reaction beside an `ignore`. */
  wanted = false;
  /** The branch to take wherever there is a choice. */
  branch: string | undefined;
  /** The review that saw it last. */
  seen = 0;
  /** The other side was to be heard first. */
  #after = false;

  constructor(instance: number) {
    this.instance = instance;
  }

  /**
   * The option to play for a debt: the earliest of the document, streams to their end, nothing that may be left out.
   * `older`: debts in instances of the same exchange that began before.
   */
  choose(debt: Debt, older: number, role: Role): Move | undefined {
    const usual = debt.fault ? debt.options[0] : this.#earliest(debt.options, role);
    const chosen = usual && this.#branched(debt, usual);
    return chosen && (role.options.mishap?.choose?.(debt, chosen, older) ?? chosen);
  }

  #branched(debt: Debt, usual: Move): Move {
    const path = this.branch === undefined ? undefined : pathInto(this.branch, debt.exchange);
    return path === undefined ? usual : towards(path, debt.options, usual);
  }

  #earliest(options: readonly Move[], role: Role): Move | undefined {
    let best: Move | undefined;
    for (const move of options) {
      if (isRepeated(move) ? this.ended(move) : move.step.min === 0 && options.length > 1) continue;
      if (!best || role.order(move.step) < role.order(best.step)) best = move;
    }
    return best ?? options[0];
  }

  /** Something may still be sent that is not owed any more: the rest of a stream, a greeting, a reaction. */
  get goesOn(): boolean {
    return this.wanted || (this.stream !== undefined && !this.#isOver(this.stream));
  }

  /** Whether the stream of this step was played to its end. */
  ended(move: Move): boolean {
    return this.stream?.path === move.step.path && this.#isOver(this.stream);
  }

  /**
   * Takes the move, and a time for it if it is another one than before. `after`: the other side may say something first,
   * and gets the time for it.
   */
  aim(move: Move, { at, role, after }: { at: number; role: Role; after: boolean }): void {
    const before = this.move;
    this.move = move;
    if (before?.step === move.step && before.count === move.count && this.#after === after) return;
    this.#after = after;
    const { within } = move.step;
    const courtesy = Math.min(
      role.scaled(COURTESY_MS),
      within === undefined ? Infinity : role.scaled(within) / 3,
    );
    const begin = after ? at + courtesy : at;
    this.#time(move, begin, role);
  }

  #time(move: Move, at: number, role: Role): void {
    if (this.stream && this.stream.path === move.step.path) this.due = this.#follow(move, at, role);
    else if (isRepeated(move)) this.due = this.#begin(move, at, role);
    else this.due = at + pause(move, role.options.pace.latencyMs, role);
  }

  /** The next payload of the stream, where the move is one of its messages. */
  draft(move: Move): Draft | undefined {
    if (this.stream?.path !== move.step.path) return undefined;
    const { drafts, next } = this.stream;
    this.stream.next += 1;
    return drafts[next % Math.max(1, drafts.length)];
  }

  #isOver(stream: Stream): boolean {
    return stream.every === undefined && stream.next >= stream.drafts.length;
  }

  #begin(move: Move, at: number, role: Role): number {
    const names = move.step.act.kind === 'message' ? move.step.act.messages : [];
    const message = role.payloads.message(role.payloads.pick(names));
    const drafts = message ? role.payloads.stream(message, move) : [];
    const { every } = move.step;
    this.stream = { path: move.step.path, drafts, next: 0, every };
    return at + pause(move, every ?? role.options.pace.firstTokenMs, role);
  }

  /** From slot to slot, so that lateness does not add up; slots that have passed are left out and counted. */
  #follow(move: Move, at: number, role: Role): number {
    const { intervalMs, jitter } = role.options.pace;
    const { every } = move.step;
    const gap = every ?? intervalMs * (1 + jitter * (2 * role.random() - 1));
    const pausing = pause(move, gap, role);
    const due = this.due + pausing;
    if (due >= at) return due;
    const missed = every === undefined ? 1 : Math.ceil((at - due) / pausing);
    if (at - due > pausing) role.options.scheduler.shed += missed;
    return every === undefined ? at : due + missed * pausing;
  }
}

/** Messages of one repeated step. */
interface Stream {
  readonly path: string;
  readonly drafts: readonly Draft[];
  next: number;
  /** Paced by the document: it goes on until the other side ends it. */
  readonly every: number | undefined;
}

/** A wait in ms as it counts in this run: never more than a third of what the step's `within` leaves. */
function pause(move: Move, wait: number, role: Role): number {
  const { mishap, timeScale } = role.options;
  const { within, every } = move.step;
  const scaled = every === undefined ? wait * timeScale : role.scaled(wait);
  const usual =
    within === undefined || every !== undefined ? scaled : Math.min(scaled, role.scaled(within) / 3);
  return usual + (mishap?.delay?.(move) ?? 0) * timeScale;
}
