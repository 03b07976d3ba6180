import type { Command } from './command.ts';

/** `colloquy generate`. */
export const generate: Command<'out' | 'only' | 'application' | 'check' | 'watch' | 'convert' | 'json'> = {
  name: 'generate',
  summary: 'Write types, validators, a client, a mock, tests and a reference page from a document.',
  description: [
    'Outputs: types (types.ts), contract (contract.json), validators (validators.js and .d.ts), client (client.ts, runtime.js and .d.ts; it imports types and validators), mock (mock.ts), conformance (conformance.test.ts; both import the contract and this package), reference (reference.md). The same document gives the same files, byte for byte; a file that is current is not touched.',
    'With --watch it goes on until Ctrl-C, and writes again when a file of the document changes. An AsyncAPI 2 document is refused, unless --convert says that it is to be written as AsyncAPI 3 first: <name>.v3.yaml beside it.',
  ].join('\n\n'),
  arguments: [
    { name: 'document', help: 'an AsyncAPI 3 document (YAML or JSON), or a compiled contract.json' },
  ],
  options: ['out', 'only', 'application', 'check', 'watch', 'convert', 'json'],
  examples: [
    'colloquy generate asyncapi/chat/asyncapi.yaml --out generated/chat',
    'colloquy generate asyncapi/chat/asyncapi.yaml --out generated/chat --check',
    'colloquy generate asyncapi/chat/asyncapi.yaml --out generated/chat --only types --only validators --watch',
  ],
  run: async (input, io) => (await import('./run-generate.ts')).runGenerate(input, io),
};
