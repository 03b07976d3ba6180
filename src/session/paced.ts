import type { Position } from './positions.ts';
import type { Program } from './program.ts';

/** What of a channel has a pace: found once, for all its sessions. */
export interface Paced {
  /** First steps: due while the state lasts. */
  readonly firsts: readonly { readonly program: Program; readonly position: Position }[];
}

export function pacedOf(exchanges: readonly Program[]): Paced {
  const paced = exchanges
    .flatMap((program) => program.positions.map((position) => ({ program, position })))
    .filter(({ position }) => position.step.every !== undefined);
  return {
    firsts: paced.filter(({ program, position }) => isFirst(program, position)),
  };
}

/** Whether a step is paced inside its loop. */
export function isLoop(program: Program, position: Position): boolean {
  return position.step.every !== undefined && position.max > 1 && !isFirst(program, position);
}

function isFirst(program: Program, position: Position): boolean {
  return program.first.includes(position.index);
}
