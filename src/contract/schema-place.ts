import type { Contract } from './contract.ts';
import { pointerParts } from './pointer.ts';
import { resolveSchema } from './resolve-schema.ts';
import type { Schema, SchemaObject } from './schema.ts';

const INDEX = /^(0|[1-9][0-9]*)$/;

type Definitions = Contract['definitions'];

/** Whether a value of the schema may have something at a JSON Pointer; undefined: the schema leaves that open. */
export function mayHave(definitions: Definitions, schema: Schema, pointer: string): boolean | undefined {
  return speaksOf(definitions, schema, pointerParts(pointer));
}

/**
 * The schemas that what stands at a JSON Pointer keeps, whatever else a value of the schema is; none where that depends on
 * whether it stands in an object or in a list.
 */
export function schemasAt(definitions: Definitions, schema: Schema, pointer: string): SchemaObject[] {
  return pointerParts(pointer).reduce(
    (schemas, part) =>
      schemas.flatMap((node) => {
        const [below, ...others] = belowOf(node, part);
        return below === undefined || others.length > 0 ? [] : partsOf(definitions, below);
      }),
    partsOf(definitions, schema),
  );
}

/** A schema and everything that its `allOf` adds to it, each once; one that anything keeps is empty. */
export function partsOf(definitions: Definitions, schema: Schema): SchemaObject[] {
  if (schema === true) return [{}];
  const parts = new Set<SchemaObject>();
  const visit = (each: Schema): void => {
    const node = resolveSchema(definitions, each);
    if (node === undefined || parts.has(node)) return;
    parts.add(node);
    schemasOf(node['allOf']).forEach(visit);
  };
  visit(schema);
  return [...parts];
}

function speaksOf(definitions: Definitions, schema: Schema, parts: readonly string[]): boolean | undefined {
  const [part, ...rest] = parts;
  if (part === undefined || schema === false) return schema !== false;
  const answers = besideOf(definitions, schema).flatMap((node) =>
    belowOf(node, part).map((below) => {
      if (below !== undefined && below !== false) return speaksOf(definitions, below, rest);
      return names(node, part) ? true : below;
    }),
  );
  return answers.includes(true) ? true : answers.includes(false) ? false : undefined;
}

/** The schemas that may speak of the same value, each once. */
function besideOf(definitions: Definitions, schema: Schema): SchemaObject[] {
  const beside = new Set<SchemaObject>();
  const visit = (each: Schema): void => {
    const node = resolveSchema(definitions, each);
    if (node === undefined || beside.has(node)) return;
    beside.add(node);
    ['allOf', 'anyOf', 'oneOf'].flatMap((word) => schemasOf(node[word])).forEach(visit);
    schemasOf([node['if'], node['then'], node['else']]).forEach(visit);
    schemasOf(Object.values(mapOf(node['dependencies']))).forEach(visit);
  };
  visit(schema);
  return [...beside];
}

/** Whether a schema speaks of a property without a schema for it. */
function names({ required, dependencies }: SchemaObject, part: string): boolean {
  return (Array.isArray(required) && required.includes(part)) || Object.hasOwn(mapOf(dependencies), part);
}

/** What a schema says of a part of a value, as an object and as a list; undefined: it leaves that open. */
function belowOf(node: SchemaObject, part: string): (Schema | undefined)[] {
  const { type } = node;
  const isOf = (kind: string): boolean => (Array.isArray(type) ? type.includes(kind) : type === kind);
  const isUntypedList = type === undefined && node['items'] !== undefined && INDEX.test(part);
  const isList = isOf('array') || isUntypedList;
  const isObject = type === undefined ? !isUntypedList || node['properties'] !== undefined : isOf('object');
  if (!isObject && !isList) return [false];
  return [...(isObject ? [propertyOf(node, part)] : []), ...(isList ? [itemOf(node, part)] : [])];
}

function propertyOf(node: SchemaObject, part: string): Schema | undefined {
  const properties = mapOf(node['properties']);
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

function mapOf(value: unknown): Readonly<Record<string, Schema>> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? (value as Record<string, Schema>) : {};
}
