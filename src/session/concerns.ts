import type { Core, Incoming } from './core.ts';
import type { Instance } from './instance.ts';

/** Whether it is the reaction to what was refused, and the message may end what stood in the way of that. */
export function mayBeExcused(core: Core, { refused }: Instance, incoming: Incoming): boolean {
  if (refused === undefined) return false;
  return core.plan.sending(incoming.side, incoming.message).includes(refused.program);
}

/** Whether an instance of a cluster could take this message, or stand in the way of taking it. */
export function concerns(core: Core, instance: Instance, incoming: Incoming): boolean {
  if (core.plan.sending(incoming.side, incoming.message).includes(instance.program)) return true;
  if (mayBeExcused(core, instance, incoming)) return true;
  return instance.node.enterAhead.size > 0 && core.plan.beginning(incoming.side, incoming.message).length > 0;
}
