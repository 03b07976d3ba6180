import { describe, expect, test } from 'vitest';
import { startChatPeer } from './chat-peer.ts';
import { contractOf, runAgainst, summary } from './support.ts';

const contract = await contractOf('chat.yaml');
const skip = ['chat/faults/expired-token/*'];

describe('a server that takes only three sockets at once', () => {
  test.each([1013, 429, 503])('and turns the others away with %i keeps its promises', async (how) => {
    await using peer = await startChatPeer({ token: true, places: { count: 3, how } });
    const report = await runAgainst(contract, peer.url, { skip });
    expect(report.exitCode, summary(report).join('\n')).toBe(0);
    const note = report.checks.find(({ verdict }) => verdict === 'note');
    expect(note?.id).toBe('chat/handshake/open');
    expect(note?.seen).toMatch(
      how < 1000
        ? /this one was refused with HTTP \d+, and beside fewer it was served/
        : /closed with 1013, and beside fewer/,
    );
  });

  test('is not excused for what it breaks when it is alone', async () => {
    await using peer = await startChatPeer({
      defect: 'field-missing',
      token: true,
      places: { count: 3, how: 1013 },
    });
    const report = await runAgainst(contract, peer.url, { skip });
    expect(report.causes.map(({ id }) => id)).toEqual(['chat/chat/streamed/stream-token~schema']);
  });
});

test('a server that takes many sockets is asked again beside some of them, not one by one', async () => {
  await using peer = await startChatPeer({ token: true, places: { count: 8, how: 1013 } });
  const report = await runAgainst(contract, peer.url, { skip, concurrency: 64 });
  expect(report.exitCode, summary(report).join('\n')).toBe(0);
  const again = report.checks.find(({ id }) => id === 'chat/handshake/open')?.seenIn ?? [];
  const noted = report.scenarios.filter(({ id }) =>
    again.some(({ scenario, verdict }) => scenario === id && verdict === 'note'),
  );
  const overlap = noted.some((one) =>
    noted.some((other) => other !== one && other.at <= one.at && other.at + other.durationMs > one.at),
  );
  expect([noted.length > 2, overlap]).toEqual([true, true]);
});

test('a server that turns every socket away is not waited for', async () => {
  await using peer = await startChatPeer({ token: true, places: { count: 0, how: 1013 } });
  const report = await runAgainst(contract, peer.url, { skip });
  expect(report.exitCode).toBe(1);
  expect(report.causes).toHaveLength(1);
  expect(peer.sockets).toBeLessThan(2 * report.scenarios.length);
});
