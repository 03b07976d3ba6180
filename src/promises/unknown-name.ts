import type { Channel, Contract, Fault, Message, Side } from '../contract/index.ts';
import { escapePointerPart, sends, valueAt, withValueAt } from '../contract/index.ts';
import { createReader, headersOf, marksOf, sample } from '../validate/index.ts';
import type { Mutation } from '../validate/index.ts';
import { mayPassFor } from './nameless.ts';
import { firstSteps } from './play.ts';
import type { Mistake } from './provocation.ts';

/** The values that no discriminator has, by the type of those that one has. */
const UNKNOWN = { string: 'colloquy_unknown', number: 987_654_321 } as const;
/** What is sent where messages have no discriminator: the first that is no message at all there. */
const UNKNOWN_FRAMES = [
  '{"colloquy":"unknown"}',
  '["colloquy_unknown"]',
  '"colloquy_unknown"',
  'colloquy_unknown',
];
/** How deep a discriminator may lie. */
const MAX_DEPTH = 3;

/** Where a message says which one it is, and what makes it none at all when it stands there. */
interface UnknownName {
  readonly pointer: string;
  readonly value: string | number;
}

interface About {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly us: Side;
}

interface Leaf {
  readonly pointer: string;
  readonly value: unknown;
}

/** The place of a valid payload that makes it unknown when changed: where it says which message it is, else any. */
function unknownName(about: About, message: Message): UnknownName | undefined {
  return unknownInName(about, message) ?? unknownAnywhere(about, message);
}

/**
 * Which mutations of a message may be taken for a message that nobody knows, where that gets another reaction: the name is missing,
 * or something else stands where every message has what tells it from some others.
 */
export function passesForUnknown(
  about: About & { readonly fault: Fault },
  { message, valid }: { readonly message: Message; readonly valid: unknown },
): (mutation: Mutation) => boolean {
  const { contract, channel, us, fault } = about;
  if (mayPassFor('unknown-message', channel, fault)) return () => false;
  const nameless = `missing:${unknownName(about, message)?.pointer ?? ''}`;
  const headers = headersOf(contract, channel, us);
  return ({ id, payload }) =>
    id === nameless || headers.some((place) => valueAt(payload, place) !== valueAt(valid, place));
}

/**
 * A message of one of these with a name that none has. Where none has a name, what is no message at all: it may pass for one with a
 * mistake in it, so that only a rule that holds for both is certain.
 */
export function unknownMistake(
  about: About & { readonly fault: Fault },
  messages: readonly Message[],
): Extract<Mistake, { kind: 'unknown' | 'text' }> | undefined {
  if (messages.length === 0) return undefined;
  const ordered = askingFirst(about, messages);
  const named = firstOf(ordered, (message) => unknownInName(about, message));
  if (named !== undefined) return named;
  if (!mayPassFor('invalid-message', about.channel, about.fault)) return undefined;
  const reader = createReader(about.contract, about.channel);
  const text = UNKNOWN_FRAMES.find((frame) => reader.read(about.us, frame).kind === 'unknown-message');
  const anywhere = firstOf(ordered, (message) => unknownAnywhere(about, message));
  return anywhere ?? (text === undefined ? undefined : { kind: 'text', text });
}

function firstOf(
  messages: readonly Message[],
  find: (message: Message) => UnknownName | undefined,
): Extract<Mistake, { kind: 'unknown' }> | undefined {
  for (const message of messages) {
    const found = find(message);
    if (found !== undefined) return { kind: 'unknown', message: message.name, ...found };
  }
  return undefined;
}

/**
 * The place that tells a message from the others of its side, with a value that none of them has there. What makes it no message at
 * all elsewhere may be a mistake in a known one, to whoever reads it.
 */
function unknownInName(about: About, message: Message): UnknownName | undefined {
  const marks = marksOf(about.contract, about.channel, about.us).get(message) ?? {};
  const valid = sample(about.contract, message, 0);
  const places = Object.keys(marks).map((pointer) => ({ pointer, value: valueAt(valid, pointer) }));
  return firstUnknown(about, valid, places);
}

/** Any place that makes a payload no message at all: texts before numbers, the shallowest first. */
function unknownAnywhere(about: About, message: Message): UnknownName | undefined {
  const valid = sample(about.contract, message, 0);
  return firstUnknown(about, valid, leavesOf(valid));
}

/** Messages in the order in which their names are made unknown: what asks before what answers, which is told by its question. */
function askingFirst({ channel, us }: About, messages: readonly Message[]): Message[] {
  const first = channel.session.exchanges
    .filter(({ origin }) => origin !== 'free')
    .flatMap(({ steps }) => firstSteps(steps))
    .filter(({ side }) => side === us);
  const asks = ({ name }: Message): boolean => first.some((step) => sends(step, name));
  return [...messages.filter((message) => asks(message)), ...messages.filter((message) => !asks(message))];
}

function firstUnknown(about: About, valid: unknown, places: readonly Leaf[]): UnknownName | undefined {
  const reader = createReader(about.contract, about.channel);
  for (const type of ['string', 'number'] as const) {
    for (const { pointer } of places.filter(({ value }) => typeof value === type)) {
      const value = UNKNOWN[type];
      const reading = reader.read(about.us, JSON.stringify(withValueAt(valid, pointer, value)));
      if (reading.kind === 'unknown-message') return { pointer, value };
    }
  }
  return undefined;
}

/** What stands in a payload that is neither an object nor an array, the shallowest first. */
function leavesOf(payload: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  let level: readonly Leaf[] = [{ pointer: '', value: payload }];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const below = level.flatMap(membersOf);
    leaves.push(...below.filter(({ value }) => typeof value !== 'object'));
    level = below;
  }
  return leaves;
}

function membersOf({ pointer, value }: Leaf): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, member]) => ({
    pointer: `${pointer}/${escapePointerPart(key)}`,
    value: member as unknown,
  }));
}
