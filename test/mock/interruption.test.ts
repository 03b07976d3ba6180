import { describe, expect, it } from 'vitest';
import { contractOf, locking } from '../promises/support.ts';
import { findingsOf, house, type Talk } from './support.ts';

const { contract: locks } = await contractOf({
  client: { lock: {}, unlock: {} },
  server: { granted: {}, unlocked: {}, revoked: {} },
  session: `version: 1
exchanges:
  ${locking('2s')}`,
});
const { contract: leases } = await contractOf({
  client: { lock: {}, unlock: {} },
  server: { granted: {}, expired: {} },
  session: `version: 1
exchanges:
  locking:
    steps:
      - client: lock
      - {server: granted, within: 2s}
      - oneOf:
          back: [{client: unlock}]
          away: [{server: expired, within: 1s}]`,
});
const { mock: start, talk } = house();

async function granted(client: Talk): Promise<number> {
  client.say({ type: 'lock' });
  await client.until('granted');
  return performance.now();
}

describe('a mock that may take back what it gave', () => {
  it('leaves it to the client', async () => {
    const mock = await start(locks);
    const client = await talk(mock.url);
    for (let round = 0; round < 2; round += 1) {
      await granted(client);
      await new Promise((resolve) => setTimeout(resolve, 250));
      client.say({ type: 'unlock' });
      await client.until('unlocked');
    }
    expect(client.heard.map(({ type }) => type)).toEqual(['granted', 'unlocked', 'granted', 'unlocked']);
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it('takes it back when it is asked to', async () => {
    const mock = await start(locks);
    const client = await talk(mock.url);
    await granted(client);
    mock.sessions[0]?.branch('away');
    await client.until('revoked');
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });

  it('takes it back unasked where that is what it breaks', async () => {
    const mock = await start(locks, { break: ['t/locking/away/revoked~schema'] });
    const client = await talk(mock.url);
    await granted(client);
    expect((await client.next())['type']).not.toBe('unlocked');
  });

  it('takes it back before its time is over, and not at once', async () => {
    const mock = await start(leases);
    const client = await talk(mock.url);
    const since = await granted(client);
    await client.until('expired');
    const after = performance.now() - since;
    expect(after).toBeGreaterThan(500);
    expect(findingsOf(mock.events, 'server')).toEqual([]);
  });
});
