import type { Command } from './command.ts';

/** `colloquy generate`. */
export const generate: Command<'out' | 'only' | 'application' | 'check' | 'json'> = {
  name: 'generate',
  summary: 'Write types, validators, the compiled contract and a reference page from a document.',
  description:
    'Outputs: types (types.ts), contract (contract.json), validators (validators.js and .d.ts), reference (reference.md). The same document gives the same files, byte for byte; a file that is current is not touched.',
  arguments: [
    { name: 'document', help: 'an AsyncAPI 3 document (YAML or JSON), or a compiled contract.json' },
  ],
  options: ['out', 'only', 'application', 'check', 'json'],
  examples: [
    'colloquy generate asyncapi/chat/asyncapi.yaml --out generated/chat',
    'colloquy generate asyncapi/chat/asyncapi.yaml --out generated/chat --check',
  ],
  run: async (input, io) => (await import('./run-generate.ts')).runGenerate(input, io),
};
