import { allStepsOf, otherSide } from '../contract/index.ts';
import type { Exchange, Fault, Key, Side, Step } from '../contract/index.ts';
import { buildPositions } from './positions.ts';
import type { Group, Position } from './positions.ts';
import { Node } from './node.ts';
import type { Place } from './node.ts';
import type { Timing } from './timing.ts';
import { faultElements } from './fault-steps.ts';

const START: Place = { position: -1, count: 0, mask: 0, overdue: -1 };

/**
 * An exchange, or the reactions to a fault, compiled to positions (semantics, section 2, "Compile").
 * Immutable; every session of a channel with the same time scale shares it.
 */
export class Program {
  readonly index: number;
  readonly channel: string;
  readonly exchange: Exchange | undefined;
  readonly fault: Fault | undefined;
  readonly timing: Timing;
  readonly key: Key | undefined;
  readonly positions: readonly Position[];
  readonly groups: readonly Group[];
  readonly first: readonly number[];
  readonly abortFirst: readonly number[];
  /** Who aborts. */
  readonly abortSide: Side | undefined;
  readonly nullable: boolean;
  /** Whether any step compares with the first message. */
  readonly usesFirst: boolean;
  /** Whether a step's `with` counts by `$n`. */
  readonly usesNumber: boolean;
  /** Messages that each side sends somewhere in it. */
  readonly sends: Readonly<Record<Side, ReadonlySet<string>>>;
  /** A fault whose every reaction ends the session. */
  readonly mustEnd: boolean;
  /** A fault that may be ignored. */
  readonly mayIgnore: boolean;
  /** The node before anything was seen. */
  readonly start: Node;
  private readonly nodes = new Map<string, Node>();

  constructor(
    of: { exchange?: Exchange; fault?: Fault },
    at: { index: number; channel: string; timing: Timing },
  ) {
    this.index = at.index;
    this.channel = at.channel;
    this.timing = at.timing;
    this.exchange = of.exchange;
    this.fault = of.fault;
    this.key = of.exchange?.key;
    const fault = of.fault ? faultElements(of.fault) : undefined;
    const built = buildPositions(
      { steps: of.exchange?.steps ?? fault ?? [], abort: of.exchange?.abort ?? [] },
      { channel: at.channel, timing: at.timing },
    );
    this.positions = built.positions;
    this.groups = built.groups;
    this.first = built.first;
    this.abortFirst = built.abortFirst;
    this.abortSide = built.positions[built.abortFirst[0] ?? -1]?.side;
    this.mayIgnore = of.fault?.then.some((reaction) => reaction.kind === 'ignore') ?? false;
    this.nullable = built.nullable || this.mayIgnore;
    const uses = (word: string): boolean =>
      built.positions.some((p) => p.step.with.some((w) => w.value.word === word));
    this.usesFirst = uses('$first');
    this.usesNumber = uses('$n');
    this.sends = { client: sent(built.positions, 'client'), server: sent(built.positions, 'server') };
    this.mustEnd = of.fault !== undefined && of.fault.then.every(endsSession);
    this.start = this.node(START);
  }

  /** What a finding calls it: the exchange's id, or `faults/<id>`. */
  get name(): string {
    return this.exchange?.id ?? `faults/${this.fault?.id ?? ''}`;
  }

  get feature(): string | undefined {
    return this.exchange?.feature ?? this.fault?.feature;
  }

  /** The side that reacts, for a fault. */
  get reactor(): Side {
    return otherSide(this.fault?.of ?? 'client');
  }

  /** The interned node of a place; its count saturates. */
  node(place: Place): Node {
    const { position, count, mask, overdue } = place;
    const at = this.positions[position];
    const saturated = at === undefined ? 0 : Math.min(count, at.max === Infinity ? at.min : at.max);
    const name = `${String(position)}.${String(saturated)}.${String(mask)}.${String(overdue)}`;
    let node = this.nodes.get(name);
    if (node === undefined) {
      node = new Node(this, this.nodes.size, { position, count: saturated, mask, overdue });
      this.nodes.set(name, node);
    }
    return node;
  }

  /** The node right after the first occurrence of a position, reached from outside its `all`. */
  nodeAt(position: Position): Node {
    return this.node({ position: position.index, count: 1, mask: position.bit, overdue: -1 });
  }

  /** The position at an index that the automaton itself produced. */
  position(index: number): Position {
    const position = this.positions[index];
    if (position === undefined) throw new RangeError(`no position ${String(index)} in ${this.name}`);
    return position;
  }

  /** The first step in document order where a side sends a message. */
  firstStepSending(side: Side, message: string): Step | undefined {
    if (this.exchange === undefined) return undefined;
    for (const step of allStepsOf(this.exchange)) {
      if (step.side === side && step.act.kind === 'message' && step.act.messages.includes(message))
        return step;
    }
    return undefined;
  }
}

function sent(positions: readonly Position[], side: Side): ReadonlySet<string> {
  return new Set(positions.filter((p) => p.side === side).flatMap((p) => [...p.messages]));
}

function endsSession(reaction: Fault['then'][number]): boolean {
  return (
    reaction.kind === 'http' ||
    reaction.kind === 'close' ||
    (reaction.kind === 'send' && reaction.close !== null)
  );
}
