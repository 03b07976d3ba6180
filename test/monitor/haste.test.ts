import { expect, test } from 'vitest';
import { hasteOf, mayBeHaste } from '../../src/monitor/haste.ts';
import type { Finding } from '../../src/session/index.ts';
import { contractOf } from '../promises/support.ts';

async function spanWith(steps: string): Promise<number | undefined> {
  const session = `version: 1\nexchanges: {beat: {steps: [${steps}]}}`;
  const { channel } = await contractOf({ client: { hi: {} }, server: { beat: {} }, session });
  return hasteOf(channel);
}

test('a quick pace can seem too quick for a whole window, a slow one never', async () => {
  expect(await spanWith('{server: beat, every: 20ms}')).toBe(1020);
  expect(await spanWith('{server: beat, every: 1s}')).toBeUndefined();
  expect(await spanWith('{client: hi, within: 3s, else: [{server: beat}]}, {server: beat, every: 5s}')).toBe(
    3000,
  );
});

test('a number is wrong at any time, and a time that has passed only by the clock', async () => {
  const session = `version: 1
exchanges:
  count: {steps: [{client: hi}, {server: beat, times: 1..*, every: 20ms, with: {/n: $n}}]}
  clock: {steps: [{client: ho}, {server: tick, with: {/ms: $elapsed}}]}`;
  const given = { client: { hi: {}, ho: {} }, server: { beat: { n: {} }, tick: { ms: {} } }, session };
  const { channel } = await contractOf(given);
  const finding = (id: string): Finding => ({ id, side: 'server', verdict: 'fail', text: '', at: 0 });
  expect(mayBeHaste(finding('t/count/beat~with'), channel)).toBe(false);
  expect(mayBeHaste(finding('t/clock/tick~with'), channel)).toBe(true);
});
