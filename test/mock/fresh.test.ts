import { describe, expect, it } from 'vitest';
import { freshLike } from '../../src/mock/fresh.ts';
import { seededRandom } from '../../src/mock/random.ts';

const random = seededRandom(1);

describe('a fresh value', () => {
  const cases: { given: unknown; want: unknown }[] = [
    { given: 'msg_abc123', want: 'msg_00000z' },
    { given: 'item-7', want: 'item-z' },
    { given: 'a:b:c0', want: 'a:b:0z' },
    { given: 'plain', want: 'plain-35' },
    { given: '00012', want: '00035' },
    { given: 'AB5f3759df5f3759df', want: 'AB0000000000000023' },
    { given: 12, want: 35 },
    { given: undefined, want: '35' },
  ];
  it.each(cases)('of the shape of $given is $want', ({ given, want }) => {
    expect(freshLike(given, 35, random)).toBe(want);
  });

  it('stays a UUID', () => {
    const fresh = freshLike('123e4567-e89b-12d3-a456-426614174000', 1, random);
    expect(fresh).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('never comes twice', () => {
    const values = Array.from({ length: 5000 }, (_, count) => freshLike('msg_1', count, random));
    expect(new Set(values).size).toBe(5000);
  });
});
