import type { Schema, SchemaObject } from '../../contract/index.ts';
import { withValueAt } from '../../contract/index.ts';

/** One way to break a value at its place: the kind, a keyword where several share a kind, and values to try in order. */
export interface Defect {
  /** What comes before the pointer in the id. */
  readonly kind: string;
  /** A part below the place that the defect is about. */
  readonly child?: string;
  /** What comes after the pointer, where one place may have several defects of a kind. */
  readonly keyword?: string;
  readonly tries: readonly unknown[];
}

/** No payload grows beyond so many characters, items or properties. */
const MOST = 1_000_000;
const STRANGE = 'colloquy';

/** Everything that one schema node lets one break of a value, whether or not it then still holds for other reasons. */
export function defectsOf(node: SchemaObject, value: unknown): Defect[] {
  const defects = [...typeDefects(node, value), ...valueDefects(node, value)];
  if (typeof value === 'string') defects.push(...textDefects(node, value));
  if (typeof value === 'number') defects.push(...numberDefects(node, value));
  if (Array.isArray(value)) defects.push(...arrayDefects(node, value));
  else if (typeof value === 'object' && value !== null)
    defects.push(...objectDefects(node, value as Properties));
  return defects;
}

type Properties = Readonly<Record<string, unknown>>;

/** One value of each type, the strangest first. */
const OF_TYPE: Readonly<Record<string, unknown>> = {
  number: 12_345.5,
  string: STRANGE,
  boolean: true,
  object: {},
  array: [],
};

