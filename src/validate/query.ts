import { escapePointerPart, partsOf, schemasAt } from '../contract/index.ts';
import type { Channel, Contract, Message, Schema, SchemaObject } from '../contract/index.ts';
import { createReader } from './reader.ts';
import type { SchemaError } from './reading.ts';

/** Texts that are numbers, as JSON writes them. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
/** How many schemas inside each other are asked for their types: a circle ends here. */
const DEEPEST = 8;

const messages = new WeakMap<Channel, Message>();

/** The query of a channel as if it were a message, so that samples and mutations of it can be made, and it be validated. */
export function queryMessage(channel: Channel): Message {
  const known = messages.get(channel);
  if (known !== undefined) return known;
  const message: Message = {
    name: '?',
    senders: ['client'],
    contentType: 'application/json',
    encoding: 'json',
    payload: channel.query ?? true,
    examples: [],
    invalidExamples: [],
    location: channel.location,
  };
  messages.set(channel, message);
  return message;
}

/**
 * A query, which is text, as the value that its schema speaks of: what may be a number or a boolean there, and is written like
 * one, is one; a parameter that may be a list is the list of its values. Of another that is given twice the first counts.
 */
export function readQuery(
  { definitions }: Contract,
  { query }: Channel,
  given: URLSearchParams,
): Record<string, unknown> {
  const read = (name: string): unknown => {
    const types = typesOf(definitions, schemasAt(definitions, query ?? true, `/${escapePointerPart(name)}`));
    const texts = given.getAll(name);
    if (types.has('array')) return texts;
    return valueOf(texts[0] ?? '', types);
  };
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, read(name)]));
}

/** How a query breaks its schema; `spared`: parameters that are another matter, such as credentials. */
export function queryErrors(
  contract: Contract,
  channel: Channel,
  { given, spared = [] }: { readonly given: URLSearchParams; readonly spared?: readonly string[] },
): SchemaError[] {
  if (channel.query === undefined) return [];
  const about = spared.map((name) => `/${escapePointerPart(name)}`);
  return createReader(contract, channel)
    .validate(queryMessage(channel), readQuery(contract, channel, given))
    .filter(({ pointer }) => !about.includes(pointer));
}

/** A value of a query as the text that is dialled. */
export function queryTexts(value: object): Record<string, string> {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)]));
}

function valueOf(text: string, types: ReadonlySet<string>): unknown {
  if ((types.has('number') || types.has('integer')) && NUMBER.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** The types that a value may have by these schemas, as far as they tell. */
function typesOf(
  definitions: Contract['definitions'],
  schemas: readonly SchemaObject[],
  depth = 0,
): ReadonlySet<string> {
  const types = new Set<string>();
  for (const { type, const: only, enum: values, anyOf, oneOf } of schemas) {
    for (const each of [type].flat()) if (typeof each === 'string') types.add(each);
    for (const value of [only, values].flat()) types.add(typeof value);
    const branches = depth < DEEPEST ? [anyOf, oneOf].flatMap((each) => (each ?? []) as Schema[]) : [];
    for (const branch of branches)
      for (const each of typesOf(definitions, partsOf(definitions, branch), depth + 1)) types.add(each);
  }
  return types;
}
