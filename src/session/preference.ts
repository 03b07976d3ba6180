import { IN_TIME } from './bag.ts';
import type { Incoming } from './core.ts';
import { clockStart, lastStepOf, likeness } from './instance.ts';
import type { Instance } from './instance.ts';
import type { Move } from './move.ts';
import type { Position } from './positions.ts';

/** In order of preference. */
export function oldestFirst(moves: readonly Move[]): readonly Move[] {
  return moves.length < 2 ? moves : [...moves].sort(byAge);
}

/** Faults first, then the older last step, then the one created first. */
function byAge(a: Move, b: Move): number {
  if (a.kind === 'begin' || b.kind === 'begin' || a.kind === 'refuse' || b.kind === 'refuse') return 0;
  const fault = (move: { instance: Instance }): number => (move.instance.program.fault === undefined ? 1 : 0);
  return (
    fault(a) - fault(b) || lastStepOf(a.instance) - lastStepOf(b.instance) || a.instance.id - b.instance.id
  );
}

/** Interchangeable instances with one key count once: the oldest. */
export function dedupe(moves: readonly Move[], incoming: Incoming): readonly Move[] {
  if (moves.length < 2) return moves;
  const seen = new Set<string>();
  return moves.filter((move) => {
    if (move.kind === 'begin' || move.kind === 'refuse') return true;
    const { instance, position, kind } = move;
    const place = `${String(instance.program.index)}${kind}${String(position.index)}|${String(instance.node.index)}`;
    const like = `${place}|${likeness(instance)}|${standingOf(instance, incoming)}`;
    const fresh = !seen.has(like);
    seen.add(like);
    return fresh;
  });
}

/** Whether a frame would be late in an instance, and whether an `else` of it may begin: what is alike stands alike. */
export function standingOf(instance: Instance, incoming: Incoming): string {
  const { node, program } = instance;
  const waited = (position: Position): number => incoming.at - clockStart(instance, position);
  const isLate = node
    .accepts(incoming.side, incoming.message)
    .some((position) => position.within !== undefined && waited(position) > position.within);
  const mayElse = node.withElse.some((owed) => {
    const bound = owed.within ?? 0;
    return waited(owed) >= bound - program.timing.slack(bound);
  });
  return `${isLate ? 'late' : ''}${mayElse ? 'else' : ''}` || IN_TIME;
}
