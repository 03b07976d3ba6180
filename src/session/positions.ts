import type { All, Element, Side, Step } from '../contract/index.ts';
import type { Timing } from './timing.ts';

/** A step of a compiled exchange (Glushkov's construction: one position an occurrence). */
export interface Position {
  readonly index: number;
  readonly step: Step;
  /** Check id with the channel. */
  readonly id: string;
  readonly side: Side;
  readonly messages: ReadonlySet<string>;
  /** Close codes; empty for a message step. */
  readonly codes: ReadonlySet<number>;
  readonly min: number;
  readonly max: number;
  /** Scaled. */
  readonly within: number | undefined;
  readonly part: 'main' | 'abort' | 'else';
  /** Index of the `all` it belongs to, and its bit there; -1 when none. */
  readonly group: number;
  readonly bit: number;
  readonly follow: number[];
  last: boolean;
  /** First positions of its `else`. */
  elseFirst: readonly number[];
}

/** An `all`: its members come in any order, then what follows the group. */
export interface Group {
  readonly members: number[];
  readonly follow: number[];
  last: boolean;
}

interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly (number | Group)[];
  readonly nullable: boolean;
}

/** What {@link buildPositions} makes of the elements of an exchange. */
export interface Built {
  readonly positions: readonly Position[];
  readonly groups: readonly Group[];
  readonly first: readonly number[];
  readonly abortFirst: readonly number[];
  readonly nullable: boolean;
}

const EMPTY: Fragment = { first: [], last: [], nullable: true };

/** Compiles the steps and the abort of an exchange. */
export function buildPositions(
  of: { steps: readonly Element[]; abort: readonly Element[] },
  by: { channel: string; timing: Timing },
): Built {
  const builder = new Builder(by.channel, by.timing);
  const main = builder.whole(of.steps, 'main');
  const abort = builder.whole(of.abort, 'abort');
  return {
    positions: builder.positions,
    groups: builder.groups,
    first: main.first,
    abortFirst: of.abort.length === 0 ? [] : abort.first,
    nullable: main.nullable,
  };
}

class Builder {
  readonly positions: Position[] = [];
  readonly groups: Group[] = [];
  private readonly channel: string;
  private readonly timing: Timing;

  constructor(channel: string, timing: Timing) {
    this.channel = channel;
    this.timing = timing;
  }

  whole(elements: readonly Element[], part: Position['part']): Fragment {
    const fragment = this.sequence(elements, part);
    for (const last of fragment.last) {
      if (typeof last === 'number') this.at(last).last = true;
      else last.last = true;
    }
    return fragment;
  }

  private sequence(elements: readonly Element[], part: Position['part']): Fragment {
    return elements.reduce((before, element) => this.join(before, this.element(element, part)), EMPTY);
  }

  private join(a: Fragment, b: Fragment): Fragment {
    for (const last of a.last) {
      const follow = typeof last === 'number' ? this.at(last).follow : last.follow;
      follow.push(...b.first);
    }
    return {
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
      nullable: a.nullable && b.nullable,
    };
  }

  private element(element: Element, part: Position['part']): Fragment {
    if (element.kind === 'step') return this.step(element, part);
    if (element.kind === 'all') return this.all(element, part);
    const branches = element.branches.map((branch) => this.sequence(branch.steps, part));
    return {
      first: branches.flatMap((branch) => branch.first),
      last: branches.flatMap((branch) => branch.last),
      nullable: branches.some((branch) => branch.nullable),
    };
  }

  private step(step: Step, part: Position['part'], group = { index: -1, bit: 0 }): Fragment {
    const index = this.positions.length;
    const position: Position = {
      index,
      step,
      id: `${this.channel}/${step.path}`,
      side: step.side,
      messages: new Set(step.act.kind === 'message' ? step.act.messages : []),
      codes: new Set(step.act.kind === 'close' ? step.act.codes : []),
      min: step.min,
      max: step.max ?? Infinity,
      within: step.within === undefined ? undefined : this.timing.scaled(step.within),
      part,
      group: group.index,
      bit: group.bit,
      follow: [],
      last: false,
      elseFirst: [],
    };
    this.positions.push(position);
    if (step.else.length > 0) position.elseFirst = this.whole(step.else, 'else').first;
    return { first: [index], last: [index], nullable: step.min === 0 };
  }

  private all(all: All, part: Position['part']): Fragment {
    const group: Group = { members: [], follow: [], last: false };
    const index = this.groups.push(group) - 1;
    const members = all.steps.map((step, i) => this.step(step, part, { index, bit: 1 << i }));
    group.members.push(...members.flatMap((member) => member.first));
    return { first: group.members, last: [group], nullable: members.every((member) => member.nullable) };
  }

  private at(index: number): Position {
    const position = this.positions[index];
    if (position === undefined) throw new RangeError(`no position ${String(index)}`);
    return position;
  }
}
