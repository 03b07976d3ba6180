import type { Command } from './command.ts';

/** `colloquy verify`. */
export const verify: Command<
  'subject' | 'channel' | 'application' | 'feature' | 'skip' | 'strict' | 'timeScale' | 'report' | 'docsUrl'
> = {
  name: 'verify',
  summary: 'Judge a recording by the document: the evidence behind a report, again and offline.',
  description: [
    'Reads what `--record` keeps (JSON Lines), or a HAR file with WebSocket messages as browsers export it, and judges one side of every socket in it with the same engine as a live run. A HAR file holds no closes and no control frames: nothing is said about those.',
    'Where a recording stops, what was still owed is unknown, not missing: inconclusive.',
    'Exit code 0: nothing fails. 1: something fails. 2: the document or the recording cannot be read, or there is no socket in it.',
  ].join('\n\n'),
  arguments: [
    { name: 'document', help: 'an AsyncAPI 3 document (YAML or JSON), or a compiled contract.json' },
    { name: 'recording', help: 'a recording (JSON Lines) or a HAR file' },
  ],
  options: [
    'subject',
    'channel',
    'application',
    'feature',
    'skip',
    'strict',
    'timeScale',
    'report',
    'docsUrl',
  ],
  examples: [
    'colloquy verify asyncapi/chat/asyncapi.yaml recordings/chat.20261120T232406Z.jsonl',
    'colloquy verify asyncapi/chat/asyncapi.yaml session.har --subject client --report markdown',
  ],
  run: async (input, io) => (await import('./run-verify.ts')).runVerify(input, io),
};
