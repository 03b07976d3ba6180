import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodePeerName,
  matchesAny,
  matchesPattern,
  splitAspect,
  withAspect,
} from '../../src/promises/index.ts';

describe('a pattern', () => {
  test.each([
    { pattern: 'chat/chat/base', id: 'chat/chat/base', want: true },
    { pattern: 'chat/chat/base', id: 'chat/chat/base2', want: false },
    { pattern: 'chat/*', id: 'chat/chat/streamed/stream-start~within', want: true },
    { pattern: '*', id: '', want: true },
    { pattern: '*~within', id: 'chat/chat/stream-start~within', want: true },
    { pattern: '*~within', id: 'chat/chat/stream-start', want: false },
    { pattern: 'chat/*/pong', id: 'chat/heartbeat/pong', want: true },
    { pattern: 'chat/*/pong', id: 'chat/pong', want: false },
    { pattern: 'a*a', id: 'a', want: false },
    { pattern: 'a*b*c', id: 'a-c-b', want: false },
    { pattern: 'a**c', id: 'abc', want: true },
    { pattern: 'chat/faults/a.b/*', id: 'chat/faults/aXb/c', want: false },
  ])('$pattern on $id: $want', ({ pattern, id, want }) => {
    expect(matchesPattern(pattern, id)).toBe(want);
  });

  test('agrees with the regular expression of the same meaning', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '~'), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (given, id) => {
        expect(matchesPattern(given, id)).toBe(new RegExp(`^${given.replaceAll('*', '.*')}$`).test(id));
      }),
    );
  });

  test('of many stars takes no longer than the texts are long', () => {
    expect(matchesPattern(`${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false);
  });

  test('list fits if one of it does', () => {
    expect(matchesAny(['x', '*/b'], 'a/b')).toBe(true);
    expect(matchesAny([], 'a')).toBe(false);
  });
});

describe('an id', () => {
  test.each([
    { id: 'chat/chat/pong~within', want: { place: 'chat/chat/pong', aspect: 'within' } },
    { id: 'chat/chat/pong', want: { place: 'chat/chat/pong' } },
    { id: 'chat/odd~name/pong', want: { place: 'chat/odd~name/pong' } },
  ])('$id is a place and an aspect', ({ id, want }) => {
    expect(splitAspect(id)).toEqual(want);
    expect(withAspect(want.place, splitAspect(id).aspect)).toBe(id);
  });
});

describe('a name of the peer', () => {
  test.each([
    { given: 'news', want: 'news' },
    { given: 'a/b*c~d', want: 'a%2Fb%2Ac%7Ed' },
    { given: 'ä\u0000', want: '%C3%A4%00' },
    { given: 'x'.repeat(100), want: 'x'.repeat(64) },
  ])('is encoded and cut', ({ given, want }) => {
    expect(encodePeerName(given)).toBe(want);
  });

  test('of any kind becomes letters, digits and percent signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => /^[\w.%-]*$/.test(encodePeerName(given))),
    );
  });
});
