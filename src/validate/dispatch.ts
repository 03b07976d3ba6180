import { escapePointerPart } from '../contract/index.ts';
import type { Channel, Contract, Message, Side } from '../contract/index.ts';
import { Shape } from './shape.ts';
import type { Constant, Scalar } from './shape.ts';

/** A message as the table knows it. */
export interface Entry {
  readonly message: Message;
  readonly requiredKeys: readonly string[];
  readonly propertyKeys: readonly string[];
  readonly requiredPlaces: readonly (readonly string[])[];
  readonly constants: ReadonlyMap<string, Constant>;
}

/** The place whose value names the message. A value that several messages share leads to a group of them. */
export interface Discriminator {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly parts: readonly string[];
  readonly table: ReadonlyMap<unknown, Entry | Group>;
}

/** Messages that one value of a discriminator leaves: told apart by a second one, else by trying. */
export interface Group {
  readonly entries: readonly Entry[];
  readonly inner: Discriminator | undefined;
  readonly others: readonly Entry[];
}

/** How frames of one direction are told apart. Computed once for each channel. */
export interface Table {
  readonly object: Discriminator | undefined;
  readonly array: Discriminator | undefined;
  /** What tells those apart that the ones before leave, one after the other (decision 0088). */
  readonly further: Readonly<Record<Root, readonly Discriminator[]>>;
  /** JSON messages that neither `object` nor `array` names, in document order. */
  readonly untyped: readonly Entry[];
  /** Required key → the one message that requires it. */
  readonly requiredBy: ReadonlyMap<string, Entry>;
  /** Property → the one message that has it. */
  readonly propertyOf: ReadonlyMap<string, Entry>;
  /** The only JSON message, where there is no text message. */
  readonly only: Entry | undefined;
  readonly text: readonly Message[];
  readonly binary: Message | undefined;
}

type Root = 'object' | 'array';

const tables = new WeakMap<Contract, Map<Channel, Partial<Record<Side, Table>>>>();

/** The table of one direction; worked out once for each contract and channel. */
export function tableOf(contract: Contract, channel: Channel, from: Side): Table {
  const ofContract = tables.get(contract) ?? new Map<Channel, Partial<Record<Side, Table>>>();
  tables.set(contract, ofContract);
  const ofChannel = ofContract.get(channel) ?? {};
  ofContract.set(channel, ofChannel);
  return (ofChannel[from] ??= makeTable(contract, channel, from));
}

function makeTable(contract: Contract, channel: Channel, from: Side): Table {
  const messages = channel.messages.filter((message) => message.senders.includes(from));
  const shape = new Shape(contract.definitions);
  const json = messages.filter((message) => message.encoding === 'json').map((m) => entryOf(shape, m));
  const text = messages.filter((message) => message.encoding === 'text');
  const object = discriminatorOf(json, 'object', []);
  const array = discriminatorOf(json, 'array', []);
  const typed = new Set([...namedBy(object), ...namedBy(array)]);
  const untyped = json.filter((entry) => !typed.has(entry));
  return {
    object,
    array,
    further: { object: furtherOf(untyped, 'object'), array: furtherOf(untyped, 'array') },
    untyped,
    requiredBy: onlyOwners(json, (entry) => entry.requiredKeys),
    propertyOf: onlyOwners(json, (entry) => entry.propertyKeys),
    only: json.length === 1 && text.length === 0 ? json[0] : undefined,
    text,
    binary: messages.find((message) => message.encoding === 'binary'),
  };
}

function entryOf(shape: Shape, message: Message): Entry {
  return {
    message,
    requiredKeys: [...shape.requiredKeys(message.payload)],
    propertyKeys: [...shape.propertyKeys(message.payload)],
    requiredPlaces: shape.requiredPlaces(message.payload),
    constants: shape.constants(message.payload),
  };
}

function namedBy(discriminator: Discriminator | undefined): Entry[] {
  if (!discriminator) return [];
  return [...discriminator.table.values()].flatMap((found) => ('entries' in found ? found.entries : [found]));
}

/**
 * The discriminator that tells the most messages apart, then the shallowest, then the first of the document;
 * undefined when no place tells one message from the others.
 */
function discriminatorOf(
  entries: readonly Entry[],
  root: Root,
  used: readonly string[],
): Discriminator | undefined {
  let best: { pointer: string; parts: readonly string[]; score: number } | undefined;
  for (const [pointer, parts] of candidates(entries, root)) {
    if (used.includes(pointer)) continue;
    const score = [...ownersAt(entries, pointer).values()].filter((owners) => owners.length === 1);
    const told = new Set(score.flat()).size;
    if (told === 0) continue;
    if (!best || told > best.score || (told === best.score && parts.length < best.parts.length)) {
      best = { pointer, parts, score: told };
    }
  }
  if (!best) return undefined;
  const { pointer, parts } = best;
  const table = [...ownersAt(entries, pointer)].map(([value, owners]) => {
    const [only] = owners;
    return [value, owners.length === 1 && only ? only : groupOf(owners, root, [...used, pointer])] as const;
  });
  return { pointer: `/${parts.map(escapePointerPart).join('/')}`, parts, table: new Map(table) };
}

/** One discriminator after the other, each of what those before it leave. One that names a single message names nothing. */
function furtherOf(entries: readonly Entry[], root: Root): Discriminator[] {
  const discriminator = discriminatorOf(entries, root, []);
  const named = new Set(namedBy(discriminator));
  if (discriminator === undefined || named.size < 2) return [];
  return [
    discriminator,
    ...furtherOf(
      entries.filter((entry) => !named.has(entry)),
      root,
    ),
  ];
}

function groupOf(entries: readonly Entry[], root: Root, used: readonly string[]): Group {
  const inner = discriminatorOf(entries, root, used);
  const named = new Set(namedBy(inner));
  return { entries, inner, others: entries.filter((entry) => !named.has(entry)) };
}

function candidates(entries: readonly Entry[], root: Root): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const entry of entries) {
    for (const [pointer, constant] of entry.constants) {
      if (constant.root === root && !found.has(pointer)) found.set(pointer, constant.parts);
    }
  }
  return found;
}

function ownersAt(entries: readonly Entry[], pointer: string): Map<Scalar, Entry[]> {
  const owners = new Map<Scalar, Entry[]>();
  for (const entry of entries) {
    for (const value of entry.constants.get(pointer)?.values ?? []) {
      owners.set(value, [...(owners.get(value) ?? []), entry]);
    }
  }
  return owners;
}

function onlyOwners(
  entries: readonly Entry[],
  keys: (entry: Entry) => readonly string[],
): Map<string, Entry> {
  const owners = new Map<string, Entry | undefined>();
  for (const entry of entries) {
    for (const key of keys(entry)) owners.set(key, owners.has(key) ? undefined : entry);
  }
  return new Map([...owners].filter((pair): pair is [string, Entry] => pair[1] !== undefined));
}
