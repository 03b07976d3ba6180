/** What a check looks at, behind the `~` of its id; without one: it came, in its order. */
const ASPECTS = [
  'within',
  'schema',
  'key',
  'same',
  'with',
  'every',
  'extra',
  'code',
  'many',
  'alive',
] as const;

/** One of {@link ASPECTS}. */
export type Aspect = (typeof ASPECTS)[number];

/** Longest name of a peer's own that stands in an id, in characters. */
const PEER_NAME = 64;

/**
 * A name that the peer chose, as it may stand in an id: cut at 64 characters, everything but letters, digits,
 * `.`, `_` and `-` percent-encoded as UTF-8.
 */
export function encodePeerName(name: string): string {
  const bytes = new TextEncoder().encode([...name].slice(0, PEER_NAME).join(''));
  let encoded = '';
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    encoded += /[\w.-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

/** A check id in two: the place, and the aspect behind the last `~` where that is one of {@link ASPECTS}. */
export function splitAspect(id: string): { place: string; aspect?: Aspect } {
  const at = id.lastIndexOf('~');
  const aspect = ASPECTS.find((word) => word === id.slice(at + 1));
  return at < 0 || aspect === undefined ? { place: id } : { place: id.slice(0, at), aspect };
}

/** The id of an aspect of a place. */
export function withAspect(place: string, aspect: Aspect | undefined): string {
  return aspect === undefined ? place : `${place}~${aspect}`;
}
