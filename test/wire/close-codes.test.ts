import { describe, expect, it } from 'vitest';
import { fittingReason } from '../../src/wire/close-codes.ts';
import { closeCode, maySendCode } from '../../src/wire/index.ts';

describe('close codes', () => {
  it('has a name for every number', () => {
    const given = [1000, 1005, 1006, 1008, 3100, 4001, 999, 1004];
    const want = [
      'normal closure',
      'no code',
      'unclean',
      'policy violation',
      'registered',
      'private',
      'unassigned',
      'unassigned',
    ];
    expect(given.map((code) => closeCode(code).name)).toEqual(want);
  });

  it('knows which may stand in a close frame', () => {
    const may = [1000, 1001, 1011, 1014, 3000, 4999];
    const mayNot = [0, 999, 1004, 1005, 1006, 1015, 2000, 5000, 1000.5];
    expect(may.filter(maySendCode)).toEqual(may);
    expect(mayNot.filter(maySendCode)).toEqual([]);
  });

  it('cuts a reason at 123 bytes, between characters', () => {
    expect(fittingReason('short')).toBe('short');
    expect(fittingReason('x'.repeat(200))).toBe('x'.repeat(123));
    expect(fittingReason('ü'.repeat(100))).toBe('ü'.repeat(61));
  });
});
