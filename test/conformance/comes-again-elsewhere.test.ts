import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/conformance/index.ts';
import { contractOf, STREAM } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Ways } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

/** A twentieth of the crossing window of two seconds, as the runs scale it. */
const WINDOW = 100;

type Opened = (ways: Ways, isBusy: () => boolean) => void;

const blamed = ({ causes }: Report): string[] => causes.map(({ id, verdict }) => `${verdict} ${id}`);

describe('a server that is told to stop', async () => {
  const { contract } = await contractOf(STREAM);

  /** What is said of a server that is done after a while, unless it is told to stop before: then it says this. */
  async function judged(stopped: readonly string[], opened?: Opened, work = 10 * WINDOW): Promise<Report> {
    await using peer = await startSmallPeer((ways) => {
      let isBusy = false;
      opened?.(ways, () => isBusy);
      return (heard) => {
        isBusy = heard?.['type'] === 'ask';
        for (const type of isBusy ? ['begun'] : stopped) ways.say({ type });
        if (!isBusy) return;
        ways.after(work, () => {
          if (isBusy) ways.say({ type: 'done' });
          isBusy = false;
        });
      };
    });
    return await runAgainst(contract, peer.url, { only: ['t/answer/abort*'] });
  }

  test.each([
    { title: 'is done instead, each time', says: ['done'], want: 'fail t/answer/done~extra' },
    { title: 'is done and stops, each time', says: ['done', 'stopped'], want: 'fail t/answer/done~extra' },
    { title: 'says a part then, each time', says: ['part', 'stopped'], want: 'fail t/answer/part~extra' },
  ])('and $title, breaks its promise', async ({ says, want }) => {
    const report = await judged(says);
    expect(blamed(report)).toEqual([want]);
    expect(report.causes[0]?.text).toMatch(/came when its turn was over, each of 4 times/);
  });

  test.each([0.8, 2, 5].map((windows) => windows * WINDOW))(
    'and is done instead each time, with work of %i ms, breaks its promise',
    async (work) => {
      const report = await judged(['done'], undefined, work);
      expect(blamed(report)).toEqual(['fail t/answer/done~extra']);
    },
  );

  /** What is said of a server that never hears of it, and is done after so long. */
  async function judgedDeaf(work: number): Promise<Report> {
    await using peer = await startSmallPeer(({ say, after }) => (heard) => {
      if (heard?.['type'] !== 'ask') return;
      say({ type: 'begun' });
      after(work, () => say({ type: 'done' }));
    });
    return await runAgainst(contract, peer.url, { only: ['t/answer/abort*'] });
  }

  test.each([0, 0.02, 0.1, 0.2, 0.5, 1.2, 2].map((windows) => windows * WINDOW))(
    'and does not hear of it, but is done after %i ms, keeps its promises',
    async (work) => expectNoBlame(await judgedDeaf(work)),
  );

  test('and is done when that is due, was late with it', async () => {
    const report = await judgedDeaf(4 * WINDOW);
    expect(blamed(report)).toEqual(['warn t/answer/abort/stopped~within']);
    expect(report.causes[0]?.text).toMatch(
      /stopped had not come after \d+ ms, due within 250 ms, when done ended it/,
    );
  });

  test('and has said parts before, and one more then, keeps its promises', async () => {
    const report = await judged(['part', 'stopped'], ({ say, every }, isBusy) =>
      every(5, () => isBusy() && say({ type: 'part' })),
    );
    expectNoBlame(report);
  });
});

test('a server that tells of what the client has left, each time at once, breaks its promise', async () => {
  const { contract } = await contractOf({
    client: { mute: {}, loud: {} },
    server: { hello: {}, news: {} },
    session: `version: 1
states: [opening, live, quiet]
exchanges:
  greet: {at: opening, steps: [{server: hello, within: 1s, enter: live}]}
  news: {in: live, steps: [{server: news}]}
  mute: {in: live, steps: [{client: mute, enter: quiet}]}
  loud: {in: quiet, steps: [{client: loud, enter: live}]}`,
  });
  const told = async (often: boolean): Promise<string[]> => {
    await using peer = await startSmallPeer(({ say, every }) => {
      let isLive = true;
      say({ type: 'hello' });
      if (often) every(5, () => isLive && say({ type: 'news' }));
      return (heard) => {
        isLive = heard?.['type'] !== 'mute';
        if (!isLive) say({ type: 'news' });
      };
    });
    return blamed(await runAgainst(contract, peer.url));
  };
  expect(await told(false)).toEqual(['fail t/news/news~extra']);
  expect(await told(true)).toEqual([]);
});

test('an answer to an abort with another value, each time, is told by what is owed there', async () => {
  const { contract } = await contractOf({
    client: { call: {}, cancel: {} },
    server: { result: {}, failure: { code: { type: 'integer' } } },
    session: `version: 1
exchanges:
  calling:
    steps: [{client: call}, {oneOf: {done: [{server: result, within: 10s}], failed: [{server: failure, within: 10s}]}}]
    abort: [{client: cancel}, {server: failure, within: 5s, with: {/code: -32800}}]`,
  });
  await using peer = await startSmallPeer(({ say, after }) => {
    let isOpen = false;
    return (heard) => {
      if (heard?.['type'] === 'cancel' && isOpen) say({ type: 'failure', code: -32000 });
      isOpen = heard?.['type'] === 'call';
      after(2 * WINDOW, () => {
        if (isOpen) say({ type: 'result' });
        isOpen = false;
      });
    };
  });
  const { causes } = await runAgainst(contract, peer.url);
  expect(causes.map(({ id }) => id)).toEqual(['t/calling/failed/failure~extra']);
  expect(causes[0]?.text).toMatch(/As `calling\/abort\/failure` its `\/code` is -32000, expected -32800\.$/);
});
