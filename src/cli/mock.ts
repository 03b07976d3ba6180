import type { Command } from './command.ts';

/** `colloquy mock`. */
export const mock: Command<
  | 'side'
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
  | 'url'
  | 'target'
  | 'parameter'
  | 'query'
  | 'header'
  | 'origin'
  | 'ca'
  | 'insecure'
  | 'serverName'
  | 'rounds'
  | 'lasts'
  | 'audio'
  | 'audioFormat'
  | 'playback'
  | 'begin'
  | 'interrupt'
  | 'break'
  | 'script'
  | 'mishap'
  | 'tls'
  | 'watch'
  | 'record'
  | 'control'
  | 'config'
  | 'quiet'
  | 'json'
> = {
  name: 'mock',
  summary:
    'Play a side of the document: a server to build a frontend against, or a client to build a server against.',
  description: [
    'Listens, and answers as the document says: what comes at connect, what answers what, streams word by word, the reaction to each mistake. What it says comes from the examples of the document: the example with the name of the one that came in, else one after the other; else a sample made from the schema.',
    'Credentials are checked where the document has a security scheme. Without --secret and --accept the values that the document shows are accepted, and tokens signed with a secret made at the start; one is printed to paste. --auth off lets everybody in.',
    'With --side client it dials --url instead, as the document says: path, query, headers, subprotocols, credential. It begins each exchange that the client may begin, in the order of the document, each when the one before is answered; it answers the server, keeps the pace and hangs up. The exit code is 1 where the server broke a promise. Credentials come from a target file, as for the command test.',
    'A script (--script, YAML) says how conversations go: on which message, with what in it, something is sent, a branch is taken, time passes, the socket is closed. --mishap makes trouble: `<kind>[@<message or check id>][,nth=…][,chance=…][,times=…][,wait=…][,code=…][,status=…][,bytes=…][,max=…][,per=…]`. The kinds are late, silence, cut (no close frame), close, refuse (an HTTP status), garbled, invalid, unknown, double, swapped, oversized, slow-reader, half-open and rate-limit; chances follow from --seed. --break breaks one check of `colloquy test`, by its id.',
    'What only the server can begin (a question of a quiz, news) it begins by itself where the client could do nothing but leave: each in turn, --rounds times, then what ends the conversation. --begin says it in full, `<exchange or message>[,every=…][,after=…][,in=<state>][,times=…]`, and `--begin off` that nothing is begun. The buttons of the page, a script and a handler begin things as well.',
    'With --audio the fields of our messages that carry Base64 carry real audio, cut to the pace of the document: a WAV file, or a made-up voice that speaks and is silent by turns. --playback names the exchanges whose answer comes when the audio that the peer sent has been played, and the messages that throw away what is not played yet. --interrupt names the messages of the peer that end what we stream (those with audio in them where somebody is heard), and those of ours that follow then.',
    'The page at /__colloquy on the same port shows who is connected and what is said, with its verdicts, and sends, branches, makes trouble and closes by its buttons; below it is the API that it uses.',
    '--record keeps what goes over the wire, trouble included, as a recording for each channel: `colloquy verify` judges it, `colloquy replay` plays it again. Credentials are masked.',
    'Several documents share the port; their channels are told apart by their address. With --watch a changed document is played from the next socket on; sessions that are open go on as they began, unless their channel is gone: those are closed with 1012. Ctrl-C closes every socket with 1001.',
  ].join('\n\n'),
  arguments: [{ name: 'document', help: 'AsyncAPI 3 documents, or compiled contracts', many: true }],
  options: [
    'side',
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
    'url',
    'target',
    'parameter',
    'query',
    'header',
    'origin',
    'ca',
    'insecure',
    'serverName',
    'rounds',
    'lasts',
    'audio',
    'audioFormat',
    'playback',
    'begin',
    'interrupt',
    'break',
    'script',
    'mishap',
    'tls',
    'watch',
    'record',
    'control',
    'config',
    'quiet',
    'json',
  ],
  examples: [
    'colloquy mock asyncapi/chat/asyncapi.yaml --port 3001 --auth off',
    'colloquy mock asyncapi/chat/asyncapi.yaml --secret dev-secret --first-token 300ms --interval 50ms',
    'colloquy mock asyncapi/chat/asyncapi.yaml --break chat/heartbeat/pong',
    'colloquy mock asyncapi/chat/asyncapi.yaml --mishap cut@stream-token,nth=5,chance=0.2 --mishap refuse,status=503,times=1',
    'colloquy mock asyncapi/chat/asyncapi.yaml --config mock.yaml --watch',
    'colloquy mock asyncapi/media-stream/asyncapi.yaml --side client --url ws://127.0.0.1:5050/media --lasts 10s --audio tone --playback mark --playback clear',
  ],
  run: async (input, io) => (await import('./run-mock.ts')).runMock(input, io),
};
