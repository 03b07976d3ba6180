import { schemasAt, valueAt, withValueAt } from '../contract/index.ts';
import type { Key, Message, With } from '../contract/index.ts';
import type { Move } from './api.ts';
import { shownViews } from './choices.ts';
import type { Core } from './core.ts';
import { keyOf, valueOfKey } from './keys.ts';
import { ordinalAfter } from './ordinals.ts';
import { uuidFrom } from './uuid.ts';

/** What is known when a message is composed. */
interface Occasion {
  readonly core: Core;
  readonly move: Move;
  readonly message: Message | undefined;
  readonly name: string;
  readonly payload: unknown;
  readonly at: number;
}

/** Fills the move's key, the session's `same` values and the step's `with` into a payload, in the schema's types. */
export function composePayload(
  core: Core,
  move: Move,
  about: { message: string; payload: unknown; at: number },
): unknown {
  if (typeof about.payload !== 'object' || about.payload === null) return about.payload;
  const message = core.plan.messages.get(about.message);
  const occasion: Occasion = {
    core,
    move,
    message,
    name: about.message,
    payload: about.payload,
    at: about.at,
  };
  let payload: unknown = about.payload;
  payload = fillKey(payload, move.exchange?.key, { message: about.message, value: move.key });
  if (move.fault !== undefined) payload = fillNamed(occasion, payload);
  for (const [name, key] of core.plan.same) {
    const known = core.same.get(name);
    if (known !== undefined)
      payload = fillKey(payload, key, { message: about.message, value: valueOfKey(known) });
  }
  for (const entry of entriesOf(move)) {
    const value = valueFor(occasion, entry, payload);
    if (value === undefined) continue;
    const next = filled(payload, entry.pointer, typed(occasion, entry.pointer, value));
    if (!isFromFaulty(move, entry) || mayStand(occasion, payload, next)) payload = next;
  }
  return payload;
}

/** What is taken from a faulty frame is filled in last: whether it can stand there is asked of the whole payload. */
function entriesOf(move: Move): readonly With[] {
  const { with: entries } = move.step;
  if (move.fault === undefined || entries.length < 2) return entries;
  const isLast = (entry: With): boolean => isFromFaulty(move, entry);
  return [...entries.filter((entry) => !isLast(entry)), ...entries.filter(isLast)];
}

/** Whether a value is taken from a faulty frame; that of a good one is not looked at again, for each answer would pay for it. */
function isFromFaulty({ fault }: Move, { value }: With): boolean {
  return fault !== undefined && value.word === '$first';
}

/** Whether a change leaves a payload as valid as it was: a faulty frame may have a value that its answer cannot have. */
function mayStand({ core, message }: Occasion, before: unknown, after: unknown): boolean {
  if (message === undefined || before === after) return true;
  const isValid = (payload: unknown): boolean => core.reader.validate(message, payload).length === 0;
  return isValid(after) || !isValid(before);
}

/** Writes a key value where the message carries it; a compound key is written whole. */
function fillKey(payload: unknown, key: Key | undefined, by: { message: string; value: unknown }): unknown {
  const pointers = key !== undefined && Object.hasOwn(key, by.message) ? key[by.message] : undefined;
  if (pointers === undefined || by.value === undefined) return payload;
  // A message that need not carry its key is left without it: nobody asked for it there.
  const only = pointers.length === 1 ? pointers[0] : undefined;
  if (only !== undefined)
    return valueAt(payload, only) === undefined ? payload : filled(payload, only, by.value);
  if (pointers.some((pointer) => valueAt(payload, pointer) === undefined)) return payload;
  return writtenAt(payload, pointers, by.value);
}

function writtenAt(payload: unknown, pointers: readonly string[], value: unknown): unknown {
  const values = pointers.length === 1 ? [value] : (value as readonly unknown[]);
  return pointers.reduce((sofar, pointer, index) => filled(sofar, pointer, values[index]), payload);
}

/**
 * A reaction names what the faulty frame named, as far as it can: who asked knows by that which of the questions was wrong. Not
 * where a dialogue has that key, for it would be taken for a step of that.
 */
function fillNamed(occasion: Occasion, payload: unknown): unknown {
  const { core, move, name } = occasion;
  const fault = core.plan.faults.find((program) => program.fault === move.fault);
  if (fault === undefined || core.plan.namedIn(fault).length === 0) return payload;
  const views = shownViews(core);
  const reactions = views.flatMap((view) => view.acting(fault));
  const named = reactions.find(({ id }) => id === move.instance)?.named ?? [];
  return named.reduce((sofar: unknown, { program, key }) => {
    const holders = views.flatMap((view) => view.withKey(program, key));
    if (holders.some(({ mode }) => mode !== 'broken')) return sofar;
    const next = nameIn(occasion, sofar, { pointers: program.key?.[name] ?? [], value: valueOfKey(key) });
    return mayStand(occasion, sofar, next) ? next : sofar;
  }, payload);
}

