import { describe, expect, test } from 'vitest';
import { contractOf, STREAM } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { runAgainst } from './support.ts';

type Manner = 'stops' | 'is deaf once it has begun' | 'goes on behind its answer' | 'is deaf in its stream';

describe('a server that streams until it is told to stop', async () => {
  const { contract } = await contractOf(STREAM);

  async function causesOf(manner: Manner): Promise<string[]> {
    await using peer = await startSmallPeer(({ say, every, after }) => {
      let at = 'idle';
      let parts = 0;
      every(20, () => {
        if (at !== 'streams') return;
        parts += 1;
        say({ type: parts > 40 ? 'done' : 'part' });
        if (parts > 40) at = 'idle';
      });
      const end = (type: string): void => {
        say({ type });
        at = manner === 'goes on behind its answer' && at === 'streams' ? 'streams' : 'idle';
      };
      return (heard) => {
        if (heard?.['type'] === 'ask') {
          at = 'asked';
          after(30, () => {
            if (at !== 'asked') return;
            at = 'begun';
            say({ type: 'begun' });
            after(30, () => (at = at === 'begun' ? 'streams' : at));
          });
          return;
        }
        if (manner === 'is deaf once it has begun' && at !== 'asked') return;
        if (manner === 'is deaf in its stream' && at === 'streams') return;
        end('stopped');
      };
    });
    const report = await runAgainst(contract, peer.url, { only: ['t/answer/abort*'] });
    return report.causes.map(({ id, verdict }) => `${verdict} ${id}`);
  }

  test.each<[Manner, string[]]>([
    ['stops', []],
    ['is deaf once it has begun', ['fail t/answer/abort/stopped']],
    ['is deaf in its stream', ['fail t/answer/abort/stopped']],
    ['goes on behind its answer', ['fail t/frames/unexpected/part']],
  ])('and %s', async (manner, causes) => {
    expect(await causesOf(manner)).toEqual(causes);
  });
});
