import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

const id = { id: { type: 'string' } };
const session = `version: 1
exchanges:
  subscription:
    many: '*'
    key: /id
    steps:
      - {client: subscribe}
      - {server: next, times: 0..*, within: 10s}
      - oneOf: {done: [{server: complete, within: 10s}], failed: [{server: error, within: 10s}]}
faults: {taken: {when: key-in-use, messages: subscribe, then: {send: error}, within: 10s}}`;

/** What is said of the reaction to an id that is in use, and everything that is not as it should be. */
async function verdictOn(serve: (ways: Ways) => (heard: Heard) => void): Promise<string[]> {
  const { contract } = await contractOf({
    client: { subscribe: id },
    server: { next: id, complete: id, error: id },
    session,
  });
  await using peer = await startSmallPeer(serve);
  const report = await runAgainst(contract, peer.url);
  const check = report.checks.find((each) => each.id.startsWith('t/faults/taken/'));
  return [check?.verdict ?? 'none', ...summary(report)];
}

/** Serves each subscription with values for longer than frames may cross, on a busy machine too; `again` is what it does with an id that is in use. */
const serving =
  (again: (ways: Ways, id: unknown, open: Set<unknown>) => void) =>
  (ways: Ways): ((heard: Heard) => void) => {
    const { say, after } = ways;
    const open = new Set<unknown>();
    return (heard) => {
      const name = heard?.['id'];
      if (open.has(name)) return again(ways, name, open);
      open.add(name);
      for (let at = 20; at < 500; at += 20)
        after(at, () => open.has(name) && say({ type: 'next', id: name }));
      after(550, () => open.delete(name) && say({ type: 'complete', id: name }));
    };
  };

test('an error that names the id answers the second one, for the first goes on', async () => {
  const verdicts = await verdictOn(serving(({ say }, name) => say({ type: 'error', id: name })));
  expect(verdicts).toEqual(['pass']);
});

test('where the first one is over with it, nobody knows what it answered', async () => {
  const [verdict] = await verdictOn(
    serving(({ say }, name, open) => {
      open.delete(name);
      say({ type: 'error', id: name });
    }),
  );
  expect(verdict).toBe('inconclusive');
});

test('who says nothing to the second one does not react', async () => {
  const [verdict] = await verdictOn(serving(() => undefined));
  expect(verdict).toBe('fail');
});
