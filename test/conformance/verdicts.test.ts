import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/conformance/index.ts';
import type { RunSettings } from '../../src/conformance/settings.ts';
import type { ChatDefect } from './chat-peer.ts';
import { startChatPeer } from './chat-peer.ts';
import { contractOf, runAgainst } from './support.ts';

const contract = await contractOf('chat.yaml');

async function runWith(defect: ChatDefect | undefined, more: Partial<RunSettings>): Promise<Report> {
  await using peer = await startChatPeer({ token: true, ...(defect === undefined ? {} : { defect }) });
  const skip = ['chat/faults/expired-token/*', ...(more.skip ?? [])];
  return await runAgainst(contract, peer.url, { ...more, skip });
}

const verdictOf = (report: Report, id: string): string | undefined =>
  report.checks.find((check) => check.id === id)?.verdict;

describe('the exit code', () => {
  test.each([
    { defect: undefined, more: {}, want: 0 },
    { defect: 'field-missing' as const, more: {}, want: 1 },
    { defect: 'undocumented' as const, more: {}, want: 0 },
    { defect: 'undocumented' as const, more: { strict: true }, want: 1 },
    { defect: 'field-missing' as const, more: { knownFailing: ['chat/chat/*~schema'] }, want: 0 },
    { defect: undefined, more: { knownFailing: ['chat/chat/streamed/stream-token~schema'] }, want: 1 },
    { defect: 'field-missing' as const, more: { skip: ['*~schema'] }, want: 0 },
    { defect: 'no-pong' as const, more: { only: ['chat/chat/*'] }, want: 0 },
  ])('$want for $defect with $more', async ({ defect, more, want }) => {
    const report = await runWith(defect, more);
    expect(report.exitCode, report.headline).toBe(want);
  });

  test('is 1 where a fixture is missing, with the lines to paste', async () => {
    await using peer = await startChatPeer({ token: true });
    const report = await runAgainst(contract, peer.url);
    expect(report.exitCode).toBe(1);
    const check = report.checks.find(({ verdict }) => verdict === 'untestable');
    expect(check).toMatchObject({ id: 'chat/faults/expired-token/expired@jwt' });
    expect(check?.reason).toContain('credentials: {jwt: {expired: $OLD}}');
    expect(report.headline).toMatch(
      /^untestable chat\/faults\/expired-token\/expired@jwt: one check cannot be tried/,
    );
  });
});

describe('known failures', () => {
  test('are marked, and are no cause', async () => {
    const report = await runWith('field-missing', { knownFailing: ['chat/chat/*~schema'] });
    expect(report.causes).toEqual([]);
    const check = report.checks.find(({ id }) => id === 'chat/chat/streamed/stream-token~schema');
    expect(check).toMatchObject({ verdict: 'fail', known: 'expected' });
  });

  test('that pass now are stale', async () => {
    const report = await runWith(undefined, { knownFailing: ['chat/heartbeat/pong~schema'] });
    expect(report.headline).toBe(
      'stale chat/heartbeat/pong~schema: it is listed under knownFailing, and passes now.',
    );
  });
});

describe('a choice of scenarios', () => {
  test('by --only leaves the others skipped', async () => {
    const report = await runWith(undefined, { only: ['chat/heartbeat/*'] });
    expect(report.scenarios.filter(({ result }) => result !== 'skipped').map(({ id }) => id)).toEqual([
      'chat/heartbeat/base',
    ]);
    expect(verdictOf(report, 'chat/heartbeat/pong')).toBe('pass');
    expect(verdictOf(report, 'chat/chat/streamed/stream-start')).toBe('skipped');
  });

  test('by the id of a check runs the scenarios of its exchange', async () => {
    const report = await runWith(undefined, { only: ['chat/chat/streamed/stream-token~schema'] });
    expect(report.scenarios.filter(({ result }) => result !== 'skipped').map(({ id }) => id)).toEqual([
      'chat/chat/base',
      'chat/chat/example:long',
      'chat/chat/concurrent',
    ]);
  });

  test('without authentication leaves credentials out', async () => {
    await using peer = await startChatPeer();
    const report = await runAgainst(contract, peer.url, { authentication: false });
    expect(verdictOf(report, 'chat/faults/no-token/missing')).toBe('not-applicable');
    expect(verdictOf(report, 'chat/handshake/credential@jwt')).toBe('not-applicable');
    expect(report.exitCode).toBe(0);
  });

  test('without the credential probe skips those faults', async () => {
    const report = await runWith(undefined, { probes: [] });
    expect(verdictOf(report, 'chat/faults/no-token/missing')).toBe('skipped');
  });
});

describe('a wait', () => {
  test('that is cut is inconclusive', async () => {
    const report = await runWith('no-end', { patienceMs: 200, only: ['chat/chat/base'] });
    expect(report.causes).toEqual([]);
    expect(verdictOf(report, 'chat/chat/streamed/complete/stream-end')).toBe('inconclusive');
    const check = report.checks.find(({ id }) => id === 'chat/chat/streamed/complete/stream-end');
    expect(check?.reason).toBe('the wait was cut by --patience');
    expect(report.durationMs).toBeLessThan(2000);
  });
});

describe('what the document does not describe', () => {
  test('is probed only when asked, and never judged', async () => {
    const report = await runWith(undefined, { undescribed: true });
    const notes = report.checks
      .filter(({ verdict }) => verdict === 'note')
      .map(({ id, seen }) => `${id}: ${seen ?? ''}`);
    expect(notes).toEqual([
      'chat/undescribed/path-unknown: the server accepted the upgrade.',
      expect.stringMatching(/^chat\/undescribed\/binary-frame: the server answered \{"type":"stream-start"/),
    ]);
    expect(report).toMatchObject({ exitCode: 0, causes: [] });
  });
});

describe('a stimulus', () => {
  test('makes the subject take a branch', async () => {
    const report = await runWith(undefined, {
      stimuli: { refused: { chat: { content: 'refuse me' } } },
      only: ['chat/chat/*'],
    });
    expect(report.scenarios.find(({ id }) => id === 'chat/chat/stimulus:refused')).toMatchObject({
      result: 'pass',
    });
    expect(verdictOf(report, 'chat/chat/refused/error')).toBe('pass');
  });
});
