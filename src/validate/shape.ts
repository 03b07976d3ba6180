import { escapePointerPart, partsOf, resolveSchema } from '../contract/index.ts';
import type { Contract, Schema, SchemaObject } from '../contract/index.ts';

/** A value that a discriminator may have. */
export type Scalar = string | number | boolean | null;

/** A required place of a payload with the only values it may have there. */
export interface Constant {
  /** Parts of its JSON Pointer; the first is an index when `root` is `array`. */
  readonly parts: readonly string[];
  readonly root: 'object' | 'array';
  readonly values: ReadonlySet<Scalar>;
}

/** How deep a discriminator may lie. */
const MAX_DEPTH = 3;
/** How many schemas inside each other a question follows: a `$ref` cycle ends here. */
const MAX_NESTING = 24;

type Definitions = Contract['definitions'];

/**
 * Answers about what every valid payload of a schema looks like, read off the schema without validating. Each schema is looked
 * into once: two references to one schema, over and over, would else take for ever.
 */
export class Shape {
  private readonly definitions: Definitions;
  private readonly required = new Map<SchemaObject, ReadonlySet<string>>();
  private readonly found = new Map<SchemaObject, Map<string, Constants>>();

  constructor(definitions: Definitions) {
    this.definitions = definitions;
  }

  /** The required places with `const` or `enum`, by pointer, in the schema's order. */
  constants(schema: Schema): Constants {
    return this.collect(schema, { parts: [], root: undefined, nesting: 0 });
  }

  /** Keys that every valid object has. */
  requiredKeys(schema: Schema, nesting = 0): ReadonlySet<string> {
    const node = this.resolve(schema);
    if (node === undefined || nesting > MAX_NESTING) return new Set();
    const known = this.required.get(node);
    if (known !== undefined) return known;
    const keys = new Set<string>(stringsOf(node['required']));
    this.required.set(node, keys);
    for (const part of schemasOf(node['allOf'])) {
      for (const key of this.requiredKeys(part, nesting + 1)) keys.add(key);
    }
    for (const word of ['oneOf', 'anyOf']) {
      const branches = schemasOf(node[word]).map((branch) => this.requiredKeys(branch, nesting + 1));
      const [first, ...others] = branches;
      for (const key of first ?? []) if (others.every((other) => other.has(key))) keys.add(key);
    }
    return keys;
  }

  /** Places that every valid payload has: required members and counted items, as deep as a discriminator may lie. */
  requiredPlaces(schema: Schema, parts: readonly string[] = []): (readonly string[])[] {
    if (parts.length >= MAX_DEPTH) return [];
    return partsOf(this.definitions, schema).flatMap((node) => {
      const properties = mapOf(node['properties']);
      const members = stringsOf(node['required']).map((key) => [key, properties[key] ?? true] as const);
      const items = countedItems(node).map((item, index) => [String(index), item] as const);
      return [...members, ...items].flatMap(([key, child]) => {
        const place = [...parts, key];
        return [place, ...this.requiredPlaces(child, place)];
      });
    });
  }

  /** Keys that the schema names anywhere at its top level. */
  propertyKeys(schema: Schema): Set<string> {
    const keys = new Set<string>();
    const visited = new Set<SchemaObject>();
    const visit = (each: Schema): void => {
      const node = this.resolve(each);
      if (node === undefined || visited.has(node)) return;
      visited.add(node);
      for (const key of Object.keys(mapOf(node['properties']))) keys.add(key);
      ['allOf', 'oneOf', 'anyOf'].flatMap((word) => schemasOf(node[word])).forEach(visit);
    };
    visit(schema);
    return keys;
  }

  /** The schema object behind `$ref`s; undefined for booleans and for what leads nowhere. */
  resolve(schema: Schema | undefined): SchemaObject | undefined {
    return resolveSchema(this.definitions, schema);
  }

