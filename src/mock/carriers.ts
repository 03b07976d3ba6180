import type { Channel, Contract, Message } from '../contract/index.ts';
import { withValueAt } from '../contract/index.ts';
import type { Move } from '../session/index.ts';
import { createReader, sample } from '../validate/index.ts';

/**
 * Those of a step's messages whose schema has room for the key of the dialogue, which may say by itself which of them is
 * meant; all of them where it says nothing.
 */
export function carriersOf(
  { contract, channel, seed }: { contract: Contract; channel: Channel; seed: number },
  messages: readonly Message[],
  { key, exchange }: Move,
): readonly Message[] {
  if (key === undefined || messages.length < 2) return messages;
  const reader = createReader(contract, channel);
  const carriers = messages.filter((message) => {
    const pointers = exchange?.key?.[message.name] ?? [];
    const values = pointers.length === 1 ? [key] : (key as readonly unknown[]);
    const keyed = pointers.reduce(
      (payload, pointer, index) => withValueAt(payload, pointer, values[index]),
      sample(contract, message, seed),
    );
    return reader.validate(message, keyed).every(({ pointer }) => !pointers.includes(pointer));
  });
  return carriers.length > 0 ? carriers : messages;
}
