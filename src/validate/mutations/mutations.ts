import type { Channel, Contract, Message, Schema, SchemaObject } from '../../contract/index.ts';
import { escapePointerPart, valueAt, withValueAt } from '../../contract/index.ts';
import { createReader } from '../reader.ts';
import { Random } from '../random.ts';
import { makeValue, NOTHING } from '../samples/make.ts';
import { Shape } from '../shape.ts';
import type { Scalar } from '../shape.ts';
import { validatorsOf } from '../validators.ts';
import { childSchema, defectsOf, propertiesOf, sidewaysOf } from './defects.ts';
import type { Defect } from './defects.ts';

/** A payload with exactly one defect put into it. */
export interface Mutation {
  /**
   * What is wrong and where: `missing:/content`, `type:/content`, `null:/content`, `enum:/mode`, `const:/version`,
   * `format:/at`, `pattern:/id`, `limit:/content:maxLength`, `extra:/colloquy`, `unique:/tags`, `contains:/tags`.
   * Stable: it depends on the schema and on which properties the payload has, not on their values.
   */
  readonly id: string;
  readonly payload: unknown;
}

/** How many schemas and values inside each other are looked at. */
const DEEPEST = 12;
/** How many mutations one message may have. */
const MOST = 2_000;

/**
 * Every single defect that the message's schema lets one put into a valid payload. Each result is invalid, and a frame
 * of it is still read as this message. Optional properties that the payload leaves out are filled in first where their
 * own defects are tried. Empty for a payload that is not valid itself, and for binary messages.
 */
export function mutations(contract: Contract, message: Message, payload: unknown): Mutation[] {
  return found(contract, message, { payload });
}

/** The one of these mutations that has an id, without working out the others; undefined where there is none. */
export function mutation(
  contract: Contract,
  message: Message,
  { payload, id }: { readonly payload: unknown; readonly id: string },
): Mutation | undefined {
  return found(contract, message, { payload, only: id })[0];
}

/** The first of these mutations, without working out the others; undefined where there is none. */
export function firstMutation(contract: Contract, message: Message, payload: unknown): Mutation | undefined {
  return found(contract, message, { payload, most: 1 })[0];
}

function found(contract: Contract, message: Message, { payload, only, most = MOST }: Wanted): Mutation[] {
  const validators = validatorsOf(contract);
  if (message.encoding === 'binary' || !validators.holds(message, payload)) return [];
  const walk = new Walk(new Shape(contract.definitions), {
    invalid: knownJudgeOf(contract, message),
    valid: (value) => validators.holds(message, value),
    most,
    ...(only === undefined ? {} : { only }),
  });
  walk.at(message.payload, { root: payload, value: payload, pointer: '', depth: 0, filled: false });
  return [...walk.found].map(([id, value]) => ({ id, payload: value }));
}

interface Wanted {
  readonly payload: unknown;
  /** The id of the only one that is wanted; undefined: all are. */
  readonly only?: string;
  /** So many are enough. */
  readonly most?: number;
}

const judges = new WeakMap<Contract, Map<Message, (value: unknown) => boolean>>();

/** The judge of a message: made once for all its mutations. */
function knownJudgeOf(contract: Contract, message: Message): (value: unknown) => boolean {
  const known = judges.get(contract) ?? new Map<Message, (value: unknown) => boolean>();
  judges.set(contract, known);
  const judge = known.get(message) ?? judgeOf(contract, message);
  known.set(message, judge);
  return judge;
}

/**
 * Whether a frame of this value is read as the message, and as an invalid one, in every channel and direction that has it,
 * and says nowhere that it is another one, nor is one by its schema: who looks there first would take it for that.
 */
function judgeOf(contract: Contract, message: Message): (value: unknown) => boolean {
  const channels = contract.channels.filter((channel) => channel.messages.includes(message));
  const readers = channels.map((channel) => createReader(contract, channel));
  // What is no message of a channel, as its query, is no frame.
  if (readers.length === 0) return (value) => !validatorsOf(contract).holds(message, value);
  const others = channels
    .flatMap((channel) => channel.messages)
    .filter(
      (other) => other !== message && other.encoding === message.encoding && isSentBeside(other, message),
    );
  const isMarkedAsOther = otherMarks(contract, message, channels);
  return (value) => {
    if (isMarkedAsOther(value)) return false;
    const text = message.encoding === 'json' ? JSON.stringify(value) : value;
    if (typeof text !== 'string') return false;
    const isRead = readers.every((reader) =>
      message.senders.every((side) => {
        const reading = reader.read(side, text);
        return reading.kind === 'invalid-message' && reading.message === message;
      }),
    );
    return isRead && !others.some((other) => validatorsOf(contract).holds(other, value));
  };
}

function isSentBeside(other: Message, message: Message): boolean {
  return other.senders.some((side) => message.senders.includes(side));
}

