import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Parser } from '@asyncapi/parser';
import type { Diagnostic } from '../diagnostics/index.ts';

/** Severity of the parser's own diagnostics: 0 error, 1 warning, and lesser ones that we leave to it. */
const ERROR = 0;

/**
 * What the official AsyncAPI parser says is wrong. Only its errors: its style rules are a matter of taste, and what
 * matters for a WebSocket session is linted by the compiler. It is slow to load, so only `check` loads it.
 */
export async function officialDiagnostics(file: string): Promise<Diagnostic[]> {
  const { Parser: Official } = await import('@asyncapi/parser');
  const text = await readFile(file, 'utf8');
  const source = pathToFileURL(path.resolve(file)).pathname;
  const parser = new Official(withinFolder(path.dirname(path.resolve(file))));
  const { diagnostics } = await parser.parse(text, { source });
  return diagnostics
    .filter((found) => Number(found.severity) === ERROR)
    .map((found) => ({
      code: 'asyncapi-parser',
      severity: 'error',
      message: `the AsyncAPI parser says: ${withoutStack(found.message)}`,
      at: {
        file,
        pointer: found.path
          .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
          .join(''),
        line: found.range.start.line + 1,
        column: found.range.start.character + 1,
      },
    }));
}

/** Its word on its own failures holds a stack trace. */
function withoutStack(message: string): string {
  return message.replace(/, stack: [\s\S]*$/, '');
}

const NOTHING = '{}';

/**
 * The parser would fetch what a `$ref` names, from the network and from anywhere on the disk. Resolvers of ours come
 * before its own, and an answer ends its search: an empty document stands for what the compiler refuses to read.
 */
function withinFolder(folder: string): ConstructorParameters<typeof Parser>[0] {
  const nothing = (): string => NOTHING;
  const read = async (uri: { toString(): string }): Promise<string> => {
    const file = fileOf(uri.toString());
    const relative = path.relative(folder, file);
    const isOutside = relative.startsWith('..') || path.isAbsolute(relative);
    return isOutside ? NOTHING : await readFile(file, 'utf8').catch(nothing);
  };
  const resolvers = [
    { schema: 'http', order: 1, read: nothing },
    { schema: 'https', order: 1, read: nothing },
    { schema: 'file', order: 1, read },
  ];
  return { __unstable: { resolver: { resolvers } } };
}

function fileOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : decodeURIComponent(uri);
}
