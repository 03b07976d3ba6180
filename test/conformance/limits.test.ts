import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst, summary } from './support.ts';

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
  expectNoBlame(report);
  expect(report.checks.find(({ id }) => id === 't/faults/too-many/burst')?.verdict).toBe('pass');
  expect(report.coverage.faults).toMatchObject([{ name: 'too-many', seen: 1 }]);
});

test('a limit that is kept long before it is passed is not kept late', async () => {
  await using hasty = await startSmallPeer(({ say, close }) => {
    let count = 0;
    return () => ((count += 1) > 2 ? close(4408) : say({ type: 'heard' }));
  });
  const report = await runAgainst(contract, hasty.url, limit);
  expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
    'fail t/faults/too-many/burst',
  ]);
  expect(report.causes[0]?.text).toMatch(
    /^closed with 4408 after [345] `(beat|here)` at most, which are within the limit/,
  );
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

const told = await contractOf({
  client: { beat: {} },
  server: { heard: {}, enough: {} },
  session: `version: 1
states: [live]
exchanges:
  beat: {in: live, many: '*', steps: [{client: beat}, {server: heard, within: 5s}]}
faults:
  too-many: {when: {rate: beat, max: ${String(MAX)}, per: 60s}, then: {send: enough, close: 4408}}`,
});

test.each([
  { how: 'a close without the message before it', says: false, code: 4408, want: 't/faults/too-many/burst' },
  { how: 'the message and another code', says: true, code: 1011, want: 't/faults/too-many/burst~code' },
  { how: 'both as they are listed', says: true, code: 4408, want: undefined },
])('a limit that is told of and ends the session: $how', async ({ says, code, want }) => {
  await using strict = await startSmallPeer(({ say, close }) => {
    let count = 0;
    return () => {
      count += 1;
      if (count <= MAX) return say({ type: 'heard' });
      if (says && count === MAX + 1) say({ type: 'enough' });
      if (count === MAX + 1) close(code);
    };
  });
  const report = await runAgainst(told.contract, strict.url, limit);
  expect(report.causes.map(({ id, verdict }) => [id, verdict])).toEqual(
    want === undefined ? [] : [[want, 'fail']],
  );
});

test('a burst of what is keyed has a key of its own in each: a repeated one is a mistake of another kind', async () => {
  const { contract } = await contractOf({
    client: { ask: { id: { type: 'string' } } },
    server: { answer: { id: { type: 'string' } }, error: { id: { type: 'string' } } },
    session: `version: 1
exchanges:
  asking: {many: '*', key: /id, unique: true, steps: [{client: ask}, {server: answer, within: 10s}]}
faults:
  taken: {when: key-in-use, then: {send: error}}
  too-many: {when: {rate: ask, max: 5, per: 60s}, then: {close: 4408}}`,
  });
  await using peer = await startSmallPeer(({ say, close }) => {
    const known = new Set<unknown>();
    let count = 0;
    return (heard) => {
      const id = heard?.['id'];
      count += 1;
      if (count > 5) close(4408);
      else if (known.has(id)) say({ type: 'error', id });
      else say({ type: 'answer', id });
      known.add(id);
    };
  });
  const report = await runAgainst(contract, peer.url, { probes: ['rate'], only: ['t/faults/too-many/*'] });
  const verdicts = report.checks.filter(({ id }) => id.startsWith('t/faults/too-many/'));
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
  expect(summary(report)).toEqual([]);
});
