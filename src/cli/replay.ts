import type { Command } from './command.ts';

/** `colloquy replay`. */
export const replay: Command<
  | 'url'
  | 'listen'
  | 'host'
  | 'speed'
  | 'channel'
  | 'application'
  | 'target'
  | 'feature'
  | 'timeScale'
  | 'auth'
  | 'parameter'
  | 'header'
  | 'query'
  | 'origin'
  | 'ca'
  | 'insecure'
  | 'serverName'
  | 'failOn'
> = {
  name: 'replay',
  summary: 'Play a recording again: its client against a live server, or its server to live clients.',
  description: [
    'With --url (or a target file) the recorded client speaks to a live server: the same messages, each as long after what came before as it was then, and only once the server has said what it had said by then. With --listen the recorded server answers whoever dials. Both sides are judged by the document on the way.',
    'Credentials are not in a recording: they are made anew from the target.',
    'Exit code 0; with --fail-on 1 where a side broke a promise of that level. 2: nobody could be reached.',
  ].join('\n\n'),
  arguments: [
    { name: 'document', help: 'an AsyncAPI 3 document, or a compiled contract.json' },
    { name: 'recording', help: 'a recording (JSON Lines) or a HAR file' },
  ],
  options: [
    'url',
    'listen',
    'host',
    'speed',
    'channel',
    'application',
    'target',
    'feature',
    'timeScale',
    'auth',
    'parameter',
    'header',
    'query',
    'origin',
    'ca',
    'insecure',
    'serverName',
    'failOn',
  ],
  examples: [
    'colloquy replay asyncapi/chat/asyncapi.yaml live.jsonl --url ws://127.0.0.1:3001 --speed 10 --fail-on must',
    'colloquy replay asyncapi/chat/asyncapi.yaml live.jsonl --listen 3001',
  ],
  run: async (input, io) => (await import('./run-replay.ts')).runReplay(input, io),
};
