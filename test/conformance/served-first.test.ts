import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/conformance/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

/** A greeting comes first, and whoever logs in too early, or twice, is closed. */
const { contract } = await contractOf({
  client: { login: {} },
  server: { hello: {}, ready: {} },
  session: `version: 1
states: [opening, known, in]
exchanges:
  greeting: {at: opening, steps: [{server: hello, within: 30s, enter: known}]}
  login: {at: known, steps: [{client: login, within: 5s}, {server: ready, within: 2s, enter: in}]}
faults:
  twice: {when: unexpected-message, messages: login, then: {close: 4005}, within: 30s}`,
});

/** When the server greets, ms after the open: when nothing can have crossed that any more. */
const GREETS = 300;

/** What is found of a server that takes a login before it has greeted, and says so or not, or closes so long after it. */
async function judged(early: { says?: object; closesAfter?: number }): Promise<Report> {
  await using peer = await startSmallPeer(({ say, after, close }) => {
    let isGreeted = false;
    let isIn = false;
    after(GREETS, () => {
      isGreeted = true;
      say({ type: 'hello' });
      if (isIn && early.says !== undefined) say(early.says);
    });
    return () => {
      if (isIn || (!isGreeted && early.closesAfter !== undefined))
        return after(early.closesAfter ?? 0, () => close(4005));
      isIn = true;
      if (isGreeted) say({ type: 'ready' });
    };
  });
  return await runAgainst(contract, peer.url, { only: ['t/faults/twice/login@opening'] });
}

const verdictsOf = ({ checks }: Report): (string | undefined)[] =>
  ['', '~code'].map(
    (aspect) => checks.find(({ id }) => id === `t/faults/twice/login@opening${aspect}`)?.verdict,
  );

describe('a login that comes too early', () => {
  test('and is served is not refused by what the second one gets', async () => {
    const report = await judged({ says: { type: 'ready' } });
    expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
      'fail t/faults/twice/login@opening',
    ]);
    expect(report.causes[0]?.text).toMatch(/^no reaction came, but `ready`\. Frame 2/);
  });

  test('and is served without a word cannot be told from one that is refused late', async () => {
    const report = await judged({});
    expectNoBlame(report);
    expect(verdictsOf(report)).not.toContain('pass');
  });

  test.each([0, 100, GREETS + 20, GREETS + 60])(
    'and is refused after %i ms is refused',
    async (closesAfter) => {
      const report = await judged({ closesAfter });
      expectNoBlame(report);
      expect(verdictsOf(report)).toEqual(['pass', 'pass']);
    },
  );
});
