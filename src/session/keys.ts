import { valueAt } from '../contract/index.ts';
import type { Key } from '../contract/index.ts';

/** The key that a message carries, as JSON text (1 is not "1"); undefined when it carries none, or not whole. */
export function keyOf(key: Key | undefined, message: string, value: unknown): string | undefined {
  const pointers = key !== undefined && Object.hasOwn(key, message) ? key[message] : undefined;
  if (pointers === undefined) return undefined;
  const parts: unknown[] = [];
  for (const pointer of pointers) {
    const part = valueAt(value, pointer);
    if (part === undefined || part === null) return undefined;
    parts.push(part);
  }
  return JSON.stringify(parts.length === 1 ? parts[0] : parts);
}
