import { ToolError } from '../diagnostics/index.ts';
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
  | 'probeUndescribed'
  | 'record'
> = {
  name: 'test',
  summary: 'Hold a live server or client to the document: which line does it break?',
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
    'probeUndescribed',
    'record',
  ],
  examples: ['colloquy test asyncapi/chat/asyncapi.yaml --url ws://127.0.0.1:3001 --auth off'],
  run: () => Promise.reject(ToolError.of('not-built', '`colloquy test` is not built yet')),
};
