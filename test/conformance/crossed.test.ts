import { expect, test } from 'vitest';
import { greeterContract } from '../support/greeter.ts';
import { contractOf, locking } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

/** So long, ms, this server takes what it left for what crossed: less than the two seconds that it may. */
const CROSSING = 1800;

const contract = await greeterContract();

test('what may have crossed the change of state is no mistake yet', async () => {
  await using greeter = await startSmallPeer(({ say, close }) => {
    say({ type: 'welcome' });
    const left = performance.now();
    return () => (performance.now() - left < CROSSING ? say({ type: 'answer' }) : close(4409));
  });
  const report = await runAgainst(contract, greeter.url, { timeScale: 1 });
  expectNoBlame(report);
  const check = report.checks.find(({ id }) => id.endsWith('/faults/late/early@ready'));
  expect(check?.verdict).toBe('pass');
});

test('who takes it for ever is told', async () => {
  await using greeter = await startSmallPeer(({ say }) => {
    say({ type: 'welcome' });
    return () => say({ type: 'answer' });
  });
  const report = await runAgainst(contract, greeter.url, { timeScale: 0.2 });
  expect(report.causes.map(({ id }) => id)).toEqual([expect.stringContaining('/faults/late/early@ready')]);
});

test('what a step may have passed over is no mistake yet', async () => {
  const { contract: tuning } = await contractOf({
    client: { tune: {}, go: {} },
    server: { hello: {} },
    session: `version: 1
states: [opening, ready]
exchanges:
  greeting:
    at: opening
    steps: [{client: tune, times: 0..1}, {server: hello, within: 2s, enter: ready}, {client: go, times: 0..*}]
faults:
  late: {when: unexpected-message, messages: tune, then: {close: 4409}}`,
  });
  await using greeter = await startSmallPeer(({ say, close }) => {
    say({ type: 'hello' });
    const said = performance.now();
    return (heard) => {
      if (heard?.['type'] === 'tune' && performance.now() - said >= CROSSING) close(4409);
    };
  });
  const report = await runAgainst(tuning, greeter.url, { timeScale: 1 });
  expectNoBlame(report);
  const checks = report.checks.filter(({ id }) => id.includes('/faults/late/tune'));
  expect(checks.map(({ verdict }) => verdict)).toContain('pass');
});

test('what no step has passed over is tried where it is to be tried', async () => {
  const { contract: board } = await contractOf({
    client: { join: {}, lock: {}, unlock: {} },
    server: { joined: {}, granted: {}, unlocked: {}, revoked: {}, refused: {} },
    session: `version: 1
states: [lobby, drawing]
exchanges:
  joining: {at: lobby, steps: [{client: join, within: 2s}, {server: joined, within: 2s, enter: drawing}]}
  ${locking('2s')}
    in: drawing
faults:
  not-locked: {when: unexpected-message, messages: unlock, then: {send: refused}}`,
  });
  await using server = await startSmallPeer(({ say, close }) => {
    let isIn = false;
    let isHeld = false;
    const hear: Record<string, () => void> = {
      join: () => {
        isIn = true;
        say({ type: 'joined' });
      },
      lock: () => {
        isHeld = true;
        say({ type: 'granted' });
      },
      unlock: () => {
        if (!isIn) return close(1011);
        say({ type: isHeld ? 'unlocked' : 'refused' });
        isHeld = false;
      },
    };
    return (heard) => hear[String(heard?.['type'])]?.();
  });
  const report = await runAgainst(board, server.url, { only: ['t/faults/not-locked/*'] });
  expect(report.causes.map(({ id }) => id)).toEqual([
    expect.stringMatching(/^t\/faults\/not-locked\/unlock@lobby/),
  ]);
});
