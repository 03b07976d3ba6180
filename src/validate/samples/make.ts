import type { Schema, SchemaObject } from '../../contract/index.ts';
import { makeText } from './text.ts';
import { DEEP, flatten, isSchema, mapOf, requiredOf } from './flat.ts';
import type { Making } from './flat.ts';

/** What stands for "no value fits". */
export const NOTHING: unique symbol = Symbol('no value');

/** No value is nested deeper than this. */
const DEEPEST = 32;
/** How many more items or properties than the least are drawn. */
const MORE_ITEMS = 2;

/** A value for a schema, or {@link NOTHING}. Most often valid, never checked here. */
export function makeValue(schema: Schema, making: Making, depth = 0): unknown {
  if (depth > DEEPEST) return NOTHING;
  const flat = flatten(schema, making, depth);
  if (!flat) return NOTHING;
  if (Object.hasOwn(flat, 'const')) return flat['const'];
  const values = flat['enum'];
  if (Array.isArray(values)) return values.length === 0 ? NOTHING : making.random.pick<unknown>(values);
  return makeTyped(flat, making, depth);
}

function makeTyped(flat: SchemaObject, making: Making, depth: number): unknown {
  const type = typeOf(flat, making);
  switch (type) {
    case 'object':
      return makeObject(flat, making, depth);
    case 'array':
      return makeArray(flat, making, depth);
    case 'number':
    case 'integer':
      return makeNumber(flat, making, type === 'integer');
    case 'boolean':
      return making.random.chance(0.5);
    case 'null':
      return null;
    case 'string':
      return makeText(flat, making.random);
    default:
      return NOTHING;
  }
}

/** Keywords that tell a type where `type` does not. */
const TELLING: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  [
    'object',
    ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'maxProperties'],
  ],
  ['array', ['items', 'minItems', 'maxItems', 'contains', 'uniqueItems']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

function typeOf(flat: SchemaObject, { random }: Making): string | undefined {
  const named = flat['type'];
  if (typeof named === 'string') return named;
  if (Array.isArray(named)) {
    const names = named.filter((name): name is string => typeof name === 'string');
    const solid = names.filter((name) => name !== 'null');
    return random.chance(0.2) || solid.length === 0 ? random.pick(names) : random.pick(solid);
  }
  const told = TELLING.find(([, keywords]) => keywords.some((keyword) => Object.hasOwn(flat, keyword)));
  return told?.[0] ?? 'string';
}

function makeObject(flat: SchemaObject, making: Making, depth: number): unknown {
  const properties = mapOf(flat['properties']);
  const required = new Set(requiredOf(flat));
  const likely = depth > DEEP ? 0 : 0.6 / (depth + 1);
  const keys = Object.keys(properties).filter((key) => required.has(key) || making.random.chance(likely));
  const rest = isSchema(flat['additionalProperties']) ? flat['additionalProperties'] : true;
  const entries: [string, unknown][] = [];
  for (const key of new Set([...keys, ...required, ...fillers(flat, keys.length)])) {
    const schema = Object.hasOwn(properties, key) ? (properties[key] ?? true) : rest;
    const value = makeValue(schema, making, depth + 1);
    if (value !== NOTHING) entries.push([key, value]);
    else if (required.has(key)) return NOTHING;
  }
  return Object.fromEntries(entries);
}

/** Names for properties that only `minProperties` asks for. */
function fillers(flat: SchemaObject, present: number): string[] {
  const least = Math.min(countOf(flat['minProperties'], 0), 1000);
  return Array.from({ length: Math.max(0, least - present) }, (_, index) => `property${String(index + 1)}`);
}

function makeArray(flat: SchemaObject, making: Making, depth: number): unknown {
  const items = flat['items'];
  const tuple: readonly Schema[] = Array.isArray(items) ? (items as Schema[]) : [];
  const rest = Array.isArray(items) ? flat['additionalItems'] : items;
  const more = tuple.length > 0 || depth > DEEP ? 0 : making.random.integer(0, MORE_ITEMS);
  const least = countOf(flat['minItems'], 0);
  const length = Math.min(Math.max(least + more, tuple.length), countOf(flat['maxItems'], Infinity), 10_000);
  const values: unknown[] = [];
  for (let index = 0; index < length; index += 1) {
    const schema = tuple[index] ?? (isSchema(rest) ? rest : true);
    const value = makeItem(schema, making, { depth, others: flat['uniqueItems'] === true ? values : [] });
    if (value === NOTHING) return index >= least ? values : NOTHING;
    values.push(value);
  }
  if (!isSchema(flat['contains'])) return values;
  const wanted = makeValue(flat['contains'], making, depth + 1);
  return wanted === NOTHING ? NOTHING : [...values.slice(0, Math.max(0, length - 1)), wanted];
}

/** An item that differs from `others`, where a few tries find one. */
function makeItem(
  schema: Schema,
  making: Making,
  at: { depth: number; others: readonly unknown[] },
): unknown {
  const taken = new Set(at.others.map((other) => JSON.stringify(other)));
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const value = makeValue(schema, making, at.depth + 1);
    if (value === NOTHING || !taken.has(JSON.stringify(value))) return value;
  }
  return NOTHING;
}

function makeNumber(flat: SchemaObject, { random }: Making, whole: boolean): number {
  const step = countOf(flat['multipleOf'], whole ? 1 : 0.01);
  const above = countOf(flat['exclusiveMinimum'], -Infinity);
  const below = countOf(flat['exclusiveMaximum'], Infinity);
  const from = Math.max(countOf(flat['minimum'], -Infinity), above === -Infinity ? above : above + step);
  const to = Math.min(countOf(flat['maximum'], Infinity), below === Infinity ? below : below - step);
  const first = Number.isFinite(from) ? from : Math.min(0, Number.isFinite(to) ? to - 100 : 0);
  const last = Math.min(to, first + 100);
  const value =
    Math.ceil(first / step) * step + random.integer(0, Math.max(0, Math.floor((last - first) / step))) * step;
  return Number(Math.min(value, Math.max(to, first)).toFixed(10));
}

function countOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
