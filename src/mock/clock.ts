/** What tells the time and wakes. Milliseconds; `now` never falls. */
export interface Clock {
  now(): number;
  /** Calls `wake` once, `delay` ms from now or a little later; a new call replaces the one before. */
  set(delay: number, wake: () => void): void;
  clear(): void;
}

/** The clock of the process or page: one timer. */
export function systemClock(): Clock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    now: () => performance.now(),
    set(delay, wake) {
      clearTimeout(timer);
      // Rounded up: a timer that fires a fraction early would only be set again.
      timer = setTimeout(wake, Math.max(1, Math.ceil(delay)));
    },
    clear() {
      clearTimeout(timer);
    },
  };
}
