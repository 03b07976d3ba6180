/**
 * Section 1: the constants, in milliseconds, times `timeScale`.
 *
 * Reading: a scaled duration never falls below 50 ms, unless the document itself says less (`every: 20ms`).
 */
export interface Constants {
  readonly timeScale: number;
  /** The crossing window. */
  readonly grace: number;
  /** The same for whoever only watches (decision 0059). */
  readonly crossing: number;
  /** The window of an absence claim. */
  readonly quiet: number;
  /** `within` of a fault's reaction, of an `else` and of an abort's rest that say none. */
  readonly react: number;
  /** A duration of the document, scaled. */
  readonly scaled: (duration: number) => number;
  /** When late becomes missing: max(3W, W + 2000), of a scaled bound. */
  readonly patience: (bound: number) => number;
  /** How early an `else` may begin: max(50, W/10), of a scaled bound. */
  readonly slack: (bound: number) => number;
}

/** The constants at one time scale. `grace` is before scaling. */
export function constantsAt(timeScale: number, grace = 2000): Constants {
  const scaled = (duration: number): number =>
    timeScale === 1 ? duration : Math.max(duration * timeScale, Math.min(duration, 50));
  return {
    timeScale,
    scaled,
    grace: scaled(grace),
    crossing: scaled(2000),
    quiet: scaled(1000),
    react: scaled(5000),
    patience: (bound) => Math.max(3 * bound, bound + scaled(2000)),
    slack: (bound) => Math.max(Math.min(50, bound), bound / 10),
  };
}
