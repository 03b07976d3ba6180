import { resolveSchema } from '../../contract/index.ts';
import type { Channel, Contract, Location, Schema, SchemaObject } from '../../contract/index.ts';
import { circlesFrom } from './circles.ts';
import type { Lint } from './lint.ts';

/** So many schemas one payload may be judged by at most, each counted as often as it is referred to. */
const MOST = 10_000;
/** So many may be inside each other. */
const DEEPEST = 200;

/**
 * Schemas that unfold to far more than is written, with two references to the next, and two there to the one after: a value of
 * a few characters would be judged for ever, and a sample of one has no end.
 */
export function unfoldingRules(channel: Channel, contract: Contract): Lint[] {
  const payloads = channel.messages.map(({ name, location, payload }): Judged => {
    return { what: `the payload of \`${name}\``, location: below(location, '/payload'), schema: payload };
  });
  const bindings = (['query', 'headers'] as const).map((word): Judged => {
    const location = below(channel.location, `/bindings/ws/${word}`);
    return { what: `the ${word} of \`${channel.name}\``, location, schema: channel[word] };
  });
  return [...payloads, ...bindings]
    .filter(({ schema }) => schema !== undefined && sizeOf(contract, schema) > MOST)
    .map(tooMuch);
}

/** A schema that something which comes over the wire is judged by. */
interface Judged {
  readonly what: string;
  readonly location: Location;
  readonly schema: Schema | undefined;
}

function below(location: Location, pointer: string): Location {
  return { ...location, pointer: `${location.pointer}${pointer}` };
}

function tooMuch({ what, location }: Judged): Lint {
  return {
    code: 'schema-unfolds',
    severity: 'error',
    location,
    message: `${what} unfolds to more than ${MOST.toLocaleString('en')} schemas, or to more than ${String(DEEPEST)} inside each other`,
    hint: 'refer to a schema once where it says the same twice, and ask for fewer items at least',
  };
}

/** How many schemas speak of a payload; what is deeper than the stack is far too many. */
function sizeOf({ definitions }: Contract, payload: Schema): number {
  const start = resolveSchema(definitions, payload);
  if (start === undefined) return 0;
  try {
    return new Unfolding(definitions, start).of(start, 0);
  } catch (error) {
    if (error instanceof RangeError) return Infinity;
    throw error;
  }
}

/** A schema that another one refers to. */
interface Part {
  readonly schema: SchemaObject;
  /** So often it is referred to at least. */
  readonly times: number;
  /** A value need not have what it speaks of. */
  readonly optional: boolean;
}

class Unfolding {
  readonly #definitions: Contract['definitions'];
  readonly #circles: ReadonlyMap<SchemaObject, number>;
  readonly #known = new Map<SchemaObject, number>();

  constructor(definitions: Contract['definitions'], start: SchemaObject) {
    this.#definitions = definitions;
    this.#circles = circlesFrom(start, (node) => this.#partsOf(node).map(({ schema }) => schema));
  }

  of(node: SchemaObject, depth: number): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    if (depth > DEEPEST) return Infinity;
    // What comes back here has no end, and so no value.
    this.#known.set(node, 1);
    const sizes = this.#partsOf(node).map((part) =>
      this.#mayGoRound(node, part) ? 1 : part.times * this.of(part.schema, depth + 1),
    );
    const size = sizes.reduce((sum, each) => Math.min(sum + each, 2 * MOST), 1);
    this.#known.set(node, size);
    return size;
  }

  /** How often a circle that may be left goes round, the payload says. */
  #mayGoRound(node: SchemaObject, { schema, optional }: Part): boolean {
    return optional && this.#circles.get(node) === this.#circles.get(schema);
  }

  #partsOf(node: SchemaObject): Part[] {
    const part = (schema: unknown, optional: boolean, times = 1): Part[] => {
      const found = isSchema(schema) ? resolveSchema(this.#definitions, schema) : undefined;
      return found === undefined ? [] : [{ schema: found, optional, times }];
    };
    const { items, minItems, required } = node;
    const least = typeof minItems === 'number' ? minItems : 0;
    const owed: readonly unknown[] = Array.isArray(required) ? required : [];
    return [
      ...BESIDE.flatMap((keyword) => node[keyword]).flatMap((schema) => part(schema, false)),
      ...membersOf(node, 'dependencies').flatMap(([, schema]) => part(schema, false)),
      ...membersOf(node, 'properties').flatMap(([key, schema]) => part(schema, !owed.includes(key))),
      ...membersOf(node, 'patternProperties').flatMap(([, schema]) => part(schema, true)),
      ...INSIDE.flatMap((keyword) => part(node[keyword], true)),
      ...(Array.isArray(items)
        ? items.flatMap((schema, index) => part(schema, index >= least))
        : part(items, least === 0, Math.max(1, least))),
    ];
  }
}

/** Keywords whose schemas speak of the same value. */
const BESIDE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
/** Keywords whose schema speaks of parts that a value may have. */
const INSIDE = ['additionalItems', 'additionalProperties', 'contains', 'propertyNames'];

function membersOf(node: SchemaObject, keyword: string): [string, unknown][] {
  const members = node[keyword];
  return isSchema(members) ? Object.entries(members) : [];
}

/** What a document gives for a schema may be anything. */
function isSchema(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
