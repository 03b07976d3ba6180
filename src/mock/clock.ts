/** What tells the time and wakes. Milliseconds; `now` never falls. */
export interface Clock {
  now(): number;
  /** Calls `wake` once, `delay` ms from now or a little later; a new call replaces the one before. */
  set(delay: number, wake: () => void): void;
  clear(): void;
}

/** The clock of the process or page: one timer. What is overdue waits until the sockets have had their turn, and no longer. */
export function systemClock(): Clock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setImmediate> | undefined;
  const clear = (): void => {
    clearTimeout(timer);
    if (soon !== undefined) clearImmediate(soon);
    soon = undefined;
  };
  return {
    now: () => performance.now(),
    set(delay, wake) {
      clear();
      // A page has no `setImmediate`.
      if (delay <= 0 && typeof setImmediate === 'function') soon = setImmediate(wake);
      // Rounded up: a timer that fires a fraction early would only be set again.
      else timer = setTimeout(wake, Math.max(1, Math.ceil(delay)));
    },
    clear,
  };
}
