import { StateError } from './errors.ts';
import type { Plan, PlanExchange } from './plan.ts';

/** The exchange of a name; throws where the plan has none. */
export function exchangeOf(plan: Plan, name: string): PlanExchange {
  const exchange = Object.hasOwn(plan.exchanges, name) ? plan.exchanges[name] : undefined;
  if (exchange === undefined) throw new RangeError(`there is no exchange ${name}`);
  return exchange;
}

/** Throws where an exchange may not begin in a state. */
export function forbidOutside(exchange: PlanExchange, name: string, state: string): void {
  if (exchange.in === undefined || exchange.in.includes(state)) return;
  throw new StateError(name, state, `may begin in ${exchange.in.join(', ')}, not in ${state}`);
}
