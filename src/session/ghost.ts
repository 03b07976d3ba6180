import type { Incoming } from './core.ts';
import { mayBegin } from './moves.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { newInstance } from './new-instance.ts';
import type { View } from './view.ts';

/** A broken instance of the first exchange in which the side sends the message; none if the message can end it. */
export function leaveGhost(view: View, incoming: Incoming): void {
  for (const program of view.core.plan.sending(incoming.side, incoming.message)) {
    const position = program.positions.find(
      (p) => p.side === incoming.side && p.messages.has(incoming.message),
    );
    if (program.exchange === undefined || position === undefined) continue;
    if (!canEnd(program, incoming)) leaveBroken(view, program, { position, incoming });
    return;
  }
}

/** What was refused, and would have begun something, leaves a broken instance of that; none if the message can end it. */
export function leaveGhostOfRefused(view: View, incoming: Incoming, forever = false): void {
  for (const program of view.core.plan.beginning(incoming.side, incoming.message)) {
    const begin = mayBegin(view, program, incoming);
    if (begin?.kind !== 'begin') continue;
    const { position } = begin;
    if (!canEnd(program, incoming)) leaveBroken(view, program, { position, incoming, forever });
    return;
  }
}

function canEnd({ positions, groups }: Program, { side, message }: Incoming): boolean {
  return positions.some((position) => {
    const { group, last, messages } = position;
    return (groups[group]?.last ?? last) && position.side === side && messages.has(message);
  });
}

/** So many absorb for one exchange at once; in a flood of mistakes the oldest are let go. */
const MOST_BROKEN = 1000;

/** A broken instance at a position: it owes nothing and absorbs what follows from the frame. `forever`: it may be served. */
export function leaveBroken(
  view: View,
  program: Program,
  by: {
    position: Position;
    incoming: Incoming;
    forever?: boolean;
  },
): void {
  const { position, incoming, forever } = by;
  if (view.alternative === undefined) view.core.bag.dropBroken(program, MOST_BROKEN);
  const instance = view.add(
    newInstance(view, program, {
      node: program.nodeAt(position),
      isGhost: true,
      at: incoming.at,
      key: incoming.keyIn(program),
      lastBy: incoming.side,
      first: incoming.value,
    }),
  );
  const broken = view.break(instance, incoming.at);
  if (forever) view.change(broken, { until: Infinity });
}
