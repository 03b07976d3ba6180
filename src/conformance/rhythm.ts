import type { Move } from '../session/index.ts';
import type { JudgedSocket } from './judged-socket.ts';
import { isPaced } from './paces.ts';
import { comesRound, placeOf } from './playing.ts';

/** The rhythm of our own steps: paced ones keep their distance, and what comes round again does. Times are ms on the run's clock. */
export class Rhythm {
  readonly #socket: JudgedSocket;
  /** When each step was last taken, by path and by dialogue. */
  readonly #last = new Map<string, number>();
  /** Whether anything of ours may come round again. */
  readonly hasRounds: boolean;

  constructor(socket: JudgedSocket) {
    this.#socket = socket;
    this.hasRounds = isPaced(socket.options.channel, socket.us);
  }

  /** A step was taken now. */
  took(place: string): void {
    this.#last.set(place, this.#socket.now());
  }

  /** When a step may be taken: a paced one not before its time; undefined: whenever it is wished. */
  mayAt(move: Move): number | undefined {
    const { step, count } = move;
    const last = this.#last.get(placeOf(move));
    if (step.every === undefined || count === 0 || last === undefined) return undefined;
    return last + this.#socket.scaled(step.every);
  }

  /** The move that comes round now, such as a heartbeat while a state or a dialogue lasts. */
  round(moves: readonly Move[]): Move | undefined {
    if (!this.hasRounds) return undefined;
    const { state } = this.#socket.session;
    return moves.find((move) => comesRound(move, state) && this.#roundAt(move) <= this.#socket.now());
  }

  /** When the next one comes round. */
  nextRound(): number {
    const { session, us } = this.#socket;
    if (!this.hasRounds) return Infinity;
    const rounds = session.mayDo(us).filter((move) => comesRound(move, session.state));
    return Math.min(Infinity, ...rounds.map((move) => this.#roundAt(move)));
  }

  #roundAt(move: Move): number {
    const { session } = this.#socket;
    const last = Math.max(this.#last.get(placeOf(move)) ?? 0, session.entered);
    return last + this.#socket.scaled(move.step.every ?? 0);
  }
}
