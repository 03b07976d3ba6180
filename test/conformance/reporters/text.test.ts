import { expect, test } from 'vitest';
import { oneLine } from '../../../src/conformance/reporters/text.ts';

test('a text in one line keeps the spaces of what it quotes', () => {
  expect(oneLine('/echo is "a b", expected "a  b"')).toBe('/echo is "a b", expected "a  b"');
});

test('lines and their indents become one', () => {
  expect(oneLine('\n{\r\n    "a": 1\r}\n')).toBe('{ "a": 1 }');
});
