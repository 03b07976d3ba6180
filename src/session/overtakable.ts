import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import type { Plan } from './plan.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';

/** The fault that is listed for a message where it is unexpected; undefined: there is none, or it depends on which message it is. */
export function refusalOf(plan: Pick<Plan, 'faultFor'>, { side, messages }: Position): Program | undefined {
  const [fault, ...others] = [...messages].map((name) => plan.faultFor('unexpected-message', side, name));
  return others.every((other) => other === fault) ? fault : undefined;
}

/**
 * Exchanges that are over with their first message, begin in some states only, and whose state the other side may leave: it may
 * then refuse what it overtook, so they are remembered for a while.
 */
export function overtakableIn(plan: Pick<Plan, 'faultFor' | 'exchanges'>): ReadonlySet<Program> {
  const { exchanges } = plan;
  const entered = { client: enteredBy(exchanges, 'client'), server: enteredBy(exchanges, 'server') };
  const isOne = ({ exchange, start, abortFirst }: Program): boolean => {
    const states = exchange?.in;
    if (states === undefined || abortFirst.length > 0) return false;
    const ends = start.next.filter(
      (p) => start.after(p).next.length === 0 && refusalOf(plan, p) !== undefined,
    );
    return ends.some(({ side }) => entered[otherSide(side)].some((state) => !states.includes(state)));
  };
  return new Set(exchanges.filter(isOne));
}

function enteredBy(exchanges: readonly Program[], side: Side): string[] {
  const positions = exchanges.flatMap((program) => program.positions).filter((p) => p.side === side);
  return positions.flatMap(({ step }) => step.enter ?? []);
}
