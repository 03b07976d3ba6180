export { officialDiagnostics } from './official-parser.ts';
export { compile, compileText, loadContract } from './compile.ts';
export type { Compiled, CompileOptions } from './compile.ts';
export { convertText, oldVersionOf } from './convert.ts';
