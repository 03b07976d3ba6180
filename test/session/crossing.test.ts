import { expect, test } from 'vitest';
import { createSession } from '../../src/session/index.ts';
import { contractOf } from '../promises/support.ts';

const { contract, channel } = await contractOf({
  client: { leave: {} },
  server: { tick: {}, left: {} },
  session: `version: 1
states: [playing, lobby]
exchanges:
  ticks: {in: playing, steps: [{server: tick}]}
  leave: {in: playing, steps: [{client: leave, enter: lobby}, {server: left, within: 5s}]}`,
});

/** What is found where the server says these, each at its time after the client's leave, to who sets 100 ms for crossings. */
function foundBy(frames: readonly (readonly [string, number])[]): string[] {
  const session = createSession({ contract, channel, grace: 100 });
  session.open(0);
  session.frame({ from: 'client', data: '{"type":"leave"}' }, 10);
  for (const [type, at] of frames) session.frame({ from: 'server', data: JSON.stringify({ type }) }, 10 + at);
  return session.end(20_000).findings.map(({ id }) => id);
}

test('a server that takes what it hears in turn goes on until it answers', () => {
  expect(
    foundBy([
      ['tick', 50],
      ['tick', 1500],
      ['left', 1600],
    ]),
  ).toEqual([]);
});

test.each([
  {
    why: 'has answered',
    frames: [
      ['left', 20],
      ['tick', 30],
    ] as const,
  },
  {
    why: 'was waited for',
    frames: [
      ['tick', 2100],
      ['left', 2200],
    ] as const,
  },
])('it goes on no more when it $why', ({ frames }) => {
  expect(foundBy(frames)).toEqual(['t/frames/unexpected/tick']);
});