  private collect(schema: Schema, at: Place): Constants {
    const node = this.resolve(schema);
    if (node === undefined || at.nesting > MAX_NESTING) return NONE;
    const places = this.found.get(node) ?? new Map<string, Constants>();
    this.found.set(node, places);
    const known = places.get(pointerOf(at));
    if (known !== undefined) return known;
    // A circle comes back here, and adds nothing.
    places.set(pointerOf(at), NONE);
    const found = this.collectIn(node, at);
    places.set(pointerOf(at), found);
    return found;
  }

  private collectIn(node: SchemaObject, at: Place): Constants {
    const found = new Map<string, Constant>();
    const values = scalarsOf(node);
    if (values && at.root) note(found, pointerOf(at), { parts: at.parts, root: at.root, values });
    const inner = { ...at, nesting: at.nesting + 1 };
    const parts = [
      ...this.collectProperties(node, at),
      ...this.collectItems(node, at),
      ...schemasOf(node['allOf']).map((part) => this.collect(part, inner)),
    ];
    for (const part of parts) for (const [pointer, constant] of part) note(found, pointer, constant);
    for (const word of ['oneOf', 'anyOf']) {
      const branches = schemasOf(node[word]).map((branch) => this.collect(branch, inner));
      for (const [pointer, constant] of commonOf(branches))
        if (!found.has(pointer)) found.set(pointer, constant);
    }
    return found;
  }

  private collectProperties(node: SchemaObject, at: Place): Constants[] {
    if (at.parts.length >= MAX_DEPTH) return [];
    const required = new Set(stringsOf(node['required']));
    return Object.entries(mapOf(node['properties']))
      .filter(([key]) => required.has(key))
      .map(([key, property]) => this.collect(property, { ...inside(at, key), root: at.root ?? 'object' }));
  }

  private collectItems(node: SchemaObject, at: Place): Constants[] {
    if (at.parts.length >= MAX_DEPTH) return [];
    return countedItems(node).map((item, index) =>
      this.collect(item, { ...inside(at, String(index)), root: at.root ?? 'array' }),
    );
  }
}

type Constants = ReadonlyMap<string, Constant>;

const NONE: Constants = new Map();

interface Place {
  readonly parts: readonly string[];
  readonly root: 'object' | 'array' | undefined;
  readonly nesting: number;
}

/** The schemas of the items that every list of the schema has. */
function countedItems({ items, minItems }: SchemaObject): Schema[] {
  return Array.isArray(items) && typeof minItems === 'number' ? (items as Schema[]).slice(0, minItems) : [];
}

function inside(at: Place, part: string): Place {
  return { ...at, parts: [...at.parts, part], nesting: at.nesting + 1 };
}

function pointerOf({ parts, root }: Place): string {
  return `${root === 'array' ? '[]' : ''}/${parts.map(escapePointerPart).join('/')}`;
}

/** Two sets for one place (`allOf`) leave what both allow. */
function note(found: Map<string, Constant>, pointer: string, constant: Constant): void {
  const before = found.get(pointer);
  const { values } = constant;
  const both = before ? new Set([...before.values].filter((value) => values.has(value))) : values;
  found.set(pointer, { ...constant, values: both });
}

/** What all branches require, with the union of their values. */
function commonOf(branches: readonly Constants[]): Map<string, Constant> {
  const [first, ...others] = branches;
  const common = new Map<string, Constant>();
  for (const [pointer, constant] of first ?? []) {
    const same = others.map((other) => other.get(pointer));
    if (same.some((other) => other?.root !== constant.root)) continue;
    const values = new Set([...constant.values, ...same.flatMap((other) => [...(other?.values ?? [])])]);
    common.set(pointer, { ...constant, values });
  }
  return common;
}

function scalarsOf(node: SchemaObject): ReadonlySet<Scalar> | undefined {
  if (Object.hasOwn(node, 'const')) return isScalar(node['const']) ? new Set([node['const']]) : undefined;
  const list = node['enum'];
  if (!Array.isArray(list) || list.length === 0 || !list.every(isScalar)) return undefined;
  return new Set(list);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function schemasOf(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}

function mapOf(value: unknown): Readonly<Record<string, Schema>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, Schema>)
    : {};
}
