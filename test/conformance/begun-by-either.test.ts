import { expect, test } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';

const { contract } = await contractOf({
  client: { ask: {} },
  server: { answer: {}, done: {} },
  session: `version: 1
exchanges:
  question:
    steps: [{client: ask, times: 0..1}, {server: answer, within: 5s}, {server: done, within: 5s}]`,
});

// The quiet window at the end of a scenario is 100 ms then, and a bound 500 ms.
const timeScale = 0.1;

test.each([
  { ends: true, found: [] },
  { ends: false, found: ['t/question/done'] },
])(
  'what we began is waited for to its end where the server may begin it as well: %o',
  async ({ ends, found }) => {
    await using server = await startSmallPeer(({ say, after }) => (heard) => {
      if (heard?.['type'] !== 'ask') return;
      after(200, () => say({ type: 'answer' }));
      if (ends) after(500, () => say({ type: 'done' }));
    });
    const { causes, checks } = await runConformance(
      contract,
      {
        ...DEFAULT_TARGET,
        url: server.url,
        timeScale,
      },
      { only: ['t/states/open'] },
    );
    expect(causes.map(({ id }) => id)).toEqual(found);
    expect(checks.find(({ id }) => id === 't/question/done')?.verdict).toBe(ends ? 'pass' : 'fail');
  },
);
