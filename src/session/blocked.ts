import { reportAt } from './blame.ts';
import type { Incoming } from './core.ts';
import { leaveBroken } from './ghost.ts';
import type { Refused } from './instance.ts';
import type { Blocked } from './move.ts';
import { mayBegin } from './moves.ts';
import type { View } from './view.ts';

/** What a message could begin but for this. */
export function blockedBy(view: View, incoming: Incoming, by: Blocked['by']): Blocked | undefined {
  for (const program of view.core.plan.beginning(incoming.side, incoming.message)) {
    const begin = mayBegin(view, program, incoming);
    if (begin?.kind === 'blocked' && begin.by === by) return begin;
  }
  return undefined;
}

/** Others stood in its way. */
export const OTHERS = { early: false, excused: false };

/** It is beyond `many`, and a fault is listed for that: a note, and a broken instance, so that its answers have an owner. */
export function noteBeyondMany(view: View, incoming: Incoming, { program, position }: Blocked): Refused {
  const { message } = incoming;
  const text = `${message} begins ${program.name} beyond the ${String(program.exchange?.many)} that may be open at once`;
  reportAt(view, position, { incoming, aspect: '~many', text, program, level: 'MAY' });
  leaveBroken(view, program, { position, incoming });
  return { program, position, message, key: undefined, own: incoming.keyIn(program), ...OTHERS };
}
