import type { OptionValues } from './option-values.ts';
import type { Parser } from './parsers.ts';
import {
  concurrency,
  count,
  duration,
  level,
  more,
  pairs,
  port,
  reports,
  seed,
  share,
  side,
  speed,
  switched,
  timeScale,
} from './parsers.ts';

/** A key of {@link OPTIONS}. */
export type OptionName = keyof OptionValues;

/** One flag. */
export interface OptionSpec<Value> {
  /** As commander reads it: `--port <number>`; without `<…>` it is a switch. */
  readonly flags: string;
  readonly help: string;
  /** Left out: the text as it is, or `true` for a switch. */
  readonly parse?: Parser<NonNullable<Value>>;
  readonly default?: NonNullable<Value>;
}

/** Every flag of every command: flags, help, docs/reference/cli.md and the types of `input.options` all come from here. */
export const OPTIONS: { readonly [Name in OptionName]: OptionSpec<OptionValues[Name]> } = {
  accept: {
    flags: '--accept <value>',
    help: 'a credential that is accepted, `user:password` for HTTP Basic; repeatable',
    parse: more,
  },
  application: {
    flags: '--application <side>',
    help: "which end the document's `send` is, where it does not say: server or client",
    parse: side,
  },
  audio: {
    flags: '--audio <file>',
    help: 'a WAV file that our audio is taken from; `tone`: a made-up voice',
  },
  audioFormat: {
    flags: '--audio-format <coding/rate>',
    help: 'of audio in messages: mulaw/8000, pcm/24000 …; by default mulaw/8000',
  },
  auth: {
    flags: '--auth <on|off>',
    help: 'off: no credential is sent, asked for or judged',
    parse: switched,
  },
  interrupt: {
    flags: '--interrupt <message>',
    help: 'a message of the peer that ends what we stream, or one of ours that follows then; repeatable',
    parse: more,
  },
  begin: {
    flags: '--begin <rule>',
    help: 'begin something of our own accord, such as event,every=5s; `off`: nothing; repeatable',
    parse: more,
  },
  break: {
    flags: '--break <check>',
    help: 'break this check on purpose, by its id; repeatable',
    parse: more,
  },
  ca: { flags: '--ca <file>', help: 'trust the certificates in this PEM file' },
  channel: { flags: '--channel <name>', help: 'the channel, where the document has several' },
  check: { flags: '--check', help: 'write nothing; exit with 1 if a file is not as it would be written' },
  concurrency: {
    flags: '--concurrency <n>',
    help: 'how many sockets at once, at most',
    parse: concurrency,
  },
  config: { flags: '--config <file>', help: 'flags from this YAML file; what is typed counts more' },
  control: {
    flags: '--control <on|off>',
    help: 'the page and the API at /__colloquy; by default on, unless the mock listens to other machines',
    parse: switched,
  },
  convert: {
    flags: '--convert',
    help: 'write an AsyncAPI 2 document as AsyncAPI 3 first, beside itself',
  },
  credential: {
    flags: '--credential <place>',
    help: 'where a credential travels: none, query or header',
  },
  docsUrl: {
    flags: '--docs-url <url>',
    help: 'where the pages of this document are published (colloquy docs): the report leads to each promise there',
  },
  document: { flags: '--document <file>', help: 'an AsyncAPI 3 document, or a compiled contract.json' },
  failOn: {
    flags: '--fail-on <level>',
    help: 'exit with 1 where a side broke a promise of this level: must or should',
    parse: level,
  },
  feature: {
    flags: '--feature <name>',
    help: 'a feature of the document that the subject claims; repeatable',
    parse: more,
  },
  firstToken: {
    flags: '--first-token <time>',
    help: 'from a request to the first message of a streamed answer',
    parse: duration,
  },
  fuzz: {
    flags: '--fuzz <n>',
    help: 'also so many random walks; one that fails is shortened, and its id holds the seed that replays it',
    parse: count,
  },
  frames: { flags: '--frames', help: 'show every frame' },
  header: {
    flags: '--header <name=value>',
    help: 'a header of the upgrade request; repeatable',
    parse: pairs,
  },
  host: { flags: '--host <address>', help: 'the address to listen on', default: '127.0.0.1' },
  init: { flags: '--init', help: 'write a target file for this document to stdout and stop' },
  insecure: { flags: '--insecure', help: "do not check the server's certificate" },
  interval: {
    flags: '--interval <time>',
    help: 'between the messages of a streamed answer',
    parse: duration,
  },
  jitter: {
    flags: '--jitter <share>',
    help: 'how far the interval varies, as a share of it, 0 to 1',
    parse: share,
  },
  json: { flags: '--json', help: 'JSON on stdout, for other programs' },
  kind: {
    flags: '--kind <kind>',
    help: 'what a conversation is like: question (one answer), stream (an answer in pieces) or feed (news until it is called off)',
  },
  lasts: {
    flags: '--lasts <time>',
    help: 'how long the conversation lasts at least before our side ends it',
    parse: duration,
  },
  latency: {
    flags: '--latency <time>',
    help: 'from a request to an answer that is not streamed',
    parse: duration,
  },
  list: { flags: '--list', help: 'list the scenarios and checks, and run none' },
  listen: {
    flags: '--listen <port>',
    help: 'the port that clients dial; 0 is any free one',
    parse: port,
    default: 0,
  },
  markdown: { flags: '--markdown', help: 'a block of Markdown on stdout, to be pasted into a ticket' },
  mishap: {
    flags: '--mishap <rule>',
    help: 'make trouble, such as late@pong,wait=3s; repeatable',
    parse: more,
  },
  name: { flags: '--name <name>', help: 'the name of the protocol' },
  only: {
    flags: '--only <name>',
    help: 'only these: ids that match (* is any text), or outputs by their name; repeatable',
    parse: more,
  },
  origin: { flags: '--origin <origin>', help: 'the Origin header of the upgrade request' },
  otel: {
    flags: '--otel <url>',
    help: 'send findings to this OpenTelemetry collector (OTLP over HTTP), such as http://127.0.0.1:4318',
  },
  out: { flags: '--out <folder>', help: 'the folder to write to' },
  outFile: { flags: '--out-file <file>', help: 'the file to write; it must not be there yet' },
  parameter: {
    flags: '--parameter <name=value>',
    help: "a parameter of the channel's address; repeatable",
    parse: pairs,
  },
  patience: {
    flags: '--patience <time>',
    help: 'the longest wait for anything; what is cut short is inconclusive',
    parse: duration,
  },
  playback: {
    flags: '--playback <name>',
    help: "an exchange whose answer waits until the peer's audio is played, or a message that clears it; repeatable",
    parse: more,
  },
  port: {
    flags: '--port <number>',
    help: 'the port to listen on; 0 is any free one',
    parse: port,
    default: 0,
  },
  probeUndescribed: {
    flags: '--probe-undescribed',
    help: 'also make the mistakes for which the document has no rule, and report what is seen',
  },
  query: {
    flags: '--query <name=value>',
    help: 'a query parameter of the upgrade request; repeatable',
    parse: pairs,
  },
  quiet: { flags: '--quiet', help: 'say nothing but what was asked for' },
  record: {
    flags: '--record <folder>',
    help: 'keep a recording of every socket there; a name that ends in .jsonl is the file itself',
  },
  report: {
    flags: '--report <format[=file]>',
    help: 'pretty, json, junit, html, markdown, github, tap or sarif, to stdout or a file; repeatable',
    parse: reports,
  },
  rounds: {
    flags: '--rounds <n>',
    help: 'how often each exchange that our side begins is begun',
    parse: concurrency,
  },
  script: { flags: '--script <file>', help: 'how conversations go, as YAML' },
  secret: { flags: '--secret <text>', help: 'the secret that accepted tokens are signed with' },
  seed: { flags: '--seed <number>', help: 'everything random follows from it', parse: seed },
  serverName: { flags: '--server-name <name>', help: 'the name that the TLS handshake asks for' },
  side: {
    flags: '--side <side>',
    help: 'the side to play: server or client',
    parse: side,
    default: 'server',
  },
  skip: {
    flags: '--skip <pattern>',
    help: 'leave out the ids that match (* is any text); repeatable',
    parse: more,
  },
  speed: {
    flags: '--speed <factor>',
    help: 'so many times faster than it was recorded',
    parse: speed,
  },
  status: {
    flags: '--status <port>',
    help: 'a port with /metrics and /__colloquy, the page that shows what happens; 0 is any free one',
    parse: port,
  },
  stay: {
    flags: '--stay <time>',
    help: 'watch a silent socket for so long',
    parse: duration,
  },
  strict: { flags: '--strict', help: 'a warning counts as a failure' },
  subject: {
    flags: '--subject <side>',
    help: 'the side that the peer under test is: server or client',
    parse: side,
  },
  subprotocol: {
    flags: '--subprotocol <name>',
    help: 'a subprotocol to offer; repeatable',
    parse: more,
  },
  target: { flags: '--target <file>', help: 'how to reach the subject: address, credentials, fixtures' },
  timeScale: {
    flags: '--time-scale <factor>',
    help: 'multiplies every duration, 0.02 to 20, down to 50 ms',
    parse: timeScale,
  },
  tls: { flags: '--tls', help: 'speak TLS, with a certificate made at the start' },
  title: { flags: '--title <text>', help: 'the name of what is written' },
  watch: { flags: '--watch', help: 'read the documents again when they change' },
  twiml: {
    flags: '--twiml <url|file>',
    help: 'TwiML, or the webhook that answers it: the stream in it is examined',
  },
  upstream: {
    flags: '--upstream <url>',
    help: 'the server behind, ws:// or wss://; a path in it takes the place of /',
  },
  url: { flags: '--url <url>', help: 'the address of the subject, such as ws://127.0.0.1:3001' },
};
