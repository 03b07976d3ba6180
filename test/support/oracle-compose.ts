import type { Channel, Contract, Message, Side } from '../../src/contract/index.ts';
import { valueAt, withValueAt } from '../../src/contract/index.ts';
import { fabricate, sample } from '../../src/validate/index.ts';
import { validatorsOf } from '../../src/validate/validators.ts';
import type { Explanation, Instance } from '../session/oracle/model.ts';
import type { Plan, Position } from '../session/oracle/positions.ts';
import { fillAt, placeIn, smallest, wordValue } from './oracle-payload.ts';

/** Where the payloads of a walk come from. */
export interface Payloads {
  /** Some payload of a message; the detail chooses. */
  some(message: Message, detail: number): unknown;
  /** What a new instance is called, a value for each pointer. Another number, another name. */
  key(message: Message, pointers: readonly string[], number: number): readonly unknown[];
  /** With a value put in, in the type that is wanted there; unchanged where the message has no such place. */
  put(message: Message, payload: unknown, field: Field): unknown;
  /** What values of the session are from the start; undefined: what they are when they are first sent. */
  readonly same: unknown;
}

/** A value that the contract binds at a place of a payload. */
export interface Field {
  readonly pointer: string;
  readonly value: unknown;
  /** Left out where the schema lets it be. */
  readonly spare: boolean;
}

/** The smallest payloads that the small schemas of the tests' own documents allow. */
export const SMALLEST: Payloads = {
  some: (message) => (message.encoding === 'binary' ? new Uint8Array(4) : smallest(message.payload)),
  key: (_, pointers, number) => pointers.map(() => number),
  put(message, payload, { pointer, value, spare }) {
    const place = placeIn(message, pointer);
    if (place === 'none' || (place === 'optional' && spare)) return payload;
    return fillAt(message, payload, { pointer, value });
  },
  same: 'S1',
};

/** Payloads of any document: its examples, and what its schemas allow. */
export function sampled(contract: Contract): Payloads {
  const names = new Map<number, string>();
  return {
    some: (message, detail) => (detail % 4 === 3 ? fabricate : sample)(contract, message, detail),
    key(message, pointers, number) {
      for (let seed = number; ; seed += 1000) {
        const values = pointers.map((pointer) => valueAt(fabricate(contract, message, seed), pointer));
        const name = JSON.stringify(values);
        const taken = [...names].some(([other, known]) => other !== number && known === name);
        const whole = values.every((value) => value !== undefined && value !== null);
        // What can have few values has them all after a while.
        if ((taken || !whole) && seed < number + 50_000) continue;
        names.set(number, name);
        return values;
      }
    },
    put(message, payload, { pointer, value }) {
      const there = valueAt(payload, pointer);
      if (there === undefined) return payload;
      // `61` and `"61"` are two keys: another type only where the schema wants it.
      const plain = withValueAt(payload, pointer, value);
      if (validatorsOf(contract).holds(message, plain)) return plain;
      return withValueAt(payload, pointer, likeIt(there, value));
    },
    same: undefined,
  };
}

/** The value in the type of the one that it replaces. */
function likeIt(there: unknown, value: unknown): unknown {
  if (typeof there === 'string' && typeof value === 'number') return String(value);
  if (typeof there === 'number' && typeof value === 'string') {
    return Number.isNaN(Number(value)) ? Date.parse(value) : Number(value);
  }
  return value;
}

/** A message that is to be sent. */
export interface Sending {
  readonly side: Side;
  readonly truth: Explanation;
  readonly plan: Plan;
  readonly position: Position;
  /** Undefined: it begins one. */
  readonly instance: Instance | undefined;
  readonly message: string;
  readonly t: number;
  readonly detail: number;
}

/** Makes the payloads of one walk: what the contract binds is bound. */
export class Composer {
  private readonly channel: Channel;
  private readonly payloads: Payloads;
  private readonly slow: boolean;
  private readonly same = new Map<string, unknown>();
  private fresh = 0;

  constructor(channel: Channel, payloads: Payloads, slow: boolean) {
    this.channel = channel;
    this.payloads = payloads;
    this.slow = slow;
  }

  /** The payload; of a control frame its text. */
  compose(sending: Sending): unknown {
    if (sending.message === '$ping') return `p${String(this.fresh++)}`;
    if (sending.message === '$pong') return sending.instance?.first?.value ?? '';
    const message = this.channel.messages.find((m) => m.name === sending.message);
    if (!message) throw new Error(`no message ${sending.message}`);
    const some = this.payloads.some(message, sending.detail);
    if (message.encoding === 'binary') return some;
    const bound = { ...this.sameIn(message), ...this.keyOf(sending, message), ...this.wordsOf(sending) };
    // Every third time a field that may be left out is.
    const spare = sending.detail % 3 === 2;
    return Object.entries(bound).reduce(
      (filled, [pointer, value]) =>
        value === undefined ? filled : this.payloads.put(message, filled, { pointer, value, spare }),
      some,
    );
  }

  /** It was sent: what it says of the session stays. */
  sent(name: string, payload: unknown): void {
    for (const [value, key] of Object.entries(this.channel.session.same)) {
      for (const pointer of key[name] ?? []) {
        const said = valueAt(payload, pointer);
        if (said !== undefined && !this.same.has(value)) this.same.set(value, said);
      }
    }
  }

  private keyOf({ plan, instance, detail }: Sending, message: Message): Record<string, unknown> {
    const pointers = plan.exchange?.key?.[message.name] ?? [];
    if (pointers.length === 0) return {};
    // Keys are promises: whoever names a running dialogue gives it a name of its own.
    const own = plan.exchange?.unique === true || instance !== undefined || this.slow || detail % 4 !== 0;
    const known = instance?.key === undefined ? undefined : [instance.key].flat();
    const values = known ?? this.payloads.key(message, pointers, own ? 100 + this.fresh++ : detail % 8);
    return Object.fromEntries(pointers.map((pointer, i) => [pointer, values[i]]));
  }

  private sameIn(message: Message): Record<string, unknown> {
    const session = Object.entries(this.channel.session.same);
    return Object.fromEntries(
      session.flatMap(([name, map]) =>
        (map[message.name] ?? []).map((pointer) => [pointer, this.same.get(name) ?? this.payloads.same]),
      ),
    );
  }

  private wordsOf({ truth, side, plan, position, instance, t }: Sending): Record<string, unknown> {
    const again = instance?.position === position;
    const repetition = again ? instance.repetition + 1 : 1;
    const beginning = instance?.ordinal ?? (truth.begun[plan.id] ?? 0) + 1;
    const words = {
      seq: truth.seq[side] + 1,
      n: position.step.max === 1 ? beginning : repetition,
      elapsed: Math.max(0, Math.floor(t - truth.entered)),
      key: instance?.key,
      first: (pointer: string) => valueAt(instance?.first?.value, pointer),
    };
    return Object.fromEntries(position.step.with.map((entry) => [entry.pointer, wordValue(entry, words)]));
  }
}
