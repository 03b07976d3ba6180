import { boundedPattern, longestText } from './bounded.ts';
import type { Pattern } from './bounded.ts';

/** Patterns of a module that stands without this package: the native engine's, with a bound on what it is given. */
export class PlainPatterns {
  readonly #longest = new Map<string, number>();

  /** In the form that AJV's `code.regExp` takes; `code` is the function that {@link helper} declares. */
  readonly regExp: ((source: string) => Pattern) & { code: string } = Object.assign(
    (source: string) => {
      const longest = longestText(source);
      if (longest < Infinity) this.#longest.set(source, longest);
      return boundedPattern(source);
    },
    { code: 'patternOf' },
  );

  /** The text of `patternOf`, for the head of the module. */
  get helper(): string {
    const longest = this.#longest.size === 0 ? '' : LONGEST(JSON.stringify([...this.#longest], null, 2));
    const isShort = this.#longest.size === 0 ? '' : 'text.length > (longest.get(source) ?? Infinity) || ';
    return `${longest}const patternOf = (source) => {
  for (const flags of ['u', '']) {
    try {
      const expression = new RegExp(source, flags);
      return { test: (text) => ${isShort}expression.test(text) };
    } catch {
      // Not with these flags.
    }
  }
  return { test: () => true };
};`;
  }
}

const LONGEST = (
  table: string,
): string => `// Patterns that a text of more characters could keep busy for ever: a longer one passes unread.
const longest = new Map(${table});
`;
