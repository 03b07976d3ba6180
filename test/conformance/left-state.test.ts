import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

const { contract } = await contractOf({
  client: { join: {}, leave: {} },
  server: { joined: {}, left: {}, refused: {} },
  session: `version: 1
states: [lobby, room]
exchanges:
  join: {in: lobby, steps: [{client: join}, {server: joined, within: 1s, enter: room}]}
  leave: {in: room, steps: [{client: leave}, {server: left, within: 1s, enter: lobby}]}
faults:
  not-now: {when: unexpected-message, then: {send: refused}}`,
});

test('the run does not say what only a state that the server has left admits', async () => {
  await using rooms = await startSmallPeer(({ say }) => {
    let state = 'lobby';
    return (heard) => {
      const answer = heard?.['type'] === 'join' ? 'joined' : 'left';
      if ((state === 'lobby') !== (answer === 'joined')) return say({ type: 'refused' });
      state = answer === 'joined' ? 'room' : 'lobby';
      say({ type: answer });
    };
  });
  const report = await runAgainst(contract, rooms.url);
  expect(report.causes, summary(report).join('\n')).toEqual([]);
});
