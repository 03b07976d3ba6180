import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

const { contract } = await contractOf({
  client: { login: {}, ask: {} },
  server: { hello: {}, ready: {}, answer: {} },
  session: `version: 1
states: [opening, greeted, live]
exchanges:
  greeting: {at: opening, steps: [{server: hello, within: 2s, enter: greeted}]}
  login: {at: greeted, steps: [{client: login, within: 5s}, {server: ready, within: 5s, enter: live}]}
  question: {in: live, steps: [{client: ask}, {server: answer, within: 5s}]}
faults:
  too-early: {when: unexpected-message, messages: ask, then: {close: 4403}}`,
});

test('a mistake of a state that is over is not made behind what leads to where it is right', async () => {
  await using server = await startSmallPeer(({ say, close }) => {
    let isIn = false;
    say({ type: 'hello' });
    return (heard) => {
      if (heard?.['type'] === 'login') {
        isIn = true;
        return say({ type: 'ready' });
      }
      return isIn ? say({ type: 'answer' }) : close(4403);
    };
  });
  const report = await runAgainst(contract, server.url);
  expectNoBlame(report);
  const verdicts = ['opening', 'greeted'].map(
    (state) => report.checks.find(({ id }) => id === `t/faults/too-early/ask@${state}`)?.verdict,
  );
  expect(verdicts).toEqual(['inconclusive', 'pass']);
});
