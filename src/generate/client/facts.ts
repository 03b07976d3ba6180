import type { Channel, Contract, Exchange, Message, Step, With } from '../../contract/index.ts';
import { allStepsOf, escapePointerPart, valueAt } from '../../contract/index.ts';
import { requiredPlaces, plainProperties } from '../../validate/index.ts';
import type { Names } from '../names.ts';
import type { Filling } from './runtime/plan.ts';

/** A channel with what is looked up in it again and again. */
export interface Facts {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly names: Names;
  readonly messages: ReadonlyMap<string, Message>;
  /** Messages with which a fault answers a mistake: as an answer they say that what was asked for is not done. */
  readonly failures: ReadonlySet<string>;
}

/** The facts of a channel. */
export function factsOf(contract: Contract, channel: Channel, names: Names): Facts {
  const reactions = channel.session.faults
    .filter((fault) => fault.of === 'client')
    .flatMap((fault) => fault.then);
  return {
    contract,
    channel,
    names,
    messages: new Map(channel.messages.map((message) => [message.name, message])),
    failures: new Set(reactions.flatMap((reaction) => (reaction.kind === 'send' ? reaction.messages : []))),
  };
}

/** Exchanges that a client can hold: control frames are out of a browser's reach. */
export function exchangesOf({ channel, messages }: Facts): readonly Exchange[] {
  return channel.session.exchanges.filter((exchange) =>
    [...allStepsOf(exchange)].every(
      ({ act }) => act.kind === 'close' || act.messages.every((name) => messages.has(name)),
    ),
  );
}

/** Whether a step's message says that what was asked for is not done. */
export function isFailure({ failures }: Facts, step: Step): boolean {
  const { act, side } = step;
  return side === 'server' && act.kind === 'message' && act.messages.every((name) => failures.has(name));
}

/** Values that every payload of a message has, by JSON Pointer. */
export function fixedOf({ contract }: Facts, message: Message): Readonly<Record<string, unknown>> {
  if (message.encoding !== 'json') return {};
  const places = requiredPlaces(contract, message.payload) ?? [];
  return Object.fromEntries(
    places.flatMap(({ pointer, value }) => (value === undefined ? [] : [[pointer, value]])),
  );
}

/** JSON Pointers of a step's message that need not be given: fixed values, fillings, and the key where it is known. */
function filledPlaces(
  facts: Facts,
  exchange: Exchange,
  at: { step: Step; message: Message; key: boolean },
): Set<string> {
  const { step, message, key } = at;
  const keys = key ? (exchange.key?.[message.name] ?? []) : [];
  return new Set([
    ...Object.keys(fixedOf(facts, message)),
    ...step.with.map(({ pointer }) => pointer),
    ...keys,
  ]);
}

/** Whether a step's message can be made without asking anybody. */
export function isKnown(
  facts: Facts,
  exchange: Exchange,
  at: { step: Step; message: Message; key: boolean },
): boolean {
  const { message } = at;
  const places = message.encoding === 'json' ? requiredPlaces(facts.contract, message.payload) : undefined;
  const filled = filledPlaces(facts, exchange, at);
  return places?.every(({ pointer, isObject }) => isObject || filled.has(pointer)) ?? false;
}

/** Top-level properties of a message that a caller may leave out. */
export function optionalNames(
  facts: Facts,
  exchange: Exchange,
  at: { step: Step; message: Message; key: boolean },
): string[] {
  const properties =
    at.message.encoding === 'json' ? plainProperties(facts.contract, at.message.payload) : undefined;
  const filled = filledPlaces(facts, exchange, at);
  return Object.keys(properties ?? {}).filter((name) => filled.has(`/${escapePointerPart(name)}`));
}

/**
 * What makes the key of an exchange where the caller gives none; undefined: it is for the caller to say. It is made only
 * where the document keeps it to one open exchange: any other key may be the name of something that is there already.
 */
export function keyMaker(
  facts: Facts,
  exchange: Exchange,
  first: readonly Message[],
): 'number' | 'text' | 'uuid' | undefined {
  const [message, ...others] = first;
  const [pointer, ...more] = (message && exchange.key?.[message.name]) ?? [];
  if (message === undefined || pointer === undefined || others.length + more.length > 0) return undefined;
  if (!isOwnKey(facts, exchange, message)) return undefined;
  const places = requiredPlaces(facts.contract, message.payload) ?? [];
  const { schema = {}, value } = places.find((place) => place.pointer === pointer) ?? {};
  const isNarrow = ['enum', 'const', 'pattern', 'maximum', 'maxLength'].some((word) => word in schema);
  if (value !== undefined || isNarrow) return undefined;
  if (schema['type'] === 'integer' || schema['type'] === 'number') return 'number';
  if (schema['type'] !== 'string') return undefined;
  if (schema['format'] === 'uuid') return 'uuid';
  return schema['format'] === undefined && Number(schema['minLength'] ?? 0) <= 1 ? 'text' : undefined;
}

/** Whether no two open exchanges may have one key. */
function isOwnKey({ channel }: Facts, exchange: Exchange, message: Message): boolean {
  return (
    exchange.unique ||
    channel.session.faults.some(
      ({ of, when, messages }) =>
        of === 'client' &&
        when.some(({ word }) => word === 'key-in-use') &&
        (messages?.includes(message.name) ?? true),
    )
  );
}

/** A value that the document says is owed, in the shape that its place has. */
export function fillingOf(facts: Facts, step: Step, one: With): Filling {
  const { pointer, value } = one;
  if (value.word === 'literal') return [pointer, 'literal', value.value];
  if (value.word === '$first') return [pointer, '$first', value.pointer];
  const shape = shapeOf(facts, step, one);
  return shape === undefined ? [pointer, value.word] : [pointer, value.word, shape];
}

function shapeOf({ contract, messages }: Facts, step: Step, { pointer, value }: With): string | undefined {
  const name = step.act.kind === 'message' ? step.act.messages[0] : undefined;
  const message = messages.get(name ?? '');
  if (message === undefined) return undefined;
  const place = requiredPlaces(contract, message.payload)?.find((one) => one.pointer === pointer);
  const example: unknown = message.examples
    .map(({ payload }) => valueAt(payload, pointer))
    .find((found) => found !== undefined);
  const isText = place?.schema['type'] === 'string' || (place === undefined && typeof example === 'string');
  if (value.word !== '$now')
    return isText && value.word !== '$uuid' && value.word !== '$key' ? 'text' : undefined;
  const isNumber = typeof example === 'number' || /^\d+$/.test(String(example ?? ''));
  if (!isNumber) return undefined;
  return `${Number(example) > 1e11 ? 'milliseconds' : 'seconds'}${typeof example === 'string' ? '-text' : ''}`;
}
