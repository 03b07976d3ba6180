import type { Channel, Contract, Message, Schema, SchemaObject, Side } from '../../contract/index.ts';
import { commentText } from '../comment.ts';
import { headerComment } from '../header.ts';
import { aliasOf, namesOf } from '../names.ts';
import type { Names } from '../names.ts';
import { typeSchema } from './schema.ts';

const ROOT = 'ColloquyRoot';

/** `types.ts`: a type for each message and definition, and for each channel a union of what each side sends. */
export async function generateTypes(contract: Contract): Promise<ReadonlyMap<string, string>> {
  const names = namesOf(contract);
  const declared = await declarations(contract, names);
  const aliases = contract.channels.flatMap((channel) =>
    channel.messages.flatMap((message) => aliasLines(message, names)),
  );
  const unions = contract.channels.flatMap((channel) => [
    unionLines(channel, 'client', names),
    unionLines(channel, 'server', names),
  ]);
  const parts = [headerComment(contract), declared, ...aliases, ...unions];
  return new Map([
    [
      'types.ts',
      `${parts
        .map((part) => part.trim())
        .filter(Boolean)
        .join('\n\n')}\n`,
    ],
  ]);
}

async function declarations(contract: Contract, names: Names): Promise<string> {
  const definitions = schemasToDeclare(contract, names);
  if (Object.keys(definitions).length === 0) return '';
  // Loaded when it is needed: it brings a formatter along.
  const { compile } = await import('json-schema-to-typescript');
  const root = { type: 'object', additionalProperties: false, definitions };
  const printed = await compile(root as Parameters<typeof compile>[0], ROOT, {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: true,
    unknownAny: true,
    customName: (_, definition) => definition,
    // The quicker of the printer's two parsers of TypeScript: the text is the same.
    style: { parser: 'babel-ts', singleQuote: true, printWidth: 100 },
    // Nothing is ever fetched or read: every reference is a definition of this root.
    $refOptions: { resolve: { http: false, file: false, external: false } },
  });
  return withoutRoot(printed);
}

/** Every message that is no alias and every definition that a message leads to, by the name of its type. */
function schemasToDeclare(contract: Contract, names: Names): Record<string, SchemaObject> {
  const found: Record<string, SchemaObject> = {};
  const nameOf = (definition: string): string | undefined => names.ofDefinition.get(definition);
  const declare = (name: string, schema: Schema, about?: Message): void => {
    if (Object.hasOwn(found, name)) return;
    found[name] = { ...typeSchema(schema, nameOf), ...(about ? describe(about, schema) : {}) };
    for (const definition of referencesIn(schema)) {
      const type = nameOf(definition);
      if (type !== undefined) declare(type, contract.definitions[definition] ?? true);
    }
  };
  for (const message of contract.channels.flatMap((channel) => channel.messages)) {
    const name = names.ofMessage.get(message);
    if (name === undefined || message.encoding === 'binary') continue;
    const definition = aliasOf(message.payload);
    if (definition === undefined) declare(name, message.payload, message);
    else if (nameOf(definition) === name) declare(name, contract.definitions[definition] ?? true, message);
    else declare(nameOf(definition) ?? name, contract.definitions[definition] ?? true);
  }
  return found;
}

/** The message's own words before those of its schema. */
function describe(message: Message, schema: Schema): SchemaObject {
  const own = typeof schema === 'object' ? schema['description'] : undefined;
  const texts = [message.summary ?? message.title, message.description, own];
  const distinct = [
    ...new Set(texts.filter((text): text is string => typeof text === 'string' && text !== '')),
  ];
  return distinct.length === 0 ? {} : { description: commentText(distinct.join('\n\n')) };
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Array.isArray(node) ? undefined : aliasOf(node as SchemaObject);
  const inner = Object.entries(node).filter(([keyword]) => keyword !== 'const' && keyword !== 'enum');
  return [...(own === undefined ? [] : [own]), ...inner.flatMap(([, value]) => referencesIn(value))];
}

/** What the printer says of the root that only carries the definitions is cut out again. */
function withoutRoot(printed: string): string {
  return printed
    .replace(
      new RegExp(
        `(?: \\*\\n)? \\* This interface was referenced by \`${ROOT}\`'s JSON-Schema\\n \\* via the \`definition\` ".*"\\.\\n`,
        'g',
      ),
      '',
    )
    .replace(/^\/\*\*\n(?: \*\n)* \*\/\n/gm, '')
    .replace(new RegExp(`^export interface ${ROOT} \\{\\}\\n`, 'm'), '')
    .replace(/\n(?=(?:\/\*\*|export ))/g, '\n\n')
    .replace(/( \*\/)\n\n(?=export )/g, '$1\n')
    .replace(/\n{3,}/g, '\n\n');
}

function aliasLines(message: Message, names: Names): string[] {
  const name = names.ofMessage.get(message) ?? '';
  if (message.encoding === 'binary')
    return [`/** The bytes of a binary frame. */\nexport type ${name} = Uint8Array;`];
  const definition = aliasOf(message.payload);
  const type = definition === undefined ? undefined : names.ofDefinition.get(definition);
  return type === undefined || type === name ? [] : [`export type ${name} = ${type};`];
}

/** The JSON messages of a side: text and binary frames are not parsed, so they are types of their own. */
function unionLines(channel: Channel, side: Side, names: Names): string {
  const messages = channel.messages.filter(
    ({ senders, encoding }) => senders.includes(side) && encoding === 'json',
  );
  const members = messages.map((message) => names.ofMessage.get(message) ?? 'never');
  const name = names.ofUnion.get(channel)?.[side] ?? '';
  const right = members.length === 0 ? ' never' : members.map((member) => `\n  | ${member}`).join('');
  return `/** Every JSON message that the ${side} sends on \`${commentText(channel.name).replaceAll('\n', ' ')}\`. */\nexport type ${name} =${right};`;
}
