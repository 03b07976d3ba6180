/** Splits a JSON Pointer (RFC 6901) into its unescaped parts. */
export function pointerParts(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Escapes one part of a JSON Pointer (RFC 6901, section 3). */
export function escapePointerPart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

const CACHE_LIMIT = 4096;
const cache = new Map<string, readonly string[]>();

/** As {@link pointerParts}, remembered: the pointers of a document are asked for with every frame. */
function knownParts(pointer: string): readonly string[] {
  const known = cache.get(pointer);
  if (known !== undefined) return known;
  const parts = pointerParts(pointer);
  if (cache.size < CACHE_LIMIT) cache.set(pointer, parts);
  return parts;
}

/** The value at a JSON Pointer; undefined where there is none. Reads own properties only, so `__proto__` finds nothing. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of knownParts(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A copy of `root` with `value` at the pointer; objects are made on the way. The copy shares what it does not change. */
export function withValueAt(root: unknown, pointer: string, value: unknown): unknown {
  return replaced(root, { parts: knownParts(pointer), value }, 0);
}

function replaced(node: unknown, to: { parts: readonly string[]; value: unknown }, at: number): unknown {
  const part = to.parts[at];
  if (part === undefined) return to.value;
  if (Array.isArray(node)) {
    const items: unknown[] = [...(node as unknown[])];
    items[Number(part)] = replaced(items[Number(part)], to, at + 1);
    return items;
  }
  const source = typeof node === 'object' && node !== null ? (node as Record<string, unknown>) : {};
  // A computed name is a member of its own, `__proto__` as well.
  if (!Object.hasOwn(source, part)) return { ...source, [part]: replaced(undefined, to, at + 1) };
  // What is a member already is written over: several times as fast, and so it is with nearly every message.
  const copy = { ...source };
  copy[part] = replaced(source[part], to, at + 1);
  return copy;
}
