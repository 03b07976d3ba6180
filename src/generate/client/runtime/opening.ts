import { TimeoutError } from './errors.ts';

/** The wait until a session may be used. */
export class Opening {
  resolve: () => void = () => undefined;
  reject: (error: unknown) => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Settles by `resolve` or `reject`, at the latest after some milliseconds. */
  wait(ms: number): Promise<void> {
    this.#timer = setTimeout(() => this.reject(new TimeoutError('open', ['an open session'], ms)), ms);
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  over(): void {
    clearTimeout(this.#timer);
  }
}

/** What is done again and again while a state lasts. */
export class Beats {
  #running: ReturnType<typeof setInterval>[] = [];

  start(everyMs: number, act: () => void): void {
    this.#running.push(setInterval(act, everyMs));
  }

  stop(): void {
    for (const beat of this.#running.splice(0)) clearInterval(beat);
  }
}
