import type { PlanMessage } from './plan.ts';
import { InvalidError } from './errors.ts';

/** A frame that was understood. */
export interface Incoming {
  readonly name: string;
  readonly value: unknown;
}

/** A frame that was not. */
export interface Mistake {
  readonly word: 'not-json' | 'binary-frame' | 'unknown-message' | 'invalid-message';
  readonly error: InvalidError;
}

/** Says what a frame is. */
export function read(messages: Readonly<Record<string, PlanMessage>>, data: unknown): Incoming | Mistake {
  const all = Object.entries(messages);
  if (typeof data !== 'string') {
    const value = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    const binary = all.find(([, message]) => message.as === 'binary');
    return binary ? { name: binary[0], value } : mistake('binary-frame', value);
  }
  const texts = all.filter(([, message]) => message.as === 'text');
  const fitting = texts.find(([, { check }]) => check === undefined || check(data));
  const text = fitting ?? (texts.length === 1 ? texts[0] : undefined);
  const value = parse(data);
  if (value === undefined) {
    if (text) return { name: text[0], value: data };
    return mistake(texts.length === 0 ? 'not-json' : 'unknown-message', data);
  }
  const json = all.filter(([, message]) => message.as === undefined);
  const named = json.filter(([, { is }]) => is !== undefined && matches(is, value));
  const unmarked = json.filter(([, { is }]) => is === undefined);
  for (const [name, { check }] of named.length > 0 ? named : unmarked) {
    if (check === undefined || check(value)) return { name, value };
  }
  if (text) return { name: text[0], value: data };
  const [likely] = named;
  if (likely === undefined) return mistake('unknown-message', value);
  return {
    word: 'invalid-message',
    error: new InvalidError(likely[0], value, likely[1].check?.errors ?? []),
  };
}

function mistake(word: Mistake['word'], value: unknown): Mistake {
  return { word, error: new InvalidError(undefined, value) };
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}

function matches(is: Readonly<Record<string, readonly unknown[]>>, value: unknown): boolean {
  return Object.entries(is).every(([pointer, values]) => values.includes(valueAt(value, pointer)));
}

function partsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of partsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** A copy with another value at a JSON Pointer; objects are made on the way. */
export function withValueAt(root: unknown, pointer: string, value: unknown): unknown {
  const set = (node: unknown, [head, ...rest]: readonly string[]): unknown => {
    if (head === undefined) return value;
    if (Array.isArray(node)) return node.map((item, at) => (String(at) === head ? set(item, rest) : item));
    const inner =
      typeof node === 'object' && node !== null && Object.hasOwn(node, head)
        ? (node as Record<string, unknown>)[head]
        : undefined;
    return { ...(node as object | undefined), [head]: set(inner, rest) };
  };
  return set(root, partsOf(pointer));
}
