import type { Side } from '../contract/index.ts';
import { TimeHeap } from './heap.ts';
import { alarmOf, likeness } from './instance.ts';
import type { Instance } from './instance.ts';
import type { Node } from './node.ts';
import type { Program } from './program.ts';
import { Shelf } from './shelf.ts';

/** Something happens to this instance. */
interface Entry {
  readonly program: Program;
  readonly id: number;
}

/** What a frame looks for among instances. */
export interface Look {
  /** Whether it is taken at a place. */
  readonly accepts: (node: Node) => boolean;
  /** How an instance stands to the clock: {@link IN_TIME}, or what time has done to it already. */
  readonly standing: (instance: Instance) => string;
}

/** Nothing is late and no `else` may begin: what is younger stands no better. */
export const IN_TIME = '';

/** The oldest of each standing, of instances that stand oldest first: the younger, the better they stand. */
function* oldestOfEach(group: Iterable<Instance>, standing: Look['standing']): Generator<Instance> {
  const seen = new Set<string>();
  for (const instance of group) {
    const stands = standing(instance);
    if (!seen.has(stands)) yield instance;
    seen.add(stands);
    if (stands === IN_TIME) return;
  }
}

/**
 * The instances on which all explanations agree (semantics, section 4, "Cheap representation"). Every change is
 * O(1) but for the heap; deadlines are found without looking at the others.
 */
export class Bag {
  private readonly shelves: readonly Shelf[];
  /** An entry that comes up too early is moved to where the instance's alarm is by then; one that was overtaken is dropped. */
  private readonly heap = new TimeHeap<Entry>();
  private readonly scheduled = new Map<number, number>();
  /** Instances that a state still depends on (a step ahead enters one). */
  readonly entering: Set<Instance> = new Set<Instance>();
  private readonly newest = new WeakMap<Set<Instance>, Instance>();
  private count = 0;

  constructor(programs: readonly Program[]) {
    this.shelves = programs.map(() => new Shelf());
  }

  get size(): number {
    return this.count;
  }

  add(instance: Instance): void {
    const shelf = this.shelf(instance.program);
    this.count += 1;
    shelf.all.set(instance.id, instance);
    if (instance.key !== undefined) setOf(shelf.byKey, instance.key).add(instance);
    if (instance.mode === 'running') this.addRunning(shelf, instance);
    else shelf.lay(instance);
    if (instance.node.enterAhead.size > 0) this.entering.add(instance);
    this.schedule(instance);
  }

  drop(instance: Instance): void {
    const shelf = this.shelf(instance.program);
    if (shelf.all.get(instance.id) !== instance) return;
    this.count -= 1;
    shelf.all.delete(instance.id);
    if (instance.key !== undefined) removeFrom(shelf.byKey, instance.key, instance);
    shelf.rest.delete(instance);
    shelf.unboundRest.delete(instance);
    this.entering.delete(instance);
    if (instance.mode === 'running') this.dropRunning(shelf, instance);
    if (this.heap.size > 1024 && this.heap.size > 4 * this.count) this.compact();
  }

  has(instance: Instance): boolean {
    return this.shelf(instance.program).all.get(instance.id) === instance;
  }

  find(program: Program, id: number): Instance | undefined {
    return this.shelf(program).all.get(id);
  }

  *values(): Generator<Instance> {
    for (const shelf of this.shelves) yield* shelf.all.values();
  }

  of(program: Program): Iterable<Instance> {
    return this.shelf(program).all.values();
  }

  withKey(program: Program, key: string): Iterable<Instance> {
    return this.shelf(program).byKey.get(key) ?? [];
  }

  resting(program: Program): Iterable<Instance> {
    return this.shelf(program).rest;
  }

  /** Makes room below a limit: the broken instance that rests for the longest goes. */
  dropBroken(program: Program, most: number): void {
    const { rest } = this.shelf(program);
    if (rest.size < most) return;
    for (const instance of rest) if (instance.mode === 'broken') return this.drop(instance);
  }

  /** Those of the resting that a key fits: with this key, or with none. */
  restingWith(program: Program, key: string): Iterable<Instance> {
    return this.shelf(program).restingWith(key);
  }

  open(program: Program): number {
    return this.shelf(program).open;
  }

  /** Running instances at the place of one, with its key or (like it) without. */
  at(instance: Instance): Iterable<Instance> {
    const shelf = this.shelf(instance.program);
    if (instance.key !== undefined) return shelf.byKey.get(instance.key) ?? [];
    return shelf.unbound.get(instance.node)?.get(likeness(instance)) ?? [];
  }

  /**
   * The oldest of each group of interchangeable running instances without a key, at the places looked for. Where the
   * oldest would be late, also the oldest of those that would be in time: they are not interchangeable for this frame.
   */
  *unboundHeads(program: Program, look: Look): Generator<Instance> {
    for (const [node, groups] of this.shelf(program).unbound) {
      if (!look.accepts(node)) continue;
      for (const group of groups.values()) yield* oldestOfEach(group, look.standing);
    }
  }

