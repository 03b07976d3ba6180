import type { Contract } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Observation } from '../session/index.ts';
import { isHeard } from './audio.ts';
import { fromBase64 } from './encode.ts';
import { valueIn } from './place.ts';
import type { Role } from './role.ts';

/** Who interrupts our side, and what it says then. */
export interface InterruptOptions {
  /** Messages of the peer that end what our side streams. Those with audio in them do where somebody is heard in it, if its format is known. */
  readonly on: readonly string[];
  /** Messages that follow, as far as they are ours. */
  readonly then: readonly string[];
}

/** Refuses names that no contract has. Throws a ToolError `bad-interrupt`. */
export function forbidUnknownInterrupts(
  options: InterruptOptions | undefined,
  contracts: readonly Contract[],
): void {
  const messages = contracts.flatMap(({ channels }) => channels.flatMap((channel) => channel.messages));
  const names = new Set(messages.map(({ name }) => name));
  const unknown = [...(options?.on ?? []), ...(options?.then ?? [])].find((name) => !names.has(name));
  if (unknown === undefined) return;
  throw ToolError.of('bad-interrupt', `The document has no message ${unknown}.`, {
    hint: `It has ${[...names].join(', ')}.`,
  });
}

/** Whether the peer interrupts us with what it says. */
export function interrupts({ reading }: Observation, role: Role): boolean {
  const { interrupt, audio } = role.options;
  if (reading?.kind !== 'message' || interrupt?.on.includes(reading.message.name) !== true) return false;
  const place = role.payloads.audioPlace(reading.message);
  const sound = place && valueIn(reading.value, place);
  return typeof sound !== 'string' || audio === undefined || isHeard(fromBase64(sound), audio.format);
}
