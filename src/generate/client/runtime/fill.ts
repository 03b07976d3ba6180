import { valueAt, withValueAt } from './frames.ts';
import type { Filling, PlanMessage } from './plan.ts';

/** What the words of a filling stand for. */
export interface Source {
  readonly key: readonly unknown[] | undefined;
  /** Pointers of the key in this message. */
  readonly keyAt: readonly string[] | undefined;
  readonly first: unknown;
  /** Milliseconds since the state was entered. */
  readonly elapsed: number;
  seq(): number;
  n(): number;
}

/** A payload with every value that follows from the document; what the caller gave stays as it is. */
export function fill(
  message: PlanMessage,
  payload: unknown,
  by: { fillings: readonly Filling[]; source: Source },
): unknown {
  if (message.as !== undefined) return payload;
  const { source } = by;
  const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
  const fixed = Object.entries(message.fixed ?? {});
  const base = fixed.reduce<unknown>((made, [pointer, value]) => withValueAt(made, pointer, value), {});
  let made: unknown = isObject || payload === undefined ? { ...(base as object), ...payload } : payload;
  const put = (pointer: string, value: unknown): void => {
    if (value !== undefined && valueAt(made, pointer) === undefined) made = withValueAt(made, pointer, value);
  };
  for (const [pointer, value] of fixed) put(pointer, value);
  for (const [at, pointer] of (source.keyAt ?? []).entries()) put(pointer, source.key?.[at]);
  for (const [pointer, word, argument] of by.fillings) put(pointer, wordValue(word, argument, source));
  return made;
}

function wordValue(word: string, argument: unknown, source: Source): unknown {
  const asText = (value: number): unknown => (argument === 'text' ? String(value) : value);
  switch (word) {
    case '$seq':
      return asText(source.seq());
    case '$n':
      return asText(source.n());
    case '$elapsed':
      return asText(Math.trunc(source.elapsed));
    case '$now':
      return nowAs(argument);
    case '$uuid':
      return uuid();
    case '$key':
      return source.key?.[0];
    case '$first':
      return valueAt(source.first, String(argument));
    default:
      return argument;
  }
}

function nowAs(shape: unknown): unknown {
  const now = Date.now();
  const number = shape === 'seconds' || shape === 'seconds-text' ? Math.trunc(now / 1000) : now;
  if (shape === 'seconds' || shape === 'milliseconds') return number;
  return shape === undefined ? new Date(now).toISOString() : String(number);
}

/** A UUID, version 4, also where a page is not served securely. */
export function uuid(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
