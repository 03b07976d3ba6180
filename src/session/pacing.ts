import { Beat } from './beat.ts';
import type { Core } from './core.ts';
import { shownOf } from './explanation.ts';
import type { Instance } from './instance.ts';
import type { Plan } from './plan.ts';
import { isLoop } from './paced.ts';
import type { Position } from './positions.ts';
import { View } from './view.ts';

/**
 * Judges every `every` of a channel: of a first step while the state lasts, of another repeated step inside its loop.
 * Times come from frames of the shown explanation.
 */
export class Pacing {
  private readonly paced: Plan['paced'];
  /** Beats of first steps that are due in the present state. */
  private readonly beats = new Map<Position, Beat>();
  /** Beats of loops, by instance. */
  private readonly loops = new Map<number, Beat>();
  /** No gap is too long before: {@link next} as it was when somebody asked last, or earlier. A frame only moves gaps on. */
  soonest: number = Infinity;

  constructor(plan: Plan) {
    this.paced = plan.paced;
  }

  /** A state was entered: duties of its exchanges begin, others end. */
  enter(core: Core, at: number): void {
    for (const { program, position } of this.paced.firsts) {
      const { exchange } = program;
      const states = exchange?.in ?? (exchange?.at === undefined ? undefined : [exchange.at]);
      const holds = states === undefined || states.includes(core.shownContext.state);
      if (!holds) this.beats.delete(position);
      else if (!this.beats.has(position)) {
        const beat = new Beat(program, position, at);
        this.beats.set(position, beat);
        this.watch(beat);
      }
    }
  }

  /** A step was taken; `instance` is undefined where it began one. */
  step(core: Core, taken: { position: Position; instance: Instance | undefined }, at: number): void {
    const { position, instance } = taken;
    // A beginning under a presumed state has no beat: the state was never entered.
    const first = this.beats.size === 0 ? undefined : this.beats.get(position);
    const unsteady = first && this.beat(first, at);
    if (first !== undefined && unsteady !== undefined) report(core, first, { at, text: unsteady });
    if (!this.paced.hasLoops || instance === undefined) return;
    if (isLoop(instance.program, position)) {
      const beat = this.loops.get(instance.id) ?? new Beat(instance.program, position, at);
      this.loops.set(instance.id, beat);
      const wrong = this.beat(beat, at);
      if (wrong !== undefined && isCertain(core, instance.id))
        report(core, beat, { at, text: wrong, instance });
    } else this.loops.delete(instance.id);
  }

  private beat(beat: Beat, at: number): string | undefined {
    const wrong = beat.frame(at);
    this.watch(beat);
    return wrong;
  }

  private watch({ gapEnd }: Beat): void {
    if (gapEnd !== undefined && gapEnd < this.soonest) this.soonest = gapEnd;
  }

  /** The next time at which a gap may be too long. */
  next(): number | undefined {
    this.soonest = Infinity;
    for (const beat of this.beats.values()) this.watch(beat);
    for (const beat of this.loops.values()) this.watch(beat);
    return this.soonest === Infinity ? undefined : this.soonest;
  }

  fire(core: Core, at: number): void {
    for (const beat of this.beats.values())
      if (beat.gapEnd === at) report(core, beat, { at, text: beat.tellGap(at) });
    for (const [id, beat] of this.loops) {
      if (beat.gapEnd !== at) continue;
      const instance = repeating(core, id, beat);
      if (instance === undefined) this.loops.delete(id);
      else report(core, beat, { at, text: beat.tellGap(at), instance });
    }
  }

  /** The socket is closed: nothing is due any more. */
  stop(): void {
    this.beats.clear();
    this.loops.clear();
    this.soonest = Infinity;
  }
}

/** The instance, if it may still repeat the step in every explanation: where it may be something else, nothing is due. */
function repeating(core: Core, id: number, beat: Beat): Instance | undefined {
  const cluster = core.clusters.find(({ alternatives }) => alternatives.some(({ own }) => own.has(id)));
  if (cluster === undefined) {
    const instance = core.bag.find(beat.program, id);
    return mayRepeat(instance, beat) ? instance : undefined;
  }
  const { alternatives } = cluster;
  if (!alternatives.every(({ own }) => mayRepeat(own.get(id), beat))) return undefined;
  return shownOf(alternatives)?.own.get(id);
}

/** Whether every explanation has the instance. */
function isCertain({ clusters }: Core, id: number): boolean {
  return clusters.every(({ alternatives }) => {
    const [first, ...others] = alternatives.map(({ own }) => own.has(id));
    return others.every((has) => has === first);
  });
}

function mayRepeat(instance: Instance | undefined, { position }: Beat): boolean {
  return (
    instance?.mode === 'running' &&
    instance.node.position === position.index &&
    instance.node.next.includes(position)
  );
}

function report(core: Core, beat: Beat, what: { at: number; text: string; instance?: Instance }): void {
  const { program, position } = beat;
  const { step } = position;
  const level = step.level === 'MAY' ? 'MAY' : 'SHOULD';
  const about = { path: `${step.path}~every`, level, side: step.side, program } as const;
  const { at, text, instance } = what;
  new View(core).report(instance === undefined ? { ...about, text } : { ...about, text, instance }, at);
}
