import type { Contract, Message, Side } from '../../contract/index.ts';
import { allStepsOf } from '../../contract/index.ts';
import { commentText } from '../comment.ts';
import { headerComment } from '../header.ts';
import { propertyName, quoted } from '../literal.ts';
import { namesOf } from '../names.ts';
import type { Names } from '../names.ts';

/** `mock.ts`: the mock of either side, with the contract in it and handlers that know the types of its messages. */
export function generateMock(contract: Contract): ReadonlyMap<string, string> {
  const names = namesOf(contract);
  const sent = contract.channels.flatMap(({ messages }) =>
    messages.filter(({ senders }) => senders.length > 0),
  );
  const types = [...new Set(sent.map(typeIn(names)))];
  const imports =
    types.length === 0
      ? ''
      : `import type {\n${types.map((type) => `  ${type},\n`).join('')}} from './types.js';\n`;
  return new Map([
    [
      'mock.ts',
      [
        headerComment(contract),
        IMPORTS,
        imports,
        CONTRACT,
        messagesText(contract, names),
        functionsText(contract),
      ].join('\n'),
    ],
  ]);
}

const IMPORTS = `import { createMock as create, playClient as play, startMock as start } from 'colloquy';
import type { ClientOptions, Contract, CoreOptions, Mock, MockClient, MockCore, MockOptions } from 'colloquy';
import document from './contract.json' with { type: 'json' };`;

const CONTRACT = `/** The document, compiled. */
export const contract: Contract = document as unknown as Contract;
`;

function typeIn(names: Names): (message: Message) => string {
  return (message) => names.ofMessage.get(message) ?? 'unknown';
}

function messagesText(contract: Contract, names: Names): string {
  const of = (side: Side): string => {
    const types = new Map<string, Set<string>>();
    for (const message of contract.channels.flatMap(({ messages }) => messages)) {
      if (!message.senders.includes(side)) continue;
      const same = types.get(message.name) ?? new Set();
      types.set(message.name, same.add(typeIn(names)(message)));
    }
    const members = [...types].map(
      ([name, same]) => `    readonly ${propertyName(name)}: ${[...same].join(' | ')};\n`,
    );
    return members.length === 0 ? `Record<never, never>` : `{\n${members.join('')}  }`;
  };
  return `/** What each side sends, by the names of the document. */
export interface Messages {
  readonly client: ${of('client')};
  readonly server: ${of('server')};
}
`;
}

function functionsText(contract: Contract): string {
  return `/**
 * Plays the server without a port, in this process or page.${example(contract)}
 */
export function createMock(options: CoreOptions<Messages> = {}): MockCore {
  return create(contract, options);
}

/** Plays the server on a port, any free one where none is named. */
export function startMock(options: MockOptions<Messages> = {}): Promise<Mock> {
  return start(contract, options);
}

/** Plays the client against a server. */
export function playClient(options: ClientOptions<Messages>): Promise<MockClient> {
  return play(contract, options);
}
`;
}

/** How the first exchange of the client's that is answered would be answered otherwise. */
function example({ channels }: Contract): string {
  for (const { session } of channels) {
    for (const exchange of session.exchanges) {
      const [first, second] = [...allStepsOf(exchange)];
      if (first?.side !== 'client' || second?.side !== 'server' || exchange.at !== undefined) continue;
      const [asked, answer] = [first, second].map(({ act }) =>
        act.kind === 'message' ? act.messages[0] : undefined,
      );
      if (asked === undefined || answer === undefined) continue;
      return commentText(`

\`\`\`ts
const mock = createMock({
  on: {
    async *${propertyName(asked)}(message, session) {
      yield session.example(${quoted(answer)});
      session.proceed();
    },
  },
});
\`\`\``)
        .split('\n')
        .map((line) => `\n * ${line}`)
        .join('')
        .replace(/^/, '\n *');
    }
  }
  return '';
}
