import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { runAgainst, summary } from './support.ts';

const MAX = 5;

const { contract } = await contractOf({
  client: { beat: {}, here: {} },
  server: { heard: {}, askedFor: {} },
  session: `version: 1
states: [live]
exchanges:
  beat: {in: live, many: '*', steps: [{client: beat}, {server: heard, within: 5s}]}
  asked: {in: live, steps: [{server: askedFor}, {client: here, within: 5s}]}
faults:
  too-many: {when: {rate: [beat, here], max: ${String(MAX)}, per: 60s}, then: {close: 4408}}`,
});
const limit = { probes: ['rate'] as const, only: ['t/faults/too-many/*'], timeScale: 0.2 };

test('a limit that is kept strictly, by a close, is kept', async () => {
  await using strict = await startSmallPeer(({ say, close }) => {
    let count = 0;
    return () => ((count += 1) > MAX ? close(4408) : say({ type: 'heard' }));
  });
  const report = await runAgainst(contract, strict.url, limit);
  expect(report.causes, summary(report).join('\n')).toEqual([]);
  expect(report.checks.find(({ id }) => id === 't/faults/too-many/burst')?.verdict).toBe('pass');
  expect(report.coverage.faults).toMatchObject([{ name: 'too-many', seen: 1 }]);
});

test('what is owed to who knows no limit is not said again and again, and it is told', async () => {
  let most = 0;
  await using boundless = await startSmallPeer(({ say, after }) => {
    let count = 0;
    after(1000, () => say({ type: 'askedFor' }));
    return (heard) => {
      most = Math.max(most, (count += 1));
      if (heard?.['type'] === 'beat') say({ type: 'heard' });
    };
  });
  const report = await runAgainst(contract, boundless.url, limit);
  expect(report.causes.map(({ id }) => id)).toEqual(['t/faults/too-many/burst']);
  expect(most).toBeLessThan(4 * MAX);
});