  /** Running instances with a key, at the places looked for; one of several that are interchangeable. */
  *boundHeads(program: Program, look: Look): Generator<Instance> {
    for (const [node, group] of this.shelf(program).bound) {
      if (!look.accepts(node)) continue;
      const seen = new Set<string>();
      for (const instance of group) {
        const like = `${likeness(instance)}|${look.standing(instance)}`;
        if (!seen.has(like)) yield instance;
        seen.add(like);
      }
    }
  }

  /** The earliest time at which something happens to an instance. */
  nextAlarm(): number | undefined {
    for (;;) {
      const top = this.heap.peek();
      if (top === undefined) return undefined;
      const instance = this.shelf(top.value.program).all.get(top.value.id);
      if (instance !== undefined && alarmOf(instance)?.at === top.at) return top.at;
      this.popEntry();
      if (instance !== undefined) this.schedule(instance);
    }
  }

  /** Takes the instances whose alarm is at exactly this time, which is the next. */
  takeAlarmed(at: number): Iterable<Instance> {
    const taken = new Set<Instance>();
    while (this.heap.peek()?.at === at) {
      const { program, id } = this.popEntry();
      const instance = this.shelf(program).all.get(id);
      if (instance === undefined) continue;
      if (alarmOf(instance)?.at === at) taken.add(instance);
      else this.schedule(instance);
    }
    return taken;
  }

  /** Whether the side owes anything that stands here. */
  *owing(side: Side): Generator<Instance> {
    for (const shelf of this.shelves) {
      for (const nodes of [shelf.unbound, shelf.bound] as const) {
        for (const [node, group] of nodes) {
          if (node.owed[side] === undefined) continue;
          for (const item of group.values()) {
            if (item instanceof Set) yield* item;
            else yield item;
          }
        }
      }
    }
  }

  private addRunning(shelf: Shelf, instance: Instance): void {
    if (!instance.node.done) shelf.open += 1;
    if (instance.key !== undefined) {
      setOf(shelf.bound, instance.node).add(instance);
      return;
    }
    const groups = shelf.unbound.get(instance.node) ?? new Map<string, Set<Instance>>();
    shelf.unbound.set(instance.node, groups);
    this.addInOrder(groups, instance);
  }

  /**
   * Groups stand oldest first. What comes back from a cluster may be older than the newest that was ever added here; only
   * then is the group sorted anew.
   */
  private addInOrder(groups: Map<string, Set<Instance>>, instance: Instance): void {
    const like = likeness(instance);
    const group = setOf(groups, like);
    const newest = this.newest.get(group);
    const inOrder = newest === undefined || isOlder(newest, instance);
    group.add(instance);
    if (inOrder) {
      this.newest.set(group, instance);
      return;
    }
    const sorted = new Set([...group].sort((a, b) => (isOlder(a, b) ? -1 : 1)));
    this.newest.set(sorted, newest);
    groups.set(like, sorted);
  }

  private dropRunning(shelf: Shelf, instance: Instance): void {
    if (!instance.node.done) shelf.open -= 1;
    if (instance.key !== undefined) {
      removeFrom(shelf.bound, instance.node, instance);
      return;
    }
    const groups = shelf.unbound.get(instance.node);
    if (groups === undefined) return;
    removeFrom(groups, likeness(instance), instance);
    if (groups.size === 0) shelf.unbound.delete(instance.node);
  }

  /** Clocks only go forward, so an entry that is too early is mended when it comes up; a later one is made anew. */
  private schedule(instance: Instance): void {
    const alarm = alarmOf(instance);
    if (alarm === undefined) return;
    const known = this.scheduled.get(instance.id);
    if (known !== undefined && known <= alarm.at) return;
    this.scheduled.set(instance.id, alarm.at);
    this.heap.push(alarm.at, { program: instance.program, id: instance.id });
  }

  private popEntry(): Entry {
    const top = this.heap.pop();
    if (top === undefined) throw new RangeError('no alarm is set');
    if (this.scheduled.get(top.value.id) === top.at) this.scheduled.delete(top.value.id);
    return top.value;
  }

  /** Entries of what is gone pile up in the heap; when they are most of it, it is built anew. */
  private compact(): void {
    this.heap.clear();
    this.scheduled.clear();
    for (const instance of this.values()) this.schedule(instance);
  }

  private shelf(program: Program): Shelf {
    const shelf = this.shelves[program.index];
    if (shelf === undefined) throw new RangeError(`no shelf for ${program.name}`);
    return shelf;
  }
}

function setOf<K>(map: Map<K, Set<Instance>>, key: K): Set<Instance> {
  const set = map.get(key) ?? new Set<Instance>();
  map.set(key, set);
  return set;
}

function isOlder(a: Instance, b: Instance): boolean {
  return a.prev < b.prev || (a.prev === b.prev && a.id < b.id);
}

function removeFrom<K>(map: Map<K, Set<Instance>>, key: K, instance: Instance): void {
  const set = map.get(key);
  set?.delete(instance);
  if (set?.size === 0) map.delete(key);
}
