import type { Channel, Contract } from '../contract/index.ts';
import { exchangePromises } from './step-promises.ts';
import { faultPromises } from './fault-promises.ts';
import type { Promise_ } from './promise.ts';
import { handshakePromises, requestPromises, sessionPromises } from './session-promises.ts';

/**
 * Every obligation of a channel, of both sides, in the natural order of reports: handshakes, exchanges as the document
 * has them, faults by their provocations, rules of the whole session. Ids are unique for each side; of two promises with
 * one id the first is kept.
 */
export function promisesOf(contract: Contract, channel: Channel): Promise_[] {
  const all = [
    ...handshakePromises(channel),
    ...requestPromises(channel),
    ...channel.session.exchanges.flatMap((exchange) => exchangePromises(channel, exchange)),
    ...channel.session.faults.flatMap((fault) => faultPromises(contract, channel, fault)),
    ...sessionPromises(channel, 'server'),
    ...sessionPromises(channel, 'client'),
  ];
  const seen = new Set<string>();
  return all.filter(({ id, side }) => {
    const key = `${side} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
