import type { Message, SchemaObject, With } from '../../src/contract/index.ts';
import { pointerParts, withValueAt } from '../../src/contract/index.ts';

/** The smallest payload that a schema of the tests' documents allows. */
export function smallest(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return 'x';
  const written = schema as SchemaObject;
  if ('const' in written) return written['const'];
  if (Array.isArray(written['enum'])) return (written['enum'] as unknown[])[0];
  switch (written['type']) {
    case 'object': {
      const required = (written['required'] ?? []) as string[];
      const properties = (written['properties'] ?? {}) as Record<string, unknown>;
      return Object.fromEntries(required.map((key) => [key, smallest(properties[key])]));
    }
    case 'array':
      return [];
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    default:
      return 'x';
  }
}

/** The schema at a pointer of a payload; undefined where the schema says nothing. */
function schemaAt(schema: unknown, pointer: string): SchemaObject | undefined {
  let at = schema as SchemaObject | undefined;
  for (const part of pointerParts(pointer)) {
    at = (at?.['properties'] as Record<string, SchemaObject> | undefined)?.[part];
  }
  return at;
}

/** Whether the message's schema allows a value at the pointer, and whether it demands one. */
export function placeIn(message: Message, pointer: string): 'required' | 'optional' | 'none' {
  if (schemaAt(message.payload, pointer) === undefined) return 'none';
  const parts = pointerParts(pointer);
  const isRequired = parts.every((part, i) => {
    const parent = schemaAt(
      message.payload,
      parts
        .slice(0, i)
        .map((p) => `/${p}`)
        .join(''),
    );
    return ((parent?.['required'] ?? []) as string[]).includes(part);
  });
  return isRequired ? 'required' : 'optional';
}

/** Puts a value there in the type that the schema has there: "1" or 1. */
export function fillAt(message: Message, payload: unknown, at: { pointer: string; value: unknown }): unknown {
  const type = schemaAt(message.payload, at.pointer)?.['type'];
  const { value } = at;
  if (type === 'string') return withValueAt(payload, at.pointer, String(value));
  // "083" is no integer: keys are compared as JSON, and then it stays the text that it is.
  const isNumber = type === 'integer' || type === 'number';
  if (isNumber && String(Number(value)) === String(value))
    return withValueAt(payload, at.pointer, Number(value));
  return withValueAt(payload, at.pointer, value);
}

/** What a walk knows where the words of `with` are filled in. */
export interface Words {
  readonly seq: number;
  readonly n: number;
  readonly elapsed: number;
  readonly key: unknown;
  readonly first: (pointer: string) => unknown;
}

/** The value that a `with` asks for; undefined: leave it out. */
export function wordValue(entry: With, words: Words): unknown {
  const { value } = entry;
  switch (value.word) {
    case 'literal':
      return value.value;
    case '$seq':
      return words.seq;
    case '$n':
      return words.n;
    case '$elapsed':
      return words.elapsed;
    case '$now':
      return '2026-11-20T00:00:00Z';
    case '$uuid':
      return '5b2f6a0e-1c7d-4f0a-9e3b-0a1b2c3d4e5f';
    case '$key':
      return words.key;
    case '$first':
      return words.first(value.pointer);
  }
}
