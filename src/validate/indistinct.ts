import type { Channel, Contract, Message, Side } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { fabricate } from './samples/sample.ts';
import { validatorsOf } from './validators.ts';

/** So many payloads are made of each message, beside its examples. */
const MADE = 6;

/** A payload of one message, and where it comes from. */
interface Probe {
  readonly payload: unknown;
  readonly source: string;
}

/** A message that a payload of another one satisfies too. */
interface Twin {
  readonly other: Message;
  readonly witness: Probe;
}

/** So many more are named that a message cannot be told from. */
const NAMED = 3;

/** Messages that one side sends in one encoding and that one payload satisfies: no reader can tell them apart. One error for each message. */
export function indistinctMessages(contract: Contract, channel: Channel): Diagnostic[] {
  const probes = new Map(channel.messages.map((message) => [message, probesOf(contract, message)]));
  const search: Search = { contract, probes, told: new Set() };
  return (['client', 'server'] as const).flatMap((side) => {
    const messages = channel.messages.filter(({ senders }) => senders.includes(side));
    return messages.flatMap((message) => {
      const [first, ...more] = twinsOf(search, message, messages);
      return first === undefined ? [] : [diagnosticOf(message, side, [first, ...more])];
    });
  });
}

interface Search {
  readonly contract: Contract;
  readonly probes: ReadonlyMap<Message, readonly Probe[]>;
  /** The pairs that were found, by their names. */
  readonly told: Set<string>;
}

function twinsOf({ contract, probes, told }: Search, message: Message, among: readonly Message[]): Twin[] {
  const twins: Twin[] = [];
  for (const other of among) {
    const pair = [message.name, other.name].toSorted().join('\n');
    if (other === message || other.encoding !== message.encoding || told.has(pair)) continue;
    const witness = witnessOf(contract, other, probes.get(message) ?? []);
    if (witness === undefined) continue;
    told.add(pair);
    twins.push({ other, witness });
  }
  return twins;
}

function witnessOf(contract: Contract, other: Message, probes: readonly Probe[]): Probe | undefined {
  if (other.encoding === 'binary') return { payload: undefined, source: 'any bytes' };
  return probes.find(({ payload }) => validatorsOf(contract).holds(other, payload));
}

function probesOf(contract: Contract, message: Message): Probe[] {
  if (message.encoding === 'binary') return [];
  const examples = message.examples
    .filter(({ payload }) => validatorsOf(contract).holds(message, payload))
    .map(({ name, payload }) => ({ payload, source: `its example \`${name}\`` }));
  const made = Array.from({ length: MADE }, (_, seed) => madeProbe(contract, message, seed));
  return [...examples, ...made.filter((probe) => probe !== undefined)];
}

function madeProbe(contract: Contract, message: Message, seed: number): Probe | undefined {
  try {
    const payload = fabricate(contract, message, seed);
    const text = JSON.stringify(payload);
    return { payload, source: text.length > 120 ? `${text.slice(0, 120)}…` : text };
  } catch (error) {
    // A schema that nothing satisfies is satisfied by no payload of another message either.
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

const OBJECT_HINT =
  'give each a required property with a `const` of its own, or close one with `additionalProperties: false`';
const LIST_HINT =
  'give each a `const` of its own at one place of its `items: [ … ]`, and a `minItems` that counts it in';

function diagnosticOf(
  message: Message,
  side: Side,
  [first, ...more]: readonly [Twin, ...Twin[]],
): Diagnostic {
  const { other, witness } = first;
  return {
    code: 'indistinct-messages',
    severity: 'error',
    message: `the ${side}'s messages \`${message.name}\` and \`${other.name}\` cannot be told apart: both take ${witness.source}${besides(message, more)}`,
    at: message.location,
    hint: Array.isArray(witness.payload) ? LIST_HINT : OBJECT_HINT,
  };
}

function besides({ name }: Message, more: readonly Twin[]): string {
  if (more.length === 0) return '';
  const named = more.slice(0, NAMED).map(({ other }) => `\`${other.name}\``);
  const left = more.length - named.length;
  return `; nor can \`${name}\` be told from ${named.join(', ')}${left === 0 ? '' : ` and ${String(left)} more`}`;
}
