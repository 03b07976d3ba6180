import type { Command } from './command.ts';

/** `colloquy doctor`. */
export const doctor: Command<
  | 'document'
  | 'target'
  | 'twiml'
  | 'stay'
  | 'patience'
  | 'channel'
  | 'auth'
  | 'parameter'
  | 'header'
  | 'query'
  | 'origin'
  | 'subprotocol'
  | 'ca'
  | 'insecure'
  | 'serverName'
  | 'feature'
  | 'json'
  | 'markdown'
> = {
  name: 'doctor',
  summary: 'Why does this socket not work? From the wire up, with what to change.',
  description: [
    'Walks from the URL up: name, TCP, TLS, upgrade, credential, first words, staying up. Stops at the first step that is broken and says what is wrong, how it knows, and what to change. Every finding has a code that stays the same; docs/reference/doctor.md lists them.',
    'With a document it also knows the path, where the credential goes, the subprotocols and what the server says first; with a target file, the credential itself. Credentials are never printed.',
    'With --twiml it begins where a telephone carrier does: asks the webhook, reads the stream’s address out of its answer, dials it, and introduces itself.',
    'Exit code 0: healthy. 1: something is wrong. 2: the examination could not be made.',
  ].join('\n\n'),
  arguments: [
    { name: 'url', help: 'the address of the WebSocket, such as wss://api.example.com/ws', optional: true },
  ],
  options: [
    'document',
    'target',
    'twiml',
    'stay',
    'patience',
    'channel',
    'auth',
    'parameter',
    'header',
    'query',
    'origin',
    'subprotocol',
    'ca',
    'insecure',
    'serverName',
    'feature',
    'json',
    'markdown',
  ],
  examples: [
    'colloquy doctor wss://api.example.com/ws',
    'colloquy doctor ws://127.0.0.1:3001 --document asyncapi/chat/asyncapi.yaml --target target.yaml --stay 60s',
    'colloquy doctor --twiml https://voice.example.com/incoming --document asyncapi/media-stream/asyncapi.yaml --target target.yaml',
    'colloquy doctor wss://api.example.com/ws --origin https://app.example.com --markdown',
  ],
  run: async (input, io) => (await import('./run-doctor.ts')).runDoctor(input, io),
};
