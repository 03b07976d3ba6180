import { expect, test } from 'vitest';
import { createSession } from '../../src/session/index.ts';
import { contractOf } from '../promises/support.ts';

const { contract, channel } = await contractOf({
  client: { join: {}, leave: {} },
  server: { joined: {}, left: {}, refused: {} },
  session: `version: 1
states: [lobby, inside]
exchanges:
  joining: {at: lobby, steps: [{client: join}, {server: joined, within: 2s, enter: inside}]}
  leave: {in: inside, steps: [{client: leave, enter: lobby}, {server: left, within: 2s}]}
faults:
  early: {when: unexpected-message, messages: leave, then: {send: refused}}`,
});

/** What is found at the end, where `joined` comes never and `leave` at 3 s, and the server says these then. */
function foundBehindLeave(...types: readonly string[]): string[] {
  const session = createSession({ contract, channel, grace: 100 });
  session.open(0);
  session.frame({ from: 'client', data: '{"type":"join"}' }, 5);
  session.frame({ from: 'client', data: '{"type":"leave"}' }, 3000);
  for (const type of types) session.frame({ from: 'server', data: JSON.stringify({ type }) }, 3010);
  return session.end(60_000).findings.map(({ id }) => id);
}

test.each([
  { says: [], want: ['t/joining/joined'] },
  { says: ['left'], want: ['t/joining/joined'] },
  { says: ['refused'], want: ['t/joining/joined'] },
  { says: ['refused', 'refused'], want: ['t/frames/unexpected/refused', 't/joining/joined'] },
])('what begins in a state that is only presumed may be refused: $says', ({ says, want }) => {
  expect(foundBehindLeave(...says)).toEqual(want);
});
