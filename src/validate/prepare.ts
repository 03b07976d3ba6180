import { definitionName, escapePointerPart } from '../contract/index.ts';
import type { Schema, SchemaObject } from '../contract/index.ts';
import { compilesAsPattern } from './pattern/bounded.ts';

/** A place in a schema that says nothing to the validator, and why. */
export interface SchemaProblem {
  /** JSON Pointer inside the schema. */
  readonly pointer: string;
  readonly keyword: string;
  /** `unknown`: not a keyword of draft-07; `malformed`: its value has the wrong shape; `reference`: leads nowhere; `format`: not known. */
  readonly kind: 'unknown' | 'malformed' | 'reference' | 'format';
  readonly text: string;
}

/** What {@link prepareSchema} needs to know of the surroundings. */
export interface PrepareContext {
  /** The `$ref` that replaces `#/definitions/<name>`; undefined when there is no such definition. */
  readonly reference: (name: string) => string | undefined;
  readonly knownFormat: (format: string) => boolean;
  readonly problem: (problem: SchemaProblem) => void;
}

type Shape = (value: unknown, at: Walk) => unknown;

/** One place of the walk: its pointer and its surroundings. */
interface Walk {
  readonly pointer: string;
  readonly context: PrepareContext;
}

const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

/** Keywords that only describe; `id` and `$id` too, because every `$ref` of a contract is resolved already. */
const ANNOTATIONS = new Set([
  ...['title', 'description', 'default', 'examples', 'example', 'externalDocs', 'deprecated', 'readOnly'],
  ...['writeOnly', 'discriminator', '$comment', '$schema', '$id', 'id', 'definitions', 'contentEncoding'],
  ...['contentMediaType', 'xml'],
]);

const isObject = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSchema = (value: unknown): value is Schema => typeof value === 'boolean' || isObject(value);

const count: Shape = (value) => (Number.isInteger(value) && (value as number) >= 0 ? value : undefined);
const number: Shape = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const positive: Shape = (value) => (typeof value === 'number' && value > 0 ? value : undefined);
const boolean: Shape = (value) => (typeof value === 'boolean' ? value : undefined);
const strings: Shape = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? [...new Set(value)] : undefined;
const schema: Shape = (value, at) => (isSchema(value) ? walk(value, at) : undefined);
const schemas: Shape = (value, at) =>
  Array.isArray(value) && value.length > 0 && value.every(isSchema)
    ? value.map((item, index) => walk(item, below(at, String(index))))
    : undefined;
const map =
  (shape: Shape): Shape =>
  (value, at) => {
    if (!isObject(value)) return undefined;
    const entries = Object.entries(value).map(([key, item]) => [key, shape(item, below(at, key))] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
  };
const either =
  (first: Shape, second: Shape): Shape =>
  (value, at) =>
    first(value, at) ?? second(value, at);

const type: Shape = (value) => {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  const known = names.every((name) => typeof name === 'string' && TYPES.has(name));
  return known && names.length > 0 ? value : undefined;
};

const pattern: Shape = (value) => (typeof value === 'string' && compilesAsPattern(value) ? value : undefined);

/** The keywords of draft-07 that constrain, each with the shape its value must have. */
const KEYWORDS: Readonly<Record<string, Shape>> = {
  type,
  const: (value) => value,
  enum: (value) => (Array.isArray(value) && value.length > 0 ? value : undefined),
  multipleOf: positive,
  maximum: number,
  exclusiveMaximum: number,
  minimum: number,
  exclusiveMinimum: number,
  maxLength: count,
  minLength: count,
  pattern,
  items: either(schemas, schema),
  additionalItems: schema,
  maxItems: count,
  minItems: count,
  uniqueItems: boolean,
  contains: schema,
  maxProperties: count,
  minProperties: count,
  required: strings,
  properties: map(schema),
  patternProperties: (value, at) =>
    isObject(value) && Object.keys(value).every(compilesAsPattern) ? map(schema)(value, at) : undefined,
  additionalProperties: schema,
  propertyNames: schema,
  dependencies: map(either(strings, schema)),
  if: schema,
  then: schema,
  else: schema,
  allOf: schemas,
  anyOf: schemas,
  oneOf: schemas,
  not: schema,
};

/**
 * A copy of a contract's schema that the validator compiles without an exception: only keywords of draft-07 with
 * values of the right shape, every `$ref` replaced as the context says. What is left out and is not an annotation
 * is reported.
 */
export function prepareSchema(root: Schema, context: PrepareContext): Schema {
  return walk(root, { pointer: '', context });
}

function below(at: Walk, part: string): Walk {
  return {
    pointer: `${at.pointer}/${escapePointerPart(part)}`,
    context: at.context,
  };
}

function walk(node: Schema, at: Walk): Schema {
  if (typeof node === 'boolean') return node;
  const entries: [string, unknown][] = [];
  for (const [keyword, value] of Object.entries(node)) {
    const prepared = keywordValue(keyword, value, at);
    if (prepared !== undefined) entries.push([keyword, prepared]);
  }
  return Object.fromEntries(entries);
}

function keywordValue(keyword: string, value: unknown, at: Walk): unknown {
  const report = (kind: SchemaProblem['kind'], text: string): undefined => {
    at.context.problem({ pointer: below(at, keyword).pointer, keyword, kind, text });
    return undefined;
  };
  if (keyword === '$ref') {
    const name = definitionName(value);
    const reference = name === undefined ? undefined : at.context.reference(name);
    return reference ?? report('reference', `\`$ref: ${String(value)}\` leads to no definition`);
  }
  if (keyword === 'format') {
    if (typeof value !== 'string') return report('malformed', '`format` is not a string');
    return at.context.knownFormat(value) ? value : report('format', `the format \`${value}\` is not known`);
  }
  const shape = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
  if (shape) {
    const prepared = shape(value, below(at, keyword));
    return prepared === undefined
      ? report('malformed', `\`${keyword}\` has a value that it cannot have`)
      : prepared;
  }
  if (ANNOTATIONS.has(keyword) || keyword.startsWith('x-')) return undefined;
  return report('unknown', `\`${keyword}\` is not a keyword of JSON Schema draft-07`);
}
