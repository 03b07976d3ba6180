import type { Schema } from '../contract/index.ts';
import { escapePointerPart, pointerParts } from '../contract/index.ts';
import type { Resolver } from './resolver.ts';
import type { Place } from './source.ts';

const SCHEMA_MAPS = ['properties', 'patternProperties', 'definitions', '$defs', 'dependencies'];
const SCHEMA_LISTS = ['allOf', 'anyOf', 'oneOf'];
const SCHEMAS = [
  'additionalProperties',
  'additionalItems',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
];
/** Annotations of AsyncAPI and OpenAPI that are no keywords of JSON Schema draft-07. */
const DROPPED = [
  '$schema',
  '$id',
  'id',
  'discriminator',
  'externalDocs',
  'example',
  'deprecated',
  'xml',
  'nullable',
];
const MAX_DEPTH = 200;
/** So many references are followed from inside each other; a longer row is taken up from where that ends. */
const MAX_HOPS = 50;

/**
 * Turns the Schema Objects of a document into self-contained JSON Schemas (draft-07): every `$ref`, into whichever
 * file, becomes `#/definitions/<name>` of one pool. Recursive schemas stay recursive.
 */
export class SchemaPool {
  readonly definitions: Record<string, Schema> = {};
  private readonly names = new Map<string, string>();
  private readonly resolver: Resolver;
  private hops = 0;
  /** What has a name and was not looked at yet. */
  private readonly late: [string, Place][] = [];

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  compile(place: Place): Schema {
    const schema = this.schema(place, 0);
    for (let next = this.late.pop(); next !== undefined; next = this.late.pop()) this.fill(...next);
    return schema;
  }

  private schema(place: Place, depth: number): Schema {
    const { value } = place;
    if (typeof value === 'boolean') return value;
    if (!place.isMap || depth > MAX_DEPTH) {
      const message =
        depth > MAX_DEPTH ? 'this schema is nested too deep' : 'a schema is an object, true or false';
      this.resolver.findings.error('bad-schema', place, {
        message,
        hint: 'JSON Schema draft-07: {type: object, …}',
      });
      return true;
    }
    const ref = place.at('$ref');
    if (ref.text !== undefined) return this.reference(place, ref, depth);
    return this.object(place, depth);
  }

  private reference(place: Place, ref: Place, depth: number): Schema {
    const target = this.resolver.target(ref);
    if (target === undefined) return true;
    const pointer = { $ref: `#/definitions/${escapePointerPart(this.nameFor(target))}` };
    const siblings = place.entries.filter(([key]) => key !== '$ref' && !isAnnotation(key));
    if (siblings.length === 0) return pointer;
    const rest = this.object(place, depth) as Record<string, unknown>;
    return { allOf: [pointer, rest] };
  }

  private nameFor(target: Place): string {
    const known = this.names.get(target.id);
    if (known !== undefined) return known;
    const name = this.freshName(target);
    this.names.set(target.id, name);
    // Named before it is compiled, so that a schema that refers to itself finds its own name.
    this.define(name, true);
    if (this.hops < MAX_HOPS) this.fill(name, target);
    else this.late.push([name, target]);
    return name;
  }

  private fill(name: string, target: Place): void {
    this.hops += 1;
    this.define(name, this.schema(target, 0));
    this.hops -= 1;
  }

  private define(name: string, schema: Schema): void {
    Object.defineProperty(this.definitions, name, {
      value: schema,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }

  private freshName(target: Place): string {
    const base =
      pointerParts(target.pointer).at(-1) ??
      target.source.file
        .split('/')
        .at(-1)
        ?.replace(/\.[^.]*$/, '') ??
      'schema';
    let name = base;
    for (let n = 2; Object.hasOwn(this.definitions, name); n += 1) name = `${base}-${String(n)}`;
    return name;
  }

  private object(place: Place, depth: number): Schema {
    const entries: [string, unknown][] = [];
    for (const [key, child] of place.entries) {
      if (key === '$ref' || isAnnotation(key)) continue;
      entries.push([key, this.keyword(key, child, depth)]);
    }
    return Object.fromEntries(entries);
  }

  private keyword(key: string, child: Place, depth: number): unknown {
    const schema = (place: Place): Schema => this.schema(place, depth + 1);
    if (SCHEMA_MAPS.includes(key) && child.isMap) {
      return Object.fromEntries(
        child.entries.map(([name, place]) => [
          name,
          Array.isArray(place.value) ? place.value : schema(place),
        ]),
      );
    }
    if (SCHEMA_LISTS.includes(key) && Array.isArray(child.value)) return child.items.map(schema);
    if (SCHEMAS.includes(key)) return schema(child);
    if (key === 'items') return Array.isArray(child.value) ? child.items.map(schema) : schema(child);
    return child.value;
  }
}

function isAnnotation(key: string): boolean {
  return DROPPED.includes(key) || key.startsWith('x-');
}
