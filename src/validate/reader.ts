import type { Channel, Contract, Message, Side } from '../contract/index.ts';
import { tableOf } from './dispatch.ts';
import type { Entry, Group, Table } from './dispatch.ts';
import type { Reading, SchemaError } from './reading.ts';
import type { Scalar } from './shape.ts';
import { validatorsOf } from './validators.ts';
import type { Validators } from './validators.ts';

/** Reads the frames of one channel. It holds no state of a socket: one reader serves them all. */
export interface FrameReader {
  /**
   * What this frame is. Never throws, whatever the frame. `known`: the object or array that the text says, if the caller
   * knows it; then the text is not parsed.
   */
  read(from: Side, data: string | Uint8Array, known?: unknown): Reading;
  /** What a payload does not keep of a message's schema, of a very large one the first; empty when it is valid. */
  validate(message: Message, value: unknown): SchemaError[];
  /** The texts that name the messages of a direction, such as the values of `type`. */
  names(from: Side): string[];
}

const NOT_JSON: Reading = { kind: 'not-json' };
const BINARY_FRAME: Reading = { kind: 'binary-frame' };
const UNPARSED = Symbol('not JSON');

const readers = new WeakMap<Contract, Map<Channel, FrameReader>>();

/** The reader of a channel's frames. The table is computed once for each contract and channel, validators when first used. */
export function createReader(contract: Contract, channel: Channel): FrameReader {
  const ofContract = readers.get(contract) ?? new Map<Channel, FrameReader>();
  readers.set(contract, ofContract);
  const known = ofContract.get(channel);
  if (known) return known;
  const reader = new ChannelReader(contract, channel);
  ofContract.set(channel, reader);
  return reader;
}

class ChannelReader implements FrameReader {
  private readonly tables: Readonly<Record<Side, Table>>;
  private readonly validators: Validators;

  constructor(contract: Contract, channel: Channel) {
    this.validators = validatorsOf(contract);
    this.tables = {
      client: tableOf(contract, channel, 'client'),
      server: tableOf(contract, channel, 'server'),
    };
  }

  read(from: Side, data: string | Uint8Array, known?: unknown): Reading {
    const table = this.tables[from];
    if (typeof data !== 'string') {
      return table.binary ? { kind: 'message', message: table.binary, value: data } : BINARY_FRAME;
    }
    const value = typeof known === 'object' && known !== null ? known : parse(data);
    if (value === UNPARSED)
      return this.asText(table, data) ?? (table.text.length === 0 ? NOT_JSON : unknown(data));
    if (typeof value !== 'object' || value === null) return this.untyped(table, data, value);
    const discriminator = Array.isArray(value) ? table.array : table.object;
    const found = discriminator ? scalarAt(value, discriminator.parts) : undefined;
    const named = found === undefined ? undefined : discriminator?.table.get(found);
    if (named !== undefined) return this.judge(this.pick(named, value), value);
    return this.unnamed(table, { data, value, found });
  }

  validate(message: Message, value: unknown): SchemaError[] {
    if (message.encoding === 'binary') return [];
    return this.validators.holds(message, value) ? [] : this.validators.errors(message, value);
  }

  names(from: Side): string[] {
    const { object, array } = this.tables[from];
    const values = [object, array].flatMap((each) => [...(each?.table.keys() ?? [])]);
    return values.filter((value) => typeof value === 'string');
  }

  /** An object or array that no discriminator value names. */
  private unnamed(table: Table, frame: { data: string; value: object; found: unknown }): Reading {
    const { data, value, found } = frame;
    const fitting = this.firstThatHolds(table.untyped, value);
    if (fitting) return { kind: 'message', message: fitting.message, value };
    const further = found === undefined ? this.further(table, value) : undefined;
    if (further !== undefined) return this.judge(further, value);
    if (!Array.isArray(value) && found === undefined) {
      const likely = ownerOf(table.requiredBy, value) ?? ownerOf(table.propertyOf, value) ?? table.only;
      if (likely) return this.judge(likely, value);
    }
    return this.asText(table, data) ?? unknown(value, found);
  }

  /** The one message that a further discriminator names by a text or a number: `true` is no name. */
  private further(table: Table, value: object): Entry | undefined {
    for (const { parts, table: named } of table.further[Array.isArray(value) ? 'array' : 'object']) {
      const key = scalarAt(value, parts);
      const found = typeof key === 'boolean' ? undefined : named.get(key);
      const sure = found && onlyIn(found, value);
      if (sure !== undefined && hasConstants(sure, value)) return sure;
    }
    return undefined;
  }

