import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst, summary } from './support.ts';

const { contract } = await contractOf({
  client: { status: {}, login: {}, configured: {}, ask: {} },
  server: { idle: {}, ready: {}, configure: {}, answer: {}, error: {} },
  session: `version: 1
states: [fresh, live]
exchanges:
  status: {in: fresh, steps: [{client: status}, {server: idle, within: 5s}]}
  login: {in: fresh, steps: [{client: login}, {server: ready, within: 5s, enter: live}]}
  configuration: {at: live, steps: [{server: configure, within: 5s}, {client: configured, within: 600ms}]}
  question: {in: live, steps: [{client: ask}, {server: answer, within: 5s}]}
faults:
  over: {when: unexpected-message, messages: status, then: {send: error}}`,
});

test('what we owe is paid in time while a mistake waits until it cannot have crossed', async () => {
  const waits: number[] = [];
  await using server = await startSmallPeer(({ say }) => {
    let isIn = false;
    let asked = 0;
    return (heard) => {
      const answers: Record<string, string> = {
        status: isIn ? 'error' : 'idle',
        login: 'ready',
        ask: 'answer',
      };
      const type = answers[String(heard?.['type'])];
      if (type !== undefined) say({ type });
      if (heard?.['type'] === 'configured') waits.push(performance.now() - asked);
      if (heard?.['type'] !== 'login') return;
      isIn = true;
      asked = performance.now();
      say({ type: 'configure' });
    };
  });
  const report = await runAgainst(contract, server.url, {
    timeScale: 1,
    only: ['t/faults/over/status@live'],
  });
  expectNoBlame(report);
  const { verdict } = report.checks.find(({ id }) => id === 't/faults/over/status@live') ?? {};
  expect(verdict, summary(report).join('\n')).toBe('pass');
  // So long a mistake of another state waits.
  expect(Math.max(...waits)).toBeLessThan(2000);
});

test('what we owe in a dialogue waits for the reaction to a second one under its key', async () => {
  const key = { sub: { type: 'string' } };
  const { contract: feed } = await contractOf({
    client: { subscribe: key, unsubscribe: key },
    server: { subscribed: key, gone: key, refused: {} },
    session: `version: 1
exchanges:
  feed:
    many: 3
    key: /sub
    steps:
      - client: subscribe
      - {server: subscribed, within: 5s}
      - client: unsubscribe
      - {server: gone, within: 5s}
faults: {twice: {when: key-in-use, messages: subscribe, then: {send: refused}}}`,
  });
  await using server = await startSmallPeer(({ say, after }) => (heard) => {
    const type = heard?.['type'] === 'subscribe' ? 'subscribed' : 'gone';
    after(10, () => say({ type, sub: heard?.['sub'] }));
  });
  const report = await runAgainst(feed, server.url);
  expect(report.causes.map(({ id }) => id)).toEqual(['t/faults/twice/feed']);
});
