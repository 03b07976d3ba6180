import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import type { Heard, Ways } from './small-peer.ts';
import { expectNoBlame, runAgainst } from './support.ts';

/** A heartbeat is answered in each state; the first is left by what we say at once when we are greeted. */
const { contract } = await contractOf({
  client: { login: {}, beat: {} },
  server: { hello: {}, ready: {}, heard: {} },
  session: `version: 1
states: [fresh, live]
exchanges:
  login:
    at: fresh
    steps:
      - {server: hello, within: 1s}
      - {client: login, within: 3s, else: [{server: {close: 4009}}]}
      - {server: ready, within: 2s, enter: live}
  heart: {steps: [{client: beat}, {server: heard, within: 1s}]}`,
});

const serving =
  (isHeardEarly: boolean) =>
  ({ say, close, after }: Ways): ((heard: Heard) => void) => {
    let isIn = false;
    say({ type: 'hello' });
    after(155, () => {
      if (!isIn) close(4009);
    });
    return (heard) => {
      if (heard?.['type'] === 'login') {
        isIn = true;
        return say({ type: 'ready' });
      }
      if (isIn || isHeardEarly) say({ type: 'heard' });
    };
  };

test('what may begin in each state is tried in one that our own step would end', async () => {
  await using server = await startSmallPeer(serving(false));
  const report = await runAgainst(contract, server.url, { only: ['t/states/fresh'] });
  expect(report.causes.map(({ id }) => id)).toEqual(['t/heart/heard']);
});

test('who answers in each state is not blamed', async () => {
  await using server = await startSmallPeer(serving(true));
  expectNoBlame(await runAgainst(contract, server.url));
});

test('what we owe without a bound does not wait for ever', async () => {
  const { contract: lax } = await contractOf({
    client: { login: {}, beat: {} },
    server: { ready: {}, heard: {}, news: {} },
    session: `version: 1
states: [fresh, live]
exchanges:
  login: {at: fresh, steps: [{client: login}, {server: ready, within: 2s, enter: live}]}
  heart: {steps: [{client: beat}, {server: heard, within: 1s}]}
  news: {steps: [{server: news}]}`,
  });
  await using server = await startSmallPeer(({ say, close, after }) => {
    let isIn = false;
    // Ten seconds, which the document does not tell.
    after(500, () => {
      if (!isIn) close(4001);
    });
    return (heard) => {
      isIn ||= heard?.['type'] === 'login';
      say({ type: heard?.['type'] === 'login' ? 'ready' : 'heard' });
    };
  });
  expectNoBlame(await runAgainst(lax, server.url));
});
