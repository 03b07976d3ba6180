import { describe, expect, test } from 'vitest';
import { withSuspicions } from '../../src/conformance/each-time.ts';
import { withoutSocket } from '../../src/conformance/finish.ts';
import type { Suspicion, ScenarioRun } from '../../src/conformance/scenario-run.ts';
import type { Report } from '../../src/conformance/index.ts';
import { scenariosOf } from '../../src/promises/index.ts';
import { contractOf } from '../promises/support.ts';
import { Repeated } from './repeated.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { expectNoBlame, runAgainst, summary } from './support.ts';

const given = (level = 'MUST'): Parameters<typeof contractOf>[0] => ({
  client: { ask: {}, note: {} },
  server: { hello: {}, answer: {} },
  session: `version: 1
states: [opening, ready]
exchanges:
  greeting: {at: opening, steps: [{server: hello, within: 2s, enter: ready}]}
  question: {in: ready, many: '*', level: ${level}, steps: [{client: ask}, {server: answer, within: 5s}]}
  remark: {in: ready, steps: [{client: note}]}`,
});
const { contract, channel } = await contractOf(given());

/** What a run says of a server that greets, unless it does so by itself, and then does this. */
async function judged(
  serve: (ways: Ways, heard: Heard, socket: number) => void,
  by: { opened?: (ways: Ways) => void; level?: string } = {},
): Promise<Report> {
  let sockets = 0;
  await using peer = await startSmallPeer((ways) => {
    const socket = (sockets += 1);
    ways.say({ type: 'hello' });
    by.opened?.(ways);
    return (heard) => serve(ways, heard, socket);
  });
  const about = by.level === undefined ? contract : (await contractOf(given(by.level))).contract;
  return await runAgainst(about, peer.url);
}

const verdictOf = ({ checks }: Report): string | undefined =>
  checks.find(({ id }) => id === 't/question/answer')?.verdict;

describe('a server that closes where it is asked', () => {
  test.each([
    { code: 1005, how: 'without a code' },
    { code: 1000, how: 'with 1000' },
  ])('$how, each time, does not answer', async ({ code, how }) => {
    const report = await judged(({ close }, heard) => heard?.['type'] === 'ask' && close(code));
    expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual(['fail t/question/answer']);
    expect(report.causes[0]?.text).toMatch(new RegExp(`^closed ${how} instead of answer, each of 4 times`));
    expect(report.exitCode).toBe(1);
  });

  test('breaks what is of the level of the step', async () => {
    const report = await judged(({ close }, heard) => heard?.['type'] === 'ask' && close(1005), {
      level: 'SHOULD',
    });
    expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual(['warn t/question/answer']);
  });

  test('may have done so by chance where it does not come again', async () => {
    let asked = 0;
    const report = await judged(({ say, close }, heard) => {
      if (heard?.['type'] !== 'ask') return;
      asked += 1;
      if (asked === 1) close(1005);
      else say({ type: 'answer' });
    });
    expectNoBlame(report);
    expect(verdictOf(report)).toBe('inconclusive');
  });
});

describe('a server that ends its sessions in peace is not blamed', () => {
  const answers = ({ say }: Ways, heard: Heard): void => {
    if (heard?.['type'] === 'ask') say({ type: 'answer' });
  };

  test.each([0, 1, 2, 5, 20, 150, 350])('%i ms after it has greeted', async (time) => {
    const opened = ({ after, close }: Ways): void => after(time, () => close(1000));
    const report = await judged(answers, { opened });
    expectNoBlame(report);
    expect(report.exitCode, JSON.stringify([report.headline, report.diagnostics])).toBe(0);
  });

  test.each([0, 20, 150])('having answered once, after %i ms', async (time) => {
    const report = await judged((ways, heard) => {
      if (heard?.['type'] !== 'ask') return;
      ways.after(time, () => {
        ways.say({ type: 'answer' });
        ways.close(1000);
      });
    });
    const bad = report.causes.filter(({ scenarios }) => !scenarios.every((id) => id.includes('concurrent')));
    expect(bad, summary(report).join('\n')).toEqual([]);
  });

  test('having been told something', async () => {
    const report = await judged((ways, heard) => {
      answers(ways, heard);
      if (heard?.['type'] === 'note') ways.close(1000);
    });
    expectNoBlame(report);
  });
});

