import { describe, expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

const ASKING = (then: string): Parameters<typeof contractOf>[0] => ({
  client: { ask: {} },
  server: { answer: {}, error: {} },
  session: `version: 1
exchanges:
  question: {steps: [{client: ask}, {server: answer, within: 1s}]}
faults:
  quiet: {when: {silence: 10s}, then: ${then}}`,
});

/** What a run says of a server that ends a silence; 10 s of the document are 500 ms here. */
async function judged(
  then: string,
  by: { after: number; code: number; says?: boolean },
): Promise<{ ids: string[]; text: string; quiet: number; all: string }> {
  const { contract } = await contractOf(ASKING(then));
  await using peer = await startSmallPeer(({ say, after, close }) => {
    let heard = 0;
    const wait = (): void => {
      const before = heard;
      after(by.after, () => {
        if (before !== heard) return;
        if (by.says === true) say({ type: 'error' });
        close(by.code);
      });
    };
    wait();
    return () => {
      heard += 1;
      wait();
      say({ type: 'answer' });
    };
  });
  const report = await runAgainst(contract, peer.url);
  return {
    ids: report.causes.map(({ id }) => id),
    text: report.causes[0]?.text ?? '',
    quiet: report.coverage.faults.find(({ name }) => name === 'quiet')?.seen ?? 0,
    all: summary(report).join('\n'),
  };
}

describe('a silence that is ended a little early by our clock', () => {
  test.each([
    { then: '{close: 1011}', by: { after: 480, code: 1011 } },
    { then: '{close: 4408}', by: { after: 480, code: 4408 } },
    { then: '{send: error, close: 1011}', by: { after: 480, code: 1011, says: true } },
  ])('as listed ($then) is ended rightly', async ({ then, by }) => {
    const { ids, quiet, all } = await judged(then, by);
    expect(ids, all).toEqual([]);
    expect(quiet).toBeGreaterThan(0);
  });

  test.each([1000, 1008, 4000])('with %i, which is not listed, has the wrong code', async (code) => {
    const { ids, text, all } = await judged('{close: 1011}', { after: 480, code });
    expect(ids, all).toEqual(['t/faults/quiet/silence~code']);
    expect(text).toBe(`closed with ${String(code)}, expected 1011.`);
  });
});

test('a silence that is ended long before it is one cuts off clients that keep the rule', async () => {
  const { ids, text, all } = await judged('{close: 1011}', { after: 150, code: 1011 });
  expect(ids, all).toEqual(['t/faults/quiet/silence']);
  expect(text).toMatch(/^closed with 1011 after 1\d\d ms without a message, due after 500 ms\.$/);
});

test('a session that is ended in peace before the time is out shows nothing of it', async () => {
  const { ids, all } = await judged('{close: 1011}', { after: 150, code: 1000 });
  expect(ids, all).toEqual([]);
});

test('a silence of which is told long before it is one cuts off clients that keep the rule', async () => {
  const by = { after: 150, code: 1011, says: true };
  const { ids, text, all } = await judged('{send: error, close: 1011}', by);
  expect(ids, all).toEqual(['t/faults/quiet/silence']);
  expect(text).toMatch(/^`error` came after 1\d\d ms without a message, due after 500 ms\. Frame 0: /);
});

test('what is said in any case is not said of a silence too early', async () => {
  const { contract } = await contractOf(ASKING('{send: error, close: 1011}'));
  await using peer = await startSmallPeer(({ say, after, close }) => {
    say({ type: 'error' });
    after(510, () => close(1011));
    return (heard) => heard?.['type'] === 'ask' && say({ type: 'answer' });
  });
  const { checks } = await runAgainst(contract, peer.url);
  const seen = (id: string): string | undefined => checks.find((check) => check.id === id)?.seen;
  expect(seen('t/frames/unexpected/error')).toMatch(/came, but nothing takes it now/);
  expect(seen('t/faults/quiet/silence')).toMatch(
    /^closed with 1011 without the message that belongs before it/,
  );
});

test.each([480, 530])('a silence that is ended after %i ms, of which is not told', async (after) => {
  const { ids, text, all } = await judged('{send: error, close: 1011}', { after, code: 1011 });
  expect(ids, all).toEqual(['t/faults/quiet/silence']);
  expect(text).toBe('closed with 1011 without the message that belongs before it.');
});

describe('a silence that was broken late', () => {
  /** A server that ends a silence of 10 s, which are 1 s here. */
  async function causesOf(
    then: string,
    resets: boolean,
    given = ASKING(then),
  ): Promise<{ ids: string[]; text: string; all: string }> {
    const { contract } = await contractOf(given);
    await using peer = await startSmallPeer(({ say, after, close }) => {
      let heard = 0;
      const wait = (): void => {
        const before = heard;
        after(1000, () => {
          if (before !== heard) return;
          if (then.includes('send')) say({ type: 'error' });
          close(4408);
        });
      };
      wait();
      return (said) => {
        if (said?.['type'] === 'ask') say({ type: 'answer' });
        if (!resets) return;
        heard += 1;
        wait();
      };
    });
    const report = await runAgainst(contract, peer.url, { timeScale: 0.1 });
    const { causes } = report;
    return { ids: causes.map(({ id }) => id), text: causes[0]?.text ?? '', all: summary(report).join('\n') };
  }

  test.each(['{close: 4408}', '{send: error, close: 4408}'])(
    'begins anew (%s): who counts from there is right',
    async (then) => {
      const { ids, all } = await causesOf(then, true);
      expect(ids, all).toEqual([]);
    },
  );

  test('begins anew: who counts from the open cuts off clients that keep the rule', async () => {
    const { ids, text, all } = await causesOf('{close: 4408}', false);
    expect(ids, all).toEqual(['t/faults/quiet/silence']);
    expect(text).toMatch(/^closed with 4408 after [34]\d\d ms without a message, due after 1 s\.$/);
  });

  test('begins anew by a remark, where there is nothing to ask', async () => {
    const given = {
      client: { beat: {} },
      server: {},
      session: `version: 1
exchanges:
  beat: {steps: [{client: beat}]}
faults:
  quiet: {when: {silence: 10s}, then: {close: 4408}}`,
    };
    expect((await causesOf('', true, given)).ids).toEqual([]);
    const { ids, text, all } = await causesOf('', false, given);
    expect(ids, all).toEqual(['t/faults/quiet/silence']);
    expect(text).toMatch(/^closed with 4408 after [34]\d\d ms without a message, due after 1 s\.$/);
  });

  test('begins anew: who says so first has said it too early', async () => {
    const { ids, text, all } = await causesOf('{send: error, close: 4408}', false);
    expect(ids, all).toEqual(['t/faults/quiet/silence']);
    expect(text).toMatch(/^`error` came after [34]\d\d ms without a message, due after 1 s\./);
  });
});
