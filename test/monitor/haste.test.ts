import { expect, test } from 'vitest';
import { hasteOf } from '../../src/monitor/haste.ts';
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
