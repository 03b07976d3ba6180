import type { Findings, Place } from '../source.ts';
import { textAt } from './values.ts';

/** Names that check ids use themselves. */
export const RESERVED_EXCHANGES: readonly string[] = [
  'faults',
  'states',
  'interleave',
  'handshake',
  'fuzz',
  'frames',
  'close',
  'undocumented',
  'undescribed',
  'ambiguous',
  'messages',
  'client',
];
export const RESERVED_BRANCHES: readonly string[] = [
  ...RESERVED_EXCHANGES,
  'base',
  'concurrent',
  'abort',
  'else',
];

const ID = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** The feature that an exchange or a fault belongs to. */
export function featureAt(findings: Findings, place: Place): string | undefined {
  const at = place.at('feature');
  const id = textAt(findings, at);
  if (id !== undefined) checkId(findings, at, { id, reserved: [], what: 'feature' });
  return id;
}

export function checkId(
  findings: Findings,
  place: Place,
  about: { id: string; reserved: readonly string[]; what: string },
): void {
  const { id, reserved, what } = about;
  if (!ID.test(id)) {
    const hint = 'a letter, then letters, digits, - and _';
    findings.error('bad-id', place, { message: `${id} is no ${what} id`, hint });
  } else if (reserved.includes(id)) {
    findings.error('reserved-id', place, {
      message: `${id} is a reserved word and cannot be the id of this ${what}`,
      hint: 'choose another name',
    });
  }
}
