import { expect, test } from 'vitest';
import { valueAt, withValueAt } from '../../src/contract/index.ts';

test.each([
  [{ a: 1, b: { c: 2 } }, '/b/c', 3, { a: 1, b: { c: 3 } }],
  [{ a: 1 }, '/b/c', 3, { a: 1, b: { c: 3 } }],
  [{ list: [1, { x: 2 }] }, '/list/1/x', 9, { list: [1, { x: 9 }] }],
  [{ 'a/b~c': 1 }, '/a~1b~0c', 2, { 'a/b~c': 2 }],
  [{ a: 1 }, '', 5, 5],
  [null, '/a', 1, { a: 1 }],
])('%j with another value at %s', (root, pointer, value, want) => {
  const before = structuredClone(root);
  expect(withValueAt(root, pointer, value)).toEqual(want);
  expect(root, 'the original is left as it is').toEqual(before);
});

test('a copy shares what it does not change', () => {
  const root = { kept: { deep: true }, changed: { x: 1 } };
  const copy = withValueAt(root, '/changed/x', 2) as typeof root;
  expect(copy.kept).toBe(root.kept);
});

test('__proto__ is a member like any other, and reaches no prototype', () => {
  const made = withValueAt({}, '/__proto__/polluted', true);
  expect(Object.keys(made as object)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  expect(valueAt({}, '/polluted')).toBe(undefined);
  expect(valueAt(made, '/__proto__/polluted')).toBe(true);
});
