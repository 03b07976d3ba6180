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

/** Pairs of messages that one side sends in one encoding and that one payload satisfies: no reader can tell them apart. */
export function indistinctMessages(contract: Contract, channel: Channel): Diagnostic[] {
  const reported = new Set<string>();
  const found: Diagnostic[] = [];
  const probes = new Map(channel.messages.map((message) => [message, probesOf(contract, message)]));
  for (const side of ['client', 'server'] as const) {
    for (const [message, other] of pairsOf(channel, side)) {
      const pair = [message.name, other.name].sort().join('\n');
      const witness = reported.has(pair) ? undefined : witnessOf(contract, other, probes.get(message) ?? []);
      if (witness === undefined) continue;
      reported.add(pair);
      found.push(diagnosticOf({ message, other, side, witness }));
    }
  }
  return found;
}

function pairsOf(channel: Channel, side: Side): [Message, Message][] {
  const messages = channel.messages.filter((message) => message.senders.includes(side));
  return messages.flatMap((message) =>
    messages
      .filter((other) => other !== message && other.encoding === message.encoding)
      .map((other): [Message, Message] => [message, other]),
  );
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

function diagnosticOf(found: { message: Message; other: Message; side: Side; witness: Probe }): Diagnostic {
  const { message, other, side, witness } = found;
  return {
    code: 'indistinct-messages',
    severity: 'error',
    message: `the ${side}'s messages \`${message.name}\` and \`${other.name}\` cannot be told apart: both take ${witness.source}`,
    at: message.location,
    hint: Array.isArray(witness.payload) ? LIST_HINT : OBJECT_HINT,
  };
}
