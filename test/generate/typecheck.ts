import { join } from 'node:path';
import ts from 'typescript';

import { ensureBuilt } from '../support/cli.ts';

const STRICTEST: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
  noEmit: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  allowImportingTsExtensions: true,
};

/** As {@link STRICTEST}, for files that import this package, vitest and Node: those are found from a folder of the repository. */
const WITH_PACKAGES: ts.CompilerOptions = {
  ...STRICTEST,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
  resolveJsonModule: true,
  skipLibCheck: true,
  paths: { colloquy: [join(process.cwd(), 'dist/index.d.ts')] },
};

/** What a file of the compiler or of a package says does not change while the tests run: each is read once. */
const known = new Map<string, ts.SourceFile | undefined>();

/** The compiler's complaints about a few files of text under the strictest flags; with `packages` they may import some. */
export function typecheck(
  files: ReadonlyMap<string, string>,
  packages: 'packages' | 'none' = 'none',
): string[] {
  const options = packages === 'none' ? STRICTEST : WITH_PACKAGES;
  if (packages === 'packages') ensureBuilt();
  const root = packages === 'none' ? '/virtual' : join(process.cwd(), 'virtual');
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const textOf = (path: string): string | undefined =>
    path.startsWith(root) ? files.get(path.slice(root.length + 1)) : undefined;
  host.fileExists = (path) => textOf(path) !== undefined || fileExists(path);
  host.directoryExists = (path) => path.startsWith(root) || directoryExists?.(path) === true;
  host.readFile = (path) => textOf(path) ?? readFile(path);
  host.getSourceFile = (path, language) => {
    const text = textOf(path);
    if (text !== undefined) return ts.createSourceFile(path, text, language);
    if (!known.has(path)) known.set(path, getSourceFile(path, language));
    return known.get(path);
  };
  const roots = [...files.keys()].filter((path) => path.endsWith('.ts')).map((path) => `${root}/${path}`);
  const program = ts.createProgram(roots, options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ messageText, file }) =>
        `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

/** The statements of a TypeScript file: their kinds, so that code hidden in a comment or text would show. */
export function statementKinds(text: string): string[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2023);
  return [...new Set(file.statements.map((statement) => ts.SyntaxKind[statement.kind]))].sort();
}
