import type { Side } from '../../../src/contract/index.ts';
import type { Explanation, Instance, World } from './model.ts';
import { clockOf, isDone, isMandatory, nextOf } from './next.ts';
import type { Position } from './positions.ts';

/** Section 7: what a side owes in an instance. */
export interface Debt {
  readonly instance: Instance;
  readonly side: Side;
  /** The owed step: the first mandatory one in document order. */
  readonly position: Position;
  /** After this it is late; undefined: there is no bound. */
  readonly bound: number | undefined;
  /** After this it is missing. */
  readonly patience: number | undefined;
}

/** A step of the side's own that may come now. */
interface Own {
  readonly position: Position;
  readonly since: number;
  readonly mandatory: boolean;
}

/**
 * Section 7: side S owes in an instance if it is not done, broken or a drain and `next` holds a mandatory step of S.
 * The bound is the longest `within` among S's own `next`; none where a mandatory one has none; optional or satisfied
 * ones without `within` are left out.
 */
export function debtOf(world: World, instance: Instance, side: Side): Debt | undefined {
  if (instance.mode !== 'running' || isDone(instance)) return undefined;
  const own = ownSteps(instance, side);
  const mandatory = own.filter((o) => o.mandatory);
  const [owed] = mandatory.map((o) => o.position).sort((a, b) => a.order - b.order);
  if (!owed) return undefined;
  const debt = { instance, side, position: owed };
  if (mandatory.some((o) => o.position.within === undefined)) {
    return { ...debt, bound: undefined, patience: undefined };
  }
  const { scaled, patience } = world.constants;
  const bounded = own.flatMap(({ position, since }) =>
    position.within === undefined ? [] : [{ since, within: scaled(position.within) }],
  );
  return {
    ...debt,
    bound: Math.max(...bounded.map((b) => b.since + b.within)),
    patience: Math.max(...bounded.map((b) => b.since + patience(b.within))),
  };
}

function ownSteps(instance: Instance, side: Side): Own[] {
  const { elseDue } = instance;
  // Once the `else` is owed, it alone is: the `~within` of the step whose place it takes is told.
  const own = elseDue
    ? elseDue.position.else.map((position) => ({
        position,
        since: elseDue.at,
        mandatory: position.step.min > 0,
      }))
    : nextOf(instance).map((position) => ({
        position,
        since: clockOf(instance, position),
        mandatory: isMandatory(instance, position),
      }));
  return own.filter((o) => o.position.step.side === side);
}

/** Everything owed in an explanation, by creation, the client's first. */
export function debtsOf(world: World, e: Explanation): Debt[] {
  return e.bag.flatMap((instance) => {
    const both = (['client', 'server'] as const).map((side) => debtOf(world, instance, side));
    return both.filter((debt) => debt !== undefined);
  });
}

/** Whether something in the instance is past its bound at `t` (section 8, presumed state). */
export function isPastBound(world: World, instance: Instance, t: number): boolean {
  if (instance.elseDue) return true;
  const both = (['client', 'server'] as const).map((side) => debtOf(world, instance, side));
  return both.some((debt) => debt?.bound !== undefined && debt.bound < t);
}
