import { ToolError } from '../diagnostics/index.ts';
import type { Command } from './command.ts';

/** `colloquy generate`. */
export const generate: Command<'out' | 'application' | 'check' | 'json'> = {
  name: 'generate',
  summary: 'Write types and the compiled contract from a document.',
  arguments: [
    { name: 'document', help: 'an AsyncAPI 3 document (YAML or JSON), or a compiled contract.json' },
  ],
  options: ['out', 'application', 'check', 'json'],
  examples: ['colloquy generate asyncapi/chat/asyncapi.yaml --out generated/chat'],
  run: () => Promise.reject(ToolError.of('not-built', '`colloquy generate` is not built yet')),
};
