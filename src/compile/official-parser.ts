import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';

/** Severity of the parser's own diagnostics: 0 error, 1 warning, and lesser ones that we leave to it. */
const ERROR = 0;

/**
 * What the official AsyncAPI parser says is wrong. Only its errors: its style rules are a matter of taste, and what
 * matters for a WebSocket session is linted by the compiler. It is slow to load, so only `check` loads it.
 */
export async function officialDiagnostics(file: string): Promise<Diagnostic[]> {
  const { Parser } = await import('@asyncapi/parser');
  const text = await readFile(file, 'utf8');
  const source = pathToFileURL(path.resolve(file)).pathname;
  const { diagnostics } = await new Parser().parse(text, { source });
  return diagnostics
    .filter((found) => Number(found.severity) === ERROR)
    .map((found) => ({
      code: 'asyncapi-parser',
      severity: 'error',
      message: `the AsyncAPI parser says: ${found.message}`,
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
