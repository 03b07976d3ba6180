// Writes src/generate/client/runtime-text.ts: the runtime of generated clients (src/generate/client/runtime) as the two
// texts that go beside them, one ES module and its declarations; with --check it compares what stands there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src/generate/client/runtime');
/** In an order in which every class stands before those that extend it. */
const FILES = [
  ...['plan', 'errors', 'options', 'dialogue', 'session', 'socket', 'link', 'courses', 'course'],
  ...['writer', 'fill', 'frames', 'rules', 'opening', 'listeners'],
];
/** What a generated client takes; the rest is nobody's business. */
const PUBLIC = new Set([
  ...[
    'Side',
    'Check',
    'Problem',
    'Plan',
    'PlanExchange',
    'PlanStep',
    'PlanMessage',
    'PlanCredential',
    'Filling',
  ],
  ...['SessionError', 'ClosedError', 'FailedError', 'TimeoutError', 'InvalidError', 'StateError'],
  ...['Reconnect', 'Notice', 'SessionOptions', 'AbortSignalLike', 'CallOptions', 'Dialogue', 'Handler'],
  ...['Session', 'Draft', 'SocketLike', 'SocketMaker', 'Credential', 'DialOptions'],
]);

const source = FILES.map((name) => readFileSync(join(folder, `${name}.ts`), 'utf8'))
  .join('\n')
  .replace(/^import [^;]*;\n/gm, '')
  .replace(
    /^export ((?:abstract |async )?(?:class|function|interface|type|const) (\w+))/gm,
    (all, rest, name) => (PUBLIC.has(name) ? all : rest),
  )
  .replace(/^ *\/\/ eslint-disable.*\n/gm, '')
  .replace(/\n{3,}/g, '\n\n')
  .trim();
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  stripInternal: true,
};
const made = {
  RUNTIME_JS: ts.transpileModule(source, { compilerOptions: options }).outputText,
  // Of a method with a computed name the compiler makes a property as well.
  RUNTIME_DTS: ts
    .transpileDeclaration(source, { compilerOptions: options, fileName: 'runtime.ts' })
    .outputText.replace(/^ *\[Symbol\.\w+\]: .*\n/gm, ''),
};
const path = join(root, 'src/generate/client/runtime-text.ts');
const lines = [
  '// Machine-written from src/generate/client/runtime: do not edit. To write it again: node scripts/runtime.mjs',
  ...Object.entries(made).map(([name, value]) => `export const ${name}: string = ${JSON.stringify(value)};`),
];
const style = await prettier.resolveConfig(path);
const text = await prettier.format(lines.join('\n\n'), { ...style, filepath: path });

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  process.stdout.write(
    `src/generate/client/runtime-text.ts is stale: node scripts/runtime.mjs writes it again\n`,
  );
  process.exitCode = 1;
}
