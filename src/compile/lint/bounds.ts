import { allStepsOf } from '../../contract/index.ts';
import type { Channel, Exchange, Step } from '../../contract/index.ts';
import { firstSteps } from './branches.ts';
import type { Lint } from './lint.ts';

/** Times that mean something: a bound where something is owed, none where nothing is, and none that pacing breaks. */
export function boundRules(channel: Channel): Lint[] {
  return channel.session.exchanges
    .filter((exchange) => exchange.origin === 'written')
    .flatMap((exchange) => {
      const first = new Set(firstSteps(exchange.steps));
      const steps = [...allStepsOf(exchange)];
      const aborting = new Set(firstSteps(exchange.abort));
      return [
        ...steps.flatMap((step) => impossible(step)),
        ...steps.filter((step) => first.has(step)).flatMap((step) => firstBound(exchange, step)),
        ...steps
          .filter((step) => !aborting.has(step))
          .flatMap((step) => unbounded(exchange, step, first.has(step))),
      ];
    });
}

function impossible(step: Step): Lint[] {
  if (step.every === undefined || step.within === undefined || step.every <= step.within) return [];
  const message = `${step.label} is due every ${String(step.every)} ms, so a gap within ${String(step.within)} ms cannot be kept`;
  const hint = 'make within longer than every';
  return [{ code: 'impossible-bound', severity: 'error', location: step.location, message, hint }];
}

/** The bound of a repeated step is also that of the gap between two of it, which runs in any exchange. */
function firstBound(exchange: Exchange, step: Step): Lint[] {
  if (exchange.at !== undefined || step.within === undefined || step.max !== 1) return [];
  const message = `${step.label} begins ${exchange.id}, and nothing says from when its bound would run`;
  const hint = `at: <state> if it is owed when the state is entered; else take the bound away`;
  return [{ code: 'within-without-at', severity: 'warning', location: step.location, message, hint }];
}

function unbounded(exchange: Exchange, step: Step, isFirst: boolean): Lint[] {
  const owed = step.min > 0 && (!isFirst || exchange.at !== undefined);
  if (!owed || step.within !== undefined) return [];
  const message = `${step.label} is owed and has no bound: it is never late, and whether it is missing cannot be told`;
  return [{ code: 'unbounded', severity: 'warning', location: step.location, message, hint: 'within: 5s' }];
}