function typeDefects(node: SchemaObject, value: unknown): Defect[] {
  const types = [node['type']].flat();
  const constrained = types[0] !== undefined || Object.hasOwn(node, 'const') || Array.isArray(node['enum']);
  if (!constrained) return [];
  const others = Object.entries(OF_TYPE).filter(([type]) => !types.includes(type) && type !== kindOf(value));
  return [
    { kind: 'type', tries: others.map(([, other]) => other) },
    { kind: 'null', tries: [null] },
  ];
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function valueDefects(node: SchemaObject, value: unknown): Defect[] {
  const defects: Defect[] = [];
  const others = [
    `${STRANGE}_unknown`,
    ...(typeof value === 'number' ? [value + 1, value - 1, 987_654_321] : []),
    !value,
  ];
  const like = others.filter((other) => typeof other === typeof value);
  if (Array.isArray(node['enum'])) defects.push({ kind: 'enum', tries: like });
  if (Object.hasOwn(node, 'const')) defects.push({ kind: 'const', tries: like });
  return defects;
}

function textDefects(node: SchemaObject, value: string): Defect[] {
  const defects: Defect[] = [];
  const { minLength, maxLength } = node;
  if (typeof minLength === 'number' && minLength > 0) {
    defects.push({
      kind: 'limit',
      keyword: 'minLength',
      tries: [[...value].slice(0, minLength - 1).join('')],
    });
  }
  if (typeof maxLength === 'number' && maxLength < MOST) {
    const filled = `${value}${(value || 'x').repeat(Math.ceil((maxLength + 1) / (value.length || 1)))}`;
    defects.push({
      kind: 'limit',
      keyword: 'maxLength',
      tries: [[...filled].slice(0, maxLength + 1).join('')],
    });
  }
  if (typeof node['pattern'] === 'string') defects.push({ kind: 'pattern', tries: misfits(value) });
  if (typeof node['format'] === 'string') defects.push({ kind: 'format', tries: misfits(value) });
  return defects;
}

/** Texts of about the same length that hardly fit a pattern or format; the shortest last. */
function misfits(value: string): string[] {
  const length = Math.max(1, [...value].length);
  return ['!', '~', '%', ' ', 'x', '0']
    .map((sign) => sign.repeat(length))
    .concat(`${value}!`, `!${value}`, STRANGE, '');
}

function numberDefects(node: SchemaObject, value: number): Defect[] {
  const limits: [string, (limit: number) => number][] = [
    ['minimum', (limit) => Math.ceil(limit) - 1],
    ['exclusiveMinimum', (limit) => limit],
    ['maximum', (limit) => Math.floor(limit) + 1],
    ['exclusiveMaximum', (limit) => limit],
    ['multipleOf', (step) => value + step / 2],
  ];
  return limits.flatMap(([keyword, beyond]) => {
    const limit = node[keyword];
    return typeof limit === 'number' ? [{ kind: 'limit', keyword, tries: [beyond(limit)] }] : [];
  });
}

function arrayDefects(node: SchemaObject, value: readonly unknown[]): Defect[] {
  const defects: Defect[] = [];
  const { minItems, maxItems } = node;
  if (typeof minItems === 'number' && minItems > 0) {
    defects.push({ kind: 'limit', keyword: 'minItems', tries: [value.slice(0, minItems - 1)] });
  }
  if (typeof maxItems === 'number' && maxItems < MOST) {
    const more = Array.from(
      { length: Math.max(0, maxItems + 1 - value.length) },
      () => value.at(-1) ?? STRANGE,
    );
    defects.push({ kind: 'limit', keyword: 'maxItems', tries: [[...value, ...more]] });
  }
  if (node['uniqueItems'] === true)
    defects.push({
      kind: 'unique',
      tries: [
        [...value, value[0] ?? STRANGE],
        [1, 1],
      ],
    });
  if (node['contains'] !== undefined) defects.push({ kind: 'contains', tries: [[], [null], [STRANGE]] });
  if (Array.isArray(node['items']) && node['additionalItems'] === false) {
    defects.push({ kind: 'extra', child: String(value.length), tries: [[...value, STRANGE]] });
  }
  return defects;
}

function objectDefects(node: SchemaObject, value: Properties): Defect[] {
  const defects: Defect[] = [];
  for (const key of Object.keys(value)) {
    defects.push({ kind: 'missing', child: key, tries: [without(value, key)] });
  }
  const extra = (count: number): unknown =>
    Array.from(
      { length: count },
      (_, index) => `${STRANGE}${index === 0 ? '' : String(index)}`,
    ).reduce<unknown>((object, key) => withValueAt(object, `/${key}`, STRANGE), value);
  if (node['additionalProperties'] !== undefined) {
    defects.push({
      kind: 'extra',
      child: STRANGE,
      tries: [extra(1), withValueAt(value, `/${STRANGE}`, null)],
    });
  }
  if (typeof node['maxProperties'] === 'number' && node['maxProperties'] < 1000) {
    const count = Math.max(1, node['maxProperties'] + 1 - Object.keys(value).length);
    defects.push({ kind: 'limit', keyword: 'maxProperties', tries: [extra(count)] });
  }
  return defects;
}

function without(value: Properties, key: string): unknown {
  const rest = { ...value };
  Reflect.deleteProperty(rest, key);
  return rest;
}

/** The schemas that hold at the same place as this one. */
export function sidewaysOf(node: SchemaObject): Schema[] {
  const lists = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => node[keyword]);
  return [...lists, node['then'], node['else']].filter(isSchema);
}

/** The schema of a property or of an item, where the node has one of its own. */
export function childSchema(node: SchemaObject, key: string | number): Schema | undefined {
  const { items, properties, additionalProperties, additionalItems } = node;
  if (typeof key === 'string') {
    const own = isMap(properties) && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    return isSchema(own) ? own : undefined;
  }
  const own: unknown = Array.isArray(items) ? ((items as unknown[])[key] ?? additionalItems) : items;
  return isSchema(own) ? own : undefined;
}

/** The properties that a node names. */
export function propertiesOf(node: SchemaObject): string[] {
  return isMap(node['properties']) ? Object.keys(node['properties']) : [];
}

function isMap(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isMap(value);
}