  /** JSON that is neither object nor array. */
  private untyped(table: Table, data: string, value: unknown): Reading {
    const fitting = this.firstThatHolds(table.untyped, value);
    if (fitting) return { kind: 'message', message: fitting.message, value };
    return this.asText(table, data) ?? unknown(value);
  }

  /** A text message. Of several, one that no schema takes is none: a text does not say which one it is. */
  private asText(table: Table, data: string): Reading | undefined {
    const fitting = table.text.find((message) => this.validators.holds(message, data));
    if (fitting) return { kind: 'message', message: fitting, value: data };
    const [only, ...others] = table.text;
    return only && others.length === 0 ? this.invalid(only, data) : undefined;
  }

  /** The message of a group that the frame is, or is most likely meant to be. */
  private pick(found: Entry | Group, value: object): Entry {
    let group = found;
    while ('entries' in group) {
      const key = group.inner ? scalarAt(value, group.inner.parts) : undefined;
      const next = key === undefined ? undefined : group.inner?.table.get(key);
      if (next === undefined) return this.pickUntyped(group, value);
      group = next;
    }
    return group;
  }

  private pickUntyped(group: Group, value: object): Entry {
    const fitting = this.firstThatHolds(group.others, value);
    const likely = fitting ?? likeliest(group.entries, value);
    const [first] = group.entries;
    if (!first) throw new Error('a group of messages is empty');
    return likely ?? first;
  }

  private firstThatHolds(entries: readonly Entry[], value: unknown): Entry | undefined {
    return entries.find((entry) => mayHold(entry, value) && this.validators.holds(entry.message, value));
  }

  private judge(entry: Entry, value: object): Reading {
    const { message } = entry;
    if (this.validators.holds(message, value)) return { kind: 'message', message, value };
    return this.invalid(message, value);
  }

  /** What exactly is wrong is worked out when it is asked for: most who read only want to know that something is. */
  private invalid(message: Message, value: unknown): Reading {
    const { validators } = this;
    let known: readonly SchemaError[] | undefined;
    return {
      kind: 'invalid-message',
      message,
      value,
      get errors() {
        known ??= validators.errors(message, value);
        return known;
      },
    };
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return UNPARSED;
  }
}

/** Of the messages whose required keys are there the one that has most required places, if all are there; else the first. */
function likeliest(entries: readonly Entry[], value: object): Entry | undefined {
  const possible = entries.filter((entry) => entry.requiredKeys.every((key) => Object.hasOwn(value, key)));
  const whole = possible.filter(({ requiredPlaces }) =>
    requiredPlaces.every((parts) => scalarAt(value, parts) !== undefined),
  );
  const most = Math.max(...whole.map(({ requiredPlaces }) => requiredPlaces.length));
  return whole.find(({ requiredPlaces }) => requiredPlaces.length === most) ?? possible[0];
}

/** The value at a discriminator's place: undefined where there is none. Own properties only. */
function scalarAt(value: object, parts: readonly string[]): unknown {
  let node: unknown = value;
  for (const part of parts) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return node;
}

/** The message that a frame is certainly meant to be. */
function onlyIn(found: Entry | Group, value: object): Entry | undefined {
  if (!('entries' in found)) return found;
  const key = found.inner ? scalarAt(value, found.inner.parts) : undefined;
  const next = key === undefined ? undefined : found.inner?.table.get(key);
  return next && onlyIn(next, value);
}

/** Whether it has what is always the same in a message: else it is another one, of which nobody has heard. */
function hasConstants({ constants }: Entry, value: object): boolean {
  return [...constants.values()].every(
    ({ parts, values }) => values.size > 1 || values.has(scalarAt(value, parts) as Scalar),
  );
}

/** Cheap and exact: an object without a required key holds nowhere, so its validator need not run (nor be compiled). */
function mayHold(entry: Entry, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  return entry.requiredKeys.every((key) => Object.hasOwn(value, key));
}

function ownerOf(owners: ReadonlyMap<string, Entry>, value: object): Entry | undefined {
  for (const [key, entry] of owners) if (Object.hasOwn(value, key)) return entry;
  return undefined;
}

function unknown(value: unknown, found?: unknown): Reading {
  if (typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean') {
    return { kind: 'unknown-message', value, name: String(found) };
  }
  return { kind: 'unknown-message', value };
}
