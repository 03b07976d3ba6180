import type { ErrorObject } from 'ajv';
import { escapePointerPart, valueAt } from '../contract/index.ts';
import type { SchemaError } from './reading.ts';

/** How many errors of one payload are told. */
const MOST = 20;

type Params = Readonly<Record<string, unknown>>;

/** AJV's errors as sentences. */
export function describeErrors(
  verdict: true | 'depth' | readonly ErrorObject[],
  value: unknown,
): SchemaError[] {
  if (verdict === true) return [];
  if (verdict === 'depth') {
    return [{ pointer: '', keyword: '$ref', text: 'the payload is nested too deeply to be checked' }];
  }
  const described = verdict.map((error) => describeError(error, value));
  const distinct = new Map(described.map((error) => [`${error.pointer} ${error.text}`, error]));
  return [...distinct.values()].slice(0, MOST);
}

function describeError(error: ErrorObject, value: unknown): SchemaError {
  const params = error.params as Params;
  const child = childOf(error.keyword, params);
  const pointer =
    child === undefined ? error.instancePath : `${error.instancePath}/${escapePointerPart(child)}`;
  const place = pointer === '' ? 'the payload' : `\`${pointer}\``;
  const seen = valueAt(value, error.instancePath);
  return { pointer, keyword: error.keyword, text: sentence(error.keyword, { place, params, seen }) };
}

/** The property that the error is about, where AJV names its owner. */
function childOf(keyword: string, params: Params): string | undefined {
  const name =
    keyword === 'required' || keyword === 'dependencies'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : undefined;
  return typeof name === 'string' ? name : undefined;
}

interface Case {
  readonly place: string;
  readonly params: Params;
  readonly seen: unknown;
}

type Sentence = (given: Case) => string;

const limit = ({ params }: Case): string => String(params['limit']);
const plural = (n: unknown, word: string): string => `${String(n)} ${word}${n === 1 ? '' : 's'}`;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  required: ({ place }) => `${place} is missing`,
  dependencies: ({ place, params }) =>
    `${place} is missing, which \`${String(params['property'])}\` calls for`,
  type: ({ place, params, seen }) => `${place} is ${kindOf(seen)}, expected ${typeNames(params['type'])}`,
  const: ({ place, params, seen }) => `${place} is ${shown(seen)}, expected ${shown(params['allowedValue'])}`,
  enum: ({ place, params, seen }) =>
    `${place} is ${shown(seen)}, expected one of ${choices(params['allowedValues'])}`,
  format: ({ place, params, seen }) =>
    `${place} is ${shown(seen)}, which is not a valid ${String(params['format'])}`,
  pattern: ({ place, params, seen }) =>
    `${place} is ${shown(seen)}, which does not match ${String(params['pattern'])}`,
  minLength: (given) => `${given.place} is shorter than ${plural(given.params['limit'], 'character')}`,
  maxLength: (given) => `${given.place} is longer than ${plural(given.params['limit'], 'character')}`,
  minItems: (given) => `${given.place} has fewer than ${plural(given.params['limit'], 'item')}`,
  maxItems: (given) => `${given.place} has more than ${plural(given.params['limit'], 'item')}`,
  minProperties: (given) => `${given.place} has fewer than ${limit(given)} properties`,
  maxProperties: (given) => `${given.place} has more than ${limit(given)} properties`,
  minimum: (given) => `${given.place} is ${shown(given.seen)}, less than ${limit(given)}`,
  maximum: (given) => `${given.place} is ${shown(given.seen)}, more than ${limit(given)}`,
  exclusiveMinimum: (given) => `${given.place} is ${shown(given.seen)}, not more than ${limit(given)}`,
  exclusiveMaximum: (given) => `${given.place} is ${shown(given.seen)}, not less than ${limit(given)}`,
  multipleOf: ({ place, params, seen }) =>
    `${place} is ${shown(seen)}, not a multiple of ${String(params['multipleOf'])}`,
  uniqueItems: ({ place }) => `${place} has two equal items`,
  contains: ({ place }) => `${place} has no item of the kind it must contain`,
  additionalProperties: ({ place }) => `${place} is not a known property here`,
  additionalItems: (given) => `${given.place} has more than ${plural(given.params['limit'], 'item')}`,
  propertyNames: ({ place, params }) =>
    `${place} has a property name that is not allowed: ${shown(params['propertyName'])}`,
  oneOf: ({ place, params }) =>
    params['passingSchemas']
      ? `${place} fits more than one of its alternatives`
      : `${place} fits none of its alternatives`,
  anyOf: ({ place }) => `${place} fits none of its alternatives`,
  not: ({ place }) => `${place} is what it must not be`,
  if: ({ place, params }) =>
    `${place} does not keep the \`${String(params['failingKeyword'])}\` of its condition`,
  'false schema': ({ place }) => `${place} must not be there`,
};

function sentence(keyword: string, given: Case): string {
  const make = Object.hasOwn(SENTENCES, keyword) ? SENTENCES[keyword] : undefined;
  return make ? make(given) : `${given.place} does not keep \`${keyword}\``;
}

function typeNames(type: unknown): string {
  const names = Array.isArray(type) ? type.map(String) : String(type).split(',');
  return names.map(withArticle).join(' or ');
}

function withArticle(name: string): string {
  if (name === 'null') return name;
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return withArticle(Array.isArray(value) ? 'array' : typeof value);
}

function choices(values: unknown): string {
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  const named = list.slice(0, 8).map(shown).join(', ');
  return list.length > 8 ? `${named} …` : named;
}

/** A value as short JSON: the peer's text never fills a report. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return kindOf(value);
  const text = typeof value === 'string' && value.length > 64 ? `${value.slice(0, 60)}…` : value;
  return JSON.stringify(text) ?? 'nothing';
}
