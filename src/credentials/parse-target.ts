import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { escapePointerPart, pointerParts } from '../contract/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { suggestion } from '../diagnostics/index.ts';
import { DEFAULT_TARGET } from './target.ts';
import type { Target } from './target.ts';
import { FIELDS } from './target-fields.ts';
import type { Reading } from './target-fields.ts';
import { isRecord } from './words.ts';

/** A target file that was read: the target where nothing is wrong, and everything that is. */
export interface ParsedTarget {
  readonly target: Target | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The environment that `$NAME` values are read from. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a target file (YAML or JSON). `$NAME` values come from the environment; no diagnostic ever shows one. */
export function parseTarget(text: string, file: string, env: Environment): ParsedTarget {
  const reader = new TargetReader(text, file, env);
  const target = reader.read();
  const failed = reader.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return { target: failed ? undefined : target, diagnostics: reader.diagnostics };
}

class TargetReader implements Reading {
  readonly diagnostics: Diagnostic[] = [];
  private readonly counter = new LineCounter();
  private readonly document: Document.Parsed;
  private readonly file: string;
  private readonly env: Environment;

  constructor(text: string, file: string, env: Environment) {
    this.file = file;
    this.env = env;
    this.document = parseDocument(text, { lineCounter: this.counter, prettyErrors: false, stringKeys: true });
  }

  read(): Target {
    const [broken] = this.document.errors;
    if (broken !== undefined) return this.broken(broken.message, broken.pos[0]);
    let value: unknown;
    try {
      value = this.document.toJS({ maxAliasCount: 100 }) ?? {};
    } catch (error) {
      // An alias without an anchor, or far too many of them.
      return this.broken(error instanceof Error ? error.message : String(error), 0);
    }
    if (!isRecord(value)) {
      this.error('', 'a target file is a mapping', 'url: ws://127.0.0.1:3001');
      return DEFAULT_TARGET;
    }
    let target: Target = DEFAULT_TARGET;
    for (const [key, entry] of Object.entries(value)) {
      const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
      const { ready, subject } = value;
      const given = key === 'command' ? { command: entry, ready, subject } : entry;
      if (field !== undefined) target = { ...target, ...field(this, `/${escapePointerPart(key)}`, given) };
      else this.unknown(`/${escapePointerPart(key)}`, key, Object.keys(FIELDS));
    }
    return target;
  }

  private broken(why: string, offset: number): Target {
    const { line, col: column } = this.counter.linePos(offset);
    const at = { file: this.file, line, column };
    const message = `not readable as YAML: ${why}`;
    this.diagnostics.push({ code: 'broken-yaml', severity: 'error', message, at });
    return DEFAULT_TARGET;
  }

  error(pointer: string, message: string, hint?: string): void {
    const { line, col } = this.counter.linePos(this.offset(pointer));
    const at = { file: this.file, pointer, line, column: col };
    this.diagnostics.push({
      code: 'bad-target',
      severity: 'error',
      message,
      at,
      ...(hint === undefined ? {} : { hint }),
    });
  }

  unknown(pointer: string, word: string, known: readonly string[]): void {
    this.error(pointer, `${word} is no key here`, suggestion(word, known, 'known'));
  }

  text(pointer: string, value: unknown): string | undefined {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string') {
      this.error(pointer, 'a text is expected here');
      return undefined;
    }
    const name = /^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(value)?.[1];
    if (name === undefined) return value;
    const filled = this.env[name];
    if (filled === undefined || filled === '') {
      this.error(pointer, `the environment has no ${name}`, `export ${name}=… before the run`);
      return undefined;
    }
    return filled;
  }

  private offset(pointer: string): number {
    let node: unknown = this.document.contents;
    let offset = 0;
    for (const part of pointerParts(pointer)) {
      if (!isMap(node)) break;
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
      if (pair === undefined) break;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    }
    return offset;
  }
}
