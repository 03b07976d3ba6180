import type { Channel, Contract, Example, Message } from '../contract/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { checkPlaces } from './check-places.ts';
import { checkSchemas } from './check-schemas.ts';
import { indistinctMessages } from './indistinct.ts';
import { createReader } from './reader.ts';

/**
 * What is wrong with the schemas and examples of a contract: an example that its own schema refuses
 * (`invalid-example`), one whose frame is read as another message (`misread-example`), an `x-invalid-examples` entry that
 * it takes (`valid-invalid-example`), two messages of one direction that one payload satisfies (`indistinct-messages`),
 * what `x-session` says of a place and its schema does not know (`unknown-place`) or refuses (`impossible-value`), keywords
 * that say nothing (`loose-schema`) or nonsense (`bad-schema`), and patterns without a bound (`unsafe-pattern`).
 */
export function checkExamples(contract: Contract): Diagnostic[] {
  return [
    ...checkSchemas(contract),
    ...contract.channels.flatMap((channel) => [
      ...channel.messages.flatMap((message) => ofMessage(contract, channel, message)),
      ...indistinctMessages(contract, channel),
      ...checkPlaces(contract, channel),
    ]),
  ];
}

function ofMessage(contract: Contract, channel: Channel, message: Message): Diagnostic[] {
  if (message.encoding === 'binary') return [];
  const reader = createReader(contract, channel);
  const found: Diagnostic[] = [];
  for (const example of message.examples) {
    const errors = reader.validate(message, example.payload);
    if (errors.length === 0) {
      found.push(...misread(contract, channel, { message, example }));
      continue;
    }
    const reasons = errors.map((error) => error.text).join('; ');
    found.push({
      code: 'invalid-example',
      severity: 'error',
      message: `the example \`${example.name}\` is not a valid \`${message.name}\`: ${reasons}`,
      at: example.location,
      hint: 'change the example or the schema, so that both say the same',
    });
  }
  for (const example of message.invalidExamples) {
    if (reader.validate(message, example.payload).length > 0) continue;
    found.push({
      code: 'valid-invalid-example',
      severity: 'error',
      message: `\`${example.name}\` is listed as invalid (${example.reason}), yet the schema of \`${message.name}\` takes it`,
      at: example.location,
      hint: 'tighten the schema until it refuses what the example shows, or remove the entry',
    });
  }
  return found;
}

/** A valid example whose frame another message claims: by a discriminator, or because it comes first. */
function misread(
  contract: Contract,
  channel: Channel,
  of: { message: Message; example: Example },
): Diagnostic[] {
  const { message, example } = of;
  const frame = message.encoding === 'json' ? JSON.stringify(example.payload) : String(example.payload);
  const reader = createReader(contract, channel);
  return message.senders.flatMap((side) => {
    const reading = reader.read(side, frame);
    const other = 'message' in reading ? reading.message : undefined;
    if (other === message || (other !== undefined && reading.kind === 'message')) return [];
    const taken = other ? `an invalid \`${other.name}\`` : 'an unknown message';
    return [
      {
        code: 'misread-example',
        severity: 'error' as const,
        message: `the example \`${example.name}\` of \`${message.name}\` is read as ${taken} when the ${side} sends it`,
        at: example.location,
        hint: 'give each message a required property with a `const` of its own',
      },
    ];
  });
}
