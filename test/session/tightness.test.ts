import { describe, expect, test } from 'vitest';
import { compileText, loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { tightnessOf } from '../../src/session/index.ts';
import type { Tightness } from '../../src/session/index.ts';
import { readFileSync } from 'node:fs';
import { contractOf } from '../promises/support.ts';

const FILE = 'asyncapi/chat/asyncapi.yaml';

function measure(contract: Contract | undefined): Tightness {
  const channel = contract?.channels[0];
  if (contract === undefined || channel === undefined) throw new Error('no channel');
  return tightnessOf(contract, channel, { walks: 4, length: 16 });
}

async function after(edit: (text: string) => string): Promise<Tightness> {
  const text = readFileSync(FILE, 'utf8');
  const edited = edit(text);
  expect(edited).not.toBe(text);
  return measure((await compileText(edited, { file: FILE })).contract);
}

describe('the tightness score', () => {
  test('is the same for the same document', async () => {
    const contract = await loadContract(FILE);
    expect(measure(contract)).toEqual(measure(contract));
  });

  test('sees most of what goes wrong in a chat, and names the loosest exchange first', async () => {
    const { score, exchanges } = measure(await loadContract(FILE));
    expect(score).toBeGreaterThan(0.8);
    const ratios = exchanges.map(({ noticed, tried }) => noticed / tried);
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
  });

  test('names what a reaction belongs to by its fault', async () => {
    const { contract, channel } = await contractOf({
      client: { ask: {} },
      server: { answer: {}, busy: {} },
      session: `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 5s}]}
faults:
  too-many: {when: {rate: ask, max: 1, per: 60s}, then: {send: busy}}`,
    });
    const { exchanges } = tightnessOf(contract, channel);
    expect(exchanges.map(({ exchange }) => exchange).sort()).toEqual(['faults/too-many', 'question']);
  });

  test.each([
    [
      'without its key',
      (text: string): string => text.replace('key: /messageId', '').replace('unique: true', ''),
    ],
    ['without its bounds', (text: string): string => text.replaceAll(/, within: \d+s/g, '')],
    [
      'without its order',
      (text: string): string =>
        text
          .replace('states: [opening, ready]', 'states: [opening]')
          .replace(/exchanges:[\s\S]*?faults:/, 'exchanges: {}\n      faults:'),
    ],
  ])('falls %s', async (_, edit) => {
    const whole = measure(await loadContract(FILE));
    expect((await after(edit)).score).toBeLessThan(whole.score);
  });
});
