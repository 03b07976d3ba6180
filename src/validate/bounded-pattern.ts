import { regExpOf } from './prepare.ts';

/** What a compiled `pattern` can do. */
export interface Pattern {
  readonly test: (text: string) => boolean;
}

const MAX_LENGTH = 4096;

/** A `pattern` that cannot hang the process. Longer texts are not judged by it. */
export const boundedPattern: ((source: string, flags: string) => Pattern) & { code: string } = Object.assign(
  (source: string): Pattern => {
    const expression = regExpOf(source);
    return { test: (text) => !expression || text.length > MAX_LENGTH || expression.test(text) };
  },
  { code: 'boundedPattern' },
);
