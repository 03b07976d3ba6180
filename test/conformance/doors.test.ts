import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { connect, createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import type { Target } from '../../src/credentials/index.ts';
import { listen } from '../../src/wire/index.ts';
import { startChatPeer } from './chat-peer.ts';
import { contractOf, runAgainst } from './support.ts';

const contract = await contractOf('chat.yaml');
const open: Server[] = [];

/** Listens with a plain server and answers its address. */
async function addressOf(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function target(url: string, more: Partial<Target> = {}): Target {
  return {
    ...DEFAULT_TARGET,
    url,
    timeScale: 0.05,
    credentials: { jwt: { value: 'good-token-value' } },
    ...more,
  };
}

describe('a run that cannot be made ends with 2 and one diagnostic', () => {
  test('nothing listens', async () => {
    const report = await runConformance(contract, target('ws://127.0.0.1:1'));
    expect(report).toMatchObject({ exitCode: 2, checks: [], diagnostics: [{ code: 'subject-unreachable' }] });
    expect(report.headline).toContain('ws://127.0.0.1:1');
  });

  test('a web server that knows no upgrade', async () => {
    const url = await addressOf(createHttpServer((_, response) => response.end('hello')));
    const report = await runConformance(contract, target(url));
    expect(report).toMatchObject({ exitCode: 2, diagnostics: [{ code: 'subject-plain-http' }] });
  });

  test('something that accepts and says nothing', async () => {
    const url = await addressOf(createServer(() => undefined).on('connection', (socket) => socket.unref()));
    const report = await runConformance(contract, target(url, { patienceMs: 300 }));
    expect(report).toMatchObject({ exitCode: 2, diagnostics: [{ code: 'subject-timeout' }] });
  });

  test.each([
    { status: 401, code: 'credential-refused' },
    { status: 403, code: 'credential-refused' },
    { status: 404, code: 'upgrade-refused' },
    { status: 503, code: 'upgrade-refused' },
  ])('the upgrade is refused with $status', async ({ status, code }) => {
    const listener = await listen({ upgrade: () => ({ kind: 'refuse', status, body: 'go away' }) });
    const report = await runConformance(contract, target(listener.url));
    await listener.close();
    expect(report).toMatchObject({ exitCode: 2, diagnostics: [{ code }] });
    expect(report.headline).toContain('go away');
  });

  test('the upgrade is refused, and the query of the target breaks the document', async () => {
    const [channel] = contract.channels;
    if (channel === undefined) throw new Error('no channel');
    const properties = { token: { minLength: 1000 }, room: { enum: ['red', 'blue'] } };
    const query = { type: 'object', required: ['token'], properties };
    const listener = await listen({ upgrade: () => ({ kind: 'refuse', status: 400, body: 'no' }) });
    const report = await runConformance(
      { ...contract, channels: [{ ...channel, query }] },
      target(`${listener.url}?room=green`),
    );
    await listener.close();
    expect(report.diagnostics).toMatchObject([{ code: 'upgrade-refused' }]);
    expect(report.diagnostics[0]?.hint).toBe(
      'The query is not as the document has it: `/room` is "green", expected one of "red", "blue".',
    );
  });

  test('the target has no credential: the lines to paste are told', async () => {
    const report = await runConformance(contract, target('ws://127.0.0.1:1', { credentials: {} }));
    expect(report).toMatchObject({ exitCode: 2, diagnostics: [{ code: 'credential-missing' }] });
    expect(report.diagnostics[0]?.hint).toMatch(/credentials:\n {2}jwt: \{/);
  });

  test('the target has no address', async () => {
    const report = await runConformance(contract, { ...DEFAULT_TARGET, authentication: false });
    expect(report).toMatchObject({ exitCode: 2, diagnostics: [{ code: 'which-url' }] });
    expect(report.diagnostics[0]?.hint).toContain('url: wss://chat.example.com');
  });

  test('the target has an address that is none', async () => {
    const report = await runConformance(contract, target('http://127.0.0.1:1'));
    expect(report).toMatchObject({ exitCode: 2, diagnostics: [{ code: 'bad-url' }] });
  });
});

describe('a target that cannot be meant', () => {
  test('names a channel that there is not', async () => {
    const run = runConformance(contract, target('ws://127.0.0.1:1', { channel: 'chatt' }));
    await expect(run).rejects.toMatchObject({ diagnostics: [{ code: 'no-such-channel' }] });
  });
});

describe('a subject in trouble', () => {
  test('that loses some handshakes is dialled again, and has one cause', async () => {
    let dials = 0;
    const peer = await startChatPeer({ token: true });
    const inner = new URL(peer.url).port;
    const flapping = createServer((socket) => {
      dials += 1;
      // Every fourth connection is lost before its upgrade is answered.
      if (dials % 4 === 3) {
        socket.destroy();
        return;
      }
      const other = connect(Number(inner), '127.0.0.1');
      socket.pipe(other).pipe(socket);
      socket.on('error', () => other.destroy());
      other.on('error', () => socket.destroy());
    });
    const report = await runAgainst(contract, await addressOf(flapping), { skip: ['chat/faults/*-token/*'] });
    await peer[Symbol.asyncDispose]();
    expect(report.causes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual(['warn chat/handshake/open']);
    expect(report.causes[0]?.text).toContain('had to be dialled');
    expect(report.exitCode).toBe(0);
  });

  test('that is late everywhere has one cause', async () => {
    await using peer = await startChatPeer({ token: true, defect: 'slow', late: 1040 });
    // Bounds of 400 ms and 1 s, patience of 1.2 s and 3 s.
    const report = await runAgainst(contract, peer.url, { timeScale: 0.2, only: ['chat/*/base'] });
    expect(report.causes).toHaveLength(1);
    expect(report.causes[0]).toMatchObject({ id: 'chat/greeting/connection~within', verdict: 'warn' });
  });
});

describe('a run that is stopped', () => {
  test('reports what it knows', async () => {
    await using peer = await startChatPeer({ token: true, defect: 'no-end' });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 700);
    const report = await runAgainst(contract, peer.url, {
      signal: stop.signal,
      skip: ['chat/faults/expired*'],
    });
    expect(report.interrupted).toBe(true);
    expect(report.headline).toMatch(/^interrupted; so far the server keeps chat: \d+ checks pass/);
    expect(report.durationMs).toBeLessThan(2500);
  });
});
