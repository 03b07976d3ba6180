import type { Schema, SchemaObject } from '../contract/index.ts';
import { escapePointerPart } from '../contract/index.ts';

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
  readonly schema: unknown;
  readonly pointer: string;
  readonly required: boolean;
  readonly depth: number;
}

interface Walk {
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly fields: Map<string, Field>;
}

function collect(visit: Visit, walk: Walk): void {
  const schema = resolved(visit.schema, walk.definitions);
  if (!schema || visit.depth > DEPTH) return;
  for (const part of ['allOf', 'oneOf', 'anyOf']) {
    const list = schema[part];
    if (!Array.isArray(list)) continue;
    const required = visit.required && part === 'allOf';
    for (const member of list) collect({ ...visit, schema: member, required, depth: visit.depth + 1 }, walk);
  }
  const properties = schema['properties'];
  if (typeof properties !== 'object' || properties === null) return;
  const needed = Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
  for (const [name, property] of Object.entries(properties as Record<string, unknown>)) {
    const inner = resolved(property, walk.definitions);
    if (!inner) continue;
    const pointer = `${visit.pointer}/${escapePointerPart(name)}`;
    const required = visit.required && needed.includes(name);
    if (!walk.fields.has(pointer)) walk.fields.set(pointer, { pointer, schema: inner, required });
    collect({ schema: inner, pointer, required, depth: visit.depth + 1 }, walk);
  }
}

/** The schema object itself, through at most eight references. */
function resolved(schema: unknown, definitions: Readonly<Record<string, Schema>>): SchemaObject | undefined {
  let current = schema;
  for (let hops = 0; hops < 8; hops += 1) {
    if (typeof current !== 'object' || current === null || Array.isArray(current)) return undefined;
    const reference = (current as SchemaObject)['$ref'];
    if (typeof reference !== 'string') return current as SchemaObject;
    current =
      definitions[reference.replace('#/definitions/', '').replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return undefined;
}
