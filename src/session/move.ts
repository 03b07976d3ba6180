import type { ConditionWord } from '../contract/index.ts';
import type { Instance } from './instance.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';

/**
 * A legal place for a message in one explanation (semantics, section 4, tier 1).
 * `step`: the next step · `abort`: the abort's first step · `else`: what follows a step that is not there in time ·
 * `tardy`: the late step itself, after its `else` became due · `drain`: what was under way when the other side aborted ·
 * `silent`: an abort that crossed the end.
 */
export type Move =
  | StepMove
  | {
      readonly kind: 'tardy' | 'drain' | 'silent';
      readonly instance: Instance;
      readonly position: Position;
    }
  | Begin
  | {
      readonly kind: 'refuse';
      readonly program: Program;
      readonly word: ConditionWord;
      /** What it would have begun, where too much is open for that in this explanation. */
      readonly blocked?: Blocked;
    };

/** What a move that leaves a state may do to what the other side began in it. */
interface Overtaking {
  /** What came behind that. */
  readonly overtaken?: readonly Instance[];
}

/** A step of a running instance. */
export interface StepMove extends Overtaking {
  readonly kind: 'step' | 'abort' | 'else';
  readonly instance: Instance;
  readonly position: Position;
}

/** The beginning of a new instance, and under which state it is legal. */
export interface Begin extends Overtaking {
  readonly kind: 'begin';
  readonly program: Program;
  readonly position: Position;
  readonly under: 'current' | 'left' | 'presumed';
  readonly cause: number | undefined;
  /** It goes beyond `many`, and no fault is listed for that: a note. */
  readonly beyond: boolean;
  /**
   * The listed fault as which it may be refused, for it crosses a change of the state. `maybe`: nothing shows whether it was,
   * so the reaction is not owed · `came`: it was, so it is.
   */
  readonly refusal:
    { readonly fault: Program; readonly reading: 'maybe' | 'came'; readonly word: ConditionWord } | undefined;
  /** The listed fault as which it may be refused, for what stands in its way may be over: the other side was wrong in it. */
  readonly doubt: Program | undefined;
}

/** Why an exchange does not begin with a message. */
export type Blocked = {
  readonly kind: 'blocked';
  readonly by: 'key' | 'many';
  readonly program: Program;
  readonly position: Position;
};
