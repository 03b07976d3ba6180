import type { Channel, Contract, Message, Schema, Side } from '../contract/index.ts';
import { definitionName } from '../contract/index.ts';

/** The identifiers of everything that a generated file declares. All differ, and none hides a global type. */
export interface Names {
  readonly ofMessage: ReadonlyMap<Message, string>;
  readonly ofDefinition: ReadonlyMap<string, string>;
  /** The union of what a side sends on a channel. */
  readonly ofUnion: ReadonlyMap<Channel, Readonly<Record<Side, string>>>;
}

/** Types that generated code uses, or that a reader would take for the global one. */
const GLOBAL = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...[
    'Record',
    'Partial',
    'Required',
    'Readonly',
    'Pick',
    'Omit',
    'Exclude',
    'Extract',
    'NonNullable',
    'Parameters',
  ],
  ...[
    'ReturnType',
    'InstanceType',
    'Awaited',
    'Element',
    'Node',
    'Document',
    'Audio',
    'Image',
    'Text',
    'Range',
  ],
  ...[
    'PropertyKey',
    'PromiseLike',
    'ArrayLike',
    'Iterator',
    'Generator',
    'Disposable',
    'This',
    'Window',
    'File',
  ],
]);

/** The names for a contract, the same for the same contract. */
export function namesOf(contract: Contract): Names {
  const taken = new Set<string>();
  const several = contract.channels.length > 1;
  const ofUnion = new Map(
    contract.channels.map((channel) => {
      const prefix = several ? pascal(channel.name) : '';
      const of = (side: string): string => unique(`${prefix}${side}Message`, taken);
      return [channel, { client: of('Client'), server: of('Server') }] as const;
    }),
  );
  const ofMessage = new Map<Message, string>();
  const shared = sharedNames(contract);
  for (const channel of contract.channels) {
    for (const message of channel.messages) {
      const prefix = shared.has(message.name) ? pascal(channel.name) : '';
      ofMessage.set(message, unique(suffixed(`${prefix}${pascal(message.name)}`), taken));
    }
  }
  const claimed = claimedDefinitions(ofMessage);
  const ofDefinition = new Map(
    Object.keys(contract.definitions).map((name) => [
      name,
      claimed.get(name) ?? unique(safe(pascal(name)), taken),
    ]),
  );
  return { ofMessage, ofDefinition, ofUnion };
}

/** The name of the type guard of a message's type. */
export function guardName(type: string): string {
  return `is${type}`;
}

/** Any text as an identifier in camelCase. */
export function camel(text: string): string {
  const name = pascal(text);
  return `${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`;
}

/** The definition that a message's payload is, when it is nothing but a `$ref`. */
export function aliasOf(payload: Schema): string | undefined {
  return typeof payload === 'object' ? definitionName(payload['$ref']) : undefined;
}

/** A definition that is the payload of a message takes the message's name: two names for one type help nobody. */
function claimedDefinitions(ofMessage: ReadonlyMap<Message, string>): Map<string, string> {
  const claimed = new Map<string, string>();
  for (const [message, name] of ofMessage) {
    const definition = message.encoding === 'json' ? aliasOf(message.payload) : undefined;
    if (definition !== undefined && !claimed.has(definition)) claimed.set(definition, name);
  }
  return claimed;
}

/** Message names that more than one channel has. */
function sharedNames(contract: Contract): Set<string> {
  const names = contract.channels.flatMap((channel) => channel.messages.map((message) => message.name));
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

function suffixed(name: string): string {
  return /Message$/.test(name) ? name : `${name}Message`;
}

function safe(name: string): string {
  return GLOBAL.has(name) ? `${name}Value` : name;
}

/** The name, with the first number that makes it new: `ChatMessage2`. Case alone makes no difference. */
export function unique(name: string, taken: Set<string>): string {
  let found = name;
  for (let n = 2; taken.has(found.toLowerCase()); n += 1) found = `${name}${String(n)}`;
  taken.add(found.toLowerCase());
  return found;
}

/**
 * Any text as an ASCII identifier in PascalCase: `stream-start` → `StreamStart`, `größe` → `Grosse`, `3d` → `N3D`,
 * a letter without a Latin form → its code point (`消` → `U6D88`).
 */
export function pascal(text: string): string {
  const latin = text
    .replaceAll('\u00df', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\u0000-\u007f]/gu, (character) =>
      /[\p{L}\p{N}]/u.test(character)
        ? ` U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()} `
        : ' ',
    );
  const words = latin.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`).join('');
  const spaced = joined.replace(/\d[a-z]/g, (pair) => pair.toUpperCase());
  if (spaced === '') return 'Nameless';
  return /^\d/.test(spaced) ? `N${spaced}` : spaced;
}
