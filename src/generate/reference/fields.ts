import type { Contract, Schema, SchemaObject } from '../../contract/index.ts';
import { resolveSchema } from '../../contract/index.ts';
import { boundsOf, isSchemaObject, listOf } from '../schema-words.ts';
import { code, inline } from './markdown.ts';

/** One row of a message's table of fields. */
export interface Field {
  /** Dotted path from the payload's root; `[]` for the items of a list. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly text: string;
}

type Definitions = Contract['definitions'];

/** How deep the table follows objects inside objects. */
const DEEPEST = 4;

/** The fields of a payload, in the schema's order, those of nested objects after their owner. */
export function fieldsOf(contract: Contract, schema: Schema): Field[] {
  const fields = new Map<string, Field>();
  collect(contract.definitions, schema, { path: '', depth: 0, fields });
  return [...fields.values()];
}

interface At {
  /** The schemas that this one is a part of. */
  readonly whole?: readonly SchemaObject[];
  readonly path: string;
  readonly depth: number;
  readonly fields: Map<string, Field>;
}

/** The schema object behind `$ref`s; an empty one where none is known. */
function nodeOf(definitions: Definitions, schema: unknown): SchemaObject {
  return resolveSchema(definitions, isSchemaObject(schema) ? schema : undefined) ?? {};
}

function collect(definitions: Definitions, schema: unknown, at: At): void {
  const node = nodeOf(definitions, schema);
  // What is a part of itself has no field more for that.
  if (at.whole?.includes(node) === true) return;
  const whole = [...(at.whole ?? []), node];
  for (const part of listOf(node['allOf'])) collect(definitions, part, { ...at, whole });
  const required = listOf(node['required']);
  for (const [key, property] of isSchemaObject(node['properties'])
    ? Object.entries(node['properties'])
    : []) {
    const path = at.path === '' ? key : `${at.path}.${key}`;
    addField(definitions, property, { ...at, path, required: required.includes(key) });
  }
}

function addField(definitions: Definitions, schema: unknown, at: At & { required: boolean }): void {
  const node = nodeOf(definitions, schema);
  const { path, required, fields } = at;
  if (!fields.has(path)) {
    fields.set(path, { path, type: typeWords(definitions, node), required, text: fieldText(node) });
  }
  if (at.depth >= DEEPEST) return;
  const inner = { path, fields, depth: at.depth + 1 };
  collect(definitions, node, inner);
  if (isSchemaObject(node['items'])) collect(definitions, node['items'], { ...inner, path: `${path}[]` });
}

function typeWords(definitions: Definitions, node: SchemaObject): string {
  if (Object.hasOwn(node, 'const')) return code(JSON.stringify(node['const']));
  if (Array.isArray(node['enum']))
    return node['enum'].map((value) => code(JSON.stringify(value))).join(' or ');
  const branches = [...listOf(node['oneOf']), ...listOf(node['anyOf'])];
  if (branches.length > 0 && node['type'] === undefined) {
    return [...new Set(branches.map((branch) => typeWords(definitions, nodeOf(definitions, branch))))].join(
      ' or ',
    );
  }
  const types = [node['type']].flat().filter((type) => typeof type === 'string');
  const format = typeof node['format'] === 'string' ? ` (${inline(node['format'])})` : '';
  return types.length === 0 ? 'any' : `${types.map(inline).join(' or ')}${format}`;
}

/** Its description, then its limits. */
function fieldText(node: SchemaObject): string {
  const description = typeof node['description'] === 'string' ? inline(node['description']) : '';
  const pattern = typeof node['pattern'] === 'string' ? [`matches ${code(node['pattern'])}`] : [];
  const limits = [...boundsOf(node), ...pattern];
  return [description, limits.length === 0 ? '' : `(${limits.join(', ')})`]
    .filter((text) => text !== '')
    .join(' ');
}
