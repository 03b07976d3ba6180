import { ToolError } from '../diagnostics/index.ts';
import type { Command } from './command.ts';

/** `colloquy mock`. */
export const mock: Command<
  | 'port'
  | 'host'
  | 'side'
  | 'channel'
  | 'application'
  | 'auth'
  | 'secret'
  | 'accept'
  | 'latency'
  | 'firstToken'
  | 'interval'
  | 'jitter'
  | 'seed'
  | 'timeScale'
  | 'break'
  | 'record'
  | 'quiet'
  | 'json'
> = {
  name: 'mock',
  summary: 'Play one side of the document: a server to build a frontend against, or a client.',
  arguments: [{ name: 'document', help: 'AsyncAPI 3 documents, or compiled contracts', many: true }],
  options: [
    'port',
    'host',
    'side',
    'channel',
    'application',
    'auth',
    'secret',
    'accept',
    'latency',
    'firstToken',
    'interval',
    'jitter',
    'seed',
    'timeScale',
    'break',
    'record',
    'quiet',
    'json',
  ],
  examples: ['colloquy mock asyncapi/chat/asyncapi.yaml --port 3001 --auth off'],
  run: () => Promise.reject(ToolError.of('not-built', '`colloquy mock` is not built yet')),
};
