import type { Explanation, Instance, Pace } from './model.ts';

/** A value as text, equal exactly where two JSON values are equal (1 ≠ "1"; the order of keys does not matter). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Uint8Array) return `<${String(value.length)} bytes>`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const parts = entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
    return `{${parts.sort().join(',')}}`;
  }
  return value === undefined ? 'undefined' : (JSON.stringify(value) ?? 'undefined');
}

/**
 * Section 4: equal explanations merge, the earlier stays. What was met is history, not configuration: of two that
 * merge only what both met is met.
 */
export function merged(explanations: readonly Explanation[]): Explanation[] {
  if (explanations.length < 2) return [...explanations];
  const seen = new Map<string, Explanation>();
  for (const e of explanations) {
    const name = described(e);
    const earlier = seen.get(name);
    if (earlier) earlier.met = earlier.met.filter((id) => e.met.includes(id));
    else seen.set(name, e);
  }
  return [...seen.values()];
}

/** The configuration and the findings as text; instances by their place in the bag, not by their number. */
function described(e: Explanation): string {
  return canonical({
    ...e,
    bag: e.bag.map((i) => instanceText(e, i)),
    quiet: e.quiet.map((q) => ({ ...q, plan: q.plan.id })),
    paces: Object.fromEntries(Object.entries(e.paces).map(([id, pace]) => [id, paceText(pace)])),
    found: e.found.map(canonical).sort(),
    inconclusive: [...new Set(e.inconclusive)].sort(),
    met: undefined,
    nextId: undefined,
  });
}

function instanceText(e: Explanation, i: Instance): unknown {
  return {
    ...i,
    id: undefined,
    plan: i.plan.id,
    position: i.position?.index,
    count: saturated(i),
    taint: [...i.taint].sort(),
    cause: placeOf(e, i.cause),
    elseDue: i.elseDue && { position: i.elseDue.position.index, at: i.elseDue.at },
    until: i.until === Infinity ? undefined : i.until,
    refused: i.refused && { ...i.refused, plan: i.refused.plan.id, position: i.refused.position.index },
    named: i.named.map(({ plan, key }) => [plan.id, key]),
    drains: i.drains && { ...i.drains, of: placeOf(e, i.drains.of) },
    passed: i.passed && { ...i.passed, by: i.passed.by.index, of: placeOf(e, i.passed.of) },
    pace: i.pace && paceText(i.pace),
  };
}

function paceText(pace: Pace): unknown {
  return { ...pace, position: pace.position.index };
}

function placeOf(e: Explanation, id: number | undefined): number | undefined {
  return id === undefined ? undefined : e.bag.findIndex((i) => i.id === id);
}

/** Section 2: a count saturates at `min` where `max` is `*`. */
export function saturated(i: Instance): number {
  const step = i.position?.step;
  return step?.max === null ? Math.min(i.count, step.min) : i.count;
}
