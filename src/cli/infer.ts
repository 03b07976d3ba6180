import type { Command } from './command.ts';

/** `colloquy infer`. */
export const infer: Command<'title' | 'outFile'> = {
  name: 'infer',
  summary: 'Draft a document from recorded traffic: messages, schemas, what answers what, keys, times.',
  description: [
    'Reads recordings (of `colloquy monitor`, `mock` or `test`, or HAR files of a browser) of one endpoint. Messages are told apart by the member that names them; schemas are as wide as the samples; what answers what is read from the order, and from members that are echoed. The recordings keep the draft: an exchange that one of them breaks is left out.',
    'A draft is a beginning, not a contract: what was not seen is not in it (mistakes, closes, limits), and every guess carries a comment.',
  ].join('\n\n'),
  arguments: [{ name: 'recording', help: 'recordings (JSON Lines) or HAR files', many: true }],
  options: ['title', 'outFile'],
  examples: ['colloquy infer live.jsonl more.har --title "Chat" --out-file asyncapi.yaml'],
  run: async (input, io) => (await import('./run-infer.ts')).runInfer(input, io),
};
