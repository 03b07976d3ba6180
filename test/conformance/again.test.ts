import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { runAgainst } from './support.ts';

const key = { id: { type: 'string' } };
const { contract } = await contractOf({
  client: { ask: key },
  server: { answer: key, error: { code: { type: 'string' } } },
  session: `version: 1
exchanges:
  question: {many: 3, key: /id, steps: [{client: ask}, {server: answer, within: 5s}]}
faults:
  full: {when: too-many-open, messages: ask, then: {send: error, with: {/code: full}}}
  odd: {when: not-json, then: {send: error, with: {/code: odd}}}`,
});

test.each([
  { leaks: false, want: [] },
  { leaks: true, want: ['fail t/frames/unexpected/error'] },
])('what is over makes room, unless the server forgets that: $leaks', async ({ leaks, want }) => {
  await using server = await startSmallPeer(({ say, after }) => {
    let open = 0;
    return (heard) => {
      if (heard === undefined) return say({ type: 'error', code: 'odd' });
      if (open === 3) return say({ type: 'error', code: 'full' });
      open += 1;
      after(20, () => {
        if (!leaks) open -= 1;
        say({ type: 'answer', id: heard['id'] });
      });
    };
  });
  const report = await runAgainst(contract, server.url, { only: ['t/question/*'] });
  expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual(want);
  if (leaks) expect(report.causes[0]?.text).toMatch(/It is the reaction of `full`/);
});
