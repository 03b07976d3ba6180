import type { Observation } from '../session/index.ts';
import { lengthOf, type AudioFormat } from './audio.ts';
import { valueIn } from './place.ts';
import type { Role } from './role.ts';

/** Which of our answers wait until the peer's audio has been played, as on a line that plays it. */
export interface PlaybackOptions {
  /** Exchanges, by their ids, whose answer of ours comes when what the peer sent before has been played. */
  readonly marks: readonly string[];
  /** Messages of the peer that throw away what was not played: all that waits comes at once. */
  readonly clear: readonly string[];
}

/** A line that plays what the peer sends, in its own time, on the session's clock. */
export class Playback {
  readonly #role: Role;
  readonly #options: PlaybackOptions;
  readonly #format: AudioFormat;
  /** When all that has come is played. */
  #until = 0;
  /** Until when the answer in a dialogue waits. */
  readonly #marks = new Map<number, number>();

  constructor(role: Role, options: PlaybackOptions, format: AudioFormat) {
    this.#role = role;
    this.#options = options;
    this.#format = format;
  }

  /** Takes in a message of the peer. */
  heard({ reading, taken }: Observation, at: number): void {
    if (reading?.kind !== 'message') return;
    if (this.#options.clear.includes(reading.message.name)) {
      this.#until = at;
      this.#marks.clear();
      return;
    }
    const place = this.#role.payloads.audioPlace(reading.message);
    const audio = place && valueIn(reading.value, place);
    if (typeof audio === 'string') {
      const bytes = Math.floor((audio.replace(/=+$/, '').length * 3) / 4);
      const { timeScale } = this.#role.options;
      this.#until = Math.max(at, this.#until) + lengthOf(bytes, this.#format) * timeScale;
    }
    const isMark = taken?.exchange !== undefined && this.#options.marks.includes(taken.exchange.id);
    if (isMark && this.#until > at) this.#marks.set(taken.instance, this.#until);
  }

  /** Until when nothing is said in this dialogue; 0: it does not wait. */
  heldUntil(instance: number): number {
    return this.#marks.get(instance) ?? 0;
  }
}
