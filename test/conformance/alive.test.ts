import { describe, expect, test } from 'vitest';
import { startMock } from '../../src/mock/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
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

  test('a close that comes when any close may come leaves it open whether the session goes on', async () => {
    const { contract } = await contractOf({
      client: { note: {} },
      server: {},
      session: `version: 1
exchanges: {remark: {steps: [{client: note}]}}
faults: {rubbish: {when: not-json, then: {ignore: true}}}`,
    });
    // The ping that is to show that it still listens comes after the quiet window.
    await using peer = await startSmallPeer(({ close, pinged }) => (heard) => {
      if (heard === undefined) pinged(() => close(1000));
    });
    const { checks } = await runAgainst(contract, peer.url);
    const about = checks.filter(({ id }) => id.startsWith('t/faults/rubbish/') && id.endsWith('~alive'));
    expect(about.map(({ verdict, reason }) => [verdict, reason])).toEqual(
      about.map(() => [
        'inconclusive',
        'the server closed with 1000 before it could be seen whether the session goes on',
      ]),
    );
    expect(about).not.toEqual([]);
  });
});
