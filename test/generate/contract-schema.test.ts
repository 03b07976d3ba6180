import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

const schema = JSON.parse(readFileSync('schemas/contract.schema.json', 'utf8')) as object;
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

describe('the schema of contract.json', () => {
  it.each(readdirSync('generated'))('takes generated/%s/contract.json', (name) => {
    const contract: unknown = JSON.parse(readFileSync(`generated/${name}/contract.json`, 'utf8'));
    expect([validate(contract), validate.errors]).toEqual([true, null]);
  });

  it.each([
    ['a field that there is not', { more: 1 }, /must NOT have additional properties/],
    ['a side that there is not', { channels: [{ session: { application: 'both' } }] }, /allowed values/],
    ['nothing', undefined, /required property 'channels'/],
  ])('refuses %s', (_, value, want) => {
    expect(validate(value ?? {})).toBe(false);
    expect(JSON.stringify(validate.errors)).toMatch(want);
  });
});
