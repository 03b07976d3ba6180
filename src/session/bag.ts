import type { Side } from '../contract/index.ts';
import { TimeHeap } from './heap.ts';
import { alarmTime, likeness } from './instance.ts';
import type { Instance, Resting } from './instance.ts';
import type { KeyValue } from './keys.ts';
import type { Lane } from './lane.ts';
import type { Node } from './node.ts';
import type { Program } from './program.ts';
import { Shelf } from './shelf.ts';
import { Slot } from './slot.ts';

/** What a frame looks for among instances. */
export interface Look {
  /** Whether it is taken at a place. */
  accepts(node: Node): boolean;
  /** How an instance stands to the clock: {@link IN_TIME}, or what time has done to it already. */
  standing(instance: Instance): string;
}

/** Nothing is late and no `else` may begin: what is younger stands no better. */
export const IN_TIME = '';

/** So many entries of the heap may be of what is gone, whatever is left: each keeps a whole dialogue alive. */
const FEW = 16;

const NONE: readonly Instance[] = [];

/**
 * The instances on which all explanations agree (semantics, section 4, "Cheap representation"). Every change is
 * O(1) but for the heap; deadlines are found without looking at the others.
 */
export class Bag {
  /** By the index of their program; made when the first instance comes. */
  private readonly shelves: (Shelf | undefined)[];
  /** An entry that comes up too early is moved to where the instance's alarm is by then; one that was overtaken is dropped. */
  private readonly heap = new TimeHeap<Slot>();
  /** Instances that a state still depends on (a step ahead enters one). */
  private readonly leading = new Set<Slot>();
  private count = 0;

  constructor(programs: readonly Program[]) {
    this.shelves = programs.map(() => undefined);
  }

  get size(): number {
    return this.count;
  }

  /** Nothing happens to an instance before. Much cheaper than {@link nextAlarm}, which says when something does. */
  get soonest(): number {
    return this.heap.soonest;
  }

  add(instance: Instance): void {
    const { index } = instance.program;
    const shelf = (this.shelves[index] ??= new Shelf());
    const slot = new Slot(instance);
    shelf.add(slot);
    this.count += 1;
    if (instance.node.enterAhead.size > 0) this.leading.add(slot);
    this.schedule(slot);
  }

  drop(instance: Instance): void {
    const shelf = this.shelf(instance.program);
    const slot = shelf?.find(instance.id);
    if (shelf === undefined || slot?.instance !== instance) return;
    shelf.drop(slot);
    slot.isGone = true;
    this.count -= 1;
    this.leading.delete(slot);
    if (this.count === 0) this.heap.clear();
    else if (this.heap.size > FEW && this.heap.size > 4 * this.count) this.compact();
  }

  /** Puts a changed instance where the old one stood. */
  replace(instance: Instance, changed: Instance): void {
    const shelf = this.shelf(instance.program);
    const slot = shelf?.find(instance.id);
    if (shelf === undefined || slot?.instance !== instance) {
      this.add(changed);
      return;
    }
    shelf.replace(slot, changed);
    // They stand in the order in which they moved.
    if (instance.node.enterAhead.size > 0) this.leading.delete(slot);
    if (changed.node.enterAhead.size > 0) this.leading.add(slot);
    this.schedule(slot);
  }

  has(instance: Instance): boolean {
    return this.find(instance.program, instance.id) === instance;
  }

  find(program: Program, id: number): Instance | undefined {
    return this.shelf(program)?.find(id)?.instance;
  }

  values(): Instance[] {
    return this.shelves.flatMap((shelf) => (shelf === undefined ? [] : instancesOf(shelf.moved)));
  }

  /** Whether there is any of a program. */
  holds(program: Program): boolean {
    return (this.shelf(program)?.moved.size ?? 0) > 0;
  }

  /** Those of a program; the one that has not moved for the longest is the first. */
  of(program: Program): readonly Instance[] {
    const shelf = this.shelf(program);
    return shelf === undefined ? NONE : instancesOf(shelf.moved);
  }

  /** Those of a program that a clean move may be of: running ones, and drains. */
  acting(program: Program): readonly Instance[] {
    const shelf = this.shelf(program);
    if (shelf === undefined) return NONE;
    const running = shelf.places.flatMap((place) => (place.size === 0 ? NONE : place.instances()));
    return [...running, ...shelf.resting('drain')];
  }

  /** The one of a program that has not moved for the longest. */
  oldest(program: Program): Instance | undefined {
    return this.shelf(program)?.moved.first?.value.instance;
  }

  withKey(program: Program, key: KeyValue): readonly Instance[] {
    return this.shelf(program)?.withKey(key) ?? NONE;
  }

  /** Those of a program that rest in one way. */
  resting(program: Program, mode: Resting): readonly Instance[] {
    return this.shelf(program)?.resting(mode) ?? NONE;
  }

  /** Those of them that a key fits: with this key, or with none. */
  restingWith(program: Program, mode: Resting, key: KeyValue): readonly Instance[] {
    return this.shelf(program)?.restingWith(mode, key) ?? NONE;
  }

