import type { All, Element, Exchange, Step, With } from '../../contract/index.ts';
import type { Filling, PlanStep } from './runtime/plan.ts';

/** How the steps of an exchange follow each other. */
export interface Sequence {
  readonly steps: readonly PlanStep[];
  readonly first: readonly number[];
  readonly abort: readonly number[];
  readonly optional: boolean;
}

type Draft = { -readonly [Key in keyof PlanStep]: PlanStep[Key] } & { next: number[] };

interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

/** What a step's filling looks like, and whether its message says that what was asked for is not done. */
export interface StepWords {
  filling(step: Step, one: With): Filling;
  fails(step: Step): boolean;
}

/** The steps of an exchange in a row, each with what may follow it (Glushkov's construction), its `abort` last. */
export function sequenceOf(exchange: Exchange, words: StepWords): Sequence {
  const builder = new Builder(words);
  const main = builder.whole(exchange.steps);
  const abort = exchange.abort.length === 0 ? undefined : builder.whole(exchange.abort);
  const steps = builder.steps.map(({ next, ...step }) => (next.length === 0 ? step : { ...step, next }));
  return { steps, first: main.first, abort: abort?.first ?? [], optional: main.nullable };
}

class Builder {
  readonly steps: Draft[] = [];
  private readonly words: StepWords;

  constructor(words: StepWords) {
    this.words = words;
  }

  whole(elements: readonly Element[]): Fragment {
    const fragment = this.sequence(elements);
    for (const index of fragment.last) this.at(index).last = true;
    return fragment;
  }

  private sequence(elements: readonly Element[]): Fragment {
    const empty: Fragment = { first: [], last: [], nullable: true };
    return elements.reduce((before, element) => this.join(before, this.element(element)), empty);
  }

  private join(a: Fragment, b: Fragment): Fragment {
    for (const index of a.last) this.at(index).next.push(...b.first);
    return {
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
      nullable: a.nullable && b.nullable,
    };
  }

  private element(element: Element): Fragment {
    if (element.kind === 'step') return this.step(element);
    if (element.kind === 'all') return this.all(element);
    const branches = element.branches.map((branch) => this.sequence(branch.steps));
    return {
      first: branches.flatMap((branch) => branch.first),
      last: branches.flatMap((branch) => branch.last),
      nullable: branches.some((branch) => branch.nullable),
    };
  }

  /** Members that have not come yet may come after each other: that is the runtime's to know. */
  private all(all: All): Fragment {
    const members = all.steps.map((step) => this.step(step));
    const indexes = members.flatMap((member) => member.first);
    for (const index of indexes) this.at(index).all = indexes;
    return { first: indexes, last: indexes, nullable: members.every((member) => member.nullable) };
  }

  private step(step: Step): Fragment {
    const { act, min, max, within, enter } = step;
    const fill = step.with.map((one) => this.words.filling(step, one));
    const index = this.steps.push({
      by: step.side,
      ...(act.kind === 'message' ? { messages: act.messages } : { codes: act.codes }),
      ...(min === 1 && max === 1 ? {} : { times: [min, max] as const }),
      ...(within === undefined ? {} : { within }),
      ...(enter === undefined ? {} : { enter }),
      ...(fill.length === 0 ? {} : { fill }),
      ...(this.words.fails(step) ? { fails: true as const } : {}),
      next: [],
    });
    return { first: [index - 1], last: [index - 1], nullable: min === 0 };
  }

  private at(index: number): Draft {
    const step = this.steps[index];
    if (step === undefined) throw new RangeError(`no step ${String(index)}`);
    return step;
  }
}
