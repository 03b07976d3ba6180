import { escapePointerPart, pointerParts, valueAt } from '../contract/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Source } from './source.ts';

/**
 * Warnings that the document itself explains: an `x-explained: {<code>: <reason>}` on the object that a warning points
 * at, or on one around it. They are kept, with the reason, and no longer count.
 */
export function withExplanations(source: Source, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const reason = diagnostic.severity === 'warning' ? reasonFor(source, diagnostic) : undefined;
    return reason === undefined ? diagnostic : { ...diagnostic, explained: reason };
  });
}

function reasonFor(source: Source, diagnostic: Diagnostic): string | undefined {
  const parts = pointerParts(diagnostic.at?.pointer ?? '');
  for (let length = parts.length; length >= 0; length -= 1) {
    const pointer = [...parts.slice(0, length), 'x-explained', diagnostic.code]
      .map((part) => `/${escapePointerPart(part)}`)
      .join('');
    const reason = valueAt(source.value, pointer);
    if (typeof reason === 'string') return reason;
  }
  return undefined;
}
