import type { Command } from './command.ts';

/** `colloquy init`. */
export const init: Command<'name' | 'kind' | 'credential' | 'out'> = {
  name: 'init',
  summary: 'Write a small, complete, commented document to start from.',
  description:
    'Asks for what no flag says: the name, the kind of conversation, where a credential travels. What is written passes `colloquy check` and every test against its own mock. An existing document is never touched.',
  arguments: [],
  options: ['name', 'kind', 'credential', 'out'],
  examples: ['colloquy init', 'colloquy init --name support-chat --kind stream --credential query'],
  run: async (input, io) => (await import('./run-init.ts')).runInit(input, io),
};
