import type { Entry, Finding } from '../finding.ts';
import { CLOSES } from './closes.ts';
import { AUTHENTICATION, FIRST_WORDS, STAYING } from './session.ts';
import { STATUS } from './status.ts';
import { TELEPHONY } from './telephony.ts';
import { UPGRADE } from './upgrade.ts';
import { WIRE } from './wire.ts';

/** Every code of a finding. The reference page is written from it. */
export const FINDINGS: Readonly<Record<string, Entry>> = {
  ...WIRE,
  ...UPGRADE,
  ...STATUS,
  ...AUTHENTICATION,
  ...FIRST_WORDS,
  ...CLOSES,
  ...STAYING,
  ...TELEPHONY,
};

/** A finding of the table: what was seen, how it is known, and what to change here before the general advice. */
export function finding(
  code: string,
  saw: string,
  more: { readonly how?: readonly string[]; readonly fix?: readonly string[] } = {},
): Finding {
  const entry = FINDINGS[code];
  if (entry === undefined) throw new Error(`the table of findings has no ${code}`);
  const { step, title, fix } = entry;
  return { code, step, title, saw, how: more.how ?? [], fix: [...(more.fix ?? []), ...fix] };
}
