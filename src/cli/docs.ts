import type { Command } from './command.ts';

/** `colloquy docs`. */
export const docs: Command<'out' | 'title' | 'application' | 'json'> = {
  name: 'docs',
  summary: 'Write a site that shows documents to readers, with a playground to talk to each protocol.',
  description: [
    'Plain pages that ask no other host for anything: how to connect, who may send what and when, each exchange as a diagram, messages with schemas and examples, closes, and every promise under the id of its check.',
    'The playground plays the document inside the page, or judges a real WebSocket address. For that the folder has to be served; everything else also opens from disk.',
  ].join('\n\n'),
  arguments: [
    { name: 'document', help: 'AsyncAPI 3 documents (YAML or JSON), or compiled contracts', many: true },
  ],
  options: ['out', 'title', 'application', 'json'],
  examples: ['colloquy docs asyncapi/chat/asyncapi.yaml asyncapi/echo/asyncapi.yaml --out site'],
  run: async (input, io) => (await import('./run-docs.ts')).runDocs(input, io),
};
