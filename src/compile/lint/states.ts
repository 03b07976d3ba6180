import { allStepsOf } from '../../contract/index.ts';
import type { Channel } from '../../contract/index.ts';
import type { Lint } from './lint.ts';

/** Every state can be reached from the first. */
export function stateRules(channel: Channel): Lint[] {
  const { session } = channel;
  const reached = new Set(session.states.slice(0, 1));
  for (const state of reached) {
    for (const exchange of session.exchanges) {
      const mayRun =
        exchange.at === state || (exchange.at === undefined && (exchange.in?.includes(state) ?? true));
      if (!mayRun) continue;
      for (const step of allStepsOf(exchange)) if (step.enter !== undefined) reached.add(step.enter);
    }
  }
  const lost = session.states.filter((state) => !reached.has(state));
  return lost.map((state) => ({
    code: 'unreachable-state',
    severity: 'error',
    location: { ...channel.location, pointer: `${channel.location.pointer}/x-session/states` },
    message: `state ${state} is never entered`,
    hint: `a step with enter: ${state} leads there`,
  }));
}
