import { expect, test } from 'vitest';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';
import { runAgainst } from './support.ts';

const { contract } = await contractOf({
  client: { login: {} },
  server: { welcome: {} },
  session: `version: 1
exchanges:
  login:
    at: open
    steps:
      - {client: login, within: 10s, else: [{server: {close: 4408}, within: 10s}]}
      - {server: welcome, within: 5s}`,
});

const close = 'fail t/login/login/else/close~code';

/** At a twentieth of its time, 10 s are 500 ms. */
test.each([
  { code: 4408, after: 490, want: [] },
  { code: 4400, after: 490, want: [close] },
  { code: 1000, after: 490, want: [close] },
  { code: 4400, after: 520, want: [close] },
  { code: 4400, after: 250, want: ['fail t/close'] },
])('who closes with $code $after ms after nobody came', async ({ code, after: time, want }) => {
  await using server = await startSmallPeer(({ say, close: end, after }) => {
    let isIn = false;
    after(time, () => !isIn && end(code));
    return () => {
      isIn = true;
      say({ type: 'welcome' });
    };
  });
  const report = await runAgainst(contract, server.url);
  expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual(want);
});
