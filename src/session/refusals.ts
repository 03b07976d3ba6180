import type { Side } from '../contract/index.ts';
import { leaveBroken } from './ghost.ts';
import type { Instance, Refused } from './instance.ts';
import type { View } from './view.ts';

/**
 * A side brought an instance to its end. Where that side is to refuse something because too much was open or the key was
 * in use, and the refused frame is not older than `grace`, the end may have been under way already: it saw nothing to
 * refuse. The reaction is still taken, but owed no more, and the check is inconclusive.
 */
export function excuseRefusals(view: View, ended: Instance, by: { side: Side; at: number }): void {
  for (const program of view.core.plan.faults) {
    if (program.reactor !== by.side) continue;
    for (const instance of [...view.of(program)]) {
      const { refused } = instance;
      if (refused === undefined || !isInTheWay(ended, instance, refused)) continue;
      if (by.at - instance.prev > view.core.plan.timing.grace) continue;
      excuse(view, instance, refused);
    }
  }
}

function isInTheWay(ended: Instance, fault: Instance, refused: Refused): boolean {
  const waits = fault.mode === 'running' && fault.node.position < 0 && fault.taint.length === 0;
  const hadKey = refused.key === undefined || ended.key === refused.key;
  return waits && hadKey && ended.program === refused.program && ended.id < fault.id;
}

function excuse(view: View, instance: Instance, refused: Refused): void {
  const { program, first } = instance;
  view.change(instance, { taint: [program.reactor] });
  const why = 'what stood in the way ended while the frame was under way';
  const id = `${program.channel}/faults/${program.fault?.id ?? ''}`;
  view.account.unclear.push({ id, side: program.reactor, why });
  if (refused.key === undefined) return;
  // It may have been begun after all: what answers it has an owner.
  const side = refused.position.side;
  const [message = ''] = refused.position.messages;
  leaveBroken(view, refused.program, {
    position: refused.position,
    incoming: { side, message, value: first, at: view.core.now },
  });
}
