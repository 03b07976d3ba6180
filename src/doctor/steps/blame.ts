import type { Case } from '../case.ts';
import type { Parts } from '../credential.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../findings/table.ts';
import { jwtIn, jwtLines } from '../jwt.ts';

/** How a server refuses a credential. */
export type Style = 'at-upgrade' | 'by-close' | 'by-error';

/** A refusal, as the step saw it. */
export interface Refusal {
  readonly style: Style;
  readonly saw: string;
  readonly how: readonly string[];
  /** What the server said: the body, the error, the reason of the close. */
  readonly text: string;
  /** The server's own time, ms since 1970, where it says. */
  readonly serverTime?: number;
}

const SKEW = 30_000;

/** Whether the document says that a credential is needed, and the target does not switch that off. */
export function asksForCredential(patient: Case): boolean {
  return patient.target.authentication && patient.schemes.length > 0;
}

/** The finding for a refusal because of the credential: what is wrong with it where that can be seen. */
export function blame(parts: Parts, refusal: Refusal): Finding {
  const { credential } = parts;
  const { style, saw, how } = refusal;
  if (credential === undefined) return finding(`credential-wanted-${style}`, saw, { how });
  const malformed = malformation(credential);
  if (malformed !== undefined)
    return finding('credential-malformed', `The credential ${malformed}.`, { how });
  return blameToken(credential, refusal) ?? finding(`credential-refused-${style}`, saw, { how });
}

/** What is visibly wrong with a value that was meant to be a credential. */
function malformation(credential: string): string | undefined {
  const value = credential.replace(/^(Bearer|Basic|Token) /i, '');
  if (/^(undefined|null|NaN|\[object Object\]|)$/.test(value)) return `is the word "${value}", not a value`;
  if (/^Bearer /i.test(value)) return 'has "Bearer" twice in front';
  if (/^["'].*["']$/.test(value)) return 'stands in quotes';
  if (/^\$|^\{.*\}$|^<.*>$/.test(value)) return 'is a placeholder';
  if (/[\r\n]|^\s|\s$/.test(credential)) return 'has a space or line end at its edge';
  return undefined;
}

/** What a JWT says against itself; also where the server only stays silent. */
export function blameToken(credential: string, refusal: Refusal): Finding | undefined {
  const facts = jwtIn(credential);
  if (facts === undefined) return undefined;
  const now = Date.now();
  const how = [...refusal.how, ...jwtLines(facts, now)];
  const { expires = Infinity } = facts;
  const begins = Math.max(facts.notBefore ?? 0, facts.issued ?? 0);
  const there = refusal.serverTime ?? now;
  if (
    Math.abs(there - now) > SKEW &&
    begins <= now &&
    now < expires &&
    (there < begins || there >= expires)
  ) {
    const seconds = String(Math.round((there - now) / 1000));
    const saw = `The clock of the server is ${seconds} s from the one here, and the token is not valid by it.`;
    return finding('clock-skew', saw, { how });
  }
  if (expires <= now)
    return finding('jwt-expired', `The token expired ${new Date(expires).toISOString()}.`, { how });
  if (begins > now) {
    return finding('jwt-not-yet-valid', `The token is valid from ${new Date(begins).toISOString()} on.`, {
      how,
    });
  }
  if (/\baud(ience)?\b|\biss(uer)?\b/i.test(refusal.text)) {
    return finding('jwt-audience', `The token is for ${facts.audience ?? 'no named audience'}.`, { how });
  }
  return undefined;
}
