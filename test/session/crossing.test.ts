import { expect, test } from 'vitest';
import { createSession } from '../../src/session/index.ts';
import { contractOf, locking } from '../promises/support.ts';

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

const { contract: lock } = await contractOf({
  client: { lock: {}, unlock: {} },
  server: { granted: {}, unlocked: {}, revoked: {}, refused: {} },
  session: `version: 1
exchanges:
  ${locking('5s')}
faults:
  not-locked: {when: unexpected-message, messages: unlock, then: {send: refused}}`,
});

/** What is found where the server says these, each at its time after the client's unlock, to who sets 100 ms for crossings. */
function foundBehindUnlock(frames: readonly (readonly [string, number])[]): string[] {
  const [channel] = lock.channels;
  if (channel === undefined) throw new Error('no channel');
  const session = createSession({ contract: lock, channel, grace: 100 });
  session.open(0);
  session.frame({ from: 'client', data: '{"type":"lock"}' }, 5);
  session.frame({ from: 'server', data: '{"type":"granted"}' }, 6);
  session.frame({ from: 'client', data: '{"type":"unlock"}' }, 10);
  for (const [type, at] of frames) session.frame({ from: 'server', data: JSON.stringify({ type }) }, 10 + at);
  return session.end(20_000).findings.map(({ id }) => id);
}

test.each([
  { frames: [['revoked', 50]] as const, want: [] },
  // It takes what it hears in turn, and had not heard of it.
  { frames: [['revoked', 1500]] as const, want: [] },
  { frames: [['revoked', 1500], ['refused', 1600]] as const, want: [] }, // prettier-ignore
  { frames: [['revoked', 50], ['refused', 4900]] as const, want: [] }, // prettier-ignore
  { frames: [['revoked', 2100], ['unlocked', 2200]] as const, want: ['t/locking/away/revoked~extra'] }, // prettier-ignore
  { frames: [['unlocked', 20], ['revoked', 30]] as const, want: ['t/frames/unexpected/revoked'] }, // prettier-ignore
  { frames: [['unlocked', 20], ['refused', 30]] as const, want: ['t/frames/unexpected/refused'] }, // prettier-ignore
])('a lock that is taken away as it is given back: $frames', ({ frames, want }) => {
  expect(foundBehindUnlock(frames)).toEqual(want);
});
