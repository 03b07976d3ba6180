import { valueAt } from '../contract/index.ts';

/**
 * Which payloads a rule is about: the name of an example of the document that they are like, or what stands at JSON
 * Pointers: an equal value, or `{contains: text}` (whatever the case), `{starts: text}`, `{there: true}`.
 */
export type Matching = string | Readonly<Record<string, unknown>>;

/** Whether a payload is one that is meant. `isExample`: whether it is like the example of this name. */
export function matches(
  payload: unknown,
  matching: Matching | undefined,
  isExample: (name: string) => boolean,
): boolean {
  if (matching === undefined) return true;
  if (typeof matching === 'string') return isExample(matching);
  return Object.entries(matching).every(([pointer, wanted]) => fits(valueAt(payload, pointer), wanted));
}

function fits(value: unknown, wanted: unknown): boolean {
  const words = typeof wanted === 'object' && wanted !== null ? (wanted as Record<string, unknown>) : {};
  const { contains, starts, there } = words;
  const only = Object.keys(words).length === 1;
  if (only && typeof contains === 'string') {
    return typeof value === 'string' && value.toLowerCase().includes(contains.toLowerCase());
  }
  if (only && typeof starts === 'string') return typeof value === 'string' && value.startsWith(starts);
  if (only && typeof there === 'boolean') return (value !== undefined) === there;
  return value === wanted || JSON.stringify(value) === JSON.stringify(wanted);
}
