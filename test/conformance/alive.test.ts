import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { contractOf } from '../promises/support.ts';
import { runAgainst } from './support.ts';

describe('after a mistake that may be passed over', () => {
  test('a close that the fault lists is its reaction, also after the quiet window', async () => {
    const { contract } = await contractOf({
      client: { ask: {} },
      server: { end: {} },
      session: `version: 1
exchanges: {question: {steps: [{client: ask}, {server: end, within: 5s}]}}
faults: {rubbish: {when: not-json, then: [{close: 1008}, {ignore: true}], within: 10s}}`,
    });
    const late = 3000;
    await using mock = await startMock(contract, {
      timeScale: 0.05,
      mishap: { delay: ({ fault }) => (fault === undefined ? 0 : late) },
    });
    const { checks } = await runAgainst(contract, mock.url);
    const about = checks.filter(({ id }) => id.startsWith('t/faults/rubbish/'));
    expect(about.map(({ id, verdict }) => `${verdict} ${id}`)).not.toContain(
      'fail t/faults/rubbish/brace~alive',
    );
    expect(about.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  });
});
