import type { Contract } from './contract.ts';
import { pointerParts } from './pointer.ts';
import { resolveSchema } from './resolve-schema.ts';
import type { Schema, SchemaObject } from './schema.ts';

/** How many schemas inside each other a question follows: a `$ref` cycle ends here. */
const MAX_NESTING = 24;
const INDEX = /^(0|[1-9][0-9]*)$/;

type Definitions = Contract['definitions'];

/** Whether a value of the schema may have something at a JSON Pointer; undefined: the schema leaves that open. */
export function mayHave(definitions: Definitions, schema: Schema, pointer: string): boolean | undefined {
  return speaksOf(definitions, { schema, parts: pointerParts(pointer), nesting: 0 });
}

/** The schemas that what stands at a JSON Pointer keeps, whatever else a value of the schema is. */
export function schemasAt(definitions: Definitions, schema: Schema, pointer: string): SchemaObject[] {
  return pointerParts(pointer).reduce(
    (schemas, part) =>
      schemas
        .flatMap((node) => belowOf(node, part))
        .flatMap((below) => (below === undefined ? [] : together(definitions, below))),
    together(definitions, schema),
  );
}

/** A schema and everything that its `allOf` adds to it. */
function together(definitions: Definitions, schema: Schema, nesting = 0): SchemaObject[] {
  const node = resolveSchema(definitions, schema);
  if (node === undefined || nesting > MAX_NESTING) return [];
  return [node, ...schemasOf(node['allOf']).flatMap((each) => together(definitions, each, nesting + 1))];
}

interface Question {
  readonly schema: Schema;
  readonly parts: readonly string[];
  readonly nesting: number;
}

function speaksOf(definitions: Definitions, { schema, parts, nesting }: Question): boolean | undefined {
  const [part, ...rest] = parts;
  if (part === undefined || schema === false) return schema !== false;
  const node = resolveSchema(definitions, schema);
  if (node === undefined || nesting > MAX_NESTING) return undefined;
  const ask = (each: Schema, of: readonly string[]): boolean | undefined =>
    speaksOf(definitions, { schema: each, parts: of, nesting: nesting + 1 });
  const answers = [
    ...belowOf(node, part).map((below) => (below === undefined ? undefined : ask(below, rest))),
    ...besideOf(node).map((each) => ask(each, parts)),
  ];
  return answers.includes(true) ? true : answers.includes(false) ? false : undefined;
}

/** The schemas that may speak of the same value. */
function besideOf(node: SchemaObject): Schema[] {
  return [
    ...['allOf', 'anyOf', 'oneOf'].flatMap((word) => schemasOf(node[word])),
    ...schemasOf([node['then'], node['else']].filter((each) => each !== undefined)),
  ];
}

/** What a schema says of a part of a value, as an object and as a list; undefined: it leaves that open. */
function belowOf(node: SchemaObject, part: string): (Schema | undefined)[] {
  const { type } = node;
  const isOf = (kind: string): boolean => (Array.isArray(type) ? type.includes(kind) : type === kind);
  const isObject = type === undefined || isOf('object');
  const isList = isOf('array') || (type === undefined && node['items'] !== undefined);
  if (!isObject && !isList) return [false];
  return [...(isObject ? [propertyOf(node, part)] : []), ...(isList ? [itemOf(node, part)] : [])];
}

function propertyOf(node: SchemaObject, part: string): Schema | undefined {
  const properties = (node['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  if (Object.hasOwn(properties, part)) return properties[part];
  const others = node['additionalProperties'] as Schema | undefined;
  if (node['patternProperties'] !== undefined || others === true) return undefined;
  return others ?? (Object.keys(properties).length > 0 ? false : undefined);
}

function itemOf({ items, additionalItems }: SchemaObject, part: string): Schema | undefined {
  if (!INDEX.test(part)) return false;
  if (!Array.isArray(items)) return items as Schema | undefined;
  return (items as Schema[])[Number(part)] ?? (additionalItems as Schema | undefined);
}

function schemasOf(value: unknown): Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}
