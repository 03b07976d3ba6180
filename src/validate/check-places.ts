import { allStepsOf, mayHave, schemasAt } from '../contract/index.ts';
import type { Channel, Contract, Exchange, Fault, Key, Location, Message, With } from '../contract/index.ts';
import { suggestion } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { Shape } from './shape.ts';
import { validatorsOf } from './validators.ts';

/** A place that `x-session` names, in messages. */
interface Use {
  /** The keyword that names it, and of what. */
  readonly what: string;
  readonly pointer: string;
  readonly messages: readonly string[];
  readonly at: Location;
}

/**
 * What `x-session` says of places in payloads and their schemas do not know: a place that no payload has
 * (`unknown-place`), and a value that can never stand there (`impossible-value`).
 */
export function checkPlaces(contract: Contract, channel: Channel): Diagnostic[] {
  const { exchanges, faults, same } = channel.session;
  const written = exchanges.filter(({ origin }) => origin === 'written');
  const withs = [
    ...written.flatMap(withsOfSteps),
    ...faults.flatMap((fault) => withsOfFault(channel, fault)),
  ];
  const keys = [
    ...written.flatMap((exchange) => keyUses(exchange)),
    ...Object.entries(same).flatMap(([name, key]) => usesOf(key, `same.${name}`, channel.location)),
  ];
  return [
    ...[...withs.flatMap(usesOfWith), ...keys].flatMap((use) => unknownPlace(contract, channel, use)),
    ...withs.flatMap((entry) => impossibleValue(contract, channel, entry)),
  ];
}

/** One entry of a `with`. */
interface Entry {
  readonly entry: With;
  readonly messages: readonly string[];
  /** What `$first` may stand for. */
  readonly first: readonly string[];
  readonly at: Location;
}

function messagesOf(exchange: Exchange): string[] {
  return [...allStepsOf(exchange)].flatMap(({ act }) => (act.kind === 'message' ? act.messages : []));
}

function withsOfSteps(exchange: Exchange): Entry[] {
  const first = messagesOf(exchange);
  return [...allStepsOf(exchange)].flatMap(({ act, with: entries, location: at }) => {
    const messages = act.kind === 'message' ? act.messages : [];
    return entries.map((entry) => ({ entry, messages, first, at }));
  });
}

function withsOfFault({ messages }: Channel, { then, of, location: at, messages: about }: Fault): Entry[] {
  const first = about ?? messages.filter(({ senders }) => senders.includes(of)).map(({ name }) => name);
  return then.flatMap((reaction) => {
    if (reaction.kind !== 'send') return [];
    return reaction.with.map((entry) => ({ entry, messages: reaction.messages, first, at }));
  });
}

function usesOfWith({ entry: { pointer, value }, messages, first, at }: Entry): Use[] {
  const uses = [{ what: 'with', pointer, messages, at }];
  if (value.word !== '$first') return uses;
  return [...uses, { what: '$first', pointer: value.pointer, messages: first, at }];
}

function keyUses(exchange: Exchange): Use[] {
  const { key = {}, id, location } = exchange;
  const messages = new Set(messagesOf(exchange));
  const own = Object.fromEntries(Object.entries(key).filter(([name]) => messages.has(name)));
  return usesOf(own, `the key of ${id}`, location);
}

/** A pointer may be given for every message, and few of them have it: it is one use. */
function usesOf(key: Key, what: string, at: Location): Use[] {
  const pointers = new Set(Object.values(key).flat());
  return [...pointers].map((pointer) => {
    const messages = Object.keys(key).filter((name) => key[name]?.includes(pointer));
    return { what, pointer, messages, at };
  });
}

function unknownPlace(
  contract: Contract,
  channel: Channel,
  { what, pointer, messages, at }: Use,
): Diagnostic[] {
  const { definitions } = contract;
  const known = channel.messages.filter(
    ({ name, encoding }) => messages.includes(name) && encoding === 'json',
  );
  if (known.length === 0 || known.some(({ payload }) => mayHave(definitions, payload, pointer) !== false))
    return [];
  const shape = new Shape(definitions);
  const places = known.flatMap(({ payload }) => [...shape.propertyKeys(payload)].map((name) => `/${name}`));
  const names = known.map(({ name }) => name).join(' or ');
  return [
    {
      code: 'unknown-place',
      severity: 'warning',
      message: `${what} names ${pointer}, which no schema of ${names} knows`,
      at,
      hint: suggestion(pointer, [...new Set(places)], 'their places'),
    },
  ];
}

function impossibleValue(contract: Contract, channel: Channel, of: Entry): Diagnostic[] {
  const { entry, messages, at } = of;
  const { value } = entry;
  if (value.word !== 'literal') return [];
  return channel.messages
    .filter(({ name }) => messages.includes(name))
    .flatMap((message) => {
      const [reason] = refusal(contract, message, { pointer: entry.pointer, value: value.value });
      if (reason === undefined) return [];
      return [
        {
          code: 'impossible-value',
          severity: 'error' as const,
          message: `with wants ${JSON.stringify(value.value)} at ${entry.pointer} of ${message.name}, and its schema refuses that: ${reason}`,
          at,
          hint: 'change the value or the schema, so that both say the same',
        },
      ];
    });
}

/** Why no payload of a message has a value at a place. */
function refusal(
  contract: Contract,
  message: Message,
  { pointer, value }: { pointer: string; value: unknown },
): string[] {
  if (message.encoding !== 'json') return [];
  const schemas = schemasAt(contract.definitions, message.payload, pointer);
  if (schemas.length === 0) return [];
  const there = { ...message, payload: { allOf: schemas } };
  return validatorsOf(contract)
    .errors(there, value)
    .map(({ text }) => text);
}
