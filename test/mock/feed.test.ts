import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { findingsOf, house } from './support.ts';

const feed = await loadContract('examples/market-feed/asyncapi.yaml');
const { mock: start, talk } = house();

describe('the mock of a feed', () => {
  it.each(['ticker', 'trade', 'book'])('sends what was subscribed to: %s', async (kind) => {
    const mock = await start(feed, { timeScale: 0.1 });
    const client = await talk(mock.url);
    await client.next();
    client.say({ event: 'subscribe', reqid: 1, pair: 'BTC/EUR', kind });
    const data: unknown[][] = [];
    while (data.length < 2) {
      const heard: unknown = await client.next();
      if (Array.isArray(heard)) data.push(heard as unknown[]);
    }
    expect(data.map(([, , told, pair]) => [told, pair])).toEqual([
      [kind, 'BTC/EUR'],
      [kind, 'BTC/EUR'],
    ]);
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });
});
