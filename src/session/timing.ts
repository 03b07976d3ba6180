/** The constants of the formal reading, in milliseconds before scaling (semantics, section 1). */
const GRACE = 2000;
const QUIET = 1000;
const REACT = 5000;
const PATIENCE_ALLOWANCE = 2000;
const FLOOR = 50;

/** Every duration of a session, scaled once. */
export class Timing {
  readonly scale: number;
  /** The crossing window. */
  readonly grace: number;
  /** The crossing window of whoever only watches: an answer that comes later tells nothing of what was heard when. */
  readonly crossing: number;
  /** The window of an absence claim. */
  readonly quiet: number;
  /** How long a broken instance or an undescribed item absorbs. */
  readonly absorb: number;

  constructor(scale = 1, grace: number = GRACE) {
    this.scale = scale;
    this.grace = this.scaled(grace);
    this.crossing = this.scaled(GRACE);
    this.quiet = this.scaled(QUIET);
    this.absorb = this.patience(this.scaled(REACT));
  }

  /** A duration of the document on this session's clock: never below 50 ms unless the document itself says less. */
  scaled(duration: number): number {
    return this.scale === 1 ? duration : Math.max(Math.min(duration, FLOOR), duration * this.scale);
  }

  /** When late becomes missing, for a scaled bound. */
  patience(bound: number): number {
    return Math.max(3 * bound, bound + this.scaled(PATIENCE_ALLOWANCE));
  }

  /** How early an `else` may begin, for a scaled bound: the peer's clock started before ours. */
  slack(bound: number): number {
    return Math.max(Math.min(FLOOR, bound), bound / 10);
  }
}
