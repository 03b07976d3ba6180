import { escapePointerPart, resolveSchema } from '../contract/index.ts';
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

/** Answers about what every valid payload of a schema looks like, read off the schema without validating. */
export class Shape {
  private readonly definitions: Definitions;

  constructor(definitions: Definitions) {
    this.definitions = definitions;
  }

  /** The required places with `const` or `enum`, by pointer, in the schema's order. */
  constants(schema: Schema): Map<string, Constant> {
    const found = new Map<string, Constant>();
    this.collect(schema, { parts: [], root: undefined, found, nesting: 0 });
    return found;
  }

  /** Keys that every valid object has. */
  requiredKeys(schema: Schema, nesting = 0): Set<string> {
    const node = this.resolve(schema);
    if (node === undefined || nesting > MAX_NESTING) return new Set();
    const keys = new Set<string>(stringsOf(node['required']));
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

  /** Keys that the schema names anywhere at its top level. */
  propertyKeys(schema: Schema, nesting = 0): Set<string> {
    const node = this.resolve(schema);
    if (node === undefined || nesting > MAX_NESTING) return new Set();
    const keys = new Set<string>(Object.keys(mapOf(node['properties'])));
    for (const part of [
      ...schemasOf(node['allOf']),
      ...schemasOf(node['oneOf']),
      ...schemasOf(node['anyOf']),
    ]) {
      for (const key of this.propertyKeys(part, nesting + 1)) keys.add(key);
    }
    return keys;
  }

  /** The schema object behind `$ref`s; undefined for booleans and for what leads nowhere. */
  resolve(schema: Schema | undefined): SchemaObject | undefined {
    return resolveSchema(this.definitions, schema);
  }

  private collect(schema: Schema, at: Place): void {
    const node = this.resolve(schema);
    if (node === undefined || at.nesting > MAX_NESTING) return;
    const values = scalarsOf(node);
    if (values && at.root) note(at, values);
    this.collectProperties(node, at);
    this.collectItems(node, at);
    for (const part of schemasOf(node['allOf'])) this.collect(part, { ...at, nesting: at.nesting + 1 });
    for (const word of ['oneOf', 'anyOf']) this.collectBranches(schemasOf(node[word]), at);
  }

  private collectProperties(node: SchemaObject, at: Place): void {
    if (at.parts.length >= MAX_DEPTH) return;
    const required = new Set(stringsOf(node['required']));
    for (const [key, property] of Object.entries(mapOf(node['properties']))) {
      if (!required.has(key)) continue;
      this.collect(property, { ...inside(at, key), root: at.root ?? 'object' });
    }
  }

  private collectItems(node: SchemaObject, at: Place): void {
    const items = node['items'];
    const least = node['minItems'];
    if (!Array.isArray(items) || typeof least !== 'number' || at.parts.length >= MAX_DEPTH) return;
    for (const [index, item] of (items as Schema[]).slice(0, least).entries()) {
      this.collect(item, { ...inside(at, String(index)), root: at.root ?? 'array' });
    }
  }

  /** What all branches require, with the union of their values. */
  private collectBranches(branches: readonly Schema[], at: Place): void {
    const maps = branches.map((branch) => {
      const found = new Map<string, Constant>();
      this.collect(branch, { ...at, found, nesting: at.nesting + 1 });
      return found;
    });
    const [first, ...others] = maps;
    for (const [pointer, constant] of first ?? []) {
      const same = others.map((other) => other.get(pointer));
      if (same.some((other) => other?.root !== constant.root)) continue;
      const values = new Set([...constant.values, ...same.flatMap((other) => [...(other?.values ?? [])])]);
      if (!at.found.has(pointer)) at.found.set(pointer, { ...constant, values });
    }
  }
}

interface Place {
  readonly parts: readonly string[];
  readonly root: 'object' | 'array' | undefined;
  readonly found: Map<string, Constant>;
  readonly nesting: number;
}

function inside(at: Place, part: string): Place {
  return { ...at, parts: [...at.parts, part], nesting: at.nesting + 1 };
}

/** Two sets for one place (`allOf`) leave what both allow. */
function note(at: Place, values: ReadonlySet<Scalar>): void {
  const key = `${at.root === 'array' ? '[]' : ''}/${at.parts.map(escapePointerPart).join('/')}`;
  const before = at.found.get(key);
  const both = before ? new Set([...before.values].filter((value) => values.has(value))) : values;
  at.found.set(key, { parts: at.parts, root: at.root ?? 'object', values: both });
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
