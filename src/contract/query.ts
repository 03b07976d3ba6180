import type { Channel } from './channel.ts';
import type { SchemaObject } from './schema.ts';

/** The query parameters that an upgrade request must have, each with a value that the document itself gives it, if any. */
export function requiredQuery({ query }: Channel): Record<string, string | undefined> {
  if (typeof query !== 'object') return {};
  const { required } = query;
  const names: unknown[] = Array.isArray(required) ? required : [];
  const properties = query['properties'] as SchemaObject | undefined;
  const texts = names.filter((name): name is string => typeof name === 'string');
  return Object.fromEntries(texts.map((name) => [name, plainValue(properties?.[name])]));
}

function plainValue(schema: unknown): string | undefined {
  const property = (typeof schema === 'object' ? schema : undefined) as SchemaObject | undefined;
  const enumerated = property?.['enum'] as readonly unknown[] | undefined;
  const examples = property?.['examples'] as readonly unknown[] | undefined;
  const value = property?.['const'] ?? property?.['default'] ?? examples?.[0] ?? enumerated?.[0];
  return value === undefined ? undefined : String(value);
}
