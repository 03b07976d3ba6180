import { firstSteps } from '../promises/index.ts';
import type { Debt } from '../session/index.ts';
import type { JudgedSocket } from './judged-socket.ts';

/** An owed step of the subject that has no bound is waited for so long, ms before scaling. */
const UNBOUNDED = 10_000;

/** Which of the subject's debts are still waited for, and until when. */
export class Awaiting {
  /** Debts that are not waited for any longer, by check id, with the reason. */
  readonly cut: Map<string, string> = new Map<string, string>();
  /** The dialogues that we began. */
  readonly #ours = new Set<number>();
  readonly #socket: JudgedSocket;
  /** Cap on the wait for one debt, ms on the run's clock. */
  readonly #patience: number;

  constructor(socket: JudgedSocket, patience: number | undefined) {
    this.#socket = socket;
    this.#patience = patience ?? Infinity;
  }

  /** A dialogue was begun by us. */
  began(instance: number): void {
    this.#ours.add(instance);
  }

  /**
   * The subject's debts that are waited for: without those in dialogues that it began after `since`, for it may begin them
   * for ever.
   */
  debts(since: number = Infinity): Debt[] {
    const counted = this.#owed().filter((debt) => debt.since <= since || !this.#isTheirs(debt));
    return counted.filter((debt) => this.#isAwaited(debt));
  }

  #isTheirs({ exchange, instance }: Debt): boolean {
    if (exchange === undefined || exchange.at !== undefined || this.#ours.has(instance)) return false;
    return firstSteps(exchange.steps).some(({ side }) => side === this.#socket.options.subject);
  }

  /** When each of the subject's debts is not waited for any longer. */
  ends(): number[] {
    return this.#owed().map((debt) => Math.min(this.#bound(debt), debt.since + this.#patience));
  }

  #owed(): readonly Debt[] {
    return this.#socket.session.owes(this.#socket.options.subject);
  }

  #bound(debt: Debt): number {
    return debt.patience ?? debt.since + this.#socket.scaled(UNBOUNDED);
  }

  #isAwaited(debt: Debt): boolean {
    if (this.cut.has(debt.id)) return false;
    const now = this.#socket.now();
    if (debt.patience === undefined && now >= this.#bound(debt)) {
      this.cut.set(debt.id, 'the document sets no bound, and nothing came in 10 s');
      return false;
    }
    if (now < debt.since + this.#patience) return true;
    this.cut.set(debt.id, 'the wait was cut by --patience');
    return false;
  }
}
