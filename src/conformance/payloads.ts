import type { Channel, Contract, Exchange, Message } from '../contract/index.ts';
import { valueAt, withValueAt } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Shown } from './approach.ts';
import { createReader, fabricate, sample } from '../validate/index.ts';

/** So many seeds are tried for a key that is not in use. */
const TRIES = 20;

/** Chooses what the tester sends: examples first, else samples of the schema; keys that are not in use on its socket. */
export class Payloads {
  readonly #contract: Contract;
  readonly #channel: Channel;
  readonly #seed: number;
  readonly #credential: Shown | undefined;
  readonly #used = new Set<string>();
  /** Exchange and message → how far their keys have been changed. */
  readonly #counts = new Map<string, number>();

  constructor(
    contract: Contract,
    channel: Channel,
    options: { readonly seed: number; readonly credential?: Shown },
  ) {
    this.#contract = contract;
    this.#channel = channel;
    this.#seed = options.seed;
    this.#credential = options.credential;
  }

  message(name: string): Message | undefined {
    return this.#channel.messages.find((message) => message.name === name);
  }

  /** A valid payload: the named example, else the first one, else a sample. */
  of(name: string, example?: string, members: Readonly<Record<string, unknown>> = {}): unknown {
    const message = this.message(name);
    if (message === undefined) return {};
    const named = message.examples.find((each) => each.name === example) ?? message.examples[0];
    const plain = named === undefined ? sample(this.#contract, message, this.#seed) : named.payload;
    return this.shown(name, withMembers(plain, members));
  }

  /** The payload with the credential of this scenario in it, where the message carries it. */
  shown(name: string, payload: unknown): unknown {
    const credential = this.#credential;
    return credential?.name === name ? withValueAt(payload, credential.pointer, credential.value) : payload;
  }

  /** The payload with a key that no dialogue of this socket has had, where the message carries one. */
  withFreshKey(exchange: Exchange, name: string, payload: unknown): unknown {
    return this.#keyed(exchange, name, { payload, from: 0 });
  }

  /** The payload with another key than it has, and that no dialogue of this socket has had. */
  withOtherKey(exchange: Exchange, name: string, payload: unknown): unknown {
    return this.#keyed(exchange, name, { payload, from: 1 });
  }

  #keyed(exchange: Exchange, name: string, { payload, from }: { payload: unknown; from: number }): unknown {
    const pointers = exchange.key?.[name];
    if (pointers === undefined) return payload;
    const place = `${exchange.id} ${name}`;
    const reached = this.#counts.get(place) ?? 1;
    const counts = [...(from === 0 ? [0] : []), ...Array.from({ length: TRIES }, (_, at) => reached + at)];
    for (const count of counts) {
      const candidate = count === 0 ? payload : this.#rekeyed(name, { payload, pointers, count });
      const key = JSON.stringify([exchange.id, pointers.map((pointer) => valueAt(candidate, pointer))]);
      if (this.#used.has(key) || !this.#isValid(name, candidate)) continue;
      this.#used.add(key);
      if (count > 0) this.#counts.set(place, count);
      return candidate;
    }
    return payload;
  }

  #rekeyed(name: string, by: { payload: unknown; pointers: readonly string[]; count: number }): unknown {
    const message = this.message(name);
    const plain = by.pointers.reduce<unknown>((changed, pointer) => {
      const value = valueAt(by.payload, pointer);
      if (typeof value === 'number') return withValueAt(changed, pointer, value + by.count);
      if (typeof value === 'string') return withValueAt(changed, pointer, `${value}-${String(by.count)}`);
      return changed;
    }, by.payload);
    if (message === undefined || this.#isValid(name, plain)) return plain;
    const other = this.#another(message, by.count);
    return by.pointers.reduce<unknown>(
      (changed, pointer) => withValueAt(changed, pointer, valueAt(other, pointer)),
      by.payload,
    );
  }

  /** Each example once, which the subject knows best; then what the schema allows besides. */
  #another(message: Message, count: number): unknown {
    const seed = this.#seed + count;
    if (count <= message.examples.length) return sample(this.#contract, message, seed);
    try {
      return fabricate(this.#contract, message, seed);
    } catch (error) {
      // The schema shows nothing but its examples.
      if (error instanceof ToolError) return sample(this.#contract, message, seed);
      throw error;
    }
  }

  #isValid(name: string, payload: unknown): boolean {
    const message = this.message(name);
    if (message?.encoding !== 'json') return true;
    const reader = createReader(this.#contract, this.#channel);
    return reader.validate(message, payload).length === 0;
  }
}

/** The payload with these members in place of its own; those of a list are named by their places. */
function withMembers(payload: unknown, members: Readonly<Record<string, unknown>>): unknown {
  if (typeof payload !== 'object' || payload === null || payload instanceof Uint8Array) return payload;
  return Array.isArray(payload)
    ? Object.assign([...(payload as unknown[])], members)
    : { ...payload, ...members };
}

/** A payload as it goes over the wire. */
export function encode(message: Message | undefined, payload: unknown): string | Uint8Array {
  if (payload instanceof Uint8Array) return payload;
  if (message?.encoding === 'text') return String(payload);
  if (message?.encoding === 'binary') return new TextEncoder().encode(String(payload));
  return JSON.stringify(payload);
}
