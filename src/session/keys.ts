import { valueAt } from '../contract/index.ts';
import type { Key } from '../contract/index.ts';

/**
 * What a key is, as something that a Map finds and `===` compares: a text, a number or a boolean is itself (1 is not "1");
 * whatever else, a compound key above all, is its JSON text after {@link MARK}. Frames look keys up all the time, so the
 * plain ones are not written down first.
 */
export type KeyValue = string | number | boolean;

/** Begins the text of what is no plain key; a plain text that begins so is written down too. */
const MARK = '\u0000';

/** The key that a message carries; undefined when it carries none, or not whole. */
export function keyOf(key: Key | undefined, message: string, value: unknown): KeyValue | undefined {
  const pointers = key !== undefined && Object.hasOwn(key, message) ? key[message] : undefined;
  if (pointers === undefined) return undefined;
  const only = pointers.length === 1 ? pointers[0] : undefined;
  if (only !== undefined) return keyFor(valueAt(value, only));
  const parts = pointers.map((pointer) => valueAt(value, pointer));
  return parts.some((part) => part === undefined || part === null) ? undefined : keyFor(parts);
}

/** The key that stands for a JSON value; undefined for none. */
export function keyFor(value: unknown): KeyValue | undefined {
  if (value === undefined || value === null) return undefined;
  const isText = typeof value === 'string';
  if (isText ? !value.startsWith(MARK) : typeof value === 'number' || typeof value === 'boolean')
    return value as KeyValue;
  return MARK + JSON.stringify(value);
}

/** The JSON value that a key stands for. */
export function valueOfKey(key: KeyValue): unknown {
  return typeof key === 'string' && key.startsWith(MARK) ? JSON.parse(key.slice(MARK.length)) : key;
}

/** A key for a sentence, and wherever two are compared as text: its JSON. */
export function textOfKey(key: KeyValue): string {
  return JSON.stringify(valueOfKey(key));
}
