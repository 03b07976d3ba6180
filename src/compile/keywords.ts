import { suggestion } from '../diagnostics/index.ts';
import type { Findings, Place } from './source.ts';

/** Checks that a mapping has only known keywords, and a value for each; a typo is answered with the nearest one. */
export function checkKeywords(findings: Findings, place: Place, known: readonly string[]): void {
  for (const [key, child] of place.entries) {
    if (key.startsWith('x-')) continue;
    if (known.includes(key)) {
      if (child.value !== null) continue;
      const hint = 'write one, or take the keyword away';
      findings.error('bad-value', child, { message: `${key} has no value`, hint });
      continue;
    }
    const hint = suggestion(key, known, 'known here');
    findings.error('unknown-keyword', child, { message: `${key} is no keyword here`, hint });
  }
}
