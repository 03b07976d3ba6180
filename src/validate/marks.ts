import { escapePointerPart } from '../contract/index.ts';
import type { Channel, Contract, Message, Schema, SchemaObject, Side } from '../contract/index.ts';
import { tableOf } from './dispatch.ts';
import type { Discriminator, Entry, Group } from './dispatch.ts';
import { Shape } from './shape.ts';
import type { Scalar } from './shape.ts';

/** Places of a payload, by JSON Pointer, with the values that one of them has there. */
export type Marks = Readonly<Record<string, readonly Scalar[]>>;

/** How the JSON messages of a direction are told apart; a message without an entry is told by its schema alone. */
export function marksOf(contract: Contract, channel: Channel, from: Side): ReadonlyMap<Message, Marks> {
  const found = new Map<Message, Record<string, Scalar[]>>();
  const table = tableOf(contract, channel, from);
  const mark = (entry: Entry, path: readonly (readonly [string, Scalar])[]): void => {
    const marks = found.get(entry.message) ?? {};
    for (const [pointer, value] of path) {
      const values = marks[pointer] ?? [];
      marks[pointer] = values.includes(value) ? values : [...values, value];
    }
    found.set(entry.message, marks);
  };
  const walk = (discriminator: Discriminator, path: readonly (readonly [string, Scalar])[]): void => {
    for (const [value, below] of discriminator.table) {
      const here = [...path, [discriminator.pointer, value as Scalar] as const];
      if (!isGroup(below)) mark(below, here);
      else {
        if (below.inner) walk(below.inner, here);
        for (const entry of below.others) mark(entry, here);
      }
    }
  };
  for (const root of [table.object, table.array]) if (root) walk(root, []);
  return found;
}

/**
 * Places (JSON Pointers) at which every JSON message of a direction has values of its own, and not all the same: whoever reads them
 * may look there first.
 */
export function headersOf(contract: Contract, channel: Channel, from: Side): readonly string[] {
  const shape = new Shape(contract.definitions);
  const own = channel.messages.filter(
    ({ encoding, senders }) => encoding === 'json' && senders.includes(from),
  );
  const [first, ...others] = own.map(({ payload }) => shape.constants(payload));
  return [...(first ?? [])].flatMap(([pointer, { parts, values }]) => {
    const theirs = others.map((constants) => constants.get(pointer)?.values);
    const isApart = theirs.some(
      (each) => each !== undefined && [...each].every((value) => !values.has(value)),
    );
    return isApart && !theirs.includes(undefined) ? [`/${parts.map(escapePointerPart).join('/')}`] : [];
  });
}

function isGroup(found: Entry | Group): found is Group {
  return 'entries' in found;
}

/** A required place of every payload of a schema. */
export interface RequiredPlace {
  readonly pointer: string;
  /** Its schema, references followed. */
  readonly schema: SchemaObject;
  /** The only value it may have, where there is only one. */
  readonly value?: Scalar;
  /** It is an object whose own required places are listed as well. */
  readonly isObject: boolean;
}

/** How deep required places are followed. */
const DEPTH = 3;

/**
 * What every payload of an object schema must have, outer places first; undefined where the schema is no plain object
 * (`properties` and `required`, perhaps behind references), so that nothing can be said.
 */
export function requiredPlaces(contract: Contract, schema: Schema): readonly RequiredPlace[] | undefined {
  const shape = new Shape(contract.definitions);
  const root = shape.resolve(schema);
  return root === undefined || !isPlainObject(root)
    ? undefined
    : placesIn(root, { shape, pointer: '', depth: 0 });
}

/** The properties of a plain object schema, references followed; undefined where it is none. */
export function plainProperties(
  contract: Contract,
  schema: Schema,
): Readonly<Record<string, SchemaObject>> | undefined {
  const shape = new Shape(contract.definitions);
  const root = shape.resolve(schema);
  if (root === undefined || !isPlainObject(root)) return undefined;
  return Object.fromEntries(propertiesOf(root, shape));
}

function placesIn(node: SchemaObject, at: { shape: Shape; pointer: string; depth: number }): RequiredPlace[] {
  const required = at.shape.requiredKeys(node);
  return propertiesOf(node, at.shape).flatMap(([key, schema]) => {
    if (!required.has(key)) return [];
    const pointer = `${at.pointer}/${escapePointerPart(key)}`;
    const value = onlyValue(schema);
    const isObject = value === undefined && isPlainObject(schema) && at.depth < DEPTH;
    const inner = isObject ? placesIn(schema, { ...at, pointer, depth: at.depth + 1 }) : [];
    return [{ pointer, schema, isObject, ...(value === undefined ? {} : { value }) }, ...inner];
  });
}

function propertiesOf(node: SchemaObject, shape: Shape): [string, SchemaObject][] {
  return Object.entries(node['properties'] ?? {}).map(([key, schema]) => [
    key,
    shape.resolve(schema as Schema) ?? {},
  ]);
}

function isPlainObject(node: SchemaObject): boolean {
  const isMixed = ['allOf', 'oneOf', 'anyOf', 'not', 'if', 'patternProperties'].some((word) => word in node);
  return !isMixed && node['type'] === 'object' && typeof node['properties'] === 'object';
}

function onlyValue(node: SchemaObject): Scalar | undefined {
  const list: unknown = Object.hasOwn(node, 'const') ? [node['const']] : node['enum'];
  const [value, ...others] = Array.isArray(list) ? (list as unknown[]) : [];
  const isScalar = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return others.length === 0 && isScalar ? (value as Scalar) : undefined;
}
