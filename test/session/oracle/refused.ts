import type { Fault } from '../../../src/contract/index.ts';
import { beginningOf } from './beginning.ts';
import { provokeFault } from './faults.ts';
import { fork, type Doing, type Explanation, type World } from './model.ts';
import { cleanMoves } from './moves.ts';
import { canEnd, leaveGhost } from './repair.ts';

/** Reading (after 8a): what would have begun leaves a ghost, so that a receiver that serves it all the same is blamed once. */
export function ghostIfBegun(world: World, e: Explanation, doing: Doing): void {
  for (const plan of world.plans) {
    const beginning = beginningOf(world, e, { plan, doing });
    if (beginning.kind !== 'may') continue;
    if (!canEnd(plan, doing)) leaveGhost(world, e, { plan, position: beginning.position, doing });
    return;
  }
}

/** A message that is too many: the reaction is owed in place of its step. */
export function refusedAs(world: World, e: Explanation, of: { doing: Doing; fault: Fault }): Explanation {
  const next = fork(e);
  ghostIfBegun(world, next, of.doing);
  owe(world, next, of);
  return next;
}

function owe(world: World, e: Explanation, of: { doing: Doing; fault: Fault }): Explanation {
  const { fault, doing } = of;
  const { act, t } = doing;
  const frame = act.kind === 'message' ? { value: act.value, name: act.name } : { value: undefined };
  provokeFault(world, e, { fault, t, ...frame });
  return e;
}

/** Tier 1 in one explanation; decision 0019: what shows a credential may be refused, for nobody says that the credential is good. */
export function clean(world: World, e: Explanation, doing: Doing): Explanation[] {
  const moves = cleanMoves(world, e, doing);
  if (moves.length === 0) return moves;
  return [...moves, ...untold(world, doing).map((fault) => owe(world, fork(e), { doing, fault }))];
}

/** Faults of a bad credential of which anything can be had once the socket is open. */
function untold({ told, contract, channel }: World, { by, act }: Doing): Fault[] {
  if (told || by !== 'client' || act.kind !== 'message' || !act.valid) return [];
  const places = channel.security.map((key) => contract.securitySchemes[key]?.place);
  if (!places.some((place) => place?.in === 'message' && place.message === act.name)) return [];
  return channel.session.faults.filter(
    ({ when, then }) =>
      when.some(({ word }) => word.startsWith('credential-')) && then.some(({ kind }) => kind !== 'http'),
  );
}