describe('a server that may stop what the client may finish', async () => {
  const { contract: dictation } = await contractOf({
    client: { start: {}, audio: {}, finish: {}, thanks: {} },
    server: { hint: {}, text: {}, stopped: {} },
    session: `version: 1
exchanges:
  listen:
    steps:
      - client: start
      - {client: audio, times: 0..*}
      - {server: hint, times: 0..1}
      - oneOf:
          finished: [{client: finish}, {server: text, within: 5s}]
          stopped: [{server: stopped}, {client: thanks, within: 5s}]`,
  });

  async function judgedBy(
    heard: (ways: Ways, type: unknown) => void,
    opened?: (ways: Ways) => void,
  ): Promise<Report> {
    await using peer = await startSmallPeer((ways) => {
      opened?.(ways);
      return (message) => heard(ways, message?.['type']);
    });
    return await runAgainst(dictation, peer.url);
  }

  test.each([
    { title: 'stops what was finished', says: ['stopped'], want: 'fail t/listen/stopped/stopped~extra' },
    { title: 'hints when it is too late', says: ['hint', 'text'], want: 'fail t/listen/hint~extra' },
  ])('and $title, each time, breaks its promise', async ({ says, want }) => {
    const report = await judgedBy(({ say }, type) => {
      if (type === 'finish') for (const each of says) say({ type: each });
    });
    expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([want]);
    expect(report.causes[0]?.text).toMatch(/came when its turn was over, each of 4 times/);
    const check = report.checks.find(({ id }) => want.endsWith(id));
    expect(check?.frame).toBeTypeOf('number');
  });

  test.each([0, 1, 2, 5, 20, 150, 350])('and does so after %i ms keeps its promises', async (time) => {
    // Who has said one of the two does not say the other.
    const over = new WeakSet<Ways>();
    const end = (ways: Ways, type: string): void => {
      if (!over.has(ways)) ways.say({ type });
      over.add(ways);
    };
    const report = await judgedBy((ways, type) => {
      if (type === 'start') over.delete(ways);
      if (type === 'start') ways.after(time, () => end(ways, 'stopped'));
      if (type === 'finish') end(ways, 'text');
    });
    expectNoBlame(report);
  });
});

test('what comes again and again always crosses something', async () => {
  const { contract: feed } = await contractOf({
    client: { ask: {}, enough: {} },
    server: { item: {}, end: {} },
    session: `version: 1
exchanges:
  feed:
    steps:
      - client: ask
      - {server: item, times: 0..*}
      - {client: enough, times: 0..1}
      - {server: end, within: 5s}`,
  });
  await using peer = await startSmallPeer(({ say, every, after }) => {
    let streaming = false;
    every(5, () => streaming && say({ type: 'item' }));
    return (heard) => {
      if (heard?.['type'] === 'ask') streaming = true;
      // Some more are on their way when this is read.
      if (heard?.['type'] === 'enough') {
        after(12, () => {
          streaming = false;
          say({ type: 'end' });
        });
      }
    };
  });
  const report = await runAgainst(feed, peer.url);
  expectNoBlame(report);
});

describe('what is open since it may have crossed', () => {
  const [scenario] = scenariosOf(contract, channel, { subject: 'server' }).filter(
    ({ act }) => act.kind === 'plays',
  );
  if (scenario === undefined) throw new Error('nothing to play');
  const plain = withoutSocket(scenario, { at: 0, standing: 'done', reason: '' });
  const off = (id: string, more: Partial<Suspicion> = {}): ScenarioRun => ({
    ...plain,
    unclear: new Map([[id, 'may have crossed']]),
    suspicions: [
      { id, level: 'MUST', text: 'closed', at: 1, crossed: { after: 50, alone: 500, window: 100 }, ...more },
    ],
  });

  async function looked(
    runs: readonly ScenarioRun[],
    again: (count: number) => ScenarioRun,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<{ told: string[]; tries: number }> {
    const encounter = new Repeated(again);
    const result = await withSuspicions(encounter, runs, { channel, timeScale: 1, signal });
    return { told: result.flatMap(({ seen }) => seen.map(({ id }) => id)), tries: encounter.tries };
  }

  test.each([
    { title: 'is told where it comes again', again: off('a'), want: { told: ['a'], tries: 3 } },
    { title: 'is not where another step is owed then', again: off('b'), want: { told: [], tries: 2 } },
    {
      title: 'is not where something else was said before',
      again: off('a', { crossed: { after: 50, alone: 50, window: 100 } }),
      want: { told: [], tries: 2 },
    },
    {
      title: 'is not where this process was held up',
      again: { ...off('a'), strained: true },
      want: { told: [], tries: 4 },
    },
  ])('$title', async ({ again, want }) => {
    expect(await looked([off('a'), off('a')], () => again)).toEqual(want);
  });

  test.each([
    { title: 'once', held: [1], want: { told: ['a'], tries: 4 } },
    { title: 'twice', held: [1, 3], want: { told: ['a'], tries: 5 } },
    { title: 'again and again', held: [1, 3, 5], want: { told: [], tries: 6 } },
  ])('is tried anew where this process was held up $title', async ({ held, want }) => {
    const shown = (count: number): ScenarioRun => ({ ...off('a'), tardy: held.includes(count) });
    expect(await looked([off('a')], shown)).toEqual(want);
  });

  test('is tried again of so many checks at most', async () => {
    const runs = Array.from({ length: 20 }, (_, index) => off(`check-${String(index)}`));
    expect(await looked(runs, () => plain)).toEqual({ told: [], tries: 18 * 2 });
  });

  test('is tried again until enough of it has come again', async () => {
    const runs = Array.from({ length: 20 }, (_, index) => off(`check-${String(index)}`));
    const again = (count: number): ScenarioRun =>
      count <= 7 * 2 ? plain : off(`check-${String(Math.floor((count - 15) / 3) + 7)}`);
    const told = [7, 8, 9, 10, 11, 12].map((index) => `check-${String(index)}`);
    expect(await looked(runs, again)).toEqual({ told, tries: 7 * 2 + 6 * 3 });
  });

  test('stays open where the run was stopped', async () => {
    expect(await looked([off('a')], () => off('a'), AbortSignal.abort())).toEqual({ told: [], tries: 0 });
  });
});
