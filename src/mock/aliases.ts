/**
 * What the ids of the examples are called in one dialogue, by the example's value: an id that several examples share is
 * one id of the dialogue as well, wherever it stands.
 */
export type Aliases = Map<string, string>;

/** So many dialogues of one session keep their aliases; then the oldest lose them. */
const KEPT = 1000;

/** The aliases of one session's dialogues. */
export class AliasBook {
  readonly #byInstance = new Map<number, Aliases>();

  /** Those of a dialogue; undefined: it has none yet. */
  of(instance: number | undefined): Aliases | undefined {
    return instance === undefined ? undefined : this.#byInstance.get(instance);
  }

  /** Keeps them for what else is sent in the dialogue, unless it is about to begin. */
  keep(instance: number | undefined, aliases: Aliases): void {
    if (instance === undefined || this.#byInstance.has(instance)) return;
    this.#byInstance.set(instance, aliases);
    if (this.#byInstance.size <= KEPT) return;
    const [oldest] = this.#byInstance.keys();
    if (oldest !== undefined) this.#byInstance.delete(oldest);
  }
}

/** Whether a text stands anywhere in a value. */
export function mentions(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value === text;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => mentions(member, text));
}

/** The value with every aliased text in it replaced; the value itself where there is none. `fixed`: places left as they are. */
export function renamed(
  value: unknown,
  aliases: Aliases,
  at: { readonly fixed: ReadonlySet<string>; readonly pointer: string },
): unknown {
  if (typeof value === 'string') return at.fixed.has(at.pointer) ? value : (aliases.get(value) ?? value);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const members = Object.entries(value);
  const changed = members.map(([name, member]): [string, unknown] => [
    name,
    renamed(member, aliases, { fixed: at.fixed, pointer: `${at.pointer}/${name}` }),
  ]);
  if (changed.every(([, member], index) => member === members[index]?.[1])) return value;
  return Array.isArray(value) ? changed.map(([, member]) => member) : Object.fromEntries(changed);
}
