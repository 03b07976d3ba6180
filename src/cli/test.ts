import type { Command } from './command.ts';

/** `colloquy test`. */
export const test: Command<
  | 'url'
  | 'target'
  | 'subject'
  | 'channel'
  | 'application'
  | 'only'
  | 'skip'
  | 'list'
  | 'init'
  | 'report'
  | 'strict'
  | 'auth'
  | 'feature'
  | 'parameter'
  | 'header'
  | 'query'
  | 'origin'
  | 'ca'
  | 'insecure'
  | 'serverName'
  | 'patience'
  | 'concurrency'
  | 'timeScale'
  | 'seed'
  | 'fuzz'
  | 'probeUndescribed'
  | 'record'
  | 'docsUrl'
> = {
  name: 'test',
  summary: 'Hold a live server or client to the document: which line does it break?',
  description: [
    'Dials the subject once for each scenario that follows from the document (handshakes, every exchange and its variants, pairs of exchanges, states, every mistake with a described reaction), judges both directions of every socket, and reports each promise with its verdict. The first line names the first cause.',
    'Exit code 0: nothing fails. 1: something fails, or cannot be tried for lack of a fixture. 2: the run could not be made: nothing answers, the credential is refused, the document or the target is no good. Ctrl-C prints what is known so far.',
    'With --subject client the run plays the server: it listens (`listen:` in the target), says where, and takes the client through one scenario at each dial; `command:` in the target starts the client anew for each.',
    '--init writes a target file for the document: address, credentials, fixtures. Flags win over it.',
  ].join('\n\n'),
  arguments: [
    { name: 'document', help: 'an AsyncAPI 3 document (YAML or JSON), or a compiled contract.json' },
  ],
  options: [
    'url',
    'target',
    'subject',
    'channel',
    'application',
    'only',
    'skip',
    'list',
    'init',
    'report',
    'strict',
    'auth',
    'feature',
    'parameter',
    'header',
    'query',
    'origin',
    'ca',
    'insecure',
    'serverName',
    'patience',
    'concurrency',
    'timeScale',
    'seed',
    'fuzz',
    'probeUndescribed',
    'record',
    'docsUrl',
  ],
  examples: [
    'colloquy test asyncapi/chat/asyncapi.yaml --url ws://127.0.0.1:3001 --auth off',
    'colloquy test asyncapi/chat/asyncapi.yaml --target target.yaml --report pretty --report junit=junit.xml',
    "colloquy test asyncapi/chat/asyncapi.yaml --target target.yaml --only 'chat/faults/*'",
    'colloquy test asyncapi/chat/asyncapi.yaml --target target.yaml --fuzz 200 --seed 7',
  ],
  run: async (input, io) => (await import('./run-test.ts')).runTest(input, io),
};
