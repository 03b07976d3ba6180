import type { Command } from './command.ts';

/** `colloquy mock`. */
export const mock: Command<
  | 'port'
  | 'host'
  | 'channel'
  | 'application'
  | 'auth'
  | 'secret'
  | 'accept'
  | 'feature'
  | 'latency'
  | 'firstToken'
  | 'interval'
  | 'jitter'
  | 'seed'
  | 'timeScale'
  | 'break'
  | 'quiet'
  | 'json'
> = {
  name: 'mock',
  summary: 'Play the server of the document: something to build a frontend against.',
  description: [
    'Listens, and answers as the document says: what comes at connect, what answers what, streams word by word, the reaction to each mistake. What it says comes from the examples of the document: the example with the name of the one that came in, else one after the other; else a sample made from the schema.',
    'Credentials are checked where the document has a security scheme. Without --secret and --accept the values that the document shows are accepted, and tokens signed with a secret made at the start; one is printed to paste. --auth off lets everybody in.',
    'Several documents share the port; their channels are told apart by their address. Ctrl-C closes every socket with 1001.',
  ].join('\n\n'),
  arguments: [{ name: 'document', help: 'AsyncAPI 3 documents, or compiled contracts', many: true }],
  options: [
    'port',
    'host',
    'channel',
    'application',
    'auth',
    'secret',
    'accept',
    'feature',
    'latency',
    'firstToken',
    'interval',
    'jitter',
    'seed',
    'timeScale',
    'break',
    'quiet',
    'json',
  ],
  examples: [
    'colloquy mock asyncapi/chat/asyncapi.yaml --port 3001 --auth off',
    'colloquy mock asyncapi/chat/asyncapi.yaml --secret dev-secret --first-token 300ms --interval 50ms',
    'colloquy mock asyncapi/chat/asyncapi.yaml --break chat/heartbeat/pong',
  ],
  run: async (input, io) => (await import('./run-mock.ts')).runMock(input, io),
};
