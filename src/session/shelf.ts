import { FewMap } from './few-map.ts';
import type { Instance, Resting } from './instance.ts';
import { Lane } from './lane.ts';
import type { KeyValue } from './keys.ts';
import type { Node } from './node.ts';
import { Place, isOlder } from './slot.ts';
import type { Slot } from './slot.ts';

const NOBODY: readonly Instance[] = [];

/** Those that rest in one way, and which of them have no key. */
class Rest {
  readonly all: Lane<Slot> = new Lane<Slot>();
  readonly unbound = new Set<Slot>();
}

function instanceIn({ instance }: Slot): Instance {
  return instance;
}

/** Instances of one exchange or fault, indexed so that a message finds its owner without a scan. */
export class Shelf {
  private readonly byId = new FewMap<number, Slot>();
  /** All; the one that has not moved for the longest is the first. */
  readonly moved: Lane<Slot> = new Lane<Slot>();
  /** The first of those with a key; the others are linked to it. */
  private readonly byKey = new FewMap<KeyValue, Slot>();
  /** Running ones, by the index of their node. */
  private readonly byNode: (Place | undefined)[] = [];
  /** Those that rest, by how they do: many may have ended, or be broken, and most frames go to none of them. */
  private readonly rests: Record<Resting, Rest | undefined> = {
    broken: undefined,
    drain: undefined,
    passed: undefined,
    ended: undefined,
  };
  /** Running and not done: what `many` counts. */
  open = 0;
  /** Running and without a key. */
  unbound = 0;

  find(id: number): Slot | undefined {
    return this.byId.get(id);
  }

  add(slot: Slot): void {
    const { instance } = slot;
    this.byId.set(instance.id, slot);
    this.moved.push(slot.moved);
    if (instance.key !== undefined) this.tie(slot, instance.key);
    this.stand(slot);
  }

  drop(slot: Slot): void {
    const { instance } = slot;
    this.byId.delete(instance.id);
    this.moved.remove(slot.moved);
    if (instance.key !== undefined) this.untie(slot, instance.key);
    this.leave(slot);
  }

  replace(slot: Slot, changed: Instance): void {
    const { key } = slot.instance;
    this.moved.remove(slot.moved);
    this.moved.push(slot.moved);
    this.leave(slot);
    slot.instance = changed;
    this.stand(slot);
    if (key === changed.key) return;
    if (key !== undefined) this.untie(slot, key);
    if (changed.key !== undefined) this.tie(slot, changed.key);
  }

  withKey(key: KeyValue): readonly Instance[] {
    const first = this.byKey.get(key);
    if (first === undefined) return NOBODY;
    if (first.sameKey === undefined) return [first.instance];
    const instances = [first.instance];
    for (let slot: Slot | undefined = first.sameKey; slot !== undefined; slot = slot.sameKey)
      instances.push(slot.instance);
    return instances;
  }

  /** Where running ones stand, or stood. */
  readonly places: Place[] = [];

  place(node: Node): Place {
    let place = this.byNode[node.index];
    if (place === undefined) {
      place = new Place(node);
      this.byNode[node.index] = place;
      this.places.push(place);
    }
    return place;
  }

  /** Those that rest in one way, the one that has done so for the longest first. */
  resting(mode: Resting): readonly Instance[] {
    const rest = this.rests[mode];
    return rest === undefined || rest.all.size === 0 ? NOBODY : rest.all.values().map(instanceIn);
  }

  /** Those of them that a key fits: with this key, or with none. */
  restingWith(mode: Resting, key: KeyValue): readonly Instance[] {
    const rest = this.rests[mode];
    if (rest === undefined || rest.all.size === 0) return NOBODY;
    const bound = this.withKey(key).filter((instance) => instance.mode === mode);
    return [...bound, ...[...rest.unbound].map(instanceIn)];
  }

  /** Of at least so many broken ones the one that has been so for the longest. */
  oldestBroken(least: number): Instance | undefined {
    const all = this.rests.broken?.all;
    return all === undefined || all.size < least ? undefined : all.first?.value.instance;
  }

  private stand(slot: Slot): void {
    const { instance } = slot;
    if (instance.mode === 'running') {
      if (!instance.node.done) this.open += 1;
      if (instance.key === undefined) this.unbound += 1;
      this.place(instance.node).lane(instance).insert(slot.place, isOlder);
      return;
    }
    if (instance.mode === 'quiet') return;
    const rest = (this.rests[instance.mode] ??= new Rest());
    rest.all.push(slot.place);
    if (instance.key === undefined) rest.unbound.add(slot);
  }

  private leave(slot: Slot): void {
    const { instance } = slot;
    if (instance.mode === 'running') {
      if (!instance.node.done) this.open -= 1;
      if (instance.key === undefined) this.unbound -= 1;
      this.place(instance.node).leave(slot);
      return;
    }
    if (instance.mode === 'quiet') return;
    const rest = this.rests[instance.mode];
    rest?.all.remove(slot.place);
    rest?.unbound.delete(slot);
  }

  private tie(slot: Slot, key: KeyValue): void {
    slot.sameKey = this.byKey.get(key);
    this.byKey.set(key, slot);
  }

  private untie(slot: Slot, key: KeyValue): void {
    const first = this.byKey.get(key);
    if (first === slot) {
      if (slot.sameKey === undefined) this.byKey.delete(key);
      else this.byKey.set(key, slot.sameKey);
    } else {
      let before = first;
      while (before !== undefined && before.sameKey !== slot) before = before.sameKey;
      if (before !== undefined) before.sameKey = slot.sameKey;
    }
    slot.sameKey = undefined;
  }
}
