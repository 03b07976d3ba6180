import type { Channel, Side } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';

const known = new WeakMap<Channel, ReadonlySet<Side>>();

/** Whether anything of a side comes again and again at a pace: nowhere in most documents. */
export function isPaced(channel: Channel, side: Side): boolean {
  const paced = known.get(channel) ?? pacedIn(channel);
  known.set(channel, paced);
  return paced.has(side);
}

function pacedIn({ session }: Channel): Set<Side> {
  const steps = session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  return new Set(steps.filter(({ every }) => every !== undefined).map(({ side }) => side));
}
