import { CREDENTIALS, KINDS } from './kinds.ts';
import type { Kind, StartMessage } from './kinds.ts';

/** What a document to start from is made of. */
export interface Answers {
  /** Letters, digits, `-` and `_`. */
  readonly name: string;
  /** A key of {@link KINDS}. */
  readonly kind: string;
  /** A key of {@link CREDENTIALS}. */
  readonly credential: string;
}

const COMMON: readonly StartMessage[] = [
  {
    name: 'ping',
    from: 'client',
    summary: 'Are you there?',
    fields: {},
  },
  {
    name: 'welcome',
    from: 'server',
    summary: 'The session is ready; the first message of the server.',
    fields: {},
  },
  { name: 'pong', from: 'server', summary: 'I am.', fields: {} },
  {
    name: 'refused',
    from: 'server',
    summary: 'What was asked for is not done.',
    fields: {
      id: ['{ type: string, maxLength: 64, description: Of the message that asked. }', 'q-1'],
      message: ['{ type: string, description: A text for people. }', 'that is too much to ask'],
    },
  },
  {
    name: 'error',
    from: 'server',
    summary: 'What the client sent was no message of this protocol.',
    fields: { message: ['{ type: string, description: A text for people. }', 'that is no message'] },
  },
];

/** The whole document, as YAML with comments. */
export function documentText(answers: Answers): string {
  const kind = KINDS[answers.kind] ?? KINDS['question'];
  if (kind === undefined) throw new RangeError(`there is no kind ${answers.kind}`);
  const scheme = CREDENTIALS[answers.credential]?.scheme;
  const messages = [...kind.messages, ...COMMON];
  return [
    head(answers, scheme !== undefined),
    channel(kind, { answers, messages, isGuarded: scheme !== undefined }),
    operations(answers.name, messages),
    components(messages, scheme),
  ].join('\n');
}

function head({ name }: Answers, isGuarded: boolean): string {
  return `# Both sides of one WebSocket, in one document. \`x-session\` says how they talk; the messages are at the end.
asyncapi: 3.0.0
info:
  title: ${name}
  version: 0.1.0
  description: Say here what this is for, and who talks to whom.
defaultContentType: application/json

servers:
  local:
    host: localhost:8080
    protocol: ws${isGuarded ? '\n    security: [{ $ref: "#/components/securitySchemes/token" }]' : ''}
`;
}

function channel(
  kind: Kind,
  {
    answers,
    messages,
    isGuarded,
  }: { answers: Answers; messages: readonly StartMessage[]; isGuarded: boolean },
): string {
  const guards = isGuarded
    ? `
          # Refused at the upgrade; a browser sees no more than close code 1006.
          no-token: { when: credential-missing, then: { http: 401 } }
          bad-token: { when: [credential-invalid, credential-expired], then: { http: 401 } }`
    : '';
  return `channels:
  # One channel is one address; one connection to it is one session.
  ${answers.name}:
    address: /
    summary: Say here what a session is.
    messages:
${messages.map(({ name }) => `      ${name}: { $ref: '#/components/messages/${name}' }`).join('\n')}
    x-session:
      version: 1
      # Phases of a session; it begins in the first.
      states: [opening, ready]
      # Dialogues. They run side by side; \`within\` is how soon a step must come.
      exchanges:
        greeting:
          summary: The server says that it is ready.
          at: opening
          steps: [{ server: welcome, within: 5s, enter: ready }]
${indented(kind.exchanges, 8)}
        heartbeat:
          summary: The client looks whether the server is there.
          in: ready
          steps:
            - { client: ping, every: 30s, level: SHOULD }
            - { server: pong, within: 5s }
      # What the server does about a client's mistakes.
      faults:
        not-json: { when: not-json, then: { send: error } }
        unknown-type: { when: unknown-message, then: { send: error } }
        bad-payload: { when: invalid-message, messages: ${kind.asks}, then: { send: error } }${guards.replaceAll('\n          ', '\n        ')}
`;
}

function operations(name: string, messages: readonly StartMessage[]): string {
  const list = (from: string): string =>
    messages
      .filter((message) => message.from === from)
      .map((message) => `      - $ref: '#/channels/${name}/messages/${message.name}'`)
      .join('\n');
  return `# The document speaks for the server: it receives what clients send.
operations:
  hear:
    action: receive
    channel: { $ref: '#/channels/${name}' }
    messages:
${list('client')}
  say:
    action: send
    channel: { $ref: '#/channels/${name}' }
    messages:
${list('server')}
`;
}

function components(messages: readonly StartMessage[], scheme: string | undefined): string {
  const guard = scheme === undefined ? '' : `  securitySchemes:\n    token: ${scheme}\n`;
  return `components:\n${guard}  messages:\n${messages.map(messageText).join('\n')}`;
}

/** A field more than these is allowed: what is added later breaks nobody. */
function messageText({ name, summary, fields }: StartMessage): string {
  const entries = Object.entries(fields);
  const required = ['type', ...entries.map(([field]) => field)].join(', ');
  const properties = entries.map(([field, [schema]]) => `          ${field}: ${schema}\n`).join('');
  const example = [
    `type: ${name}`,
    ...entries.map(([field, [, value]]) => `${field}: ${JSON.stringify(value)}`),
  ].join(', ');
  return `    ${name}:
      summary: ${summary}
      payload:
        type: object
        required: [${required}]
        properties:
          type: { const: ${name} }
${properties}      examples:
        - payload: { ${example} }
`;
}

function indented(text: string, by: number): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(by)}${line}`)
    .join('\n');
}
