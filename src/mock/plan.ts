import type { Debt, Move } from '../session/index.ts';
import { isOtherBranch, pathInto, towards } from './branch.ts';
import type { Mishap } from './mishap.ts';
import type { Part } from './payloads.ts';
import { isRepeated, type Role } from './role.ts';

/** How a session is played: the role, the trouble that is made, and the time of what is done now. */
export interface Manner {
  readonly role: Role;
  readonly mishap: Mishap | undefined;
  /** On the session's clock. */
  readonly at: number;
}

/** What the mock is going to do in one instance. */
export class Plan {
  readonly instance: number;
  move: Move | undefined;
  /** When, on the mock's clock. */
  due = 0;
  /** Whatever is due: not before this, for the peer's audio is played until then. */
  heldUntil = 0;
  /** What is left of a repeated step. */
  stream: Stream | undefined;
  /** Something that is not owed is to be done all the same: a greeting that may be left out, a reaction beside an `ignore`. */
  wanted = false;
  /** The branch to take wherever there is a choice. */
  branch: string | undefined;
  /** Somebody asked for the way that it goes: the first one of the document would be another, or is named. */
  isMeant = false;
  /** The review that saw it last. */
  seen = 0;
  /** How many older ones it was beside when there were most: that one of them seems to have ended since changes nothing. */
  #beside = 0;
  /** So long the other side was to be heard first, ms. */
  #after = 0;

  constructor(instance: number) {
    this.instance = instance;
  }

  /**
   * The option to play for a debt: the earliest of the document, streams to their end, nothing that may be left out.
   * `older`: debts in instances of the same exchange that began before.
   */
  choose(debt: Debt, older: number, { role, mishap }: Manner): Move | undefined {
    const usual = debt.fault ? debt.options[0] : this.#earliest(debt.options, role);
    const chosen = usual && this.#branched(debt, usual, role);
    this.#beside = Math.max(this.#beside, older);
    const move = chosen && (mishap?.choose?.(debt, chosen, this.#beside) ?? chosen);
    this.isMeant = this.branch !== undefined || move !== usual || (move && mishap?.wants?.(move)) === true;
    return move;
  }

  #branched(debt: Debt, usual: Move, role: Role): Move {
    const path = this.branch === undefined ? undefined : pathInto(this.branch, debt.exchange);
    if (path !== undefined) return towards(path, debt.options, usual);
    return debt.fault || debt.options.length < 2 ? usual : this.#named(debt.options, usual, role);
  }

  /** The branch whose example has the name of the one that triggered the dialogue; a close that stands first is meant. */
  #named(options: readonly Move[], usual: Move, role: Role): Move {
    const isNamed = (move: Move): boolean =>
      move.step.act.kind === 'message' && role.payloads.isNamed(move.step.act.messages, move);
    if (usual.step.act.kind === 'close' || isNamed(usual)) return usual;
    return options.find((move) => isOtherBranch(move, usual) && isNamed(move)) ?? usual;
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

  /** What is left of a stream under way is left out; answers whether one was. */
  cutShort(): boolean {
    if (!this.stream || this.stream.next === 0 || this.#isOver(this.stream)) return false;
    this.stream = { ...this.stream, parts: [], every: undefined };
    this.move = undefined;
    return true;
  }

  /**
   * Takes the move, and a time for it if it is another one than before. `after`: the other side may say something first,
   * and is given so many ms for it.
   */
  aim(move: Move, manner: Manner, after = 0): void {
    const before = this.move;
    this.move = move;
    if (before?.step === move.step && before.count === move.count && this.#after === after) return;
    this.#after = after;
    this.#time(move, manner.at + after, manner);
  }

  #time(move: Move, at: number, manner: Manner): void {
    if (this.stream && this.stream.path === move.step.path) this.due = this.#follow(move, at, manner);
    else if (isRepeated(move)) this.due = this.#begin(move, at, manner);
    else this.due = at + pause(move, manner.role.options.pace.latencyMs, manner);
  }

  /** The next message of the stream, where the move is one of them. */
  part(move: Move): Part | undefined {
    if (this.stream?.path !== move.step.path) return undefined;
    const { parts, next } = this.stream;
    this.stream.next += 1;
    return parts[next % Math.max(1, parts.length)];
  }

  #isOver(stream: Stream): boolean {
    return stream.every === undefined && stream.next >= stream.parts.length;
  }

  #begin(move: Move, at: number, manner: Manner): number {
    const { role } = manner;
    const names = move.step.act.kind === 'message' ? move.step.act.messages : [];
    const { every } = move.step;
    this.stream = { path: move.step.path, parts: role.payloads.stream(names, move), next: 0, every };
    return at + pause(move, every ?? role.options.pace.firstTokenMs, manner);
  }

  /** From slot to slot, so that lateness does not add up. Of what the document paces, slots that have passed are left out and counted. */
  #follow(move: Move, at: number, manner: Manner): number {
    const { role } = manner;
    const { intervalMs, jitter } = role.options.pace;
    const { every } = move.step;
    const gap = every ?? intervalMs * (1 + jitter * (2 * role.random() - 1));
    const pausing = pause(move, gap, manner);
    const due = this.due + pausing;
    if (due >= at || every === undefined) return Math.max(due, at);
    const missed = Math.ceil((at - due) / pausing);
    role.options.scheduler.leaveOut(missed);
    return due + missed * pausing;
  }
}

/** Messages of one repeated step. */
interface Stream {
  readonly path: string;
  readonly parts: readonly Part[];
  next: number;
  /** Paced by the document: it goes on until the other side ends it. */
  readonly every: number | undefined;
}

/** A wait in ms as it counts in this run: never more than a third of what the step's `within` leaves. */
function pause(move: Move, wait: number, { role, mishap }: Manner): number {
  const { timeScale } = role.options;
  const { within, every } = move.step;
  const scaled = every === undefined ? wait * timeScale : role.scaled(wait);
  const usual =
    within === undefined || every !== undefined ? scaled : Math.min(scaled, role.scaled(within) / 3);
  return usual + (mishap?.delay?.(move) ?? 0) * timeScale;
}
