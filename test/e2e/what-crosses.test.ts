import { expect, test } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { playClient, startMock } from '../../src/mock/index.ts';
import type { MockClient } from '../../src/mock/index.ts';
import { contractOf } from '../promises/support.ts';
import { callAgain } from '../support/calling.ts';
import { greeterContract } from '../support/greeter.ts';

/** Both ends share a process here, and a busy machine: below this, bounds are shorter than its hiccups. */
const SCALE = 0.2;

function verdictOf({ checks }: Report, end: string): string | undefined {
  return checks.find(({ id }) => id.endsWith(end))?.verdict;
}

test('a mock that speaks first keeps its document, though it cannot know how far its client is', async () => {
  const contract = await greeterContract();
  await using mock = await startMock(contract, { timeScale: SCALE });
  const report = await runConformance(contract, { ...DEFAULT_TARGET, url: mock.url, timeScale: SCALE });
  expect(report.causes).toEqual([]);
  expect(verdictOf(report, '/faults/late/early@ready')).toBe('pass');
});

test('so does the mock of a client', async () => {
  const { contract } = await contractOf({
    client: { hello: {}, answer: {}, ask: {} },
    server: { early: {}, told: {} },
    session: `version: 1
states: [opening, ready]
exchanges:
  greeting: {at: opening, steps: [{client: hello, within: 2s, enter: ready}]}
  early: {in: opening, steps: [{server: early}, {client: answer, within: 5s}]}
  asking: {in: ready, steps: [{client: ask}, {server: told, within: 5s}]}
faults:
  late: {of: server, when: unexpected-message, messages: early, then: {close: 4409}}`,
  });
  let stop: (() => Promise<void>) | undefined;
  const call = (url: string): Promise<MockClient> =>
    playClient(contract, { url, timeScale: SCALE, lastsMs: 20_000 });
  const target = { ...DEFAULT_TARGET, subject: 'client', timeScale: SCALE } as const;
  const report = await runConformance(contract, target, {
    only: ['*/faults/late/*'],
    listening: (url) => void (stop = callAgain(url, call)),
  });
  await stop?.();
  expect(report.causes).toEqual([]);
  expect(verdictOf(report, '/faults/late/early@ready')).toBe('pass');
});
