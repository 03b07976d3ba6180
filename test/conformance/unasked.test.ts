import { describe, expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { SmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst, summary } from './support.ts';

const { contract } = await contractOf({
  client: { move: {} },
  server: { yourTurn: {}, moved: {}, forfeit: {} },
  session: `version: 1
exchanges:
  turn:
    steps:
      - {server: yourTurn}
      - {client: move, within: 2s, else: [{server: forfeit, within: 1s}]}
      - {server: moved, within: 1s}`,
});

/** A game that asks for moves of its own accord, again and again. */
function startGame(defect?: 'no-moved' | 'no-forfeit' | 'forfeits-early'): Promise<SmallPeer> {
  return startSmallPeer(({ say, after }) => {
    let turn = 0;
    const ask = (): void => {
      turn += 1;
      const mine = turn;
      say({ type: 'yourTurn' });
      after(defect === 'forfeits-early' ? 30 : 105, () => {
        if (turn !== mine) return;
        turn += 1;
        if (defect !== 'no-forfeit') say({ type: 'forfeit' });
        after(10, ask);
      });
    };
    after(10, ask);
    return () => {
      turn += 1;
      if (defect !== 'no-moved') say({ type: 'moved' });
      after(20, ask);
    };
  });
}

describe('a server that begins a dialogue by itself', () => {
  test('keeps its promises, and is not played with for ever', async () => {
    await using game = await startGame();
    const began = performance.now();
    const report = await runAgainst(contract, game.url);
    expectNoBlame(report);
    expect(report.checks.find(({ id }) => id === 't/turn/move/else/forfeit')?.verdict).toBe('pass');
    expect(performance.now() - began).toBeLessThan(4000);
  });

  test.each([
    ['no-moved', 't/turn/moved'],
    ['no-forfeit', 't/turn/move/else/forfeit'],
    ['forfeits-early', 't/turn/move/else/forfeit~extra'],
  ] as const)('and has the defect %s is found out: %s', async (defect, cause) => {
    await using game = await startGame(defect);
    const report = await runAgainst(contract, game.url);
    expect(
      report.causes.map(({ id }) => id),
      summary(report).join('\n'),
    ).toEqual([cause]);
  });

  test('and turns the client out before its time is told that nothing takes that now', async () => {
    await using game = await startGame('forfeits-early');
    const { causes } = await runAgainst(contract, game.url);
    expect(causes[0]?.text).toMatch(/^forfeit .* came, but turn does not take it now/);
  });
});

describe('news that a server sends when it likes', () => {
  /** The news come once, long after a run has nothing else to do; `said`: what is in them. */
  async function judged(said: object): Promise<{ causes: string[]; verdict: string | undefined }> {
    const { contract: feed } = await contractOf({
      client: { leave: {} },
      server: { news: { title: { type: 'string' } } },
      session: `version: 1
exchanges:
  news: {many: '*', steps: [{server: news}]}
  leaving: {many: 1, steps: [{client: leave}, {server: {close: 1000}, within: 1s}]}`,
    });
    await using peer = await startSmallPeer(({ say, close, after }) => {
      after(300, () => say({ type: 'news', ...said }));
      return () => close(1000);
    });
    const report = await runAgainst(feed, peer.url);
    const news = report.checks.find(({ id }) => id === 't/news/news');
    return { causes: report.causes.map(({ id }) => id), verdict: news?.verdict };
  }

  test('are waited for, and judged', async () => {
    expect(await judged({ title: 'Rain' })).toEqual({ causes: [], verdict: 'pass' });
    expect((await judged({ title: 7 })).causes).toEqual(['t/news/news~schema']);
  });
});
