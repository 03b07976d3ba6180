import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

const GIVEN = {
  client: { ask: {}, flush: {}, stop: {} },
  server: { answer: {}, done: {} },
  session: `version: 1
exchanges:
  talk:
    steps: [{client: ask}, {server: answer, within: 5s}]
    abort:
      - oneOf:
          flushed: [{client: flush}, {server: done, within: 5s}]
          stopped: [{client: stop}, {server: answer, id: last, within: 5s}, {server: done, within: 5s}]`,
};

/** A server that needs a moment for an answer, and at the end leaves out what it should. */
async function causesOf(last: readonly string[]): Promise<{ ids: string[]; branches: object; all: string }> {
  const { contract } = await contractOf(GIVEN);
  await using peer = await startSmallPeer(({ say, after }) => {
    let asked = 0;
    return (heard) => {
      asked += 1;
      const now = asked;
      if (heard?.['type'] === 'ask') after(20, () => now === asked && say({ type: 'answer' }));
      else for (const type of heard?.['type'] === 'stop' ? last : ['done']) say({ type });
    };
  });
  const report = await runAgainst(contract, peer.url);
  const branches = report.coverage.branches.map(({ name, seen }) => [name, seen > 0]);
  return { ids: report.causes.map(({ id }) => id), branches, all: summary(report).join('\n') };
}

test('every branch of an abort that is ours to choose is tried, and counted', async () => {
  const { ids, branches, all } = await causesOf(['answer', 'done']);
  expect(ids, all).toEqual([]);
  expect(branches).toEqual([
    ['talk/abort/flushed', true],
    ['talk/abort/stopped', true],
  ]);
});

test('what is left out in a later branch of an abort is found', async () => {
  const { ids, all } = await causesOf(['done']);
  expect(ids, all).toEqual(['t/talk/abort/stopped/last']);
});
