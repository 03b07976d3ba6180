import type { Channel, Contract, Example, Message } from '../contract/index.ts';
import { allStepsOf, escapePointerPart, sends, valueAt, withValueAt } from '../contract/index.ts';
import { createReader } from '../validate/index.ts';
import { fieldsOf, type Field } from './fields.ts';
import { placeOf, type Place } from './place.ts';
import { hasTemplate } from './templates.ts';

/** What the mock knows of a message before it sends one: computed once per channel and message. */
export interface Recipe {
  readonly message: Message;
  /** Where `format: date-time` stands: filled with the present time. */
  readonly times: readonly Place[];
  /** Where a `pattern` asks for a time in the shape of the examples: filled with the present time in that shape. */
  readonly shapedTimes: readonly Place[];
  /** What differs from one session to the next: times, keys of exchanges, session values, what `with` fills. */
  readonly own: ReadonlySet<string>;
  /** Where values of the whole session stand, by their name. */
  readonly same: readonly (readonly [name: string, place: Place])[];
  /** Where keys of exchanges stand: of those that the message carries. */
  readonly keys: readonly KeyPlaces[];
  /** Places whose schema allows a few values only: what stands there is never made up. */
  readonly fixed: ReadonlySet<string>;
  /** Keys of exchanges that a payload may leave out. */
  readonly optionalKeys: readonly string[];
  /** The field that carries running text, where one can be told. */
  readonly text: string | undefined;
  /** Where audio stands: the first text with `contentEncoding: base64`. */
  readonly audio: Place | undefined;
  /** Whether an example has a template in it. */
  readonly templated: boolean;
}

/** Where the key of an exchange stands in a message. */
export interface KeyPlaces {
  /** The exchange's id. */
  readonly exchange: string;
  readonly places: readonly Place[];
}

const TEXT_NAMES = /^(token|text|delta|content|chunk|word|part|message|transcript)s?$/i;

/** The recipe of a message on a channel. */
export function recipeOf(contract: Contract, channel: Channel, message: Message): Recipe {
  const fields = fieldsOf(message.payload, contract.definitions);
  const bound = boundPointers(channel, message);
  const times = fields.filter(isTime).map((field) => field.pointer);
  const shaped = shapedTimes(contract, { channel, message, fields });
  const optional = new Set(fields.filter((field) => !field.required).map((field) => field.pointer));
  const keys = channel.session.exchanges.flatMap((exchange) => exchange.key?.[message.name] ?? []);
  return {
    message,
    times: times.map(placeOf),
    shapedTimes: shaped.map(placeOf),
    own: new Set([...times, ...shaped, ...bound]),
    keys: channel.session.exchanges.flatMap(({ id, key }) => {
      const places = (key?.[message.name] ?? []).map(placeOf);
      return places.length === 0 ? [] : [{ exchange: id, places }];
    }),
    same: Object.entries(channel.session.same).flatMap(([name, key]) =>
      (key[message.name] ?? []).map((pointer) => [name, placeOf(pointer)] as const),
    ),
    fixed: new Set(fields.filter(isFixed).map((field) => field.pointer)),
    optionalKeys: [...new Set(keys)].filter((pointer) => optional.has(pointer)),
    audio: fields.filter(isBase64).map(({ pointer }) => placeOf(pointer))[0],
    templated: message.examples.some(({ payload }) => hasTemplate(payload)),
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

function isBase64(field: Field): boolean {
  return field.schema['contentEncoding'] === 'base64' && !isFixed(field);
}

function isFixed(field: Field): boolean {
  return 'const' in field.schema || 'enum' in field.schema;
}

/** Places with a `pattern` whose example reads as a time, if the present time in its shape keeps the pattern. */
function shapedTimes(
  contract: Contract,
  { channel, message, fields }: { channel: Channel; message: Message; fields: readonly Field[] },
): string[] {
  const shown = message.examples[0]?.payload;
  const reader = createReader(contract, channel);
  return fields.flatMap(({ pointer, schema }) => {
    const now = 'pattern' in schema ? nowLike(valueAt(shown, pointer)) : undefined;
    if (now === undefined) return [];
    const errors = reader.validate(message, withValueAt(shown, pointer, now));
    return errors.some((error) => error.pointer === pointer) ? [] : [pointer];
  });
}

/** The present time in the shape of another one (ISO 8601); undefined: it is none. */
export function nowLike(shown: unknown): string | undefined {
  const [, fraction, zone] =
    (typeof shown === 'string' &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?(Z|[+-]\d\d:?\d\d)?$/.exec(shown)) ||
    [];
  if (zone === undefined && fraction === undefined && !/T\d\d:\d\d:\d\d$/.test(String(shown)))
    return undefined;
  const iso = new Date().toISOString();
  const digits =
    fraction === undefined
      ? ''
      : `.${iso.slice(20, 23).padEnd(fraction.length, '0').slice(0, fraction.length)}`;
  const utc = zone === undefined ? '' : zone === 'Z' ? 'Z' : zone.includes(':') ? '+00:00' : '+0000';
  return `${iso.slice(0, 19)}${digits}${utc}`;
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
  return alike(payload, example.payload, { own: recipe.own, pointer: '' });
}

interface Where {
  /** What may differ, or be left out on one side. */
  readonly own: ReadonlySet<string>;
  readonly pointer: string;
}

function alike(a: unknown, b: unknown, at: Where): boolean {
  if (a === b || at.own.has(at.pointer)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const name of Object.keys(right)) {
    if (left[name] === right[name] && Object.hasOwn(left, name)) continue;
    if (!Object.hasOwn(left, name)) {
      if (!at.own.has(under(at, name))) return false;
    } else if (!alike(left[name], right[name], { own: at.own, pointer: under(at, name) })) return false;
  }
  return Object.keys(left).every((name) => Object.hasOwn(right, name) || at.own.has(under(at, name)));
}

function under(at: Where, name: string): string {
  return `${at.pointer}/${escapePointerPart(name)}`;
}
