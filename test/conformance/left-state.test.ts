import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst, summary } from './support.ts';

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
  expectNoBlame(report);
});

test('the run does not begin again what only a state that the server has left admits twice', async () => {
  const id = { id: { type: 'string' } };
  const { contract: desk } = await contractOf({
    client: { join: {}, ask: id },
    server: { joined: {}, begun: id, done: id, refused: id, busy: id },
    session: `version: 1
states: [lobby, room]
exchanges:
  join: {in: lobby, steps: [{client: join}, {server: joined, within: 1s, enter: room}]}
  outside: {in: lobby, many: '*', steps: [{client: ask}, {server: refused, within: 1s}]}
  ask: {in: room, many: '*', unique: true, key: /id, steps: [{client: ask}, {server: begun, within: 1s}, {server: done, within: 5s}]}
faults:
  taken: {when: key-in-use, messages: ask, then: {send: busy}}`,
  });
  await using rooms = await startSmallPeer(({ say, after }) => {
    let isIn = false;
    const open = new Set<unknown>();
    return (heard) => {
      const name = heard?.['id'];
      if (heard?.['type'] === 'join') isIn = true;
      if (name === undefined) return say({ type: 'joined' });
      if (!isIn || open.has(name)) return say({ type: isIn ? 'busy' : 'refused', id: name });
      open.add(name);
      say({ type: 'begun', id: name });
      after(50, () => open.delete(name) && say({ type: 'done', id: name }));
    };
  });
  const report = await runAgainst(desk, rooms.url);
  const taken = report.checks.find((each) => each.id.startsWith('t/faults/taken/ask'));
  expect([taken?.verdict, ...summary(report)]).toEqual(['pass']);
});
