import type { Channel, Contract, Message, Side } from '../contract/index.ts';
import { valueAt, withValueAt } from '../contract/index.ts';
import type { Move } from '../session/index.ts';
import { createReader, mutations } from '../validate/index.ts';
import { towards } from './branch.ts';
import { encode } from './encode.ts';
import { fieldsOf } from './fields.ts';
import { freshLike } from './fresh.ts';
import type { Mishap, Outgoing, Unasked } from './mishap.ts';
import { seededRandom } from './random.ts';

/** Which moves a mishap is about. */
export type Aim = (move: Move) => boolean;

/** Where a mishap happens: the side that the mock plays of this channel. */
export interface Scene {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly side: Side;
}

/** It is never sent; a close never comes. */
export function drop(aim: Aim): Mishap {
  return {
    frames: ({ move, data }) => (aim(move) ? [] : [data]),
    close: (move, code) => (aim(move) ? null : code),
  };
}

/** It is sent twice. */
export function double(aim: Aim): Mishap {
  return { frames: ({ move, data }) => (aim(move) ? [data, data] : [data]) };
}

/** It is sent after the message that should follow it in its instance. */
export function swap(aim: Aim): Mishap {
  const held = new Map<number, string | Uint8Array>();
  return {
    frames: ({ move, data }) => {
      const instance = move.instance ?? -1;
      const before = held.get(instance);
      held.delete(instance);
      if (before !== undefined) return [data, before];
      if (!aim(move)) return [data];
      held.set(instance, data);
      return [];
    },
  };
}

/** Late, but not yet missing (patience is the larger of three times the bound and the bound plus two seconds). */
export function lateBy(within: number): number {
  return within * 1.5 + 500;
}

/** It is sent so much later: ms before the time scale; of a repeated step only the first. */
export function delay(aim: Aim, extra: number): Mishap {
  return { delay: (move) => (aim(move) && move.count === 0 ? extra : 0) };
}

/** A repeated step, or the beginnings of an exchange, come so much more slowly. */
export function slow(aim: Aim, extra: number): Mishap {
  return { delay: (move) => (aim(move) ? extra : 0) };
}

/** Its key is another one; of a repeated step only the second. Where it is the first with a key, all instances share one. */
export function rekey(aim: Aim): Mishap {
  let shared: unknown;
  return {
    frames: (outgoing) => {
      const { move, message, payload, data } = outgoing;
      const pointer = move.exchange?.key?.[message.name]?.[0];
      if (pointer === undefined) return [data];
      if (shared !== undefined && move.key !== undefined && move.exchange?.unique !== false) {
        // The rest of an instance that began with the shared key goes on with it.
        if (!aim(move)) return [encode(message, withValueAt(payload, pointer, shared))];
      }
      if (!aim(move) || (move.step.max !== 1 && move.count !== 1)) return [data];
      if (move.key === undefined) shared ??= valueAt(payload, pointer);
      const wrong = move.key === undefined ? shared : othersThan(valueAt(payload, pointer))[0];
      return [encode(message, withValueAt(payload, pointer, wrong))];
    },
  };
}

/** What stands at the pointers is another value, as far as it keeps its schema then. */
export function change(
  aim: Aim,
  scene: Scene,
  pointersOf: (outgoing: Outgoing) => readonly string[],
): Mishap {
  const reader = createReader(scene.contract, scene.channel);
  return {
    frames: (outgoing) => {
      const { move, message, payload, data } = outgoing;
      if (!aim(move)) return [data];
      const changed = pointersOf(outgoing).reduce((rest, pointer) => {
        const value = valueAt(rest, pointer);
        if (value === undefined) return rest;
        const others = othersThan(value).map((other) => withValueAt(rest, pointer, other));
        return others.find((other) => reader.validate(message, other).length === 0) ?? rest;
      }, payload);
      return [encode(message, changed)];
    },
  };
}

/** Its payload breaks its schema, but is still known as this message; of a repeated step only the first. */
export function spoil(aim: Aim, scene: Scene): Mishap {
  return {
    frames: (outgoing) =>
      aim(outgoing.move) && outgoing.move.count === 0 ? [spoiled(outgoing, scene)] : [outgoing.data],
  };
}

/** The message with a payload that breaks its schema, but is still known as this message; as it is where none can be made. */
export function spoiled({ move, message, payload, data }: Outgoing, scene: Scene): string | Uint8Array {
  const reader = createReader(scene.contract, scene.channel);
  const keys = move.exchange?.key?.[message.name] ?? [];
  for (const mutation of mutations(scene.contract, message, payload)) {
    const frame = encode(message, mutation.payload);
    const reading = reader.read(scene.side, frame);
    if (reading.kind !== 'invalid-message' || reading.message.name !== message.name) continue;
    if (keys.every((key) => valueAt(mutation.payload, key) === valueAt(payload, key))) return frame;
  }
  return data;
}

/** A close comes with a code that the document does not name. */
export function wrongCode(aim: Aim): Mishap {
  return {
    close: (move, code) => {
      if (!aim(move)) return code;
      const listed = move.step.act.kind === 'close' ? move.step.act.codes : [];
      return [4999, 4998, 4997].find((other) => !listed.includes(other)) ?? code;
    },
  };
}

/** The branch that leads to the step at this path is taken wherever there is a choice. */
export function takeBranch(path: string): Mishap {
  const isOnTheWay = ({ step }: Move): boolean =>
    path.startsWith(step.path.slice(0, step.path.lastIndexOf('/') + 1));
  return { choose: (debt, usual) => towards(path, debt.options, usual), wants: isOnTheWay };
}

/** While another instance of the exchange is open, the answer takes another branch than it would alone. */
export function refuseSecond(exchange: string): Mishap {
  return {
    choose: (debt, usual, older) => {
      if (debt.exchange?.id !== exchange || older === 0 || usual.count > 0) return usual;
      return debt.options.find((move) => branchOf(move) !== branchOf(usual)) ?? usual;
    },
  };
}

/** Something is sent, once per session, when it has entered the state. */
export function unaskedIn(state: string | undefined, unasked: Unasked): Mishap {
  return { entered: (entered) => (entered === state ? [unasked] : []) };
}

/** A frame like the channel's own with a value that no message has where messages are told apart. */
export function undocumentedFrame(name: string, scene: Scene): string {
  const ours = scene.channel.messages.filter((message) => message.senders.includes(scene.side));
  for (const message of ours) {
    const pointer = discriminatorOf(message, scene);
    const payload = message.examples[0]?.payload ?? {};
    if (pointer !== undefined) return JSON.stringify(withValueAt(payload, pointer, name));
  }
  return JSON.stringify({ type: name });
}

function discriminatorOf(message: Message, scene: Scene): string | undefined {
  const fields = fieldsOf(message.payload, scene.contract.definitions);
  return fields.find((field) => field.required && typeof field.schema['const'] === 'string')?.pointer;
}

/** Other values of the same kind, the first that keeps its schema is meant. */
function othersThan(value: unknown): readonly unknown[] {
  return typeof value === 'number' ? [value + 7, value + 1, value - 1] : [otherThan(value)];
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string' && /^\d+$/.test(value)) return String(Number(value) + 7);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return '1999-12-31T23:59:59.000Z';
  return freshLike(value, 987_654, seededRandom(987_654));
}

function branchOf(move: Move): string {
  return move.step.path.slice(0, move.step.path.lastIndexOf('/'));
}
