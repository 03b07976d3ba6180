import type { Contract, Message } from '../../contract/index.ts';
import { standaloneValidators } from '../../validate/index.ts';
import { headerComment } from '../header.ts';
import { guardName, namesOf } from '../names.ts';

/** `validators.js` and `validators.d.ts`: a type guard for each JSON and text message, compiled, without this package. */
export async function generateValidators(contract: Contract): Promise<ReadonlyMap<string, string>> {
  const guards = guardsOf(contract);
  const messages = new Map(guards.map(({ guard, message }) => [guard, message]));
  const code = await standaloneValidators(contract, messages);
  return new Map([
    ['validators.js', `${headerComment(contract)}\n${code.trim()}\n`],
    ['validators.d.ts', declarationsOf(contract, guards)],
  ]);
}

interface Guard {
  /** The function: `isChatMessage`. */
  readonly guard: string;
  /** The type that it guards: `ChatMessage`. */
  readonly type: string;
  readonly message: Message;
}

function guardsOf(contract: Contract): Guard[] {
  return [...namesOf(contract).ofMessage]
    .filter(([message]) => message.encoding !== 'binary')
    .map(([message, type]) => ({ guard: guardName(type), type, message }));
}

function declarationsOf(contract: Contract, guards: readonly Guard[]): string {
  const types = guards.map(({ type }) => `  ${type},`);
  const lines = guards.map(({ guard, type }) => `export declare const ${guard}: Guard<${type}>;`);
  return (
    [
      headerComment(contract),
      types.length === 0 ? 'export {};' : `import type {\n${types.join('\n')}\n} from './types.js';`,
      `/** One thing that a value does not keep. */
export interface Problem {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}

/** Says whether a value is a message; \`errors\` holds what the last value did not keep, null when it was valid. */
export interface Guard<Value> {
  (value: unknown): value is Value;
  errors?: readonly Problem[] | null;
}`,
      lines.join('\n'),
      '',
    ]
      .join('\n\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd() + '\n'
  );
}
