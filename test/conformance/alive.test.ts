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

  describe('a close that the fault lists', () => {
    const given = {
      client: { note: {} },
      server: {},
      session: `version: 1
exchanges: {remark: {steps: [{client: note}]}}
faults: {rubbish: {when: not-json, level: SHOULD, then: [{close: 1008}, {ignore: true}], within: 1s}}`,
    };
    /** The verdicts of the fault's checks where a server closes with 1008 when all time is over: always, or but once. */
    async function verdictsOf(isLate: (time: number) => boolean): Promise<Record<string, string>> {
      const { contract } = await contractOf(given);
      let times = 0;
      await using peer = await startSmallPeer(({ close, pinged }) => (heard) => {
        if (heard !== undefined) return;
        times += 1;
        if (isLate(times)) pinged(() => close(1008));
        else close(1008);
      });
      const { checks, causes } = await runAgainst(contract, peer.url, {
        only: ['t/faults/rubbish/not-json'],
      });
      const about = checks.filter(({ id }) => id.startsWith('t/faults/rubbish/not-json'));
      expect(causes.map(({ id }) => id)).toEqual(
        about.filter(({ verdict }) => verdict === 'warn').map(({ id }) => id),
      );
      return Object.fromEntries(about.map(({ id, verdict }) => [id.slice(17), verdict]));
    }

    test('is late where it always comes after its time', async () => {
      const verdicts = await verdictsOf(() => true);
      expect(verdicts).toMatchObject({ 'not-json~within': 'warn' });
    });

    test('says nothing where it came so late once, and not when it was tried again alone', async () => {
      const verdicts = await verdictsOf((time) => time === 1);
      expect(verdicts).toMatchObject({ 'not-json~within': 'inconclusive' });
    });
  });

  test('a close behind a reaction is no reaction, though the fault lists it', async () => {
    const { contract } = await contractOf({
      client: { note: {} },
      server: { error: {} },
      session: `version: 1
exchanges: {remark: {steps: [{client: note}]}}
faults: {rubbish: {when: not-json, then: [{send: error}, {close: 1008}, {ignore: true}]}}`,
    });
    await using peer = await startSmallPeer(({ say, close, pinged }) => (heard) => {
      if (heard !== undefined) return;
      say({ type: 'error' });
      pinged(() => close(1008));
    });
    const { causes } = await runAgainst(contract, peer.url, { only: ['t/faults/rubbish/not-json'] });
    expect(causes.map(({ id }) => id)).toEqual(['t/faults/rubbish/not-json~alive']);
  });

  test('a close that nothing lists is as bad as the fault, at whatever moment it comes', async () => {
    const { contract } = await contractOf({
      client: { note: {} },
      server: {},
      session: `version: 1
exchanges: {remark: {steps: [{client: note}]}}
faults: {rubbish: {when: not-json, level: SHOULD, then: {ignore: true}}}`,
    });
    for (const isLate of [false, true]) {
      await using peer = await startSmallPeer(({ close, pinged }) => (heard) => {
        if (heard !== undefined) return;
        if (isLate) pinged(() => close(4000));
        else close(4000);
      });
      const { causes } = await runAgainst(contract, peer.url, { only: ['t/faults/rubbish/not-json'] });
      expect(causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
        'warn t/faults/rubbish/not-json~alive',
      ]);
    }
  });

  describe('a close that is listed for our silence', () => {
    /** What is said of `~alive` where this process is held up for so long, ms, while the question is asked. */
    async function verdictOf(held: number, isHeld: (time: number) => boolean): Promise<string | undefined> {
      const { contract } = await contractOf({
        client: { ask: {} },
        server: { answer: {}, error: {} },
        session: `version: 1
exchanges: {question: {steps: [{client: ask}, {server: answer, within: 5s}]}}
faults:
  rubbish: {when: not-json, then: {send: error}}
  quiet: {when: {silence: 10s}, then: {close: 4000}}`,
      });
      let times = 0;
      await using peer = await startSmallPeer(({ say, close, pinged }) => (heard) => {
        if (heard !== undefined) return say({ type: 'answer' });
        say({ type: 'error' });
        times += 1;
        if (!isHeld(times)) return;
        pinged(() => {
          const until = performance.now() + held;
          while (performance.now() < until);
          close(4000);
        });
      });
      const { checks } = await runAgainst(contract, peer.url, { only: ['t/faults/rubbish/not-json'] });
      return checks.find(({ id }) => id === 't/faults/rubbish/not-json~alive')?.verdict;
    }

    test('is no answer to the mistake where we were held up so long', async () => {
      expect(await verdictOf(600, (time) => time === 1)).toBe('pass');
      expect(await verdictOf(600, () => true)).toBe('inconclusive');
    });

    test('ends a session that is to go on where we were not', async () => {
      expect(await verdictOf(0, () => true)).toBe('fail');
      expect(await verdictOf(200, () => true)).toBe('fail');
    });
  });
});
