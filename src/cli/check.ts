import type { Command } from './command.ts';

/** `colloquy check`. */
export const check: Command<'application' | 'strict' | 'json'> = {
  name: 'check',
  summary: 'Is the document sound, and does it say enough to build both ends?',
  arguments: [
    { name: 'document', help: 'an AsyncAPI 3 document (YAML or JSON), or a compiled contract.json' },
  ],
  options: ['application', 'strict', 'json'],
  examples: ['colloquy check asyncapi/chat/asyncapi.yaml'],
  run: async (input, io) => {
    const { runCheck } = await import('./run-check.ts');
    return runCheck(input, io);
  },
};
