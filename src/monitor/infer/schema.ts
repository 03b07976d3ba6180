/** A draft of a JSON Schema. */
export type Draft = Readonly<Record<string, unknown>>;

/** So many different texts may be an enumeration, seen at least three times each on the average. */
const ENUM_MOST = 5;
const DEEPEST = 16;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A schema that all samples keep, as narrow as they allow: what all of them have is required. */
export function schemaOf(samples: readonly unknown[], depth = 0): Draft {
  const types = [...new Set(samples.map(typeOf))].toSorted();
  // Every integer is a number.
  const named = types.filter((type) => type !== 'integer' || !types.includes('number'));
  const [only] = named;
  const type = named.length === 1 && only !== undefined ? { type: only } : { type: named };
  if (depth >= DEEPEST) return type;
  return {
    ...type,
    ...(types.includes('object') ? membersOf(samples.filter(isObject), depth) : {}),
    ...(types.includes('array') ? { items: itemsOf(samples, depth) } : {}),
    ...(named.length === 1 && only === 'string' ? textsOf(samples as readonly string[]) : {}),
  };
}

/** The JSON Schema type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(samples: readonly Readonly<Record<string, unknown>>[], depth: number): Draft {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))].filter(
    (name) => name !== '__proto__',
  );
  const required = names.filter((name) => samples.every((sample) => Object.hasOwn(sample, name)));
  const properties = Object.fromEntries(
    names.map((name) => {
      const values = samples.flatMap((sample) => (Object.hasOwn(sample, name) ? [sample[name]] : []));
      return [name, schemaOf(values, depth + 1)];
    }),
  );
  return { ...(required.length === 0 ? {} : { required }), properties };
}

function itemsOf(samples: readonly unknown[], depth: number): Draft {
  const items = samples.flatMap((sample): unknown[] => (Array.isArray(sample) ? sample : []));
  return items.length === 0 ? {} : schemaOf(items, depth + 1);
}

function textsOf(texts: readonly string[]): Draft {
  if (texts.every((text) => TIMESTAMP.test(text))) return { format: 'date-time' };
  if (texts.every((text) => UUID.test(text))) return { format: 'uuid' };
  const values = [...new Set(texts)];
  const isEnum = values.length > 1 && values.length <= ENUM_MOST && texts.length >= 4 * values.length;
  return isEnum ? { enum: values.toSorted() } : {};
}
