// Writes schemas/contract.schema.json, the JSON Schema of contract.json, from the types in src/contract and their comments; with
// --check it compares what stands there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src/contract');
const declared = new Map();
for (const name of readdirSync(folder)) {
  const source = ts.createSourceFile(
    name,
    readFileSync(join(folder, name), 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
  );
  for (const node of source.statements)
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      declared.set(node.name.text, node);
}
const used = new Map();

/** What the comment before a declaration says, in one paragraph. */
function about(node) {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  const text = ts
    .getTextOfJSDocComment(doc?.comment)
    ?.replace(/\{@link ([\w.]+)\}/g, '$1')
    .replace(/\s+/g, ' ');
  return text === undefined ? {} : { description: text };
}

function members(nodes) {
  const properties = nodes.filter(ts.isPropertySignature);
  return {
    type: 'object',
    required: properties.filter((one) => one.questionToken === undefined).map((one) => one.name.text),
    properties: Object.fromEntries(
      properties.map((one) => [one.name.text, { ...about(one), ...schemaOf(one.type) }]),
    ),
    additionalProperties: false,
  };
}

/** Of a union of literals an `enum`, else each member by itself. */
function union(types) {
  const schemas = types.map(schemaOf);
  if (schemas.every((schema) => 'const' in schema)) return { enum: schemas.map((schema) => schema.const) };
  return { anyOf: schemas };
}

function named(node) {
  const name = node.typeName.text;
  const [first, second] = node.typeArguments ?? [];
  if (name === 'Readonly') return schemaOf(first);
  if (name === 'Record') return { type: 'object', additionalProperties: schemaOf(second) };
  if (name === 'Schema') return { description: 'A JSON Schema (draft-07).', type: ['object', 'boolean'] };
  if (!used.has(name)) {
    const found = declared.get(name);
    if (found === undefined) throw new Error(`there is no type ${name} in src/contract`);
    used.set(name, {});
    const schema = ts.isInterfaceDeclaration(found) ? members(found.members) : schemaOf(found.type);
    used.set(name, { ...about(found), ...schema });
  }
  return { $ref: `#/definitions/${name}` };
}

function schemaOf(node) {
  const { SyntaxKind } = ts;
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return schemaOf(node.type);
  if (ts.isArrayTypeNode(node)) return { type: 'array', items: schemaOf(node.elementType) };
  if (ts.isUnionTypeNode(node)) return union(node.types);
  if (ts.isTypeLiteralNode(node)) return members(node.members);
  if (ts.isTypeReferenceNode(node)) return named(node);
  if (ts.isLiteralTypeNode(node)) {
    return { const: node.literal.kind === SyntaxKind.NullKeyword ? null : node.literal.text };
  }
  const words = {
    [SyntaxKind.StringKeyword]: 'string',
    [SyntaxKind.NumberKeyword]: 'number',
    [SyntaxKind.BooleanKeyword]: 'boolean',
  };
  if (words[node.kind] !== undefined) return { type: words[node.kind] };
  if (node.kind === SyntaxKind.UnknownKeyword) return {};
  throw new Error(`no schema for ${node.getText()}`);
}

named({ typeName: { text: 'Contract' } });
const { Contract, ...definitions } = Object.fromEntries(used);
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A compiled contract (contract.json)',
  ...Contract,
  properties: { $comment: { description: 'What wrote the file.', type: 'string' }, ...Contract.properties },
  definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
};
const path = join(root, 'schemas/contract.schema.json');
const text = await prettier.format(JSON.stringify(schema), {
  ...(await prettier.resolveConfig(path)),
  filepath: path,
});
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  process.stdout.write(
    'schemas/contract.schema.json is stale: node scripts/contract-schema.mjs writes it again\n',
  );
  process.exitCode = 1;
}
