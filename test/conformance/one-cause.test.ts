import { describe, expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

const FEED = {
  client: { subscribe: { id: { type: 'string' } }, unsubscribe: { id: { type: 'string' } } },
  server: {
    subscribed: { id: { type: 'string' } },
    unsubscribed: { id: { type: 'string' } },
    snapshot: { id: { type: 'string' } },
    update: { id: { type: 'string' } },
  },
  session: `version: 1
exchanges:
  feed:
    many: '*'
    key: /id
    unique: true
    steps:
      - {client: subscribe}
      - {server: subscribed, within: 1s}
      - {server: snapshot, within: 1s}
      - {server: update, times: 1..*, within: 20s}
    abort:
      - {client: unsubscribe}
      - {server: unsubscribed, within: 1s}`,
};

/** A server of subscriptions, with what it says to one that begins. */
const feed =
  (greets: readonly string[]) =>
  ({ say, every }: Ways): ((heard: Heard) => void) => {
    const open = new Set<unknown>();
    every(100, () => {
      for (const id of open) say({ type: 'update', id });
    });
    return (heard) => {
      const id = heard?.['id'];
      if (heard?.['type'] === 'subscribe') {
        for (const type of greets) say({ type, id });
        open.add(id);
      } else if (open.delete(id)) say({ type: 'unsubscribed', id });
    };
  };

async function causesOf(greets: readonly string[]): Promise<{ ids: string[]; all: string }> {
  const { contract } = await contractOf(FEED);
  await using peer = await startSmallPeer(feed(greets));
  const report = await runAgainst(contract, peer.url);
  return { ids: report.causes.map(({ id }) => id), all: summary(report).join('\n') };
}

describe('a message in the place of a step that never comes', () => {
  test('is one cause, also where the dialogue is aborted at once and it is one too many', async () => {
    const { ids, all } = await causesOf(['snapshot']);
    expect(ids, all).toEqual(['t/feed/subscribed']);
    expect(all).toContain('t/feed/snapshot~extra');
  });

  test('is no cause where the step comes', async () => {
    const { ids, all } = await causesOf(['subscribed', 'snapshot']);
    expect(ids, all).toEqual([]);
  });

  test('is a cause of its own where it comes twice', async () => {
    const { ids, all } = await causesOf(['subscribed', 'snapshot', 'snapshot']);
    expect(ids, all).toEqual(['t/feed/snapshot~extra']);
  });
});
