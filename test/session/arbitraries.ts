import fc from 'fast-check';
import type { Choice, WalkOptions } from '../support/oracle-walk.ts';
import { type Mutation, MUTATIONS } from '../support/oracle-mutations.ts';

/** Waits of a walk in milliseconds: mostly short, now and then beyond a window. */
const WAITS: readonly number[] = [1, 2, 5, 10, 50, 100, 300, 700, 1200, 2100, 4000];

/** The choices that drive a legal walk; a shorter list with smaller numbers is a simpler walk. */
export function choices(longest: number): fc.Arbitrary<Choice[]> {
  const choice = fc.record({
    pick: fc.nat(255),
    wait: fc.nat(WAITS.length - 1).map((i) => WAITS[i] ?? 1),
    detail: fc.nat(15),
  });
  return fc.array(choice, { maxLength: longest, size: 'max' });
}

/** One way, and how long frames take. */
export const walkOptions: fc.Arbitrary<WalkOptions> = fc.record({
  latency: fc.constantFrom(0, 0, 40, 150, 300),
  close: fc.boolean(),
});

/** What goes wrong with a walk. */
export function mutations(most: number): fc.Arbitrary<Mutation[]> {
  const mutation = fc.record({ kind: fc.constantFrom(...MUTATIONS), at: fc.nat(60), with: fc.nat(63) });
  return fc.array(mutation, { minLength: 1, maxLength: most });
}
