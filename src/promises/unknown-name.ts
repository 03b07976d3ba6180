import type { Channel, Contract, Message, Side } from '../contract/index.ts';
import { escapePointerPart, withValueAt } from '../contract/index.ts';
import { createReader, sample } from '../validate/index.ts';

/** The values that no discriminator has, by the type of those that one has. */
const UNKNOWN = { string: 'colloquy_unknown', number: 987_654_321 } as const;
/** How deep a discriminator may lie. */
const MAX_DEPTH = 3;

/** Where a message says which one it is, and what makes it none at all when it stands there. */
export interface UnknownName {
  readonly pointer: string;
  readonly value: string | number;
}

interface Leaf {
  readonly pointer: string;
  readonly value: unknown;
}

/** The place of a valid payload that makes it unknown when changed: texts before numbers, the shallowest first. */
export function unknownName(
  about: { readonly contract: Contract; readonly channel: Channel; readonly us: Side },
  message: Message,
): UnknownName | undefined {
  const reader = createReader(about.contract, about.channel);
  const valid = sample(about.contract, message, 0);
  const leaves = leavesOf(valid);
  for (const type of ['string', 'number'] as const) {
    for (const { pointer } of leaves.filter(({ value }) => typeof value === type)) {
      const value = UNKNOWN[type];
      const reading = reader.read(about.us, JSON.stringify(withValueAt(valid, pointer, value)));
      if (reading.kind === 'unknown-message') return { pointer, value };
    }
  }
  return undefined;
}

/** What stands in a payload that is neither an object nor an array, the shallowest first. */
function leavesOf(payload: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  let level: readonly Leaf[] = [{ pointer: '', value: payload }];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const below = level.flatMap(membersOf);
    leaves.push(...below.filter(({ value }) => typeof value !== 'object'));
    level = below;
  }
  return leaves;
}

function membersOf({ pointer, value }: Leaf): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, member]) => ({
    pointer: `${pointer}/${escapePointerPart(key)}`,
    value: member as unknown,
  }));
}
