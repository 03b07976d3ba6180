import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { ms } from './late.ts';

const WINDOW = 50;
const TOLERANCE = 0.05;
const DRIFT = 3;
const SLOW = 1000;
/** Times are fractions of milliseconds: a hair beyond the bound is arithmetic. */
const HAIR = 1e-9;

/**
 * One `every` that is a duty now, with what was seen of it (semantics, section 7). A value: explanations that differ in a
 * frame have beats of their own.
 */
export interface Beat {
  readonly program: Program;
  readonly position: Position;
  readonly since: number;
  readonly last: number | undefined;
  /** The window that runs: its first frame, how many it has, and how far one was off its slot. */
  readonly start: number;
  readonly count: number;
  readonly drift: number;
  /** The current gap has been told. */
  readonly told: boolean;
}

/** A duty that begins. */
export function newBeat(program: Program, position: Position, since: number): Beat {
  return { program, position, since, last: undefined, start: since, count: 0, drift: 0, told: false };
}

function periodOf({ program, position }: Beat): number {
  return program.timing.scaled(position.step.every ?? 0);
}

/** Below one second it is judged in windows of 51 frames. */
function isPaced({ position }: Beat): boolean {
  return (position.step.every ?? 0) < SLOW;
}

/** When the gap that runs now is too long; Infinity: it was told already. */
export function gapEnd(beat: Beat): number {
  if (beat.told) return Infinity;
  const period = periodOf(beat);
  if (isPaced(beat)) return (beat.last ?? beat.since) + WINDOW * period;
  return Math.max((beat.last ?? -Infinity) + 1.5 * period, beat.since + 3 * period);
}

/** The gap is told, once. */
export function afterGap(beat: Beat): Beat {
  return { ...beat, told: true, count: 0 };
}

/** A gap that is too long, for a sentence. */
export function gapText(beat: Beat, at: number): string {
  return `nothing for ${ms(at - (beat.last ?? beat.since))}, due every ${ms(periodOf(beat))}`;
}

/** A frame came. `wrong`: what is wrong with the window that it ends. */
export function afterFrame(beat: Beat, at: number): { beat: Beat; wrong: string | undefined } {
  const { program, position, since } = beat;
  const again = { program, position, since, last: at, start: at, count: 1, drift: 0, told: false };
  if (!isPaced(beat) || beat.count === 0) return { beat: again, wrong: undefined };
  const { start, count } = beat;
  const drift = Math.max(beat.drift, Math.abs(at - (start + count * periodOf(beat))));
  if (count < WINDOW) return { beat: { ...again, start, count: count + 1, drift }, wrong: undefined };
  return { beat: again, wrong: unsteady({ ...beat, drift }, at) };
}

function unsteady(beat: Beat, end: number): string | undefined {
  const { start, drift } = beat;
  const period = periodOf(beat);
  const mean = (end - start) / WINDOW;
  const isOff = Math.abs(mean - period) > period * TOLERANCE + HAIR;
  if (!isOff && drift <= DRIFT * period + HAIR) return undefined;
  return `${String(WINDOW)} gaps with a mean of ${ms(mean)}, the farthest ${ms(drift)} off its slot; due every ${ms(period)}`;
}

/** Everything about a beat that its future depends on, as text. */
export function signatureOfBeat({ position, since, last, start, count, drift, told }: Beat): string {
  return [position.id, since, last ?? '', start, count, drift, told].join(',');
}
