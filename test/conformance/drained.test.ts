import { describe, expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

/** The server may ask at any time that the client goes, and wants to hear from it. */
const { contract } = await contractOf({
  client: { beat: {}, ask: {}, bye: {} },
  server: { drain: {}, answer: {}, error: {} },
  session: `version: 1
exchanges:
  beat: {at: open, steps: [{client: beat, times: 1..*, every: 2s, within: 5s, else: [{server: {close: 4410}, within: 2s}]}]}
  question: {steps: [{client: ask}, {server: answer, within: 1s}]}
  drain: {steps: [{server: drain}, {client: bye, within: 30s}, {client: {close: 1000}, within: 1s}]}
faults: {rubbish: {when: not-json, then: {send: error}, within: 4s}}`,
});

type Defect = 'no answer' | 'no reaction' | 'no patience' | undefined;

/** A server that drains its clients as soon as they have come; times are a twentieth of the document's. */
const draining =
  (defect: Defect) =>
  ({ say, after, close }: Ways): ((heard: Heard) => void) => {
    let beats = 0;
    const expectBeat = (): void => {
      beats += 1;
      const now = beats;
      after(250, () => now === beats && defect !== 'no patience' && close(4410));
    };
    expectBeat();
    after(10, () => say({ type: 'drain' }));
    return (heard) => {
      if (heard?.['type'] === 'beat') return expectBeat();
      if (heard === undefined && defect !== 'no reaction') return say({ type: 'error' });
      if (heard?.['type'] === 'ask' && defect !== 'no answer') say({ type: 'answer' });
    };
  };

async function causesOf(defect: Defect): Promise<{ ids: string[]; all: string }> {
  await using peer = await startSmallPeer(draining(defect));
  const report = await runAgainst(contract, peer.url);
  return { ids: report.causes.map(({ id }) => id), all: summary(report).join('\n') };
}

describe('a server that lets its clients go as soon as they have come', () => {
  test('has nothing against it: who is to beat goes on beating', async () => {
    const { ids, all } = await causesOf(undefined);
    expect(ids, all).toEqual([]);
  });

  test.each<[Exclude<Defect, undefined>, string]>([
    ['no answer', 't/question/answer'],
    ['no reaction', 't/faults/rubbish/not-json'],
    ['no patience', 't/beat/beat/else/close'],
  ])('%s: is not excused because we go at once', async (defect, want) => {
    const { ids, all } = await causesOf(defect);
    expect(ids, all).toEqual([want]);
  });
});
