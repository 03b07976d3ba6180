import { pointerParts, valueAt, withValueAt } from '../contract/index.ts';

/** A JSON Pointer, taken apart once: payloads are filled for every message. */
export interface Place {
  readonly pointer: string;
  readonly parts: readonly string[];
}

/** The place that a pointer names. */
export function placeOf(pointer: string): Place {
  return { pointer, parts: pointerParts(pointer) };
}

/** The value there; undefined where there is none. Reads own properties only. */
export function valueIn(root: unknown, { parts }: Place): unknown {
  let value = root;
  for (const part of parts) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A copy of `root` with another value where there is one already; shares what it does not change. */
export function replacedIn(root: unknown, { parts }: Place, value: unknown): unknown {
  return replaced(root, { parts, at: 0, value });
}

interface Replacement {
  readonly parts: readonly string[];
  at: number;
  readonly value: unknown;
}

function replaced(node: unknown, to: Replacement): unknown {
  const part = to.parts[to.at];
  if (part === undefined) return to.value;
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return node;
  to.at += 1;
  const child = replaced((node as Record<string, unknown>)[part], to);
  if (Array.isArray(node)) return node.with(Number(part), child);
  return { ...node, [part]: child };
}

/** A copy without what stands at these pointers. */
export function without(payload: unknown, pointers: readonly string[]): unknown {
  let rest = payload;
  for (const pointer of pointers) {
    if (valueAt(rest, pointer) !== undefined) rest = removeAt(rest, pointer);
  }
  return rest;
}

function removeAt(payload: unknown, pointer: string): unknown {
  const at = pointer.lastIndexOf('/');
  const parent = valueAt(payload, pointer.slice(0, at));
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return payload;
  const name = pointer
    .slice(at + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const rest = Object.fromEntries(Object.entries(parent).filter(([key]) => key !== name));
  return withValueAt(payload, pointer.slice(0, at), rest);
}
