import { describe, expect, test } from 'vitest';
import type { ChatDefect } from './chat-peer.ts';
import { startChatPeer } from './chat-peer.ts';
import { contractOf, runAgainst, summary } from './support.ts';

const contract = await contractOf('chat.yaml');
/** Without a fixture for an expired token. */
const skip = ['chat/faults/expired-token/*'];

describe('a server that keeps the document', () => {
  test.each([1, 8, 64])('passes with %i scenarios at once', async (concurrency) => {
    await using peer = await startChatPeer({ token: true });
    const report = await runAgainst(contract, peer.url, { skip, concurrency });
    expect(summary(report)).toEqual([]);
    expect(report).toMatchObject({ exitCode: 0, causes: [], diagnostics: [], interrupted: false });
    expect(report.headline).toMatch(/^The server keeps chat: \d+ checks pass, none fails\.$/);
  });

  test('shows everything that the document describes, but for the branches that it decides', async () => {
    await using peer = await startChatPeer({ token: true });
    const { coverage } = await runAgainst(contract, peer.url, { skip });
    const unseen = Object.values(coverage).flatMap((items) =>
      items.filter(({ seen }: { seen: number }) => seen === 0).map(({ name }: { name: string }) => name),
    );
    expect(unseen).toEqual(['chat/streamed/broken', 'chat/refused', 'expired-token']);
  });

  test('may answer slowly, as long as it is in time', async () => {
    await using peer = await startChatPeer({ token: true, pace: 60 });
    expect(summary(await runAgainst(contract, peer.url, { skip }))).toEqual([]);
  });

  test('gets no secret of ours into the report', async () => {
    await using peer = await startChatPeer({ token: true });
    expect(JSON.stringify(await runAgainst(contract, peer.url, { skip }))).not.toContain('good-token-value');
  });
});

/** A defect, the check that names it, and how many checks show it with that one: written by hand. */
const TABLE: readonly {
  defect: ChatDefect;
  cause: string;
  verdict?: 'warn';
  shown?: number;
  /** Time for what is late and must not seem missing on a busy machine. */
  slowly?: { timeScale: number; late: number };
}[] = [
  { defect: 'no-greeting', cause: 'greeting/connection' },
  {
    defect: 'late-greeting',
    cause: 'greeting/connection~within',
    verdict: 'warn',
    slowly: { timeScale: 0.25, late: 700 },
  },
  { defect: 'no-token-check', cause: 'faults/no-token/missing', shown: 2 },
  { defect: 'wrong-code', cause: 'faults/no-token/missing~code', shown: 2 },
  { defect: 'close-on-bad-frame', cause: 'faults/not-json/not-json', shown: 10 },
  { defect: 'close-1003-on-bad-frame', cause: 'faults/not-json/not-json', shown: 10 },
  { defect: 'no-close-frame', cause: 'faults/not-json/not-json', shown: 10 },
  { defect: 'error-then-close-on-bad-frame', cause: 'faults/not-json/not-json~alive', shown: 10 },
  { defect: 'deaf-after-bad-frame', cause: 'faults/not-json/not-json~alive', shown: 10 },
  { defect: 'error-without-message', cause: 'faults/not-json/not-json~schema', shown: 10 },
  { defect: 'ignores-unknown', cause: 'faults/unknown-type/unknown-message', shown: 3 },
  { defect: 'other-id-on-one-token', cause: 'chat/streamed/stream-token~key' },
  { defect: 'no-end', cause: 'chat/streamed/complete/stream-end' },
  { defect: 'end-twice', cause: 'frames/unexpected/stream-end' },
  { defect: 'tokens-before-start', cause: 'chat/streamed/stream-start' },
  { defect: 'field-missing', cause: 'chat/streamed/stream-token~schema' },
  { defect: 'field-of-wrong-type', cause: 'chat/streamed/stream-token~schema' },
  { defect: 'no-pong', cause: 'heartbeat/pong' },
  { defect: 'second-chat-ignored', cause: 'chat/streamed/stream-start' },
  { defect: 'second-chat-refused', cause: 'chat/chat~many' },
  { defect: 'second-chat-under-first-id', cause: 'chat/streamed/stream-start~extra', shown: 2 },
  { defect: 'unasked-answer', cause: 'frames/unexpected/pong' },
  { defect: 'not-json', cause: 'frames/not-json', shown: 2 },
  { defect: 'binary', cause: 'frames/binary' },
  { defect: 'undocumented', cause: 'undocumented/news', verdict: 'warn' },
  { defect: 'silent', cause: 'greeting/connection', shown: 11 },
  { defect: 'dies-on-bad-frame', cause: 'handshake/open' },
];

