import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

/** The repository's root folder. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** One `import` or `export … from`, also type-only and `import()` ones. */
export interface Edge {
  /** Path from the root, with `/`. */
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path from the root of a relative specifier; undefined for packages and builtins. */
  readonly to: string | undefined;
  /** Names taken, by their name in the other file; `*` for all of them. */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
  /** Loaded when it is first needed: an `import()`. */
  readonly lazy: boolean;
}

/** A parsed file. */
export interface Source {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Every `.ts` file under a folder of the repository, parsed, in a fixed order. */
export function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => slashed(relative(ROOT, join(entry.parentPath, entry.name))))
    .sort()
    .map((path) => ({ path, tree: parse(path, readFileSync(join(ROOT, path), 'utf8')) }));
}

/** Parses a text as if it stood in this file. */
export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** All edges of a file. */
export function edgesOf({ path, tree }: Source): readonly Edge[] {
  const edges: Edge[] = [];
  const add = (specifier: string, more: Pick<Edge, 'names' | 'typeOnly' | 'lazy'>): void => {
    const to = specifier.startsWith('.')
      ? slashed(relative(ROOT, resolve(ROOT, dirname(path), specifier)))
      : undefined;
    edges.push({ from: path, specifier, to, ...more });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier.text, { names: importedNames(clause), typeOnly, lazy: false });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const names =
        node.exportClause && ts.isNamedExports(node.exportClause)
          ? node.exportClause.elements.map((e) => (e.propertyName ?? e.name).text)
          : ['*'];
      add(node.moduleSpecifier.text, { names, typeOnly: node.isTypeOnly, lazy: false });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) {
        add(specifier.text, { names: ['*'], typeOnly: false, lazy: true });
      }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const literal = node.argument.literal;
      if (ts.isStringLiteral(literal)) add(literal.text, { names: ['*'], typeOnly: true, lazy: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return edges;
}

/** A name that a file exports; `isType`: it is gone at run time. */
export interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

/** The names that a file exports, its own and those it passes on. */
export function exportsOf(tree: ts.SourceFile): readonly Exported[] {
  return tree.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return [];
      return statement.exportClause.elements.map((element) => ({
        name: element.name.text,
        isType: statement.isTypeOnly || element.isTypeOnly,
      }));
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [{ name: name.text, isType: false }] : [],
      );
    }
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return 'name' in statement && statement.name
      ? [{ name: (statement.name as ts.Identifier).text, isType }]
      : [];
  });
}

/** The folder directly under `src`, or undefined for `src/index.ts`. */
export function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function importedNames(clause: ts.ImportClause | undefined): readonly string[] {
  if (!clause) return [];
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) return ['*'];
  const named = bindings ? bindings.elements.map((e) => (e.propertyName ?? e.name).text) : [];
  return clause.name ? ['default', ...named] : named;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