/** Whether a value has, in a place where the message has values of its own, one that only other messages have there. */
function otherMarks(
  contract: Contract,
  message: Message,
  channels: readonly Channel[],
): (value: unknown) => boolean {
  const shape = new Shape(contract.definitions);
  const others = channels
    .flatMap((channel) => channel.messages)
    .filter((other) => isSentBeside(other, message))
    .map((other) => shape.constants(other.payload));
  const marks = [...shape.constants(message.payload)].map(([pointer, { parts, values }]) => ({
    ...{ place: parts.map((part) => `/${escapePointerPart(part)}`).join(''), values },
    theirs: others.map((constants) => constants.get(pointer)?.values),
  }));
  return (value) =>
    marks.some(({ place, values, theirs }) => {
      const mark = valueAt(value, place) as Scalar | undefined;
      return mark !== undefined && !values.has(mark) && theirs.some((each) => each?.has(mark) === true);
    });
}

interface Place {
  /** The whole payload. */
  readonly root: unknown;
  /** What stands at the pointer. */
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
  /** The value was filled in by us: nothing more is filled in below it. */
  readonly filled: boolean;
}

interface Judge {
  readonly invalid: (payload: unknown) => boolean;
  readonly valid: (payload: unknown) => boolean;
  readonly only?: string;
  readonly most: number;
}

class Walk {
  readonly found = new Map<string, unknown>();
  private readonly shape: Shape;
  private readonly judge: Judge;

  constructor(shape: Shape, judge: Judge) {
    this.shape = shape;
    this.judge = judge;
  }

  at(schema: Schema, place: Place): void {
    if (!this.leadsOn(place.pointer)) return;
    const node = this.shape.resolve(schema);
    if (!node || place.depth > DEEPEST || this.isEnough()) return;
    if (this.isReached(place.pointer))
      for (const defect of defectsOf(node, place.value)) this.attempt(defect, place);
    for (const beside of sidewaysOf(node)) this.at(beside, { ...place, depth: place.depth + 1 });
    if (Array.isArray(place.value)) this.items(node, place, place.value);
    else if (typeof place.value === 'object' && place.value !== null)
      this.properties(node, place, place.value);
  }

  private isEnough(): boolean {
    return this.found.size >= this.judge.most;
  }

  /** Whether what is wanted may stand at the pointer or below it: ids have the pointer behind their kind. */
  private leadsOn(pointer: string): boolean {
    const { only } = this.judge;
    return only === undefined || (this.found.size === 0 && only.startsWith(pointer, only.indexOf(':') + 1));
  }

  /** Whether what is wanted is a defect of the pointer's own value, or of a part right below it, and not of one deeper. */
  private isReached(pointer: string): boolean {
    const { only } = this.judge;
    return only?.includes('/', only.indexOf(':') + 1 + pointer.length + 1) !== true;
  }

  private attempt(defect: Defect, place: Place): void {
    const child = defect.child === undefined ? '' : `/${escapePointerPart(defect.child)}`;
    const keyword = defect.keyword === undefined ? '' : `:${defect.keyword}`;
    const id = `${defect.kind}:${place.pointer}${child}${keyword}`;
    if (this.isEnough() || this.found.has(id) || id !== (this.judge.only ?? id)) return;
    for (const value of defect.tries) {
      const payload = withValueAt(place.root, place.pointer, value);
      if (!this.judge.invalid(payload)) continue;
      this.found.set(id, payload);
      return;
    }
  }

  /** The items of a list are alike: the first stands for them. Those of a tuple are not. */
  private items(node: SchemaObject, place: Place, value: readonly unknown[]): void {
    const tuple = Array.isArray(node['items']) ? node['items'].length : 1;
    for (const [index, item] of value.slice(0, tuple).entries()) {
      const schema = childSchema(node, index);
      if (schema !== undefined) this.at(schema, below(place, String(index), item));
    }
  }

  private properties(node: SchemaObject, place: Place, value: object): void {
    for (const [key, item] of Object.entries(value)) {
      const schema = childSchema(node, key);
      if (schema !== undefined) this.at(schema, below(place, key, item));
    }
    if (place.filled) return;
    for (const key of propertiesOf(node)) {
      const schema = childSchema(node, key);
      if (schema !== undefined && !Object.hasOwn(value, key)) this.fillIn(schema, key, place);
    }
  }

  /** An optional property that is not there: its defects need a valid value of it first. */
  private fillIn(schema: Schema, key: string, place: Place): void {
    const pointer = `${place.pointer}/${escapePointerPart(key)}`;
    if (!this.leadsOn(pointer)) return;
    const making = { shape: this.shape, random: new Random(1), heights: new Map<SchemaObject, number>() };
    const value = makeValue(schema, making);
    if (value === NOTHING) return;
    const root = withValueAt(place.root, pointer, value);
    if (this.judge.valid(root))
      this.at(schema, { root, value, pointer, depth: place.depth + 1, filled: true });
  }
}

function below(place: Place, part: string, value: unknown): Place {
  const pointer = `${place.pointer}/${escapePointerPart(part)}`;
  return { ...place, value, pointer, depth: place.depth + 1 };
}
