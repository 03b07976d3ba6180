import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/conformance/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

const { contract } = await contractOf({
  client: { ask: {}, leave: {} },
  server: { answer: {} },
  session: `version: 1
states: [inside, leaving]
exchanges:
  ask: {in: inside, steps: [{client: ask}, {server: answer, within: 2s}]}
  leave: {in: inside, steps: [{client: leave, enter: leaving}, {server: {close: 4000}, within: 2s}]}
faults:
  idle: {when: {silence: 3s}, then: {close: 4408}}
  odd: {when: not-json, then: {close: 4003}}`,
});

/** Where a server closes, and with what it answers there. */
interface Codes {
  readonly ask?: number;
  readonly leave?: number;
  readonly idle?: number;
  readonly odd?: number;
}

/** What is said of a server with these codes, a silence of 3 s at a twentieth. */
async function judged(codesOf: (socket: number) => Codes): Promise<Report> {
  let sockets = 0;
  await using peer = await startSmallPeer(({ say, close, after }) => {
    const codes = codesOf(++sockets);
    let heard = 0;
    const arm = (): void => {
      const mine = ++heard;
      after(150, () => mine === heard && close(codes.idle ?? 4408));
    };
    arm();
    return (message) => {
      arm();
      if (message === undefined) close(codes.odd ?? 4003);
      else if (message['type'] === 'leave') close(codes.leave ?? 4000);
      else if (codes.ask === undefined) say({ type: 'answer' });
      else close(codes.ask);
    };
  });
  return await runAgainst(contract, peer.url);
}

describe.each([1001, 1012])('who closes with %i', (code) => {
  test.each<{ where: keyof Codes; want: string }>([
    { where: 'ask', want: 'fail t/ask/answer' },
    { where: 'leave', want: 'fail t/leave/close~code' },
    { where: 'idle', want: 'fail t/faults/idle/silence~code' },
    { where: 'odd', want: 'fail t/faults/odd/not-json~code' },
  ])('each time at $where does it instead', async ({ where, want }) => {
    const report = await judged(() => ({ [where]: code }));
    expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([want]);
    const shown = report.checks.find(({ id }) => want.endsWith(id))?.seen;
    expect(shown).toMatch(/^closed with 10\d\d(, expected| instead of) .*, each of 4 times/);
  });

  test('goes away, if it does so once', async () => {
    const away: Codes = { ask: code, leave: code, idle: code, odd: code };
    expectNoBlame(await judged((socket) => (socket === 3 ? away : {})));
  });
});
