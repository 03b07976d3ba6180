import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { ToolError } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { escapePointerPart, pointerParts } from '../contract/index.ts';
import type { Location } from '../contract/index.ts';

const MAX_ALIASES = 100;

/** One file of a document, parsed once: plain values to read, and the tree that knows where they stand. */
export interface Source {
  /** As the user named it, or as a `$ref` in their document leads to it. */
  readonly file: string;
  readonly value: unknown;
  locate(pointer: string): Location;
}

/** Parses YAML 1.2 or JSON. Throws a ToolError that names line and column. */
export function parseSource(text: string, file: string): Source {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  });
  const [first] = document.errors;
  if (first !== undefined) {
    const { line, col } = counter.linePos(first.pos[0]);
    throw ToolError.of('broken-yaml', `not readable as YAML or JSON: ${first.message}`, {
      at: { file, line, column: col },
      hint: 'mind indentation, quotes, and keys that stand twice',
    });
  }
  return {
    file,
    value: toPlain(document, file),
    locate: (pointer) => locate({ document, counter, file }, pointer),
  };
}

function toPlain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw ToolError.of('too-many-aliases', `the YAML aliases of this file unfold to too much: ${message}`, {
      at: { file },
      hint: 'write the repeated part once and refer to it with $ref',
    });
  }
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
  readonly file: string;
}

/** The place of a pointer; of its nearest parent that the file has, where it has no such place. */
function locate(parsed: Parsed, pointer: string): Location {
  let node: unknown = parsed.document.contents;
  let range = (node as Node | null)?.range;
  for (const part of pointerParts(pointer)) {
    const next = childOf(node, part);
    if (next === undefined) break;
    node = next.value;
    range = next.range ?? range;
  }
  const { line, col } = parsed.counter.linePos(range?.[0] ?? 0);
  return { file: parsed.file, pointer, line: Math.max(1, line), column: Math.max(1, col) };
}

function childOf(node: unknown, part: string): { value: unknown; range: Node['range'] } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(part)] as Node | undefined;
    return item === undefined ? undefined : { value: item, range: item.range };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
  return pair === undefined ? undefined : { value: pair.value, range: (pair.key as Node).range };
}

/** A value of a document together with where it stands. */
export class Place {
  readonly source: Source;
  readonly pointer: string;
  readonly value: unknown;

  constructor(source: Source, pointer: string, value: unknown) {
    this.source = source;
    this.pointer = pointer;
    this.value = value;
  }

  get location(): Location {
    return this.source.locate(this.pointer);
  }

  /** Identity of the place, for cycles. */
  get id(): string {
    return `${this.source.file}#${this.pointer}`;
  }

  /** A member of a mapping or an item of a list; its value is undefined where there is none. */
  at(key: string | number): Place {
    const pointer = `${this.pointer}/${escapePointerPart(String(key))}`;
    const { value } = this;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      return new Place(this.source, pointer, undefined);
    return new Place(this.source, pointer, (value as Record<string | number, unknown>)[key]);
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get isMap(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** Members of a mapping, in document order; none for anything else. */
  get entries(): [string, Place][] {
    return this.isMap ? Object.keys(this.value as object).map((key) => [key, this.at(key)]) : [];
  }

  /** Items of a list; none for anything else. */
  get items(): Place[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.at(index)) : [];
  }

  /** The text here; undefined for anything but a string. */
  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }
}

/** Collects what is wrong with a document. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];

  error(code: string, place: Place, about: { message: string; hint: string }): void {
    this.add('error', code, { place, ...about });
  }

  warn(code: string, place: Place, about: { message: string; hint: string }): void {
    this.add('warning', code, { place, ...about });
  }

  get failed(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  }

  private add(
    severity: Diagnostic['severity'],
    code: string,
    about: { place: Place; message: string; hint: string },
  ): void {
    const { place, message, hint } = about;
    const known = this.diagnostics.some(
      (d) => d.code === code && d.message === message && d.at?.pointer === place.pointer,
    );
    if (known) return;
    this.diagnostics.push({ code, severity, message, at: place.location, hint });
  }
}
