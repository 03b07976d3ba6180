import type { Fault, Side } from '../contract/index.ts';
import type { Core } from './core.ts';
import type { Program } from './program.ts';
import { allow, provoke } from './provoke.ts';
import { excuseSilence } from './refusals.ts';
import type { View } from './view.ts';

interface Rate {
  readonly program: Program;
  readonly of: Side;
  readonly messages: readonly string[];
  readonly max: number;
  /** Scaled. */
  readonly per: number;
  /** When its messages came, as far back as `per` and no more than matter. */
  readonly times: number[];
}

interface Silence {
  readonly program: Program;
  readonly of: Side;
  /** Scaled. */
  readonly duration: number;
  /** When it is too long, unless a frame comes; undefined: said already, or the socket is not open. */
  due: number | undefined;
  /** From when on the other side may react: its clock may have begun before ours. Undefined: said already. */
  early: number | undefined;
  /** When it was too long, and so a reaction is owed; undefined: it is not. */
  over: number | undefined;
}

/** Nothing of that side is awaited. */
const UNHEARD = { due: undefined, early: undefined, over: undefined };

/** How a message counts against the limits that a document describes (semantics, section 11). */
export type RateReading =
  | { readonly kind: 'within' }
  | {
      readonly kind: 'maybe' | 'over';
      readonly program: Program;
      /** How far above the limit. */ readonly by: number;
    };

/** Faults that count: `rate`, `size`, `silence`. */
export class Limits {
  private readonly rates: readonly Rate[];
  private readonly silences: readonly Silence[];
  private readonly sizes: readonly { readonly program: Program; readonly of: Side; readonly bytes: number }[];

  /** Whether anything is counted: mostly nothing is, and a frame need not ask. */
  readonly any: boolean;
  private readonly core: Core;

  constructor(core: Core) {
    this.core = core;
    const { timing, faults } = core.plan;
    const conditions = faults.flatMap((program) =>
      (program.fault?.when ?? []).map((condition) => ({ program, of: ofOf(program.fault), condition })),
    );
    this.rates = conditions.flatMap(({ program, of, condition }) =>
      condition.word === 'rate'
        ? [{ program, of, ...condition, per: timing.scaled(condition.per), times: [] }]
        : [],
    );
    this.silences = conditions.flatMap(({ program, of, condition }) =>
      condition.word === 'silence'
        ? [{ program, of, duration: timing.scaled(condition.duration), ...UNHEARD }]
        : [],
    );
    this.sizes = conditions.flatMap(({ program, of, condition }) =>
      condition.word === 'size' ? [{ program, of, bytes: condition.bytes }] : [],
    );
    this.any = this.rates.length > 0 || this.silences.length > 0 || this.sizes.length > 0;
  }

  /** A frame of a side came (or the socket opened): its silences begin anew. */
  heard(side: Side | undefined, at: number): void {
    for (const silence of this.silences) {
      if (side !== undefined && silence.of !== side) continue;
      const { program, duration, over } = silence;
      const slack = program.timing.slack(duration);
      // The other side may have heard it before the silence was over: its clock may have begun after ours.
      if (over !== undefined && at - over <= slack) excuseSilence(this.core, program, over);
      silence.over = undefined;
      silence.due = at + duration;
      silence.early = silence.due - slack;
    }
  }

  /** A message of a side came: where it is the reaction to a silence that is all but over, none is owed any more. */
  answered(side: Side, message: string): void {
    for (const silence of this.silences) {
      const { program, due, early } = silence;
      if (due === undefined || early !== undefined || program.reactor !== side) continue;
      if (program.start.next.some((position) => position.messages.has(message))) silence.due = undefined;
    }
  }

  stop(): void {
    for (const silence of this.silences) {
      Object.assign(silence, UNHEARD);
    }
  }

  /** When the next silence is too long, or all but; Infinity: none is awaited. */
  get soonest(): number {
    let next = Infinity;
    for (const { due, early } of this.silences) next = Math.min(next, early ?? due ?? Infinity);
    return next;
  }

  fireSilence(view: View, at: number): void {
    for (const silence of this.silences) {
      const { program, due, early } = silence;
      if (early === at) {
        silence.early = undefined;
        const until = (due ?? at) + program.timing.grace;
        allow(view, program, { at, first: undefined, named: [], until });
      } else if (due === at) {
        silence.due = undefined;
        silence.over = at;
        provoke(view, program, { word: 'silence', at, first: undefined });
      }
    }
  }

  /** The fault that a frame of this size provokes. */
  tooBig(side: Side, data: string | Uint8Array): Program | undefined {
    return this.above(1, side, data);
  }

  /**
   * The fault of a frame so far above its size that nobody reads it: what is too big is parsed up to twice the size, for its number
   * in a series, its key and what it would have begun. So a frame costs no more than what the document allows.
   */
  farTooBig(side: Side, data: string | Uint8Array): Program | undefined {
    return this.above(MOST_READ, side, data);
  }

  private above(times: number, side: Side, data: string | Uint8Array): Program | undefined {
    return this.sizes.find((size) => size.of === side && isLonger(data, times * size.bytes))?.program;
  }

  /** Counts a message: fixed windows and buckets conform up to twice the limit, so between the two both readings stand. */
  rate(side: Side, message: string, at: number): RateReading {
    let reading: RateReading = { kind: 'within' };
    for (const rate of this.rates) {
      if (rate.of !== side || !rate.messages.includes(message)) continue;
      const { times } = rate;
      while (times[0] !== undefined && times[0] <= at - rate.per) times.shift();
      times.push(at);
      if (times.length > 2 * rate.max + 1) times.shift();
      const count = times.length;
      if (count > 2 * rate.max) return { kind: 'over', program: rate.program, by: count - rate.max };
      if (count > rate.max) reading = { kind: 'maybe', program: rate.program, by: count - rate.max };
    }
    return reading;
  }
}

/** So many times its size a frame is read. */
const MOST_READ = 2;

/** UTF-8 bytes. They are counted only where the number of characters does not tell. */
function isLonger(data: string | Uint8Array, bytes: number): boolean {
  if (typeof data !== 'string') return data.byteLength > bytes;
  if (data.length > bytes || 3 * data.length <= bytes) return data.length > bytes;
  return new TextEncoder().encode(data).byteLength > bytes;
}

function ofOf(fault: Fault | undefined): Side {
  return fault?.of ?? 'client';
}
