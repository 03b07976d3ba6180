import type { Instance } from './instance.ts';
import type { Node } from './node.ts';

/** Instances of one exchange or fault, indexed so that a message finds its owner without a scan. */
export class Shelf {
  /** All, by id. */
  readonly all: Map<number, Instance> = new Map<number, Instance>();
  readonly byKey: Map<string, Set<Instance>> = new Map<string, Set<Instance>>();
  /** Running ones without a key, by place and likeness, oldest first. */
  readonly unbound: Map<Node, Map<string, Set<Instance>>> = new Map<Node, Map<string, Set<Instance>>>();
  /** Running ones with a key, by place. */
  readonly bound: Map<Node, Set<Instance>> = new Map<Node, Set<Instance>>();
  /** Not running: broken, drains, ended, quiet. */
  readonly rest: Set<Instance> = new Set<Instance>();
  /** Those of them without a key. */
  readonly unboundRest: Set<Instance> = new Set<Instance>();
  /** Running and not done: what `many` counts. */
  open = 0;

  /** An instance comes to rest. */
  lay(instance: Instance): void {
    this.rest.add(instance);
    if (instance.key === undefined) this.unboundRest.add(instance);
  }

  /** Those of the resting that a key fits: with this key, or with none. */
  *restingWith(key: string): Generator<Instance> {
    for (const instance of this.byKey.get(key) ?? []) if (instance.mode !== 'running') yield instance;
    yield* this.unboundRest;
  }
}