/** The key, wherever the message has a place for it; not where its examples show that it does not carry one. */
function nameIn(
  occasion: Occasion,
  payload: unknown,
  by: { pointers: readonly string[]; value: unknown },
): unknown {
  const { pointers, value } = by;
  const { core, message } = occasion;
  const examples = message?.examples ?? [];
  const hasPlace = (pointer: string): boolean =>
    schemasAt(core.contract.definitions, message?.payload ?? true, pointer).length > 0 &&
    (examples.length === 0 || examples.some((example) => valueAt(example.payload, pointer) !== undefined));
  return pointers.every(hasPlace) ? writtenAt(payload, pointers, value) : payload;
}

/** What stands there already is not written again: most drafts come with the right key. */
function filled(payload: unknown, pointer: string, value: unknown): unknown {
  return Object.is(valueAt(payload, pointer), value) ? payload : withValueAt(payload, pointer, value);
}

/** `sofar`: what is written. It is the first message itself, and brings the key, where nothing came before. */
function valueFor(occasion: Occasion, entry: With, sofar: unknown): unknown {
  const { core, move, at } = occasion;
  switch (entry.value.word) {
    case 'literal':
      return entry.value.value;
    case '$key':
      return move.key ?? keyIn(occasion, sofar);
    case '$first':
      return valueAt(move.first ?? sofar, entry.value.pointer);
    case '$seq':
      return core.sequence[move.side] + 1;
    case '$n':
      return (move.step.max ?? Infinity) > 1 ? move.count + 1 : ordinalAfter(core, move);
    case '$elapsed':
      return Math.max(0, Math.floor(at - core.context.entered));
    case '$now':
      return timeLike(occasion, entry.pointer);
    case '$uuid':
      return uuidFrom(`${String(core.options.epoch ?? 0)} ${String(core.frames)} ${entry.pointer}`);
  }
}

/** The key that the payload itself carries. */
function keyIn({ move, name }: Occasion, payload: unknown): unknown {
  const key = keyOf(move.exchange?.key, name, payload);
  return key === undefined ? undefined : valueOfKey(key);
}

/** The clock in the shape of the field's first example, else RFC 3339. */
function timeLike(occasion: Occasion, pointer: string): unknown {
  const epoch = occasion.core.options.epoch ?? 0;
  const now = new Date(epoch + occasion.at);
  const shape =
    valueAt(occasion.message?.examples[0]?.payload, pointer) ?? valueAt(occasion.payload, pointer);
  if (typeof shape === 'number') return shape > 1e11 ? now.getTime() : Math.floor(now.getTime() / 1000);
  const iso = now.toISOString();
  if (typeof shape !== 'string') return iso;
  if (/^\d+$/.test(shape))
    return String(shape.length > 11 ? now.getTime() : Math.floor(now.getTime() / 1000));
  const digits = /\.(\d+)/.exec(shape)?.[1]?.length ?? 0;
  const zone = /(Z|[+-]\d\d:?\d\d)$/.exec(shape)?.[0] ?? '';
  const fraction = digits === 0 ? '' : `.${iso.slice(20, 23).padEnd(digits, '0').slice(0, digits)}`;
  return `${iso.slice(0, 19)}${fraction}${zone === '' ? '' : zone === 'Z' ? 'Z' : '+00:00'}`;
}

/** Decimal text where the schema (or the example) has a string, a number where it has a number. */
function typed(occasion: Occasion, pointer: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const type = knownType(occasion, pointer);
  const example = valueAt(occasion.payload, pointer);
  return type === 'string' || (type === undefined && typeof example === 'string') ? String(value) : value;
}

/** Types that were looked up, by message and pointer: numbers are filled in again and again. */
const types = new WeakMap<Message, Map<string, string | undefined>>();

function knownType(occasion: Occasion, pointer: string): string | undefined {
  const { message } = occasion;
  if (message === undefined) return undefined;
  const known = types.get(message) ?? new Map<string, string | undefined>();
  types.set(message, known);
  if (!known.has(pointer)) known.set(pointer, schemaType(occasion, pointer));
  return known.get(pointer);
}

function schemaType({ core, message }: Occasion, pointer: string): string | undefined {
  const schemas = schemasAt(core.contract.definitions, message?.payload ?? true, pointer);
  return schemas.map(({ type }) => type).find((type) => typeof type === 'string');
}
