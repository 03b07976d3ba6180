import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedPattern, isUnsafePattern } from '../../src/validate/pattern/bounded.ts';
import { costOf } from '../../src/validate/pattern/cost.ts';
import { machineOf } from '../../src/validate/pattern/machine.ts';
import { parsePattern } from '../../src/validate/pattern/syntax.ts';

const atoms = [
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\d',
  '\\w',
  'c',
  '\\b',
  '\\B',
  '^',
  '$',
  '-',
  '\\.',
  '\u00e9',
  '\\u{1f600}',
  '\\n',
];
const atom = fc.constantFrom(...atoms);
const quantified = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(inner, fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{2,}', '*?'))
    .map(([x, q]) => (/^(\\b|\\B|\^|\$)$/.test(x) ? x : `${x}${q}`));
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    quantified(atom),
    quantified(tie('pattern').map((p) => `(?:${p})`)),
  ),
  pattern: fc.oneof(
    fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `${a}|${b}`),
  ),
}));
const words = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '1', '-', '.', '\u00e9', '\u{1f600}', '\n'),
  maxLength: 8,
});

describe('patterns', () => {
  it('a machine says what the native engine says', () => {
    fc.assert(
      fc.property(pattern, fc.array(words, { minLength: 1, maxLength: 6 }), (source, texts) => {
        // V8 finds `\B` between the halves of a surrogate pair, where the specification does not look.
        fc.pre(!source.includes('\\B') || !texts.join('').includes('\u{1f600}'));
        const native = new RegExp(source, 'u');
        const tree = parsePattern(source);
        const machine = tree && machineOf(tree, 'u');
        const got = texts.map((text) => machine?.test(text));
        expect({ source, texts, got }).toEqual({
          source,
          texts,
          got: texts.map((text) => native.test(text)),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['^(a+)+$', 'a'.repeat(50_000) + '!', false],
    ['^(a|a)*$', 'a'.repeat(50_000) + '!', false],
    ['^(a|a)*$', 'a'.repeat(50_000), true],
    ['(x+x+)+y', 'x'.repeat(50_000), false],
    ['\\s+$', ' '.repeat(200_000) + 'x', false],
    ['^([a-z0-9]+\\.)+[a-z]+$', 'a.'.repeat(100_000), false],
    ['a*a*a*a*a*b', 'a'.repeat(100_000), false],
    ['^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$', 'AAAA'.repeat(250_000), true],
    ['^[A-Za-z0-9+/]*={0,2}$', `${'A'.repeat(10_000_000)}!`, false],
  ])('%s ends soon on a long text', (source, text, want) => {
    const begin = performance.now();
    expect(boundedPattern(source).test(text)).toBe(want);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it.each([
    ['(?=(a+)+b)', 'a'.repeat(50_000)],
    ['^(a+)+\\1$', 'a'.repeat(50_000) + '!'],
    ['^(a+)+$', 'a'.repeat(20_000_000) + '!'],
  ])('%s leaves a text unjudged where no bound is known', (source, text) => {
    expect(boundedPattern(source).test(text)).toBe(true);
  });

  it('judges short texts whatever the pattern looks at', () => {
    const password = boundedPattern('^(?=.*[A-Z])(?=.*\\d).{8,}$');
    expect(['Abcdefg1', 'abcdefg1', 'Ab1'].map((text) => password.test(text))).toEqual([true, false, false]);
    const quoted = boundedPattern('^(["\']).*\\1$');
    expect(['"a"', '"a\''].map((text) => quoted.test(text))).toEqual([true, false]);
  });

  it.each([
    ['^a+$', false],
    ['^(a+)+$', false],
    ['^(?=.*[A-Z]).{8,}$', false],
    ['(?=(a+)+b)', true],
    ['^(a+)+\\1$', true],
  ])('knows whether %s is unsafe', (source, want) => {
    expect(isUnsafePattern(source)).toBe(want);
  });

  it.each([
    ['^a*$', 1],
    ['a*', 2],
    ['^a*b*$', 2],
    ['^(a|b)*$', Infinity],
    ['^[0-9a-f]{8}-[0-9a-f]{4}$', 0],
    ['^(?=a*)b*$', 1],
  ])('the cost of %s grows with the power %s', (source, degree) => {
    const tree = parsePattern(source);
    expect(tree && costOf(tree).degree).toBe(degree);
  });

  it.each([
    '[',
    '(',
    '\\',
    '(?<x>a)\\k<x>',
    '[^\\]]',
    '(?i:a)',
    'a{',
    '\\-',
    '\\u0041',
    '\\cA',
    '(?<!a)b',
    '\\p{L}+',
    '{',
    ']',
  ])('takes %s without an exception', (source) => {
    expect(typeof boundedPattern(source).test('a-b]')).toBe('boolean');
  });
});