  /** Makes room below a limit: the broken instance that rests for the longest goes. */
  dropBroken(program: Program, most: number): void {
    const oldest = this.shelf(program)?.oldestBroken(most);
    if (oldest !== undefined) this.drop(oldest);
  }

  open(program: Program): number {
    return this.shelf(program)?.open ?? 0;
  }

  /** Running instances at the place of one, with its key or (like it) without. */
  at(instance: Instance): readonly Instance[] {
    if (instance.key !== undefined) return this.withKey(instance.program, instance.key);
    const shelf = this.shelf(instance.program);
    return shelf === undefined ? NONE : instancesOf(shelf.place(instance.node).lane(instance));
  }

  /**
   * The oldest of each group of interchangeable running instances without a key, at the places looked for. Where the
   * oldest would be late, also the oldest of those that would be in time: they are not interchangeable for this frame.
   */
  unboundHeads(program: Program, look: Look): readonly Instance[] {
    const shelf = this.shelf(program);
    if (shelf === undefined || shelf.unbound === 0) return NONE;
    const heads: Instance[] = [];
    for (const place of shelf.places) {
      if (!look.accepts(place.node)) continue;
      for (const lane of place.unbound()) pushOldestOfEach(heads, lane, look);
    }
    return heads;
  }

  /** Running instances with a key, at the places looked for; the oldest of several that are interchangeable. */
  boundHeads(program: Program, look: Look): readonly Instance[] {
    const heads: Instance[] = [];
    for (const place of this.shelf(program)?.places ?? []) {
      if (place.bound.size === 0 || !look.accepts(place.node)) continue;
      const seen = new Set<string>();
      for (const instance of instancesOf(place.bound)) {
        const like = `${likeness(instance)}|${look.standing(instance)}`;
        if (!seen.has(like)) heads.push(instance);
        seen.add(like);
      }
    }
    return heads;
  }

  /** Instances that a state still depends on, in the order in which they moved. */
  entering(): readonly Instance[] {
    return this.leading.size === 0 ? NONE : [...this.leading].map((slot) => slot.instance);
  }

  /** The earliest time at which something happens to an instance. */
  nextAlarm(): number | undefined {
    for (let slot = this.heap.top; slot !== undefined; slot = this.heap.top) {
      const at = this.heap.soonest;
      if (!slot.isGone && alarmTime(slot.instance) === at) return at;
      this.popEntry();
    }
    return undefined;
  }

  /** Takes the instances whose alarm is at exactly this time, which is the next. */
  takeAlarmed(at: number): Instance[] {
    const taken = new Set<Instance>();
    while (this.heap.soonest === at) {
      const slot = this.popEntry();
      if (slot !== undefined && !slot.isGone && alarmTime(slot.instance) === at) taken.add(slot.instance);
    }
    return [...taken];
  }

  /** Running instances in which a side owes something: in the document's order, and in the order in which they began. */
  owing(side: Side): readonly Instance[] {
    if (this.count === 0) return NONE;
    let owing = NONE;
    for (const shelf of this.shelves) {
      if (shelf === undefined) continue;
      for (const place of shelf.places) {
        if (place.size === 0 || place.node.owed[side] === undefined) continue;
        owing = owing.length === 0 ? place.instances() : [...owing, ...place.instances()];
      }
    }
    if (owing.length < 2) return owing;
    return [...owing].sort((a, b) => a.program.index - b.program.index || a.id - b.id);
  }

  /** Clocks only go forward, so an entry that is too early is mended when it comes up; a later one is made anew. */
  private schedule(slot: Slot): void {
    const at = alarmTime(slot.instance);
    if (at >= slot.alarm) return;
    slot.alarm = at;
    this.heap.push(at, slot);
  }

  /** Takes the earliest entry; an instance whose alarm is later by now gets a new one. */
  private popEntry(): Slot | undefined {
    const at = this.heap.soonest;
    const slot = this.heap.pop();
    if (slot === undefined) return undefined;
    if (slot.alarm === at) slot.alarm = Infinity;
    if (!slot.isGone && alarmTime(slot.instance) > at) this.schedule(slot);
    return slot;
  }

  /** Entries of what is gone pile up in the heap; when they are most of it, it is built anew. */
  private compact(): void {
    this.heap.clear();
    for (const shelf of this.shelves) {
      for (const slot of shelf?.moved.values() ?? []) {
        slot.alarm = Infinity;
        this.schedule(slot);
      }
    }
  }

  private shelf(program: Program): Shelf | undefined {
    return this.shelves[program.index];
  }
}

function instancesOf(lane: Lane<Slot>): Instance[] {
  const only = lane.size === 1 ? lane.first : undefined;
  return only === undefined ? lane.values().map((slot) => slot.instance) : [only.value.instance];
}

/** The oldest of each standing, of instances that stand oldest first: the younger, the better they stand. */
function pushOldestOfEach(heads: Instance[], lane: Lane<Slot>, look: Look): void {
  const seen = new Set<string>();
  for (let link = lane.first; link !== undefined; link = link.after) {
    const { instance } = link.value;
    const stands = look.standing(instance);
    if (!seen.has(stands)) heads.push(instance);
    seen.add(stands);
    if (stands === IN_TIME) return;
  }
}
