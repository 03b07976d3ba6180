import fc from 'fast-check';
import type { Schema } from '../../src/contract/index.ts';

/** Schemas that can be satisfied, of many kinds; `node` is a recursive definition (see {@link definitions}). */
export const definitions: Readonly<Record<string, Schema>> = {
  node: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', minLength: 1 },
      child: { $ref: '#/definitions/node' },
      children: { type: 'array', items: { $ref: '#/definitions/node' }, maxItems: 3 },
    },
    additionalProperties: false,
  },
  tree: {
    oneOf: [
      {
        type: 'object',
        required: ['leaf'],
        properties: { leaf: { type: 'integer' } },
        additionalProperties: false,
      },
      {
        type: 'object',
        required: ['left', 'right'],
        properties: { left: { $ref: '#/definitions/tree' }, right: { $ref: '#/definitions/tree' } },
        additionalProperties: false,
      },
    ],
  },
};

const range = (low: string, high: string): fc.Arbitrary<object> =>
  fc.record({ a: fc.integer({ min: 0, max: 8 }), b: fc.integer({ min: 0, max: 8 }) }).map(({ a, b }) => ({
    [low]: Math.min(a, b),
    [high]: Math.max(a, b),
  }));

const formats = [
  'date-time',
  'date',
  'time',
  'email',
  'uri',
  'uuid',
  'ipv4',
  'ipv6',
  'hostname',
  'byte',
  'duration',
];
const patterns = ['^[a-z]{2,5}$', '^(?:in|out)-\\d+$', '^[^\\s]+@\\w+$', '[A-F0-9]{4}', '^\\S+ \\S+$'];

const strings: fc.Arbitrary<Schema> = fc.oneof(
  fc.constant({ type: 'string' }),
  range('minLength', 'maxLength').map((limits) => ({ type: 'string', ...limits })),
  fc.constantFrom(...formats).map((format) => ({ type: 'string', format })),
  fc.constantFrom(...patterns).map((pattern) => ({ type: 'string', pattern })),
  fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }).map((values) => ({ enum: values })),
);
const numbers: fc.Arbitrary<Schema> = fc.oneof(
  fc.constantFrom({ type: 'integer' }, { type: 'number' }, { type: 'integer', multipleOf: 5 }),
  range('minimum', 'maximum').map((limits) => ({ type: 'number', ...limits })),
  fc.constant({ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }),
);
const others: fc.Arbitrary<Schema> = fc.constantFrom<Schema>(
  true,
  { type: 'boolean' },
  { type: 'null' },
  { type: ['string', 'null'] },
  { const: { a: [1, null] } },
  { $ref: '#/definitions/node' },
  { $ref: '#/definitions/tree' },
);
const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'a/b', '~', '__proto__', 'constructor'),
  fc.string({ maxLength: 3 }),
);

const schemas = fc.letrec<{ schema: Schema; object: Schema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    strings,
    numbers,
    others,
    fc
      .tuple(tie('schema'), range('minItems', 'maxItems'))
      .map(([items, limits]) => ({ type: 'array', items, ...limits })),
    fc
      .tuple(tie('schema'), tie('schema'))
      .map(([a, b]) => ({ type: 'array', items: [a, b], minItems: 2, additionalItems: false })),
    tie('object'),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.tuple(tie('object'), tie('schema')).map(([a, b]) => ({
      allOf: [a, { type: 'object', required: ['more'], properties: { more: b } }],
    })),
  ),
  object: fc
    .tuple(
      fc.uniqueArray(fc.tuple(key, tie('schema'), fc.boolean()), {
        maxLength: 4,
        selector: ([name]) => name,
      }),
      fc.boolean(),
    )
    .map(([properties]) => ({
      type: 'object',
      required: properties.filter(([name, , needed]) => needed && name !== '__proto__').map(([name]) => name),
      properties: Object.fromEntries(properties.map(([name, value]) => [name, value])),
    })),
}));

/** A schema that some value satisfies. */
export const schema: fc.Arbitrary<Schema> = schemas.schema;
