import { randomUuid, type Random } from './random.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PREFIXED = /^(.*[_\-:./#])([A-Za-z0-9]+)$/s;

/**
 * A value that was not used before, in the shape of an example: a number counts, a UUID stays one, `msg_a1b2` becomes
 * `msg_0001`. The same count never gives the same value twice, except for UUIDs, which chance keeps apart.
 */
export function freshLike(example: unknown, count: number, random: Random): unknown {
  if (typeof example === 'number') return count;
  if (typeof example !== 'string' || example === '') return String(count);
  if (UUID.test(example)) return randomUuid(random);
  if (/^\d+$/.test(example)) return String(count).padStart(example.length, '0');
  const [, prefix, tail] = PREFIXED.exec(example) ?? [];
  if (prefix === undefined || tail === undefined) return `${example}-${String(count)}`;
  return prefix + count.toString(36).padStart(Math.min(tail.length, 32), '0');
}
