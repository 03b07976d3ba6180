import { expect, it } from 'vitest';
import type { Schema } from '../../src/contract/index.ts';
import { readQuery } from '../../src/validate/index.ts';
import { contractOf } from './support.ts';

/** A query as the value that a schema of these parameters speaks of. */
function read(properties: Readonly<Record<string, Schema>>, given: string): object {
  const { contract, channel } = contractOf({}, { rate: { type: 'integer' } });
  return readQuery(
    contract,
    { ...channel, query: { type: 'object', properties } },
    new URLSearchParams(given),
  );
}

it.each<{ schema: Schema; given: string; want: unknown }>([
  { schema: { type: 'string' }, given: 'n=8000', want: '8000' },
  { schema: { type: 'integer' }, given: 'n=8000', want: 8000 },
  { schema: { type: 'number' }, given: 'n=-1.5e3', want: -1500 },
  { schema: { type: 'integer' }, given: 'n=', want: '' },
  { schema: { type: 'integer' }, given: 'n=0x10', want: '0x10' },
  { schema: { type: 'integer' }, given: 'n=fast', want: 'fast' },
  { schema: { type: 'boolean' }, given: 'n=true', want: true },
  { schema: { type: 'boolean' }, given: 'n=1', want: '1' },
  { schema: { enum: [8000, 16000] }, given: 'n=8000', want: 8000 },
  { schema: { const: false }, given: 'n=false', want: false },
  { schema: { $ref: '#/definitions/rate' }, given: 'n=1', want: 1 },
  { schema: { allOf: [{ $ref: '#/definitions/rate' }, { minimum: 1 }] }, given: 'n=1', want: 1 },
  { schema: { anyOf: [{ const: 'auto' }, { $ref: '#/definitions/rate' }] }, given: 'n=1', want: 1 },
  { schema: { anyOf: [{ const: 'auto' }, { $ref: '#/definitions/rate' }] }, given: 'n=auto', want: 'auto' },
  { schema: { type: 'array', items: { type: 'string' } }, given: 'n=a&n=b', want: ['a', 'b'] },
  { schema: { type: 'string' }, given: 'n=a&n=b', want: 'a' },
])('the query $given of $schema', ({ schema, given, want }) => {
  expect(read({ n: schema }, given)).toEqual({ n: want });
});

it('a query of which the document says nothing is text', () => {
  expect(read({}, 'a=1&b=true')).toEqual({ a: '1', b: 'true' });
});
