import { allStepsOf } from '../../contract/index.ts';
import type { SessionModel } from '../../contract/index.ts';
import type { Place } from '../source.ts';
import type { SessionScope } from './scope.ts';

/** Checks that every state can be reached from the first. Says nothing beside other errors, which may be the reason. */
export function checkReached(
  scope: SessionScope,
  place: Place,
  session: Pick<SessionModel, 'states' | 'exchanges'>,
): void {
  if (scope.findings.failed) return;
  const { states, exchanges } = session;
  const reached = new Set(states.slice(0, 1));
  for (const state of reached) {
    for (const exchange of exchanges) {
      const mayRun =
        exchange.at === state || (exchange.at === undefined && (exchange.in?.includes(state) ?? true));
      if (!mayRun) continue;
      for (const step of allStepsOf(exchange)) if (step.enter !== undefined) reached.add(step.enter);
    }
  }
  for (const [index, state] of states.entries()) {
    if (reached.has(state)) continue;
    const hint = `a step with enter: ${state} leads there`;
    scope.findings.error('unreachable-state', place.at(index), {
      message: `state ${state} is never entered`,
      hint,
    });
  }
}
