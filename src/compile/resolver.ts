import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ToolError } from '../diagnostics/index.ts';
import { pointerParts } from '../contract/index.ts';
import { suggestion } from '../diagnostics/index.ts';
import { Findings, Place, parseSource } from './source.ts';
import type { Source } from './source.ts';

const MAX_CHAIN = 100;
const MAX_BYTES = 32 * 1024 * 1024;

/** Reads the files of a document and follows its `$ref`s. Files are read before compiling, so following is synchronous. */
export class Resolver {
  readonly findings: Findings = new Findings();
  private readonly sources = new Map<string, Source>();
  private readonly root: string;
  private readonly allowOutside: boolean;

  private constructor(root: string, allowOutside: boolean) {
    this.root = root;
    this.allowOutside = allowOutside;
  }

  /** Reads a document and every file that it refers to, however deep. */
  static async open(source: Source, options: { allowOutside?: boolean } = {}): Promise<Resolver> {
    const resolver = new Resolver(path.dirname(path.resolve(source.file)), options.allowOutside ?? false);
    resolver.sources.set(path.resolve(source.file), source);
    await resolver.readAll(source);
    return resolver;
  }

  /** The place that a chain of `$ref`s leads to; the place itself when it has none. Undefined after a diagnostic. */
  follow(place: Place, depth = 0): Place | undefined {
    let current = place;
    for (let step = depth; step < MAX_CHAIN; step += 1) {
      const ref = current.at('$ref');
      if (!current.isMap || ref.text === undefined) return current;
      const target = this.target(ref, step);
      if (target === undefined) return undefined;
      current = target;
    }
    this.findings.error('circular-ref', place, {
      message: 'this $ref leads back to itself',
      hint: 'let one of them say what is meant',
    });
    return undefined;
  }

  /** The place that one `$ref` text names, `$ref`s on the way to it followed. Undefined after a diagnostic. */
  target(ref: Place, depth = 0): Place | undefined {
    const text = ref.text ?? '';
    const [file = '', fragment = ''] = splitRef(text);
    const source = file === '' ? ref.source : this.sources.get(this.resolvePath(ref.source, file));
    if (source === undefined) {
      this.findings.error('unresolved-ref', ref, {
        message: `$ref ${text} leads to no file that could be read`,
        hint: 'a path from the file in which it stands',
      });
      return undefined;
    }
    let place = new Place(source, '', source.value);
    for (const part of partsOf(fragment)) {
      const isThere = place.at(part).value !== undefined || place.at('$ref').text === undefined;
      const parent = isThere ? place : this.follow(place, depth + 1);
      if (parent === undefined) return undefined;
      place = parent.at(part);
      if (place.value === undefined) return this.leadsToNothing(ref, parent, part);
    }
    return place;
  }

  private leadsToNothing(ref: Place, parent: Place, part: string): undefined {
    const names = parent.entries.map(([name]) => name);
    const hint = suggestion(part, names, `there is no ${part} beside`);
    this.findings.error('unresolved-ref', ref, { message: `$ref ${ref.text ?? ''} leads to nothing`, hint });
    return undefined;
  }

  private resolvePath(from: Source, file: string): string {
    return path.resolve(path.dirname(path.resolve(from.file)), decodeURIComponent(file));
  }

  private async readAll(source: Source): Promise<void> {
    for (const ref of refsIn(new Place(source, '', source.value))) {
      const [file = ''] = splitRef(ref.text ?? '');
      if (file === '' || this.isForbidden(ref, file)) continue;
      const full = this.resolvePath(source, file);
      if (this.sources.has(full)) continue;
      const read = await this.read(ref, {
        full,
        shown: path.join(path.dirname(source.file), decodeURIComponent(file)),
      });
      if (read === undefined) continue;
      this.sources.set(full, read);
      await this.readAll(read);
    }
  }

  private isForbidden(ref: Place, file: string): boolean {
    if (/^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('//')) {
      const hint = 'download the file beside the document and refer to it by path';
      this.findings.error('remote-ref', ref, {
        message: `$ref ${file} leads to the network, where nothing is fetched from`,
        hint,
      });
      return true;
    }
    const relative = path.relative(this.root, this.resolvePath(ref.source, file));
    if (this.allowOutside || !(relative.startsWith('..') || path.isAbsolute(relative))) return false;
    const hint = 'move the file into the folder of the document, or allow it explicitly';
    this.findings.error('outside-ref', ref, {
      message: `$ref ${file} leads out of the document's folder`,
      hint,
    });
    return true;
  }

  private async read(ref: Place, file: { full: string; shown: string }): Promise<Source | undefined> {
    try {
      return parseSource(await readText(file.full, file.shown), file.shown);
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      for (const diagnostic of error.diagnostics) {
        if (diagnostic.at?.line !== undefined) this.findings.diagnostics.push(diagnostic);
        else {
          const code = diagnostic.code === 'no-file' ? 'unresolved-ref' : diagnostic.code;
          const { message, hint = 'a path from the file in which it stands' } = diagnostic;
          this.findings.error(code, ref, { message, hint });
        }
      }
      return undefined;
    }
  }
}

/** The text of a file; a ToolError with a plain reason where it cannot be had. */
export async function readText(file: string, shown: string = file): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    if (text.length > MAX_BYTES)
      throw ToolError.of('too-big', `${shown} is larger than 32 MiB`, { at: { file: shown } });
    return text;
  } catch (error) {
    if (error instanceof ToolError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      throw ToolError.of('no-file', `there is no file ${shown}`, { hint: 'check the path' });
    if (code === 'EISDIR') {
      throw ToolError.of('no-file', `${shown} is a folder`, {
        hint: `name the document in it, such as ${shown}/asyncapi.yaml`,
      });
    }
    throw ToolError.of('unreadable-file', `${shown} cannot be read (${code ?? String(error)})`);
  }
}

function splitRef(ref: string): [file: string, fragment: string] {
  const hash = ref.indexOf('#');
  return hash < 0 ? [ref, ''] : [ref.slice(0, hash), ref.slice(hash + 1)];
}

/** The parts of a `$ref`'s fragment. One that is no JSON Pointer has a part that nothing has. */
function partsOf(fragment: string): readonly string[] {
  let pointer: string;
  try {
    pointer = decodeURIComponent(fragment);
  } catch {
    pointer = fragment;
  }
  return pointer === '' || pointer.startsWith('/') ? pointerParts(pointer) : [`#${pointer}`];
}

/** Every `$ref` text in a value, except in examples and other data. */
function* refsIn(root: Place): Generator<Place> {
  const open: Place[] = [root];
  const seen = new Set<unknown>();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value } = place;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const ref = place.at('$ref');
    if (ref.text !== undefined) yield ref;
    const isData = (key: string): boolean =>
      ['examples', 'example', 'default', 'const', 'enum', 'x-invalid-examples'].includes(key);
    const children = Array.isArray(value)
      ? place.items
      : place.entries.flatMap(([key, child]) => (isData(key) ? [] : [child]));
    open.push(...children.reverse());
  }
}

/** The last part of a pointer, as a name. */
export function nameOfPointer(pointer: string): string {
  return pointerParts(pointer).at(-1) ?? '';
}
