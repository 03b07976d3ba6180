import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/validate/formats.ts';

/** What a format says of a text. */
function says(format: unknown, text: string): unknown {
  if (format instanceof RegExp) return new RegExp(format).test(text);
  const check =
    typeof format === 'object' && format !== null && 'validate' in format ? format.validate : format;
  return typeof check === 'function' ? (check as (text: string) => unknown)(text) : undefined;
}

const number = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
const dateTime = fc
  .tuple(
    fc.constantFrom('2024', '2025', '0000', '20x5', '202'),
    ...[number(14), number(33), number(26), number(62), number(62)],
    fc.constantFrom('', '.', '.1', '.123456', 'x', '.1x'),
    fc.constantFrom('Z', 'z', '+01:00', '', '-0100', 'ZZ'),
    fc.constantFrom('T', 't', ' ', ''),
  )
  .map(([y, mo, d, h, mi, s, f, z, t]) => `${y}-${mo}-${d}${t}${h}:${mi}:${s}${f}${z}`);

describe('formats', () => {
  it('date-time says what the format of the library says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          dateTime,
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        ),
        (text) => {
          expect({ text, says: says(FORMATS['date-time'], text) }).toEqual({
            text,
            says: says(fullFormats['date-time'], text),
          });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('byte says what the format of the library says, and of megabytes too', () => {
    const text = fc.oneof(
      fc.base64String(),
      fc.string({ unit: fc.constantFrom('A', 'b', '0', '+', '/', '=', '-', ' '), maxLength: 9 }),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect({ value, says: says(FORMATS['byte'], value) }).toEqual({
          value,
          says: says(fullFormats.byte, value),
        });
      }),
    );
    expect(says(FORMATS['byte'], 'AAAA'.repeat(4_000_000))).toBe(true);
  });
});
