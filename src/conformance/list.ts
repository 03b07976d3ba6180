import type { Contract } from '../contract/index.ts';
import type { Target } from '../credentials/index.ts';
import type { Promise_ } from '../promises/index.ts';
import { matchesAny } from '../promises/index.ts';
import { planRun } from './plan.ts';
import { channelOf, forbidUnknown, settingsOf } from './run-conformance.ts';
import type { ConformanceOptions } from './run-conformance.ts';

/** A scenario as it is listed. */
export interface ListedScenario {
  readonly id: string;
  readonly summary: string;
  /** Why it would not run; undefined: it would. */
  readonly left?: string;
}

/** What a run against a target would do, without doing it. */
export function listRun(
  contract: Contract,
  target: Target,
  options: Pick<ConformanceOptions, 'only' | 'fuzz' | 'seed'> = {},
): { readonly scenarios: readonly ListedScenario[]; readonly checks: readonly Promise_[] } {
  const { only } = options;
  const channel = channelOf(contract, target.channel);
  forbidUnknown(contract, target);
  const plan = planRun(contract, channel, settingsOf(contract, target, options));
  const run = plan.run.map(({ id, summary }) => ({ id, summary }));
  const left = plan.left
    .filter(({ scenario }) => only === undefined || matchesAny(only, scenario.id))
    .map(({ scenario, reason }) => ({ id: scenario.id, summary: scenario.summary, left: reason }));
  const checks = plan.promises.filter(({ id }) => only === undefined || matchesAny(only, id));
  return { scenarios: [...run, ...left], checks };
}
