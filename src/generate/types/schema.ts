import type { Schema, SchemaObject } from '../../contract/index.ts';
import { definitionName } from '../../contract/index.ts';
import { commentText } from '../comment.ts';

/** Keywords whose value is a schema, a list of schemas or a map of schemas. */
const SCHEMAS = ['additionalItems', 'additionalProperties'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const MAPS = ['properties', 'patternProperties'];
/** Keywords that a type can say as they are. */
const PLAIN = ['type', 'enum', 'const', 'required', 'deprecated'];

/**
 * The part of a schema that a TypeScript type can say, and nothing else: no keyword that the printer would take for
 * code, no reference to anywhere but the definitions.
 */
export function typeSchema(schema: Schema, nameOf: (definition: string) => string | undefined): SchemaObject {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  const name = nameOf(definitionName(schema['$ref']) ?? '');
  if (name !== undefined) return { $ref: `#/definitions/${name}` };
  const inner = (value: unknown): unknown => (isSchema(value) ? typeSchema(value, nameOf) : {});
  const entries: [string, unknown][] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (PLAIN.includes(keyword)) entries.push([keyword, structuredClone(value)]);
    else if (LISTS.includes(keyword) && Array.isArray(value)) entries.push([keyword, value.map(inner)]);
    else if (MAPS.includes(keyword) && isSchema(value)) entries.push([keyword, mapped(value, inner)]);
    else if (SCHEMAS.includes(keyword))
      entries.push([keyword, typeof value === 'boolean' ? value : inner(value)]);
    else if (keyword === 'description') entries.push([keyword, commentText(String(value))]);
  }
  const said = [...entries, ...itemsOf(schema, inner)];
  // Without a word about its values the printer would take it for an object.
  const anything = said.every(([keyword]) => keyword === 'description' || keyword === 'deprecated');
  return { ...Object.fromEntries(said), ...(anything ? { tsType: 'unknown' } : openness(schema)) };
}

/** Lengths are said of tuples only: `[T, ...T[]]` for every list with a `minItems` helps nobody who builds one. */
function itemsOf(schema: SchemaObject, inner: (value: unknown) => unknown): [string, unknown][] {
  const { items, minItems } = schema;
  if (!Array.isArray(items)) return items === undefined ? [] : [['items', inner(items)]];
  const least: [string, unknown][] = typeof minItems === 'number' ? [['minItems', minItems]] : [];
  return [['items', items.map(inner)], ...least];
}

/** An object of which nothing is said may have any property. */
function openness(schema: SchemaObject): SchemaObject {
  const said = ['properties', 'additionalProperties', 'patternProperties', ...LISTS].some(
    (word) => word in schema,
  );
  return schema['type'] === 'object' && !said ? { additionalProperties: true } : {};
}

function mapped(value: Schema, inner: (value: unknown) => unknown): SchemaObject {
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, schema]) => [key, inner(schema)]));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
