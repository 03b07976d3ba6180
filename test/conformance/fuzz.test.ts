import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/conformance/index.ts';
import type { ChatDefect } from './chat-peer.ts';
import { startChatPeer } from './chat-peer.ts';
import { contractOf, runAgainst, summary } from './support.ts';

const LONG = process.env['COLLOQUY_LONG'] === '1';
const contract = await contractOf('chat.yaml');
const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

async function fuzz(defect: ChatDefect | undefined, walks: number[], only = 'chat/fuzz/*'): Promise<Report> {
  await using peer = await startChatPeer({ token: true, ...(defect === undefined ? {} : { defect }) });
  // One after the other: what a walk shows depends on when things come, and this process plays both sides.
  const concurrency = defect === undefined ? 8 : 1;
  return await runAgainst(contract, peer.url, { fuzz: walks, only: [only], concurrency });
}

function messagesOf(report: Report, id: string): number {
  const scenario = report.scenarios.find((each) => each.id === id);
  const events = scenario?.sockets[0]?.events ?? [];
  return events.filter((event) => event.event === 'frame' && event.from === 'client').length;
}

describe('random walks', () => {
  test('find nothing at a server that keeps the contract', async () => {
    const walks = LONG ? 200 : 40;
    const report = await fuzz(undefined, seeds(walks));
    const left = summary(report).filter((line) => !/^(?:inconclusive|untestable)/.test(line));
    expect(left).toEqual([]);
    expect(report.causes).toEqual([]);
    expect(report.scenarios.filter(({ result }) => result === 'pass').length).toBeGreaterThan(walks / 2);
  });

  test.each<[ChatDefect, RegExp]>([
    ['end-twice', /^chat\//],
    ['deaf-after-bad-frame', /^chat\/chat\/streamed\/stream-start$/],
    ['close-on-bad-frame', /^chat\//],
    ['second-chat-under-first-id', /^chat\/chat\//],
  ])(
    'find the defect %s, name its check, and are shortened to what shows it',
    { timeout: 120_000 },
    async (defect, want) => {
      // Who is deaf is waited for in each of them.
      const report = await fuzz(defect, seeds(LONG || defect !== 'deaf-after-bad-frame' ? 12 : 5));
      const [cause] = report.causes;
      expect(cause?.id).toMatch(want);
      const [scenario = ''] = cause?.scenarios ?? [];
      expect(scenario).toMatch(/^chat\/fuzz\/\d+$/);
      expect(messagesOf(report, scenario)).toBeLessThanOrEqual(6);
      expect(report.exitCode).toBe(1);
    },
  );

  test('are replayed by the id that holds their seed', { timeout: 120_000 }, async () => {
    const { causes } = await fuzz('end-twice', seeds(12));
    const [scenario = ''] = causes[0]?.scenarios ?? [];
    const again = await fuzz('end-twice', seeds(12), scenario);
    expect(again.causes[0]?.id).toBe(causes[0]?.id);
    expect(again.causes[0]?.scenarios).toEqual([scenario]);
  });
});
