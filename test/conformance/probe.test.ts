import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Ways } from './small-peer.ts';
import { runAgainst } from './support.ts';

const { contract } = await contractOf({
  client: { ask: {} },
  server: { answer: {}, tick: {} },
  session: `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 1s}]}
  clock: {steps: [{server: tick}]}`,
});

test.each([
  { reaction: ({ say }: Ways) => say({ type: 'oops' }), want: 'answered {"type":"oops"}' },
  { reaction: ({ close }: Ways) => close(4400), want: 'closed with 4400' },
  { reaction: () => undefined, want: 'said nothing' },
  // It would have said that anyway.
  { reaction: ({ every, say }: Ways) => every(10, () => say({ type: 'tick' })), want: 'went on' },
])('what is not described is probed, and the server $want', async ({ reaction, want }) => {
  await using peer = await startSmallPeer((ways) => (heard) => {
    if (heard?.['type'] === 'ask') ways.say({ type: 'answer' });
    else reaction(ways);
  });
  const only = ['t/undescribed/unknown-message'];
  const { checks, exitCode } = await runAgainst(contract, peer.url, { undescribed: true, only });
  expect(checks.find(({ id }) => id === only[0])).toMatchObject({
    verdict: 'note',
    seen: `the server ${want}.`,
  });
  expect(exitCode).toBe(0);
});
