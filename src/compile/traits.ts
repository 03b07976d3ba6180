import type { Resolver } from './resolver.ts';
import { Place } from './source.ts';

/**
 * An Operation or Message Object with its traits merged in: JSON Merge Patch (RFC 7386), the traits in their order,
 * then the object itself on top, as AsyncAPI 3 says ("a property on the object wins").
 */
export function withTraits(resolver: Resolver, place: Place): Place {
  const traits = place.at('traits').items.flatMap((item) => resolver.follow(item) ?? []);
  if (traits.length === 0) return place;
  const merged = [...traits, place].reduce<unknown>((base, next) => merge(base, next.value), {});
  return new Merged(place, traits, merged);
}

/** A merged object: each member stands where it was written. */
class Merged extends Place {
  private readonly own: Place;
  private readonly traits: readonly Place[];

  constructor(own: Place, traits: readonly Place[], value: unknown) {
    super(own.source, own.pointer, value);
    this.own = own;
    this.traits = traits;
  }

  override at(key: string | number): Place {
    const written = [this.own, ...[...this.traits].reverse()].filter((place) => place.at(key).exists);
    const [first, ...others] = written;
    if (first === undefined) return this.own.at(key);
    const child = first.at(key);
    const mixed = others.length > 0 && child.isMap;
    return mixed
      ? new Place(child.source, child.pointer, (this.value as Record<string | number, unknown>)[key])
      : child;
  }
}

function merge(base: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const entries = new Map(isObject(base) ? Object.entries(base) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) entries.delete(key);
    else entries.set(key, merge(entries.get(key), value));
  }
  return Object.fromEntries(entries);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
