import type { Contract } from './contract.ts';
import { pointerParts } from './pointer.ts';
import type { Schema, SchemaObject } from './schema.ts';

/** How many `$ref`s are followed from one to the next: a cycle ends here. */
const MAX_HOPS = 32;

/** The name in a `$ref` of the form `#/definitions/<name>`. */
export function definitionName(reference: unknown): string | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#/definitions/')) return undefined;
  const parts = pointerParts(reference.slice(1));
  return parts.length === 2 ? parts[1] : undefined;
}

/** What a document gives for a schema may be anything. */
function isObject(node: Schema | null | undefined): node is SchemaObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** The schema object behind `$ref`s; undefined for booleans and for what leads nowhere. */
export function resolveSchema(
  definitions: Contract['definitions'],
  schema: Schema | undefined,
): SchemaObject | undefined {
  let node = schema;
  for (let hops = 0; hops <= MAX_HOPS && isObject(node); hops += 1) {
    const name = definitionName(node['$ref']);
    if (name === undefined) return node;
    node = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  }
  return undefined;
}
