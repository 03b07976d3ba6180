/** What tells the time and wakes. Milliseconds; `now` never falls. */
export interface Clock {
  now(): number;
  /** Calls `wake` once, `delay` ms from now or a little later; a new call replaces the one before. */
  set(delay: number, wake: () => void): void;
  clear(): void;
}

/** A timer that fires later than this, ms, was held up, and so was what lies unread in the sockets. */
const HELD_UP_MS = 10;

/** The clock of the process or page: one timer. What is overdue waits until the sockets have had their turn, and no longer. */
export function systemClock(): Clock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setImmediate> | undefined;
  let due = 0;
  let wake = (): void => {};
  // A page has no `setImmediate`.
  const canYield = typeof setImmediate === 'function';
  const clear = (): void => {
    clearTimeout(timer);
    if (soon !== undefined) clearImmediate(soon);
    soon = undefined;
  };
  const fire = (): void => {
    // In a turn of the loop timers come before sockets: what the peer said in time is read before we go on without it.
    if (canYield && performance.now() - due > HELD_UP_MS) soon = setImmediate(wake);
    else wake();
  };
  return {
    now: () => performance.now(),
    set(delay, next) {
      clear();
      wake = next;
      due = performance.now() + delay;
      if (delay <= 0 && canYield) soon = setImmediate(wake);
      // Rounded up: a timer that fires a fraction early would only be set again.
      else timer = setTimeout(fire, Math.max(1, Math.ceil(delay)));
    },
    clear,
  };
}
