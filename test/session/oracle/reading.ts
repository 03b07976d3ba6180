import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Channel, Contract, Message, SchemaObject, Side } from '../../../src/contract/index.ts';
import { pointerParts, valueAt } from '../../../src/contract/index.ts';

/** Section 3: what a frame is, by direction and schema alone. `value` of a binary frame is its bytes. */
export type What =
  | { readonly kind: 'message'; readonly name: string; readonly value: unknown; readonly valid: boolean }
  | { readonly kind: 'unknown-message'; readonly name: string | undefined; readonly value: unknown }
  | { readonly kind: 'not-json'; readonly value: unknown }
  | { readonly kind: 'binary-frame'; readonly value: unknown };

/** Reads one frame. */
export type Reader = (from: Side, data: string | Uint8Array) => What;

type Holds = (message: Message, value: unknown) => boolean;

/** Messages of one direction that one property tells apart. */
interface Discriminator {
  readonly pointer: string;
  readonly messages: ReadonlyMap<unknown, Message>;
}

/** A reader of a channel's frames: the list of section 3, tried in its order. */
export function readerOf(contract: Contract, channel: Channel): Reader {
  const holds = holdsIn(contract);
  const directions = { client: directionOf(channel, 'client'), server: directionOf(channel, 'server') };
  return (from, data) => readFrame(directions[from], data, holds);
}

/** What one side may send. */
interface Direction {
  readonly json: readonly Message[];
  readonly text: readonly Message[];
  readonly binary: Message | undefined;
  readonly discriminator: Discriminator | undefined;
  /** Decision 0088: what tells those apart that the ones before leave. */
  readonly further: readonly Discriminator[];
}

function directionOf(channel: Channel, from: Side): Direction {
  const messages = channel.messages.filter((m) => m.senders.includes(from));
  const json = messages.filter((m) => m.encoding === 'json');
  const discriminator = discriminatorOf(json);
  const named = [...(discriminator?.messages.values() ?? [])];
  return {
    json,
    text: messages.filter((m) => m.encoding === 'text'),
    binary: messages.find((m) => m.encoding === 'binary'),
    discriminator,
    further: furtherOf(json.filter((m) => !named.includes(m))),
  };
}

function readFrame(direction: Direction, data: string | Uint8Array, holds: Holds): What {
  if (typeof data !== 'string') {
    const { binary } = direction;
    return binary ? fits(binary, data, true) : { kind: 'binary-frame', value: data };
  }
  const parsed = parse(data);
  if (parsed && isObject(parsed.value)) return readObject(direction, { data, value: parsed.value }, holds);
  const { json } = direction;
  const first = parsed && json.find((m) => holds(m, parsed.value));
  if (first) return fits(first, parsed.value, true);
  const text = asText(direction, data, holds);
  if (text) return text;
  // Decision 0096: where texts are messages, a text need not be JSON.
  if (!parsed && direction.text.length === 0) return { kind: 'not-json', value: data };
  return { kind: 'unknown-message', name: undefined, value: parsed ? parsed.value : data };
}

function readObject(
  direction: Direction,
  frame: { readonly data: string; readonly value: SchemaObject },
  holds: Holds,
): What {
  const { json, discriminator, further, text } = direction;
  const { data, value } = frame;
  const found = discriminator && valueAt(value, discriminator.pointer);
  // (a)
  const named = discriminator?.messages.get(found);
  if (named) return fits(named, value, holds(named, value));
  // (b)
  const typed = [...(discriminator?.messages.values() ?? [])];
  const first = json.filter((m) => !typed.includes(m)).find((m) => holds(m, value));
  if (first) return fits(first, value, true);
  // (c)
  if (found === undefined) {
    const likely =
      furtherNamed(further, value) ??
      onlyOwner(json, value, requiredKeys) ??
      onlyOwner(json, value, propertyKeys) ??
      (json.length === 1 && text.length === 0 ? json[0] : undefined);
    if (likely) return fits(likely, value, holds(likely, value));
  }
  // (d), (e)
  const name = ['string', 'number', 'boolean'].includes(typeof found) ? String(found) : undefined;
  return asText(direction, data, holds) ?? { kind: 'unknown-message', name, value };
}

