import ts from 'typescript';

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

/** The compiler's complaints about a few files of text under the strictest flags. */
export function typecheck(files: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(STRICTEST);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const textOf = (path: string): string | undefined => files.get(path.replace(/^\/virtual\//, ''));
  host.fileExists = (path) => textOf(path) !== undefined || fileExists(path);
  host.directoryExists = (path) => path.startsWith('/virtual') || directoryExists?.(path) === true;
  host.readFile = (path) => textOf(path) ?? readFile(path);
  host.getSourceFile = (path, options) => {
    const text = textOf(path);
    return text === undefined ? getSourceFile(path, options) : ts.createSourceFile(path, text, options);
  };
  const roots = [...files.keys()].filter((path) => path.endsWith('.ts')).map((path) => `/virtual/${path}`);
  const program = ts.createProgram(roots, STRICTEST, host);
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
