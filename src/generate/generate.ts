import type { Contract } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { generateClient } from './client/client.ts';
import { generateConformance } from './conformance/conformance.ts';
import { generateContract } from './contract/contract.ts';
import { generateMock } from './mock/mock.ts';
import { generateReference } from './reference/reference.ts';
import { generateTypes } from './types/types.ts';
import { generateValidators } from './validators/validators.ts';

type Output = (contract: Contract) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;

/** Everything that can be generated, by the name that `only` takes. */
const OUTPUTS: Readonly<Record<string, Output>> = {
  types: generateTypes,
  contract: generateContract,
  validators: generateValidators,
  client: generateClient,
  mock: generateMock,
  conformance: generateConformance,
  reference: generateReference,
};

/** What `generate` can be asked for. */
export interface GenerateOptions {
  /**
   * Names of outputs: `types`, `contract`, `validators`, `client` (imports types and validators), `mock` (types and contract),
   * `conformance` (contract), `reference`. Default: all of them.
   */
  readonly only?: readonly string[];
}

/**
 * The files that follow from a contract: relative paths → text. Pure and deterministic: no clock, no file system, the
 * same contract gives the same text. Throws a ToolError `unknown-output` for a name in `only` that is none.
 */
export async function generate(
  contract: Contract,
  options: GenerateOptions = {},
): Promise<Map<string, string>> {
  const names = options.only ?? Object.keys(OUTPUTS);
  const files = new Map<string, string>();
  for (const name of names) {
    for (const [path, text] of await outputNamed(name)(contract)) files.set(path, text);
  }
  return files;
}

function outputNamed(name: string): Output {
  const output = Object.hasOwn(OUTPUTS, name) ? OUTPUTS[name] : undefined;
  if (output) return output;
  throw ToolError.of('unknown-output', `there is no output \`${name}\``, {
    hint: `the outputs are ${Object.keys(OUTPUTS).join(', ')}`,
  });
}
