import type { Channel, Contract, Example, Message } from '../contract/index.ts';
import { allStepsOf, sends, valueAt, withValueAt } from '../contract/index.ts';
import { fieldsOf, type Field } from './fields.ts';

/** What the mock knows of a message before it sends one: computed once per channel and message. */
export interface Recipe {
  readonly message: Message;
  /** Where `format: date-time` stands: filled with the present time. */
  readonly times: readonly string[];
  /** Where keys of exchanges and session values stand, and what `with` fills. */
  readonly bound: readonly string[];
  /** Where values of the whole session stand, by their name. */
  readonly same: readonly (readonly [name: string, pointer: string])[];
  /** Keys of exchanges that a payload may leave out. */
  readonly optionalKeys: readonly string[];
  /** The field that carries running text, where one can be told. */
  readonly text: string | undefined;
}

const TEXT_NAMES = /^(token|text|delta|content|chunk|word|part|message|transcript)s?$/i;

/** The recipe of a message on a channel. */
export function recipeOf(contract: Contract, channel: Channel, message: Message): Recipe {
  const fields = fieldsOf(message.payload, contract.definitions);
  const bound = boundPointers(channel, message);
  const optional = new Set(fields.filter((field) => !field.required).map((field) => field.pointer));
  const keys = channel.session.exchanges.flatMap((exchange) => exchange.key?.[message.name] ?? []);
  return {
    message,
    times: fields.filter(isTime).map((field) => field.pointer),
    bound,
    same: Object.entries(channel.session.same).flatMap(([name, key]) =>
      (key[message.name] ?? []).map((pointer) => [name, pointer] as const),
    ),
    optionalKeys: [...new Set(keys)].filter((pointer) => optional.has(pointer)),
    text: textField(fields.filter((field) => !bound.includes(field.pointer))),
  };
}

function boundPointers(channel: Channel, message: Message): string[] {
  const { exchanges, faults, same } = channel.session;
  const pointers = new Set<string>();
  for (const key of Object.values(same)) for (const pointer of key[message.name] ?? []) pointers.add(pointer);
  for (const exchange of exchanges) {
    for (const pointer of exchange.key?.[message.name] ?? []) pointers.add(pointer);
    for (const step of allStepsOf(exchange)) {
      if (sends(step, message.name)) for (const entry of step.with) pointers.add(entry.pointer);
    }
  }
  for (const reaction of faults.flatMap((fault) => fault.then)) {
    if (reaction.kind !== 'send' || !reaction.messages.includes(message.name)) continue;
    for (const entry of reaction.with) pointers.add(entry.pointer);
  }
  return [...pointers];
}

function isFixed(field: Field): boolean {
  return 'const' in field.schema || 'enum' in field.schema;
}

function isTime(field: Field): boolean {
  return field.schema['format'] === 'date-time' && !isFixed(field);
}

function textField(fields: readonly Field[]): string | undefined {
  const free = fields.filter(
    ({ schema }) =>
      schema['type'] === 'string' &&
      !['const', 'enum', 'format', 'pattern', 'maxLength', 'contentEncoding'].some(
        (keyword) => keyword in schema,
      ),
  );
  const named = free.find(({ pointer }) => TEXT_NAMES.test(pointer.slice(pointer.lastIndexOf('/') + 1)));
  return (named ?? (free.length === 1 ? free[0] : undefined))?.pointer;
}

/** Whether a payload is an example, apart from times and from what belongs to the single session. */
export function isExample(payload: unknown, example: Example, recipe: Recipe): boolean {
  const strip = (value: unknown): unknown =>
    [...recipe.times, ...recipe.bound].reduce(
      (rest, pointer) => (valueAt(rest, pointer) === undefined ? rest : withValueAt(rest, pointer, null)),
      value,
    );
  return equal(strip(payload), strip(example.payload));
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  if (left.length !== Object.keys(b).length) return false;
  return left.every(([name, value]) => Object.hasOwn(right, name) && equal(value, right[name]));
}
