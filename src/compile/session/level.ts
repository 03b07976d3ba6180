import type { Level } from '../../contract/index.ts';
import type { Findings, Place } from '../source.ts';

const LEVELS: readonly Level[] = ['MUST', 'SHOULD', 'MAY'];

/** MUST, SHOULD or MAY (RFC 2119); undefined where none is written, or after a diagnostic. */
export function compileLevel(findings: Findings, place: Place): Level | undefined {
  if (!place.exists) return undefined;
  const level = LEVELS.find((known) => known === place.text);
  if (level === undefined)
    findings.error('bad-level', place, {
      message: `level is ${LEVELS.join(', ')}`,
      hint: 'in capitals, as in RFC 2119',
    });
  return level;
}
