import type { SchemaObject } from '../contract/index.ts';

const BOUNDS: Readonly<Record<string, (value: string) => string>> = {
  minLength: (n) => `at least ${n} characters`,
  maxLength: (n) => `at most ${n} characters`,
  minimum: (n) => `at least ${n}`,
  maximum: (n) => `at most ${n}`,
  exclusiveMinimum: (n) => `more than ${n}`,
  exclusiveMaximum: (n) => `less than ${n}`,
  multipleOf: (n) => `a multiple of ${n}`,
  minItems: (n) => `at least ${n} items`,
  maxItems: (n) => `at most ${n} items`,
  minProperties: (n) => `at least ${n} members`,
  maxProperties: (n) => `at most ${n} members`,
};

/** The bounds of a schema in words, such as `at most 20 characters`. */
export function boundsOf(schema: SchemaObject): string[] {
  return Object.entries(BOUNDS).flatMap(([keyword, words]) => {
    const value = schema[keyword];
    return typeof value === 'string' || typeof value === 'number' ? [words(String(value))] : [];
  });
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

export function isSchemaObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
