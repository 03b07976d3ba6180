import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import { Incoming } from './core.ts';
import type { Core } from './core.ts';
import { movesOrRefusals } from './crossing.ts';
import { leaveBroken, leaveGhostOfRefused } from './ghost.ts';
import type { Instance, Refused } from './instance.ts';
import { keyedMoves } from './moves.ts';
import type { Program } from './program.ts';
import { provoke } from './provoke.ts';
import { View } from './view.ts';

/**
 * A side brought an instance to its end. Where that side is to refuse something because too much was open or the key was
 * in use, and the refused frame is not older than `grace`, the end may have been under way already: it saw nothing to
 * refuse. The reaction is still taken, but owed no more, and the check is inconclusive.
 */
export function excuseRefusals(view: View, ended: Instance, side: Side): void {
  for (const program of view.core.plan.refusing) {
    if (program.reactor !== side) continue;
    for (const instance of view.of(program)) {
      const { refused } = instance;
      if (refused === undefined || !isInTheWay(ended, instance, refused)) continue;
      if (ended.prev - instance.prev > view.core.plan.timing.grace) continue;
      excuse(view, instance, refused);
    }
  }
}

function isInTheWay(ended: Instance, fault: Instance, refused: Refused): boolean {
  const hadKey = refused.key === undefined || ended.key === refused.key;
  return isWaiting(fault) && hadKey && ended.program === refused.program && ended.id < fault.id;
}

/** A reaction that is owed, and of which nothing has come. */
function isWaiting({ mode, node, taint }: Instance): boolean {
  return mode === 'running' && node.position < 0 && taint.length === 0;
}

function excuse(view: View, instance: Instance, refused: Refused): void {
  const { program, first } = instance;
  view.change(instance, { taint: [program.reactor], refused: { ...refused, excused: true } });
  const why = 'what stood in the way ended while the frame was under way';
  const id = `${program.channel}/faults/${program.fault?.id ?? ''}`;
  if (!view.account.unclear.some((one) => one.id === id))
    view.account.unclear.push({ id, side: program.reactor, why });
  // It may have been begun after all: what answers it has an owner.
  const { side } = refused.position;
  const { now: at, frames: frame } = view.core;
  leaveBroken(view, refused.program, {
    position: refused.position,
    incoming: new Incoming({ side, at, frame }, { message: { name: refused.message }, value: first }),
    forever: true,
  });
}

/**
 * A side serves what it was to refuse, while all that stood in the way is still open: it has begun it. These refusals are owed,
 * whatever ends afterwards.
 */
export function refusalsBroken(view: View, served: Instance, incoming: Incoming): Instance[] {
  const key = incoming.keyIn(served.program);
  if (key === undefined) return [];
  const refusals = view.core.plan.refusing.filter(({ reactor }) => reactor === incoming.side);
  return refusals
    .flatMap((program) => view.of(program))
    .filter((one) => isWaiting(one) && one.refused?.program === served.program && one.refused.own === key);
}

/** Above a rate's `max` so many frames are followed in both readings; with keys of their own they are 2ⁿ. */
const FOLLOWED = 4;

/**
 * A dialogue with a key of its own, so far above a rate's `max` that both readings of each would be too many: it is not
 * judged. It may be served and it may be refused; false: the frame is no such beginning.
 */
export function leaveUnjudged(
  core: Core,
  incoming: Incoming,
  limit: { readonly program: Program; readonly by: number },
): boolean {
  const view = new View(core);
  if (limit.by <= FOLLOWED || keyedMoves(view, incoming).length > 0) return false;
  const { side, message, value: first, at } = incoming;
  const [begin, ...others] = movesOrRefusals(view, incoming);
  if (begin?.kind !== 'begin' || others.length > 0) return false;
  if (incoming.keyIn(begin.program) === undefined) return false;
  leaveGhostOfRefused(view, incoming, true);
  const reaction = provoke(view, limit.program, { word: 'rate', at, message, first });
  view.change(reaction, { taint: [otherSide(side)] });
  return true;
}
