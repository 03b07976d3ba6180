import { UPGRADE_WORDS } from '../../contract/index.ts';
import type { Channel, ConditionWord, Fault } from '../../contract/index.ts';
import type { Lint } from './lint.ts';

/** Mistakes that are made with no message of the document. */
const OF_NO_MESSAGE: readonly ConditionWord[] = [
  ...UPGRADE_WORDS,
  'not-json',
  'binary-frame',
  'unknown-message',
];

/** A fault is met only by mistakes that can be about its messages. */
export function faultRules({ session }: Channel): Lint[] {
  return session.faults.flatMap(listsOfNone);
}

function listsOfNone(fault: Fault): Lint[] {
  if (fault.messages === undefined) return [];
  return fault.when
    .filter(({ word }) => OF_NO_MESSAGE.includes(word))
    .map(({ word }) => ({
      code: 'messages-of-none',
      severity: 'warning',
      location: fault.location,
      message: `${word} is about no message of the document, so ${fault.id}, which lists messages, never meets it`,
      hint: `leave messages out, or give ${word} a fault of its own without them`,
    }));
}