describe('a server with one defect has one cause, named by its natural check', () => {
  // Subject and run share one process: what holds it up holds up both, and so one is judged at a time.
  test.each(TABLE)(
    '$defect: $cause',
    async ({ defect, cause, verdict = 'fail', shown = 1, slowly: { timeScale, late } = {} }) => {
      const where = `chat/${cause}`;
      await using peer = await startChatPeer({ token: true, defect, ...(late && { late }) });
      const report = await runAgainst(contract, peer.url, { skip, ...(timeScale && { timeScale }) });
      const named = report.causes.map(({ id, verdict: its }) => `${its} ${id}`);
      expect(named, summary(report).join('\n')).toEqual([`${verdict} ${where}`]);
      expect(report.headline).toMatch(`${verdict} ${where}: `);
      expect(report.exitCode).toBe(verdict === 'fail' ? 1 : 0);
      // A defect that races with the tester is shown by most of the checks, not by all.
      const checks = report.causes[0]?.checks.length ?? 0;
      expect(checks).toBeLessThanOrEqual(shown);
      expect(checks).toBeGreaterThanOrEqual(Math.ceil(shown / 3));
      expect(report.diagnostics).toEqual([]);
    },
  );

  test('a check that fails says what was expected, what was seen, when, where, and how to run it again', async () => {
    await using peer = await startChatPeer({ token: true, defect: 'field-missing' });
    const report = await runAgainst(contract, peer.url, { skip });
    const check = report.checks.find(({ verdict }) => verdict === 'fail');
    expect(check).toMatchObject({
      id: 'chat/chat/streamed/stream-token~schema',
      expected: '`stream-token` of the server keeps its schema.',
      scenario: 'chat/chat/base',
      frame: 4,
      cause: 'chat/chat/streamed/stream-token~schema',
      rerun: "colloquy test chat.yaml --only 'chat/chat/base'",
    });
    expect(check?.seen).toMatch(/`\/token` is missing\. Frame 4: \{"type":"stream-token"/);
    expect(check?.location.pointer).toBe('/channels/chat/x-session/exchanges/chat/steps/1/oneOf/streamed/1');
    const scenario = report.scenarios.find(({ id }) => id === check?.scenario);
    const frame = scenario?.sockets[0]?.events.find(
      (event) => event.event === 'frame' && event.frame === check?.frame,
    );
    expect(frame).toMatchObject({ message: 'stream-token', findings: [check?.id] });
  });
});

describe('a subject out of its mind', () => {
  test('that floods the socket is cut off', async () => {
    await using peer = await startChatPeer({ defect: 'floods' });
    const report = await runAgainst(contract, peer.url, {
      authentication: false,
      only: ['chat/greeting/base'],
      // So long that the flood is over before the greeting is missed.
      timeScale: 1,
    });
    expect(report.causes.map(({ id }) => id)).toEqual(['chat/frames/unexpected/pong']);
    const scenario = report.scenarios.find(({ id }) => id === 'chat/greeting/base');
    expect(scenario).toMatchObject({ reason: 'the subject flooded the socket' });
    expect(scenario?.sockets[0]?.events.length).toBeLessThan(5000);
  });
});
