import type { Contract, Side } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { compileDocument } from './document.ts';
import { withExplanations } from './explained.ts';
import { lint } from './lint/lint.ts';
import { Resolver, readText } from './resolver.ts';
import { parseSource } from './source.ts';

/** How a document is compiled. */
export interface CompileOptions {
  /** Which end `send` speaks of where the document does not say so. Default: the server. */
  readonly application?: Side;
  /** Whether a `$ref` may lead out of the document's folder. Default: false. */
  readonly allowOutside?: boolean;
}

/** A contract, where one could be made, and everything that was found on the way. */
export interface Compiled {
  /** Undefined when there is an error. */
  readonly contract: Contract | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a document file. Doors that do not open (no file, broken YAML) are diagnostics as well. */
export async function compile(file: string, options: CompileOptions = {}): Promise<Compiled> {
  try {
    return await compileText(await readText(file), { ...options, file });
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { contract: undefined, diagnostics: error.diagnostics };
  }
}

/** Compiles a document from text; its `$ref`s into files are looked for beside `file`. */
export async function compileText(
  text: string,
  options: CompileOptions & { readonly file: string },
): Promise<Compiled> {
  try {
    const source = parseSource(text, options.file);
    const resolver = await Resolver.open(source, options);
    const contract = compileDocument(resolver, source, options.application);
    const lints = contract === undefined || resolver.findings.failed ? [] : lint(contract);
    const diagnostics = withExplanations(source, [...resolver.findings.diagnostics, ...lints]);
    const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
    return { contract: failed ? undefined : contract, diagnostics };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { contract: undefined, diagnostics: error.diagnostics };
  }
}

/**
 * The contract of a file: an AsyncAPI document, or a compiled `contract.json`. Throws a ToolError with every error of
 * the document; warnings are for {@link compile}.
 */
export async function loadContract(file: string, options: CompileOptions = {}): Promise<Contract> {
  const text = await readText(file);
  const ready = file.endsWith('.json') ? asContract(text) : undefined;
  if (ready !== undefined) return ready;
  const { contract, diagnostics } = await compileText(text, { ...options, file });
  if (contract === undefined)
    throw new ToolError(diagnostics.filter((diagnostic) => diagnostic.severity === 'error'));
  return contract;
}

function asContract(text: string): Contract | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isContract =
      typeof value === 'object' && value !== null && 'colloquy' in value && value.colloquy === 'contract/1';
    return isContract ? (value as Contract) : undefined;
  } catch {
    return undefined;
  }
}
