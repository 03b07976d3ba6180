import type { Incoming } from './core.ts';
import { freeMoves } from './moves.ts';
import type { Begin, Move } from './move.ts';
import type { Program } from './program.ts';
import type { View } from './view.ts';

/**
 * The moves of a message that carries no running key. What nothing but a state that the other side has left admits may be
 * refused as well, as the document says of what is unexpected: when it arrives, that state is over.
 */
export function movesOrRefusals(view: View, incoming: Incoming): readonly Move[] {
  const moves = freeMoves(view, incoming);
  if (incoming.invalid || moves.length === 0) return moves;
  if (moves.some(isDoubted)) return [...moves, ...moves.flatMap(refusedForMany)];
  if (!moves.every(crosses)) return moves;
  const fault = view.core.plan.faultFor('unexpected-message', incoming.side, incoming.message);
  if (fault === undefined) return moves;
  const word = 'unexpected-message';
  const served = moves.map((begin): Begin =>
    goesOn(begin) ? begin : { ...begin, refusal: { fault, reading: 'maybe', word } },
  );
  const refused = moves.filter(goesOn);
  return [
    ...served,
    ...refused.map((begin): Begin => ({ ...begin, refusal: { fault, reading: 'came', word } })),
  ];
}

/** A beginning for which there may be no room. */
function isDoubted(move: Move): move is Begin & { readonly doubt: Program } {
  return move.kind === 'begin' && move.doubt !== undefined && goesOn(move);
}

/** A beginning for which there may be no room, as it is refused. */
function refusedForMany(move: Move): Begin[] {
  if (!isDoubted(move)) return [];
  return [{ ...move, refusal: { fault: move.doubt, reading: 'came', word: 'too-many-open' } }];
}

function crosses(move: Move): move is Begin {
  return move.kind === 'begin' && move.under === 'left';
}

/** Whether anything follows the message, by which to see that it was served. */
function goesOn({ program, position }: Begin): boolean {
  return program.start.after(position).next.length > 0;
}
