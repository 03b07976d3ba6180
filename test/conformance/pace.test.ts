import { expect, test } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';

const timeScale = 0.1;

test.each([
  { every: '1s', beats: 100, found: [] },
  { every: '1s', beats: 0, found: ['warn t/alive/beat~every'] },
  { every: '5s', beats: 0, found: ['warn t/alive/beat~every'] },
  { every: '200ms', beats: 0, found: ['warn t/alive/beat~every'] },
])(
  'a run lasts until what comes again and again must have come: %o',
  { timeout: 60_000 },
  async ({ every, beats, found }) => {
    const { contract } = await contractOf({
      client: { ask: {} },
      server: { answer: {}, beat: {} },
      session: `version: 1
exchanges:
  alive:
    steps: [{server: beat, every: ${every}}]
  question:
    steps: [{client: ask}, {server: answer, within: 5s}]`,
    });
    await using server = await startSmallPeer(({ say, every: again }) => {
      if (beats > 0) again(beats, () => say({ type: 'beat' }));
      return (heard) => {
        if (heard?.['type'] === 'ask') say({ type: 'answer' });
      };
    });
    const { causes } = await runConformance(contract, { ...DEFAULT_TARGET, url: server.url, timeScale });
    expect(causes.map(({ verdict, id }) => `${verdict} ${id}`)).toEqual(found);
  },
);

test('what comes too rarely for a run is not said to be up to the subject', async () => {
  const { contract } = await contractOf({
    client: {},
    server: { beat: {} },
    session: `version: 1
exchanges:
  alive:
    steps: [{server: beat, every: 1h}]`,
  });
  await using server = await startSmallPeer(() => () => undefined);
  const { causes, checks } = await runConformance(contract, {
    ...DEFAULT_TARGET,
    url: server.url,
    timeScale,
  });
  expect(causes).toEqual([]);
  const check = checks.find(({ id }) => id === 't/alive/beat~every');
  expect([check?.verdict, check?.reason]).toEqual(['not-exercised', 'it did not come while this run lasted']);
});

test('our own pace is the one that we judge by, also where the time scale would bring it below 50 ms', async () => {
  const { contract } = await contractOf({
    client: { sound: {} },
    server: {},
    session: `version: 1
exchanges:
  sound:
    steps: [{client: sound, times: 5, every: 100ms}]`,
  });
  const gaps: number[] = [];
  await using server = await startSmallPeer(() => {
    let last: number | undefined;
    return () => {
      const now = performance.now();
      if (last !== undefined) gaps.push(now - last);
      last = now;
    };
  });
  await runConformance(contract, { ...DEFAULT_TARGET, url: server.url, timeScale });
  expect(gaps.length).toBeGreaterThan(0);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  expect(mean).toBeGreaterThan(45);
});
