import type { Side } from '../contract/index.ts';
import type { Group, Position } from './positions.ts';
import type { Program } from './program.ts';

/** What names a node: a position (-1: nothing seen), its repetitions, the seen elements of an `all`, an overdue step (-1: none). */
export interface Place {
  readonly position: number;
  readonly count: number;
  readonly mask: number;
  readonly overdue: number;
}

/** What a side must do next in an instance at a node. */
export interface Owed {
  /** The first mandatory step in document order: what a finding names. */
  readonly position: Position;
  /** The longest scaled `within` among the side's own next steps; undefined: no bound. */
  readonly bound: Delay | undefined;
  /** How long it is waited for. */
  readonly patience: Delay | undefined;
}

/** A duration from the last step, or one from the step before the `all` that the node is in: whichever ends later. */
export interface Delay {
  readonly last: number;
  readonly all: number;
}

/** What time does at a node: so long after the instance's clock, a step is missing, or its `else` is due. */
export interface Rule {
  readonly kind: 'missing' | 'else';
  readonly position: Position;
  readonly delay: Delay;
}

const NONE: readonly Position[] = [];

/**
 * Where an instance stands: a position with its repetitions (semantics, sections 2, 6 and 7). Interned by its program,
 * so that "the same place" is one object and everything about it is worked out once.
 */
export class Node {
  readonly program: Program;
  /** Its number among the nodes of its program. */
  readonly index: number;
  readonly position: number;
  readonly count: number;
  /** Members of the `all` seen so far, the current one included. */
  readonly mask: number;
  /** The position whose `else` has become due; undefined when none. */
  readonly overdue: Position | undefined;
  /** The position it stands at; undefined at the start. */
  readonly here: Position | undefined;
  readonly next: readonly Position[];
  /** What the late side may still send after its `else` became due: it breaks the instance. */
  readonly tardy: readonly Position[];
  readonly done: boolean;
  readonly owed: Readonly<Record<Side, Owed | undefined>>;
  /** Next steps that are owed and have an `else`. */
  readonly withElse: readonly Position[];
  readonly closes: readonly Position[];
  readonly rules: readonly Rule[];
  /** Whether the abort's first step is accepted here. */
  readonly abortable: boolean;
  /** Whether either side may take the next step. */
  private readonly isShared: boolean;
  /** Whether nothing but its next steps is ever taken here: no abort, no `else`, nothing tardy. */
  readonly takesNextOnly: boolean;
  private readonly accepted: Readonly<Record<Side, ReadonlyMap<string, readonly Position[]>>>;
  private states: ReadonlySet<string> | undefined;
  /** Where each next position leads, by its index: worked out once, for frames take the same steps again and again. */
  private readonly leads: (Node | undefined)[] = [];

  constructor(program: Program, index: number, at: Place) {
    this.program = program;
    this.index = index;
    this.position = at.position;
    this.count = at.count;
    this.mask = at.mask;
    this.here = at.position < 0 ? undefined : program.position(at.position);
    this.overdue = at.overdue < 0 ? undefined : program.position(at.overdue);
    const plain = nextOf(program, at).sort((a, b) => a - b);
    const regular = [...new Set(plain)].map((index) => program.position(index));
    this.next = this.overdue ? this.overdue.elseFirst.map((index) => program.position(index)) : regular;
    this.tardy = this.overdue ? regular : NONE;
    this.done = this.overdue === undefined && isDone(program, at);
    this.owed = { client: this.owedBy('client'), server: this.owedBy('server') };
    this.withElse = this.overdue === undefined && !this.done ? regular.filter((p) => this.owesElse(p)) : NONE;
    this.closes = this.next.filter((position) => position.codes.size > 0);
    this.rules = this.rulesOfTime();
    this.abortable =
      this.here !== undefined &&
      this.here.part !== 'abort' &&
      this.next.length > 0 &&
      program.abortFirst.length > 0;
    this.isShared = this.overdue === undefined && new Set(regular.map(({ side }) => side)).size > 1;
    this.takesNextOnly = !this.abortable && this.withElse.length === 0 && this.tardy.length === 0;
    this.accepted = { client: byMessage(this.next, 'client'), server: byMessage(this.next, 'server') };
  }

  /** Next positions where a side sends a message. */
  accepts(side: Side, message: string): readonly Position[] {
    return this.accepted[side].get(message) ?? NONE;
  }

  /** Whether a mandatory step stands here (a satisfied loop or an optional step does not). */
  isMandatory(position: Position): boolean {
    if (position.min === 0) return false;
    return !(position.index === this.position && this.count >= position.min);
  }

  private owesElse(position: Position): boolean {
    return position.elseFirst.length > 0 && this.isMandatory(position);
  }

  /** The node after taking a next position. `from` is this node. */
  after(position: Position): Node {
    const known = this.leads[position.index];
    if (known !== undefined) return known;
    const loops = position.index === this.position;
    const count = loops ? this.count + 1 : 1;
    const mask = position.group < 0 ? 0 : (this.isBeside(position) ? this.mask : 0) | position.bit;
    const node = this.program.node({ position: position.index, count, mask, overdue: -1 });
    this.leads[position.index] = node;
    return node;
  }

