import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/contract/index.ts';
import { mayHave, schemasAt } from '../../src/contract/index.ts';

const ID: Schema = { type: 'object', properties: { id: { type: 'string' } } };
const DEFINITIONS: Readonly<Record<string, Schema>> = {
  Id: ID,
  Loop: { $ref: '#/definitions/Loop' },
  Knot: { allOf: [{ $ref: '#/definitions/Knot' }] },
  Twins: { allOf: [{ $ref: '#/definitions/Twins' }, { $ref: '#/definitions/Twins' }] },
};

describe('whether a schema knows a place', () => {
  test.each<[what: string, schema: Schema, pointer: string, known: boolean | undefined]>([
    ['a property', ID, '/id', true],
    ['another property', ID, '/di', false],
    ['below a string', ID, '/id/x', false],
    ['a property behind a reference', { $ref: '#/definitions/Id' }, '/id', true],
    ['a property of a part', { properties: { a: {} }, allOf: [ID] }, '/id', true],
    ['a property of one branch', { oneOf: [{ properties: { a: {} } }, ID] }, '/id', true],
    ['a property of a then', { properties: { a: {} }, if: {}, then: ID }, '/id', true],
    ['what stands where more is allowed', { ...ID, additionalProperties: true }, '/di', undefined],
    ['what a pattern may name', { ...ID, patternProperties: { '^x-': {} } }, '/x-a', undefined],
    ['what the schema of the others knows', { additionalProperties: ID }, '/any/id', true],
    ['what the schema of the others does not know', { additionalProperties: ID }, '/any/di', false],
    ['what a closed schema has not', { additionalProperties: false }, '/id', false],
    ['an object that says nothing', { type: 'object' }, '/id', undefined],
    ['anything', true, '/id', undefined],
    ['nothing', false, '/id', false],
    ['a place of a list', { type: 'array', items: [{}, ID] }, '/1/id', true],
    ['a place behind the list', { type: 'array', items: [ID], additionalItems: false }, '/1', false],
    ['any place of a list', { type: 'array', items: ID }, '/7/id', true],
    ['a name in a list', { type: 'array', items: ID }, '/id', false],
    ['an object or a list', { type: ['object', 'array'], properties: { a: {} }, items: ID }, '/0/id', true],
    ['what is only required', { properties: { a: {} }, required: ['id'] }, '/id', true],
    ['what a condition asks about', { properties: { a: {} }, if: ID, then: {} }, '/id', true],
    ['what something else needs', { properties: { a: {} }, dependencies: { a: ID } }, '/id', true],
    ['no schema at all', { properties: null, allOf: [null], items: 3 }, '/id', undefined],
    ['a property without a schema', { properties: { id: null } } as Schema, '/id', true],
    ['two circles of parts', { $ref: '#/definitions/Twins' }, '/id', undefined],
    ['a circle of references', { $ref: '#/definitions/Loop' }, '/id', undefined],
    ['a circle of parts', { $ref: '#/definitions/Knot' }, '/id', undefined],
  ])('%s', (_, schema, pointer, known) => {
    expect(mayHave(DEFINITIONS, schema, pointer)).toBe(known);
  });
});

describe('the schemas of a place', () => {
  test('are those of all parts, and of no branch', () => {
    const schema = {
      ...ID,
      allOf: [{ properties: { id: { minLength: 1 } } }],
      oneOf: [{ properties: { id: {} } }],
    };
    expect(schemasAt(DEFINITIONS, schema, '/id')).toEqual([{ type: 'string' }, { minLength: 1 }]);
  });

  test('are none where they depend on what holds them', () => {
    const schema = {
      type: ['object', 'array'],
      properties: { 0: { type: 'string' } },
      items: { type: 'number' },
    };
    expect(schemasAt(DEFINITIONS, schema, '/0')).toEqual([]);
  });

  test('are none where nothing is said', () => {
    expect(schemasAt(DEFINITIONS, ID, '/di')).toEqual([]);
    expect(schemasAt(DEFINITIONS, { $ref: '#/definitions/Knot' }, '/id')).toEqual([]);
  });
});
