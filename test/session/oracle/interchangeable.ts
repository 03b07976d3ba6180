import { canonical, saturated } from './equality.ts';
import { type Explanation, type Instance, isRefused } from './model.ts';

/**
 * Section 4: **interchangeable** instances (same exchange, position, saturated count, key, mode, cause, taint, and same
 * `first` where the exchange uses `$first`) count once.
 *
 * Readings: the counters of `$n` where the exchange uses `$n`, an `else` that is owed, whether its `enter`s are
 * ignored, and what the faulty frame named, belong to what must be the same.
 */
export function signatureOf(e: Explanation, i: Instance): string {
  const words = new Set(i.plan.steps.flatMap((step) => step.with.map((entry) => entry.value.word)));
  return canonical({
    plan: i.plan.id,
    position: i.position?.index,
    count: saturated(i),
    key: i.key,
    mode: i.mode,
    cause: i.causeBroken ? 'broken' : e.bag.findIndex((other) => other.id === i.cause),
    taint: [...i.taint].sort(),
    first: words.has('$first') ? i.first : undefined,
    numbers: words.has('$n') ? [i.ordinal, i.repetition] : undefined,
    elseDue: i.elseDue?.position.index,
    ignoresEnter: i.ignoresEnter,
    side: i.drains?.side,
    crossed: i.crossed || isRefused(i),
    refused: i.refused && [
      i.refused.plan.id,
      i.refused.key,
      i.refused.excused,
      i.refused.early,
      i.refused.turn?.message,
    ],
    named: i.named.map(({ plan, key }) => [plan.id, key]),
  });
}
