import type { Core } from './core.ts';
import type { Plan } from './plan.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { ms } from './take.ts';
import { View } from './view.ts';

const WINDOW = 50;
const TOLERANCE = 0.05;
const DRIFT = 3;
const SLOW = 1000;

/** One `every`: its last frames (semantics, section 7). */
interface Beat {
  readonly program: Program;
  readonly position: Position;
  /** It paces the beginnings of its exchange, not a loop inside it. */
  readonly ofBeginnings: boolean;
  /** Scaled; below one second it is pacing, judged in windows of 51 frames. */
  readonly period: number;
  readonly paced: boolean;
  /** Since when it is a duty; undefined: not now. */
  since: number | undefined;
  last: number | undefined;
  /** Times of the current window of 51 frames. */
  window: number[];
  /** The current gap has been reported. */
  reported: boolean;
}

/** Judges every `every` of a channel. Times come from frames of the shown explanation. */
export class Pacing {
  private readonly beats: readonly Beat[];

  constructor(plan: Plan) {
    this.beats = plan.exchanges
      .flatMap((program) => program.positions.map((position) => ({ program, position })))
      .filter(({ program, position }) => isPaced(program, position))
      .map(({ program, position }) => ({
        program,
        position,
        ofBeginnings: program.first.includes(position.index),
        period: plan.timing.scaled(position.step.every ?? 0),
        paced: (position.step.every ?? 0) < SLOW,
        since: undefined,
        last: undefined,
        window: [],
        reported: false,
      }));
  }

  /** A state was entered: duties of its exchanges begin, others end. */
  enter(core: Core, at: number): void {
    for (const beat of this.beats) {
      const { exchange } = beat.program;
      const states = exchange?.in ?? (exchange?.at === undefined ? undefined : [exchange.at]);
      const holds = states === undefined || states.includes(core.context.state);
      if (!holds) rest(beat);
      else if (beat.since === undefined && beat.ofBeginnings) beat.since = at;
    }
  }

  step(core: Core, position: Position, at: number): void {
    for (const beat of this.beats) {
      if (beat.position !== position) {
        if (!beat.ofBeginnings && beat.program.positions.includes(position)) rest(beat);
        continue;
      }
      // A beginning under a presumed state has no pace: the state was never entered.
      if (beat.ofBeginnings && beat.since === undefined) continue;
      beat.since ??= at;
      beat.last = at;
      beat.reported = false;
      if (beat.paced) this.pace(core, beat, at);
    }
  }

  /** The next time at which a gap is too long. */
  next(): number | undefined {
    let next: number | undefined;
    for (const beat of this.beats) {
      const end = gapEnd(beat);
      if (end !== undefined && (next === undefined || end < next)) next = end;
    }
    return next;
  }

  fire(core: Core, at: number): void {
    for (const beat of this.beats) {
      if (gapEnd(beat) !== at) continue;
      beat.reported = true;
      beat.window = [];
      report(core, beat, {
        at,
        text: `nothing for ${ms(at - (beat.last ?? beat.since ?? 0))}, due every ${ms(beat.period)}`,
      });
    }
  }

  /** The socket is closed: nothing is due any more. */
  stop(): void {
    for (const beat of this.beats) rest(beat);
  }

  private pace(core: Core, beat: Beat, at: number): void {
    beat.window.push(at);
    if (beat.window.length <= WINDOW) return;
    const start = beat.window[0] ?? at;
    const mean = (at - start) / WINDOW;
    const drift = Math.max(...beat.window.map((time, i) => Math.abs(time - (start + i * beat.period))));
    const off = Math.abs(mean - beat.period) > beat.period * TOLERANCE + 1e-9;
    if (off || drift > DRIFT * beat.period + 1e-9) {
      const text = `${String(WINDOW)} gaps with a mean of ${ms(mean)}, the farthest ${ms(drift)} off its slot; due every ${ms(beat.period)}`;
      report(core, beat, { at, text });
    }
    beat.window = [at];
  }
}

/** `every` speaks of the beginnings of an exchange, or of a loop inside it. */
function isPaced(program: Program, position: Position): boolean {
  if (position.step.every === undefined) return false;
  return program.first.includes(position.index) || position.max > 1;
}

function rest(beat: Beat): void {
  beat.since = undefined;
  beat.last = undefined;
  beat.window = [];
  beat.reported = false;
}

function gapEnd(beat: Beat): number | undefined {
  if (beat.since === undefined || beat.reported) return undefined;
  if (beat.paced) return (beat.last ?? beat.since) + WINDOW * beat.period;
  return Math.max((beat.last ?? -Infinity) + 1.5 * beat.period, beat.since + 3 * beat.period);
}

function report(core: Core, beat: Beat, what: { at: number; text: string }): void {
  const { step } = beat.position;
  const level = step.level === 'MAY' ? 'MAY' : 'SHOULD';
  const { program } = beat;
  new View(core).report(
    { path: `${step.path}~every`, level, side: step.side, text: what.text, program },
    what.at,
  );
}
