import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { contractOf, locking } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

const verdictOf = (report: Report, id: string): string | undefined =>
  report.checks.find((check) => check.id === id)?.verdict;

describe('what the server may take back', async () => {
  const { contract } = await contractOf({
    client: { lock: {}, unlock: {} },
    server: { granted: {}, unlocked: {}, revoked: {} },
    session: `version: 1
exchanges:
  ${locking('2s')}`,
  });

  test.each([
    { only: 't/client/locking/base', says: ['granted', 'unlocked'] },
    { only: 't/client/locking/branch:away', says: ['granted', 'revoked'] },
  ])('is taken back only where that is tried: $only', async ({ only, says }) => {
    const heard: unknown[] = [];
    let socket: WebSocket | undefined;
    const dial = (url: string): void => {
      socket = new WebSocket(url);
      socket.on('open', () => socket?.send('{"type":"lock"}'));
      socket.on('message', (data: Buffer) => {
        const { type } = JSON.parse(data.toString()) as { type: unknown };
        heard.push(type);
        if (type === 'granted') setTimeout(() => socket?.send('{"type":"unlock"}'), 30);
        else socket?.close(1000);
      });
    };
    const target = { ...DEFAULT_TARGET, subject: 'client', timeScale: 0.1 } as const;
    const report = await runConformance(contract, target, { only: [only], listening: dial });
    socket?.terminate();
    expectNoBlame(report);
    expect(report.scenarios.find(({ id }) => id === only)?.result).toBe('pass');
    expect(heard).toEqual(says);
  });
});

test('what the client may call off is not called off everywhere', async () => {
  const { contract } = await contractOf({
    client: { ask: {}, cancel: {} },
    server: { answer: {}, cancelled: {} },
    session: `version: 1
exchanges:
  question:
    steps:
      - client: ask
      - oneOf:
          answered: [{server: answer, within: 5s}]
          off: [{client: cancel}, {server: cancelled, within: 5s}]`,
  });
  await using peer = await startSmallPeer(({ say, after }) => {
    let open = false;
    const end = (type: string): void => {
      if (open) say({ type });
      open = false;
    };
    return (heard) => {
      if (heard?.['type'] === 'cancel') return end('cancelled');
      open = true;
      after(50, () => end('answer'));
    };
  });
  const report = await runAgainst(contract, peer.url);
  expectNoBlame(report);
  expect(verdictOf(report, 't/question/answered/answer')).toBe('pass');
  expect(verdictOf(report, 't/question/off/cancelled')).toBe('pass');
});
