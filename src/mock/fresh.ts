import { randomUuid, type Random } from './random.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HEXADECIMAL = /^([^0-9]*?)([0-9a-f]{12,}|[0-9A-F]{12,})$/;
const PREFIXED = /^(.*[_\-:./#])([A-Za-z0-9]+)$/s;

/**
 * A value that was not used before, in the shape of an example: a number counts, a UUID stays one, `msg_a1b2` becomes
 * `msg_0001`, a long hexadecimal number stays as long. The same count never gives the same value twice, except for UUIDs, which chance keeps apart.
 */
export function freshLike(example: unknown, count: number, random: Random): unknown {
  if (typeof example === 'number') return count;
  if (typeof example !== 'string' || example === '') return String(count);
  if (UUID.test(example)) return randomUuid(random);
  if (/^\d+$/.test(example)) return String(count).padStart(example.length, '0');
  const [, head, digits] = HEXADECIMAL.exec(example) ?? [];
  if (head !== undefined && digits !== undefined)
    return head + count.toString(16).padStart(digits.length, '0');
  const [, prefix, tail] = PREFIXED.exec(example) ?? [];
  if (prefix === undefined || tail === undefined) return `${example}-${String(count)}`;
  return prefix + count.toString(36).padStart(Math.min(tail.length, 32), '0');
}
