import type { FrameEvent } from '../../support/traces.ts';
import { merged } from './equality.ts';
import type { Doing, Explanation, World } from './model.ts';
import { stepFor } from './next.ts';
import { cleanSuccessors } from './tiers.ts';

/**
 * Section 3 and x-session.md: control frames that no step names are never judged. Where one is named it takes its step
 * like a message, matched by its payload; an extra one is legal.
 */
export function controlBy(world: World, living: readonly Explanation[], event: FrameEvent): Explanation[] {
  const name = event.opcode === 'ping' ? '$ping' : '$pong';
  const value = typeof event.data === 'string' ? event.data : Buffer.from(event.data).toString('latin1');
  const doing: Doing = { by: event.from, t: event.t, act: { kind: 'message', name, value, valid: true } };
  if (living.some((e) => e.closedBy) || !world.plans.some((plan) => stepFor(plan, doing))) return [...living];
  const clean = cleanSuccessors(world, living, doing);
  return clean.length > 0 ? merged(clean) : [...living];
}
