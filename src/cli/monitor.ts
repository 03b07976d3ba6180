import type { Command } from './command.ts';

/** `colloquy monitor`. */
export const monitor: Command<
  | 'upstream'
  | 'listen'
  | 'host'
  | 'channel'
  | 'application'
  | 'feature'
  | 'timeScale'
  | 'frames'
  | 'record'
  | 'status'
  | 'otel'
  | 'failOn'
  | 'ca'
  | 'insecure'
  | 'serverName'
  | 'quiet'
  | 'json'
> = {
  name: 'monitor',
  summary: 'Stand between a real client and a real server, change nothing, and judge both by the document.',
  description: [
    'Listens where the client dials, and passes every byte on to the server as it came, and back; what passes is judged after it was passed on. Compressed messages are read too. Behind a wss:// upstream the Host header is the upstream’s; nothing else is changed.',
    '--status opens a port with /metrics (Prometheus text) and /__colloquy (the page that shows sockets and frames live). --otel, or OTEL_EXPORTER_OTLP_ENDPOINT, sends findings to an OpenTelemetry collector. --record keeps everything for colloquy verify and colloquy replay. Credentials are kept out of all of it.',
    'Ctrl-C ends it. Exit code 0; with --fail-on 1 where a side broke a promise of that level. 2: it could not listen.',
  ].join('\n\n'),
  arguments: [{ name: 'document', help: 'an AsyncAPI 3 document, or a compiled contract.json' }],
  options: [
    'upstream',
    'listen',
    'host',
    'channel',
    'application',
    'feature',
    'timeScale',
    'frames',
    'record',
    'status',
    'otel',
    'failOn',
    'ca',
    'insecure',
    'serverName',
    'quiet',
    'json',
  ],
  examples: [
    'colloquy monitor asyncapi/chat/asyncapi.yaml --listen 9000 --upstream ws://127.0.0.1:3001',
    'colloquy monitor asyncapi/chat/asyncapi.yaml --listen 9000 --upstream wss://api.example.com --status 9001 --record recordings',
    'colloquy monitor asyncapi/chat/asyncapi.yaml --listen 9000 --upstream ws://127.0.0.1:3001 --quiet --fail-on must',
  ],
  run: async (input, io) => (await import('./run-monitor.ts')).runMonitor(input, io),
};
