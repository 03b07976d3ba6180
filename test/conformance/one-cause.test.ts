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

/** Questions under a key, asked once in. */
const DESK = {
  client: { enter: {}, ask: { id: { type: 'string', minLength: 1 } } },
  server: {
    entered: {},
    answer: { id: { type: 'string' } },
    error: { code: { type: 'string' } },
  },
  session: `version: 1
states: [door, inside]
exchanges:
  entering: {at: door, steps: [{client: enter}, {server: entered, within: 1s, enter: inside}]}
  asking: {in: inside, many: '*', key: /id, unique: true, steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  early: {when: unexpected-message, messages: ask, within: 1s, then: {send: error, with: {/code: early}}}
  again: {when: key-in-use, messages: ask, within: 1s, then: {send: error, with: {/code: again}}}
  wrong: {when: invalid-message, messages: ask, within: 1s, then: {send: error, with: {/code: wrong}}}`,
};

/** A server of the desk; `enters`: it lets somebody in; `key`: the key of an answer. */
const desk =
  ({ enters = true, key = (id: string): string => id }) =>
  ({ say }: Ways): ((heard: Heard) => void) => {
    let isInside = false;
    return (heard) => {
      const { type, id } = heard ?? {};
      if (type === 'enter' && enters) {
        isInside = true;
        say({ type: 'entered' });
      }
      if (type !== 'ask') return;
      if (typeof id !== 'string' || id === '') say({ type: 'error', code: 'wrong' });
      else if (isInside) say({ type: 'answer', id: key(id) });
      else say({ type: 'error', code: 'early' });
    };
  };

test.each([
  { title: 'a state that is never entered', ways: { enters: false }, want: 't/entering/entered' },
  { title: 'a wrong key', ways: { key: (id: string) => `${id}x` }, want: 't/asking/answer~key' },
])('whatever comes of $title is one cause with it', async ({ ways, want }) => {
  const { contract } = await contractOf(DESK);
  await using peer = await startSmallPeer(desk(ways));
  const report = await runAgainst(contract, peer.url);
  expect(
    report.causes.map(({ id }) => id),
    summary(report).join('\n'),
  ).toEqual([want]);
});
