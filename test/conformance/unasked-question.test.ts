import { expect, test } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { contractOf } from '../promises/support.ts';
import { startSmallPeer } from './small-peer.ts';

const { contract } = await contractOf({
  client: { ack: {} },
  server: { probe: {} },
  session: `version: 1
exchanges:
  probing:
    steps: [{server: probe}, {client: ack, within: 2s, else: [{server: {close: 4408}}]}]`,
});

// A bound of two seconds is 200 ms then.
const timeScale = 0.1;

test.each([
  { closes: 4408, found: [] },
  { closes: 1008, found: ['t/probing/ack/else/close~code'] },
  { closes: undefined, found: ['t/probing/ack/else/close'] },
])('a question that the server asks when it likes is left unanswered once: %o', async ({ closes, found }) => {
  await using server = await startSmallPeer(({ say, close, after }) => {
    let acked = false;
    // After the quiet window, and before we lose patience.
    after(300, () => {
      say({ type: 'probe' });
      if (closes !== undefined) after(220, () => !acked && close(closes));
    });
    return () => (acked = true);
  });
  const { causes } = await runConformance(contract, { ...DEFAULT_TARGET, url: server.url, timeScale });
  expect(causes.map(({ id }) => id)).toEqual(found);
});

test('a question that comes after our patience is not waited for', async () => {
  await using server = await startSmallPeer(({ say, after }) => {
    after(400, () => say({ type: 'probe' }));
    return () => undefined;
  });
  const target = { ...DEFAULT_TARGET, url: server.url, timeScale, patienceMs: 50 };
  const { scenarios } = await runConformance(contract, target, { only: ['t/probing/withhold:ack'] });
  const events = scenarios.flatMap(({ sockets }) => sockets.flatMap((socket) => socket.events));
  expect(events.map(({ event }) => event)).toEqual(['upgrade', 'open', 'close']);
});
