import fc from 'fast-check';
import type { Choice, WalkOptions } from '../support/oracle-walk.ts';
import {
  type ElementRecipe,
  type ExchangeRecipe,
  type FaultRecipe,
  type Recipe,
  type StepRecipe,
  WORDS,
} from '../support/oracle-recipes.ts';
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

/** One step of a random exchange; most parts are left out most of the time. */
const step: fc.Arbitrary<StepRecipe> = fc.record({
  side: fc.constantFrom('client', 'server'),
  message: fc.nat(4),
  times: fc.constantFrom('once', 'once', 'once', '0..1', '1..*', '0..*', '2..3'),
  within: fc.constantFrom('none', '1s', '2s', '5s'),
  every: often('none', fc.constantFrom('20ms', '2s')),
  enter: often(null, fc.nat(2)),
  level: often('none', fc.constantFrom('MUST', 'SHOULD', 'MAY')),
  with: often('none', fc.constantFrom('$seq', '$n', '$first', 'literal', '$key', '$uuid', '$elapsed')),
  else: often('none', fc.constantFrom('message', 'close')),
});

/** Mostly the plain value, which is also what a shrunk document has. */
function often<const A, B>(plain: A, other: fc.Arbitrary<B>): fc.Arbitrary<A | B> {
  return fc.oneof({ arbitrary: fc.constant(plain), weight: 6 }, { arbitrary: other, weight: 1 });
}

const element: fc.Arbitrary<ElementRecipe> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('step'), step }), weight: 4 },
  {
    arbitrary: fc.record({
      kind: fc.constant('oneOf'),
      branches: fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({ kind: fc.constant('all'), steps: fc.array(step, { minLength: 2, maxLength: 3 }) }),
    weight: 1,
  },
);

const exchange: fc.Arbitrary<ExchangeRecipe> = fc.record({
  place: fc.constantFrom('any', 'in', 'at'),
  state: fc.nat(2),
  many: fc.constantFrom<(1 | 2 | '*')[]>(1, 2, '*', '*'),
  unique: often(false, fc.constant(true)),
  key: fc.constantFrom('none', 'id', 'map', 'compound'),
  level: often('MUST', fc.constantFrom('SHOULD', 'MAY')),
  feature: often('none', fc.constantFrom('claimed', 'unclaimed')),
  side: fc.constantFrom('client', 'server'),
  body: fc.array(element, { minLength: 1, maxLength: 4 }),
  abort: often([], fc.array(step, { minLength: 1, maxLength: 2 })),
  closes: often(false, fc.constant(true)),
});

const fault: fc.Arbitrary<FaultRecipe> = fc.record({
  of: fc.constantFrom('client', 'client', 'server'),
  when: fc.constantFrom(...WORDS),
  then: fc.array(fc.constantFrom('send', 'close', 'send-close', 'ignore'), { minLength: 1, maxLength: 3 }),
  message: fc.nat(4),
  lists: fc.boolean(),
  level: often('MUST', fc.constantFrom('SHOULD', 'MAY')),
  within: fc.constantFrom('none', '1s'),
});

/** Random documents with every construct of the language that an open socket shows. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  exchanges: fc.array(exchange, { minLength: 1, maxLength: 4 }),
  faults: fc.array(fault, { maxLength: 3 }),
  states: fc.integer({ min: 1, max: 3 }),
  same: fc.boolean(),
  required: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
});
