import { readFile } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { parse } from 'yaml';

/** More files than this are not looked for. */
const MOST = 500;

/**
 * The files that a document consists of: itself, and what its `$ref`s name in its own folder and below. Path from that
 * folder → text; itself first. What cannot be read or lies elsewhere is left out.
 */
export async function documentFiles(document: string): Promise<Map<string, string>> {
  const folder = dirname(document);
  const files = new Map<string, string>();
  const queue = [basename(document)];
  for (let path = queue.shift(); path !== undefined && files.size < MOST; path = queue.shift()) {
    if (files.has(path)) continue;
    const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    files.set(path, text);
    queue.push(...referencesOf(text).flatMap((reference) => below(path, reference)));
  }
  return files;
}

/** A reference as a path from the document's folder; none where it leads out of it, or to something else than a document. */
function below(from: string, reference: string): string[] {
  const file = reference.split('#')[0] ?? '';
  if (file === '' || /^[a-z][a-z0-9+.-]*:/i.test(file) || !/\.(ya?ml|json)$/i.test(file)) return [];
  const path = posix.normalize(posix.join(posix.dirname(from), decodeURI(file)));
  return path.startsWith('..') || posix.isAbsolute(path) ? [] : [path];
}

function referencesOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > 64) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') found.push(value);
      else visit(value, depth + 1);
    }
  };
  try {
    visit(parse(text), 0);
  } catch {
    // The compiler has said what is wrong with it.
  }
  return found;
}
