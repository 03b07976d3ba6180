import { stepsOf } from '../contract/index.ts';
import { belongsTo } from '../promises/index.ts';
import type { Play, Wish } from '../promises/index.ts';
import type { Move } from '../session/index.ts';

/** A play under way. */
export interface Playing {
  readonly play: Play;
  /** Wishes not yet sent. */
  left: Wish[];
  /** The session's number of the dialogue; undefined until it began. */
  instance: number | undefined;
  /** Paths of the subject's steps seen in it. */
  readonly answers: string[];
}

/** What is said at a step. */
export interface Saying extends Pick<Wish, 'message' | 'example' | 'members'> {
  /** The payload itself, in place of an example or a sample. */
  readonly payload?: unknown;
}

/** What a player sends next. */
export interface Next {
  readonly move: Move;
  readonly wish?: Wish | Saying;
  readonly playing?: Playing;
}

/** A step in a dialogue, or the beginning of one. */
export function placeOf({ step, instance }: Pick<Move, 'step' | 'instance'>): string {
  return instance === undefined ? step.path : `${step.path} ${String(instance)}`;
}

/** A step in a dialogue, and how often it was taken before. */
export function turnOf(move: Pick<Move, 'step' | 'instance' | 'count'>): string {
  return `${placeOf(move)} ${String(move.count)}`;
}

/** The wishes that wait for none of the others, nor for the subject. */
export function inTurn({ left, answers }: Playing): Wish[] {
  return left.filter(
    ({ behind, after }) =>
      !left.some(({ step }) => step === behind) && (after === undefined || answers.includes(after)),
  );
}

/**
 * Whether a move comes round again: a beginning, while its state lasts, or once more in a dialogue where too long a gap is a
 * mistake. Not in a state that is only presumed: what is owed may be missing for a mistake of ours.
 */
export function comesRound({ instance, step, exchange, count }: Move, state: string): boolean {
  if (step.every === undefined || exchange === undefined) return false;
  if (instance !== undefined) return count > 0 && step.within !== undefined;
  return exchange.at === undefined && belongsTo(exchange, state);
}

/** An abort that carries the dialogue's key waits until the other side has given it one. */
export function waitsForKey({ exchange, step, key }: Move, wish: Wish): boolean {
  if (exchange === undefined || key !== undefined || exchange.key?.[wish.message] === undefined) return false;
  return [...stepsOf(exchange.abort)].some(({ path }) => path === step.path);
}

/** Whether a move is of this play, or begins it; `all`: what is played beside it. */
export function belongs({ play, instance }: Playing, move: Move, all: readonly Playing[]): boolean {
  // We have seen the other side leave the state: from us nothing crosses that.
  if (move.exchange?.id !== play.exchange || move.crosses === true) return false;
  if (instance !== undefined) return move.instance === instance;
  if (move.exchange.at === undefined) return (move.instance === undefined) !== (play.answering === true);
  return move.instance !== undefined && !all.some((each) => each.instance === move.instance);
}
