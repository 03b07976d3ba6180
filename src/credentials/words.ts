/** The known word that shares the most with a mistyped one; undefined when none is near. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2).toLowerCase()));
  const own = pairs(word);
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of known) {
    const other = pairs(candidate);
    const common = [...own].filter((pair) => other.has(pair)).length;
    const score = (2 * common) / Math.max(1, own.size + other.size);
    if (best === undefined || score > best.score) best = { candidate, score };
  }
  return best !== undefined && best.score >= 0.5 ? best.candidate : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