/** Decision 0088: the message that a further property names by a text or a number. */
function furtherNamed(further: readonly Discriminator[], value: SchemaObject): Message | undefined {
  const found = further.map(({ pointer, messages }) => {
    const key = valueAt(value, pointer);
    const message = typeof key === 'boolean' ? undefined : messages.get(key);
    const constants = [...constantsOf(message?.payload, '', 3)].filter(([, values]) => values.length === 1);
    return constants.every(([p, [only]]) => valueAt(value, p) === only) ? message : undefined;
  });
  return found.find((message) => message !== undefined);
}

function furtherOf(json: readonly Message[]): Discriminator[] {
  const discriminator = discriminatorOf(json);
  const named = new Set(discriminator?.messages.values());
  if (!discriminator || named.size < 2) return [];
  return [discriminator, ...furtherOf(json.filter((m) => !named.has(m)))];
}

function asText(direction: Direction, data: string, holds: Holds): What | undefined {
  const fitting = direction.text.find((m) => holds(m, data));
  if (fitting) return fits(fitting, data, true);
  // Decision 0096
  const [only, ...others] = direction.text;
  return only && others.length === 0 ? fits(only, data, false) : undefined;
}

function fits(message: Message, value: unknown, valid: boolean): What {
  return { kind: 'message', name: message.name, value, valid };
}

/** The message, in document order, that alone of all has one of the keys that stand in the frame. */
function onlyOwner(
  json: readonly Message[],
  value: SchemaObject,
  keysOf: (message: Message) => readonly string[],
): Message | undefined {
  return json.find((message) =>
    keysOf(message).some(
      (key) => Object.hasOwn(value, key) && json.filter((m) => keysOf(m).includes(key)).length === 1,
    ),
  );
}

function requiredKeys(message: Message): readonly string[] {
  return (
    (isObject(message.payload) ? (message.payload['required'] as string[] | undefined) : undefined) ?? []
  );
}

function propertyKeys(message: Message): readonly string[] {
  const properties = isObject(message.payload) ? message.payload['properties'] : undefined;
  return isObject(properties) ? Object.keys(properties) : [];
}

/** The required property (depth ≤ 3) with disjoint values that tells the most messages, then the shortest pointer. */
function discriminatorOf(json: readonly Message[]): Discriminator | undefined {
  const pointers = [...new Set(json.flatMap((m) => [...constantsOf(m.payload, '', 3).keys()]))];
  const all = pointers.map((pointer) => ({ pointer, messages: toldApart(json, pointer) }));
  const useful = all.filter((d) => d.messages.size > 0);
  const score = (d: Discriminator): number => new Set(d.messages.values()).size;
  const depth = (d: Discriminator): number => pointerParts(d.pointer).length;
  return useful.sort((a, b) => score(b) - score(a) || depth(a) - depth(b))[0];
}

function toldApart(json: readonly Message[], pointer: string): Map<unknown, Message> {
  const values = json.map((m) => constantsOf(m.payload, '', 3).get(pointer) ?? []);
  const told = new Map<unknown, Message>();
  json.forEach((message, index) => {
    const own = values[index] ?? [];
    const shared = own.some((value) => values.some((others, i) => i !== index && others.includes(value)));
    if (!shared) for (const value of own) told.set(value, message);
  });
  return told;
}

/** Required properties with a `const` or an `enum`, by pointer. */
function constantsOf(schema: unknown, pointer: string, depth: number): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  if (!isObject(schema)) return found;
  if (pointer !== '' && 'const' in schema) found.set(pointer, [schema['const']]);
  else if (pointer !== '' && Array.isArray(schema['enum'])) found.set(pointer, schema['enum']);
  if (depth === 0) return found;
  for (const key of (schema['required'] as string[] | undefined) ?? []) {
    const properties = schema['properties'];
    const child = isObject(properties) ? properties[key] : undefined;
    for (const [p, values] of constantsOf(child, `${pointer}/${key}`, depth - 1)) found.set(p, values);
  }
  return found;
}

function holdsIn(contract: Contract): Holds {
  const ajv = new Ajv({ strict: false, validateFormats: true, logger: false });
  addFormats.default(ajv);
  const compiled = new Map<Message, ValidateFunction>();
  return (message, value) => {
    if (message.encoding === 'binary') return true;
    const known = compiled.get(message);
    const schema = { allOf: [message.payload], definitions: contract.definitions };
    const validate = known ?? ajv.compile(schema);
    compiled.set(message, validate);
    return validate(value);
  };
}

function parse(data: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(data) as unknown };
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
