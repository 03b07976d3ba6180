import { isPlain, likeness } from './instance.ts';
import type { Instance } from './instance.ts';
import { Lane, Link } from './lane.ts';
import type { Node } from './node.ts';

/** Where one dialogue stands in a bag. Every step replaces the instance; the slot stays, and with it most of what finds it. */
export class Slot {
  instance: Instance;
  /** The earliest time at which the bag's heap has it; Infinity: the heap does not know it. */
  alarm: number = Infinity;
  isGone = false;
  /** Its place among all of its program, those that moved last at the end. */
  readonly moved: Link<Slot> = new Link<Slot>(this);
  /** Its place among those that stand where it stands, or that rest. */
  readonly place: Link<Slot> = new Link<Slot>(this);
  /** The next one with the same key. */
  sameKey: Slot | undefined;

  constructor(instance: Instance) {
    this.instance = instance;
  }
}

/** Whether one has waited longer than another since its last step. */
export function isOlder({ instance: a }: Slot, { instance: b }: Slot): boolean {
  return a.prev < b.prev || (a.prev === b.prev && a.id < b.id);
}

/** The running instances at one node, the oldest first: those with a key, and those without by what they are like. */
export class Place {
  readonly node: Node;
  readonly bound: Lane<Slot> = new Lane<Slot>('bound');
  private readonly plain = new Lane<Slot>('plain');
  private others: Map<string, Lane<Slot>> | undefined;

  constructor(node: Node) {
    this.node = node;
  }

  /** The lane of an instance. Nothing sets most of them apart: those are found without a word about their likeness. */
  lane(instance: Instance): Lane<Slot> {
    if (instance.key !== undefined) return this.bound;
    if (isPlain(instance)) return this.plain;
    this.others ??= new Map();
    const like = likeness(instance);
    let lane = this.others.get(like);
    if (lane === undefined) {
      lane = new Lane<Slot>(like);
      this.others.set(like, lane);
    }
    return lane;
  }

  /** Those without a key, in lanes of interchangeable ones. */
  *unbound(): Generator<Lane<Slot>> {
    yield this.plain;
    if (this.others !== undefined) yield* this.others.values();
  }

  /** How many stand here. */
  get size(): number {
    return this.bound.size + this.plain.size + (this.others === undefined ? 0 : sizeOf(this.others));
  }

  /** All that stand here. Asked for with every message, where mostly one does: a generator would cost more than the answer. */
  instances(): readonly Instance[] {
    const first = this.bound.first ?? this.plain.first;
    if (first !== undefined && this.size === 1) return [first.value.instance];
    const list: Instance[] = [];
    pushFrom(this.bound, list);
    pushFrom(this.plain, list);
    if (this.others !== undefined) for (const lane of this.others.values()) pushFrom(lane, list);
    return list;
  }

  leave(slot: Slot): void {
    const { lane } = slot.place;
    lane?.remove(slot.place);
    if (lane?.size === 0) this.others?.delete(lane.name);
  }
}

function sizeOf(lanes: ReadonlyMap<string, Lane<Slot>>): number {
  let size = 0;
  for (const lane of lanes.values()) size += lane.size;
  return size;
}

function pushFrom(lane: Lane<Slot>, list: Instance[]): void {
  for (let link = lane.first; link !== undefined; link = link.after) list.push(link.value.instance);
}
