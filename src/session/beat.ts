import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { ms } from './take.ts';

const WINDOW = 50;
const TOLERANCE = 0.05;
const DRIFT = 3;
const SLOW = 1000;
/** Times are fractions of milliseconds: a hair beyond the bound is arithmetic. */
const HAIR = 1e-9;

/** One `every` that is a duty now: its last frames, and what is wrong with them (semantics, section 7). */
export class Beat {
  readonly program: Program;
  readonly position: Position;
  /** Scaled, ms. Below one second it is pacing, judged in windows of 51 frames. */
  private readonly period: number;
  private readonly paced: boolean;
  private readonly since: number;
  private last: number | undefined;
  private window: number[] = [];
  /** The current gap has been told. */
  private told = false;

  constructor(program: Program, position: Position, since: number) {
    const { every = 0 } = position.step;
    this.program = program;
    this.position = position;
    this.period = program.timing.scaled(every);
    this.paced = every < SLOW;
    this.since = since;
  }

  /** When the gap that runs now is too long; undefined: it was told already. */
  get gapEnd(): number | undefined {
    if (this.told) return undefined;
    if (this.paced) return (this.last ?? this.since) + WINDOW * this.period;
    return Math.max((this.last ?? -Infinity) + 1.5 * this.period, this.since + 3 * this.period);
  }

  /** The gap is too long: says so, once. */
  tellGap(at: number): string {
    this.told = true;
    this.window = [];
    return `nothing for ${ms(at - (this.last ?? this.since))}, due every ${ms(this.period)}`;
  }

  /** A frame came. Says what is wrong with the window that it ends. */
  frame(at: number): string | undefined {
    this.last = at;
    this.told = false;
    if (!this.paced) return undefined;
    this.window.push(at);
    if (this.window.length <= WINDOW) return undefined;
    const { window } = this;
    this.window = [at];
    return this.unsteady(window);
  }

  private unsteady(window: readonly number[]): string | undefined {
    const { period } = this;
    const [start = 0] = window;
    const mean = ((window.at(-1) ?? 0) - start) / WINDOW;
    const drift = Math.max(...window.map((time, i) => Math.abs(time - (start + i * period))));
    const isOff = Math.abs(mean - period) > period * TOLERANCE + HAIR;
    if (!isOff && drift <= DRIFT * period + HAIR) return undefined;
    return `${String(WINDOW)} gaps with a mean of ${ms(mean)}, the farthest ${ms(drift)} off its slot; due every ${ms(period)}`;
  }
}
