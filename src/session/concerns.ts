import type { Core, Incoming } from './core.ts';
import type { Instance } from './instance.ts';
import { isFresh } from './overtaken.ts';

/**
 * Whether a message may change what an instance owes without being its own: it may end what stood in the way of what was refused, or be the turn before it,
 * or enter another state, before what came too early, or behind what was just begun.
 */
export function mayBeExcused(core: Core, instance: Instance, incoming: Incoming): boolean {
  const { refused } = instance;
  const sending = core.plan.sending(incoming.side, incoming.message);
  if (refused !== undefined && !refused.early) return sending.includes(refused.program);
  const isOpen = refused !== undefined || instance.mode === 'ended' || isFresh(instance);
  return isOpen && entersBy(core, incoming);
}

function entersBy({ plan }: Core, { side, message }: Incoming): boolean {
  const positions = plan.sending(side, message).flatMap((program) => program.positions);
  return positions.some((p) => p.step.enter !== undefined && p.side === side && p.messages.has(message));
}

/** Whether an instance of a cluster could take this message, or stand in the way of taking it. */
export function concerns(core: Core, instance: Instance, incoming: Incoming): boolean {
  if (core.plan.sending(incoming.side, incoming.message).includes(instance.program)) return true;
  if (mayBeExcused(core, instance, incoming)) return true;
  return instance.node.enterAhead.size > 0 && core.plan.beginning(incoming.side, incoming.message).length > 0;
}