  /** What the other side could say in the place of a next step, and can no more behind it: that may be under way. */
  passedBy(position: Position): readonly Position[] {
    if (!this.isShared || !this.next.includes(position)) return NONE;
    const behind = this.after(position).next;
    return this.next.filter((other) => other.side !== position.side && !behind.includes(other));
  }

  /** Whether the node stands in the `all` that a position belongs to. */
  isBeside(position: Position): boolean {
    return this.here !== undefined && this.here.group >= 0 && this.here.group === position.group;
  }

  /** The same place with the `else` of a next step due, or (without one) no longer due. */
  whenOverdue(position?: Position): Node {
    const { count, mask } = this;
    return this.program.node({ position: this.position, count, mask, overdue: position?.index ?? -1 });
  }

  /** States that a step at or after this node enters. */
  get enterAhead(): ReadonlySet<string> {
    this.states ??= new Set(this.ahead().flatMap((p) => (p.step.enter === undefined ? [] : [p.step.enter])));
    return this.states;
  }

  /** Every position that may still come, the next ones included, without aborts and without what has come of an `all`. */
  ahead(): Position[] {
    const hasCome = (p: Position): boolean => this.isBeside(p) && (this.mask & p.bit) !== 0;
    const seen = new Set<Position>([...this.next, ...this.tardy]);
    for (const position of seen) {
      for (const follow of followersOf(this.program, position)) if (!hasCome(follow)) seen.add(follow);
    }
    return [...seen];
  }

  private rulesOfTime(): Rule[] {
    const elses = this.withElse.flatMap((position): Rule[] =>
      position.within === undefined ? [] : [{ kind: 'else', position, delay: this.longest([position]) }],
    );
    const owed = [this.owed.client, this.owed.server].filter((item) => item !== undefined);
    const missing = owed.flatMap(({ position, patience }): Rule[] =>
      patience === undefined || position.elseFirst.length > 0
        ? []
        : [{ kind: 'missing', position, delay: patience }],
    );
    return [...elses, ...missing];
  }

  private owedBy(side: Side): Owed | undefined {
    if (this.done) return undefined;
    const own = this.next.filter((position) => position.side === side);
    const position = own.find((candidate) => this.isMandatory(candidate));
    if (position === undefined) return undefined;
    const bounded = own.filter((candidate) => candidate.within !== undefined);
    const isOpen = own.some((candidate) => this.isMandatory(candidate) && candidate.within === undefined);
    if (isOpen) return { position, bound: undefined, patience: undefined };
    const bound = this.longest(bounded);
    return { position, bound, patience: this.patienceOf(bound) };
  }

  private patienceOf({ last, all }: Delay): Delay {
    const { timing } = this.program;
    const patience = (within: number): number => (within === -Infinity ? within : timing.patience(within));
    return { last: patience(last), all: patience(all) };
  }

  private longest(bounded: readonly Position[]): Delay {
    const ofAll = (position: Position): boolean => this.here !== position && this.isBeside(position);
    const most = (positions: readonly Position[]): number =>
      Math.max(-Infinity, ...positions.map(({ within = -Infinity }) => within));
    return {
      last: most(bounded.filter((position) => !ofAll(position))),
      all: most(bounded.filter((position) => ofAll(position))),
    };
  }
}

function nextOf(program: Program, at: Place): number[] {
  if (at.position < 0) return [...program.first];
  const position = program.position(at.position);
  if (at.count < position.min) return [at.position];
  const loop = at.count < position.max && position.max > 1 ? [at.position] : [];
  const group = program.groups[position.group];
  if (group === undefined) return [...loop, ...position.follow];
  const rest = remaining(program, group, at.mask);
  const left = rest.some((member) => member.min > 0) ? [] : group.follow;
  return [...loop, ...rest.map((member) => member.index), ...left];
}

function isDone(program: Program, at: Place): boolean {
  if (at.position < 0) return program.nullable;
  const position = program.position(at.position);
  if (at.count < position.min) return false;
  const group = program.groups[position.group];
  if (group === undefined) return position.last;
  return group.last && remaining(program, group, at.mask).every((member) => member.min === 0);
}

function remaining(program: Program, group: Group, mask: number): Position[] {
  return group.members
    .map((member) => program.position(member))
    .filter((member) => (mask & member.bit) === 0);
}

function followersOf(program: Program, position: Position): Position[] {
  const group = program.groups[position.group];
  const indexes = group === undefined ? position.follow : [...group.members, ...group.follow];
  return indexes.map((follow) => program.position(follow));
}

function byMessage(positions: readonly Position[], side: Side): Map<string, Position[]> {
  const map = new Map<string, Position[]>();
  for (const position of positions) {
    if (position.side !== side) continue;
    for (const message of position.messages) map.set(message, [...(map.get(message) ?? []), position]);
  }
  return map;
}
