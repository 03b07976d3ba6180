import type { Schema, SchemaObject } from '../../contract/index.ts';
import type { Random } from '../random.ts';
import type { Shape } from '../shape.ts';

/** What a schema is read with while a value is made from it. */
export interface Making {
  readonly shape: Shape;
  readonly random: Random;
  /** Heights already worked out. */
  readonly heights: Map<SchemaObject, number>;
}

/** Beyond this depth the shallowest branch is taken and optional properties are left out. */
export const DEEP = 3;
/** So many schemas inside each other may say one value. */
const MOST = 100;

/**
 * One plain schema that a value of `schema` may be made from: `$ref`s followed, `allOf` merged in, one branch of each
 * `oneOf` and `anyOf` chosen. Undefined when nothing fits.
 */
export function flatten(schema: Schema, making: Making, depth: number): SchemaObject | undefined {
  // What is a part of itself has no end, and no value.
  if (schema === false || depth > MOST) return undefined;
  if (schema === true) return {};
  const node = making.shape.resolve(schema);
  if (!node) return schema['$ref'] === undefined ? {} : undefined;
  let flat: SchemaObject = Object.fromEntries(
    Object.entries(node).filter(([keyword]) => !COMPOUND.has(keyword)),
  );
  const parts = [...listOf(node['allOf']), ...branchesOf(node, making, depth), ...conditionOf(node, making)];
  for (const part of parts) {
    const other = flatten(part, making, depth + 1);
    if (!other) return undefined;
    flat = merge(flat, other);
  }
  return flat;
}

const COMPOUND = new Set(['allOf', 'oneOf', 'anyOf', 'if', 'then', 'else', 'not']);

function branchesOf(node: SchemaObject, making: Making, depth: number): Schema[] {
  return ['oneOf', 'anyOf'].flatMap((keyword) => {
    const branches = listOf(node[keyword]);
    const chosen = depth < DEEP ? making.random.pick(branches) : lowest(branches, making);
    return chosen === undefined ? [] : [chosen];
  });
}

/** A condition is made true with its `then`, or left alone with its `else`. */
function conditionOf(node: SchemaObject, making: Making): Schema[] {
  const condition = node['if'];
  if (!isSchema(condition)) return [];
  const parts = making.random.chance(0.5) ? [condition, node['then']] : [node['else']];
  return parts.filter(isSchema);
}

function lowest(branches: readonly Schema[], making: Making): Schema | undefined {
  const heights = branches.map((branch) => heightOf(branch, making));
  return branches[heights.indexOf(Math.min(...heights))];
}

/** How deep the shallowest value of a schema is; Infinity inside a cycle. */
function heightOf(schema: Schema, making: Making): number {
  const node = typeof schema === 'object' ? making.shape.resolve(schema) : undefined;
  if (!node) return 0;
  const known = making.heights.get(node);
  if (known !== undefined) return known;
  making.heights.set(node, Infinity);
  const height = Math.max(childHeight(node, making), ...compoundHeights(node, making));
  making.heights.set(node, height);
  return height;
}

function compoundHeights(node: SchemaObject, making: Making): number[] {
  const heights = listOf(node['allOf']).map((part) => heightOf(part, making));
  for (const keyword of ['oneOf', 'anyOf']) {
    const branches = listOf(node[keyword]);
    if (branches.length > 0) heights.push(Math.min(...branches.map((branch) => heightOf(branch, making))));
  }
  return heights;
}

function childHeight(node: SchemaObject, making: Making): number {
  if (Object.hasOwn(node, 'const') || Array.isArray(node['enum'])) return 0;
  const properties = mapOf(node['properties']);
  const children = requiredOf(node).flatMap((key) =>
    Object.hasOwn(properties, key) ? [properties[key] ?? true] : [],
  );
  const items = node['items'];
  if (typeof node['minItems'] === 'number' && node['minItems'] > 0) {
    children.push(...(Array.isArray(items) ? (items as Schema[]) : isSchema(items) ? [items] : []));
  }
  return children.length === 0 ? 0 : 1 + Math.max(...children.map((child) => heightOf(child, making)));
}

/** Both schemas in one, as far as the words for it go; what is made from it is validated in the end. */
function merge(a: SchemaObject, b: SchemaObject): SchemaObject {
  const merged: Record<string, unknown> = { ...a };
  for (const [keyword, value] of Object.entries(b)) {
    const join = Object.hasOwn(JOIN, keyword) ? JOIN[keyword] : undefined;
    if (!Object.hasOwn(a, keyword)) merged[keyword] = value;
    else if (join) merged[keyword] = join(a[keyword], value);
  }
  return merged;
}

type Join = (a: unknown, b: unknown) => unknown;

const most: Join = (a, b) => Math.max(Number(a), Number(b));
const least: Join = (a, b) => Math.min(Number(a), Number(b));
const both: Join = (a, b) => ({ allOf: [a, b] });

const JOIN: Readonly<Record<string, Join>> = {
  required: (a, b) => [...new Set([...stringsOf(a), ...stringsOf(b)])],
  properties: (a, b) => joinMaps(mapOf(a), mapOf(b)),
  type: (a, b) => {
    const narrow = [b].flat();
    const common = [a]
      .flat()
      .filter((type) => narrow.includes(type) || (type === 'integer' && narrow.includes('number')));
    const integers = [a].flat().includes('number') && narrow.includes('integer') ? ['integer'] : [];
    return [...common, ...integers];
  },
  enum: (a, b) => {
    const allowed = new Set(Array.isArray(b) ? b.map((value) => JSON.stringify(value)) : []);
    return Array.isArray(a) ? a.filter((value) => allowed.has(JSON.stringify(value))) : a;
  },
  items: both,
  additionalProperties: both,
  minimum: most,
  exclusiveMinimum: most,
  minLength: most,
  minItems: most,
  minProperties: most,
  maximum: least,
  exclusiveMaximum: least,
  maxLength: least,
  maxItems: least,
  maxProperties: least,
};

function joinMaps(
  a: Readonly<Record<string, Schema>>,
  b: Readonly<Record<string, Schema>>,
): Record<string, unknown> {
  const entries = Object.entries(b).map(([key, schema]) => [
    key,
    Object.hasOwn(a, key) ? both(a[key], schema) : schema,
  ]);
  return Object.fromEntries([...Object.entries(a), ...entries]) as Record<string, unknown>;
}

/** The keys of `required`. */
export function requiredOf(node: SchemaObject): string[] {
  return stringsOf(node['required']);
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The schemas of a list keyword; empty when it is none. */
function listOf(value: unknown): Schema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

/** The schemas of a map keyword; empty when it is none. */
export function mapOf(value: unknown): Readonly<Record<string, Schema>> {
  return isSchema(value) && typeof value === 'object' ? (value as Record<string, Schema>) : {};
}

/** Whether a value may stand where a schema does. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
