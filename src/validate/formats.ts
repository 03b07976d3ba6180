import type { Format } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** The formats that are checked, by name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ...fullFormats,
  'date-time': (text: string): boolean => isPlainDateTime(text) || slowDateTime(text),
  byte: isBase64,
};

/** Whether a `format` is checked. */
export function isKnownFormat(format: string): boolean {
  return Object.hasOwn(FORMATS, format);
}

const slowDateTime = checkOf(fullFormats['date-time']);

function checkOf(format: Format): (text: string) => boolean {
  const validate = typeof format === 'object' && 'validate' in format ? format.validate : format;
  if (typeof validate !== 'function') throw new Error('a format without a function');
  return (text) => (validate as (data: string) => boolean)(text) === true;
}

const [ZERO, DASH, T, COLON, DOT, Z] = [0x30, 0x2d, 0x54, 0x3a, 0x2e, 0x5a];

/**
 * `2025-01-01T00:00:00Z` with or without a fraction, on the days that every month has: what most messages carry, read
 * without a regular expression, which would cost more than all else in a small message. What it does not know is no
 * verdict: the full check decides.
 */
function isPlainDateTime(text: string): boolean {
  const { length } = text;
  if (length < 20 || text.charCodeAt(length - 1) !== Z) return false;
  for (let at = 0; at < 19; at += 1) {
    const code = text.charCodeAt(at);
    const want = at === 4 || at === 7 ? DASH : at === 10 ? T : at === 13 || at === 16 ? COLON : undefined;
    if (want === undefined ? !isDigit(code) : code !== want) return false;
  }
  for (let at = 20; at < length - 1; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  if (length !== 20 && (length < 22 || text.charCodeAt(19) !== DOT)) return false;
  const month = pairAt(text, 5);
  const day = pairAt(text, 8);
  if (month < 1 || month > 12 || day < 1 || day > 28) return false;
  return pairAt(text, 11) < 24 && pairAt(text, 14) < 60 && pairAt(text, 17) < 60;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39;
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** Base64 with its padding. A regular expression over megabytes of audio would run out of its stack. */
function isBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const letter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (!letter && !isDigit(code) && code !== 0x2b && code !== 0x2f) return false;
  }
  return true;
}
