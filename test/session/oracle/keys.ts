import { valueAt } from '../../../src/contract/index.ts';
import { canonical } from './equality.ts';
import type { Act, Instance } from './model.ts';
import type { Plan } from './positions.ts';

/**
 * Section 6, **key**: what the act carries for an exchange. Absent or null = not carried; a compound key is carried
 * only whole. Control frames are matched by their payload (x-session.md), which serves as their key.
 */
export function keyOf(plan: Plan, act: Act): unknown {
  if (act.kind === 'close') return undefined;
  if (act.name === '$ping' || act.name === '$pong') return act.value;
  const keys = plan.exchange?.key;
  const pointers = keys && Object.hasOwn(keys, act.name) ? keys[act.name] : undefined;
  if (!pointers) return undefined;
  const values = pointers.map((pointer) => valueAt(act.value, pointer));
  if (values.some((value) => value === undefined || value === null)) return undefined;
  return values.length === 1 ? values[0] : values;
}

/** Keys are compared as JSON: 1 ≠ "1". */
export function sameKey(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** Equal, unbound, or not carried. */
export function keyCompatible(instance: Instance, act: Act): boolean {
  const key = keyOf(instance.plan, act);
  return key === undefined || instance.key === undefined || sameKey(key, instance.key);
}

/** Carried, bound and equal. */
export function hasKeyOf(instance: Instance, act: Act): boolean {
  const key = keyOf(instance.plan, act);
  return key !== undefined && instance.key !== undefined && sameKey(key, instance.key);
}
