import type { Schema, SchemaObject } from '../contract/index.ts';
import { escapePointerPart, resolveSchema } from '../contract/index.ts';

/** One place of a payload that its schema names. */
export interface Field {
  /** JSON Pointer into the payload. */
  readonly pointer: string;
  readonly schema: SchemaObject;
  /** Whether every payload has it: required here and all the way up. */
  readonly required: boolean;
}

const DEPTH = 5;

/** The properties that a schema names, with those of nested objects, to a depth of five; arrays are not entered. */
export function fieldsOf(schema: Schema, definitions: Readonly<Record<string, Schema>>): Field[] {
  const fields = new Map<string, Field>();
  collect({ schema, pointer: '', required: true, depth: 0 }, { definitions, fields });
  return [...fields.values()];
}

interface Visit {
  readonly schema: Schema;
  readonly pointer: string;
  readonly required: boolean;
  readonly depth: number;
}

interface Walk {
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly fields: Map<string, Field>;
}

function collect(visit: Visit, walk: Walk): void {
  const schema = resolveSchema(walk.definitions, visit.schema);
  if (!schema || visit.depth > DEPTH) return;
  for (const part of ['allOf', 'oneOf', 'anyOf']) {
    const list = schema[part];
    if (!Array.isArray(list)) continue;
    const required = visit.required && part === 'allOf';
    for (const member of list as Schema[])
      collect({ ...visit, schema: member, required, depth: visit.depth + 1 }, walk);
  }
  const properties = schema['properties'];
  if (typeof properties !== 'object' || properties === null) return;
  const needed = Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
  for (const [name, property] of Object.entries(properties as Record<string, Schema>)) {
    const inner = resolveSchema(walk.definitions, property);
    if (!inner) continue;
    const pointer = `${visit.pointer}/${escapePointerPart(name)}`;
    const required = visit.required && needed.includes(name);
    if (!walk.fields.has(pointer)) walk.fields.set(pointer, { pointer, schema: inner, required });
    collect({ schema: inner, pointer, required, depth: visit.depth + 1 }, walk);
  }
}
