import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { runConformance, verifyRecording } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { playClient, startMock } from '../../src/mock/index.ts';
import type { MockClient } from '../../src/mock/index.ts';
import { startMonitor } from '../../src/monitor/index.ts';
import type { MonitorEvent } from '../../src/monitor/index.ts';
import { formatLine, parseRecording } from '../../src/recording/index.ts';
import type { RecordedEvent, RecordingHeader } from '../../src/recording/index.ts';
import { callAgain } from '../support/calling.ts';
import { homeContract } from '../support/home.ts';

/** Both ends share a process here, and a busy machine: below this, bounds are shorter than its hiccups. */
const SCALE = 0.2;

const JWT = { jwt: { secret: 'home-secret', algorithm: 'HS256', claims: { sub: 'u1' } } } as const;
const CREDENTIALS = { token: JWT };
const THEN = '{send: auth_invalid, close: 4001}';

/** What a run says of a mock that knows one secret. */
async function reportOn(then: string, broken?: string): Promise<Report> {
  const contract = await homeContract(then);
  const auth = { jwtSecret: 'home-secret' };
  await using mock = await startMock(contract, {
    timeScale: SCALE,
    auth,
    break: broken === undefined ? [] : [broken],
  });
  const target = { ...DEFAULT_TARGET, url: mock.url, timeScale: SCALE, credentials: CREDENTIALS };
  const only = broken?.split('~').slice(0, 1);
  return await runConformance(contract, target, only ? { only } : {});
}

/** What a run says of a check that the mock breaks. */
async function verdictOf(id: string): Promise<string | undefined> {
  const { checks } = await reportOn(THEN, id);
  return checks.find((check) => check.id === id)?.verdict;
}

/** What is not as it should be. */
function troubles({ checks }: Report): string[] {
  const bad = ['fail', 'warn', 'inconclusive', 'untestable'];
  return checks.filter(({ verdict }) => bad.includes(verdict)).map(({ id, verdict }) => `${verdict} ${id}`);
}

const FAULTS = [
  'home/faults/missing/missing',
  'home/faults/invalid/altered@token',
  'home/faults/invalid/other-key@token',
  'home/faults/invalid/other-algorithm@token',
  'home/faults/invalid/none@token',
  'home/faults/expired/expired@token',
];

describe('the mock of a server that wants a credential in a message', () => {
  test.each([THEN, '{send: auth_invalid}', '{close: 4001}', '[{http: 401}, {close: 4001}]'])(
    'keeps its document, where a bad one gets %s',
    async (then) => {
      const report = await reportOn(then);
      expect(troubles(report)).toEqual([]);
      const passed = report.checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
      expect(passed).toEqual(expect.arrayContaining([...FAULTS, 'home/handshake/credential@token']));
    },
  );

  test('breaks each of these checks on purpose, and the run says so', { timeout: 60_000 }, async () => {
    const ids = [
      ...FAULTS,
      'home/faults/invalid/altered@token~within',
      'home/faults/invalid/altered@token~code',
      'home/faults/invalid/altered@token~schema',
      'home/handshake/credential@token',
    ];
    const noticed = await Promise.all(ids.map(async (id) => [id, await verdictOf(id)]));
    expect(noticed).toEqual(ids.map((id) => [id, id.endsWith('~within') ? 'warn' : 'fail']));
  });

  test('is recorded with the mistake, so that its recording can be judged', async () => {
    const contract = await homeContract(THEN);
    const events: RecordedEvent[] = [];
    let header: RecordingHeader | undefined;
    const auth = { accept: ['the-good-one'] };
    await using mock = await startMock(contract, {
      auth,
      record: (first) => {
        header = first;
        return (event) => void events.push(event);
      },
    });
    const client = await playClient(contract, {
      url: mock.url,
      credentials: { token: { value: 'a-bad-one' } },
    });
    expect(await client.ended).toMatchObject({ by: 'server', code: 4001 });
    expect(JSON.stringify(events)).not.toContain('a-bad-one');
    if (!header) throw new Error('nothing was recorded');
    const report = verifyRecording(contract, { header, events, control: true }, {});
    expect(troubles(report)).toEqual([]);
  });
});

describe('who watches a session in which a credential is shown in a message', () => {
  test('finds nothing where a bad one is refused and a good one is let in', async () => {
    const contract = await homeContract('{send: auth_invalid}');
    await using mock = await startMock(contract, { auth: { accept: ['the-good-one'] } });
    const events: MonitorEvent[] = [];
    const lines: string[] = [];
    const monitor = await startMonitor(contract, {
      upstream: mock.url,
      report: (event) => void events.push(event),
      record: (line) => void lines.push(formatLine(line)),
    });
    const heard = await shown(monitor.url, ['a-bad-one', 'the-good-one']);
    await monitor.close();
    expect(heard).toEqual(['auth_required', 'auth_invalid', 'auth_ok']);
    expect(events.filter(({ kind }) => kind === 'finding')).toEqual([]);
    const { recording } = parseRecording(lines.join(''));
    if (recording === undefined) throw new Error('the recording cannot be read');
    expect(verifyRecording(contract, recording).causes).toEqual([]);
  });
});

/** The types of what a client hears that shows each of these tokens where one is asked for. */
async function shown(url: string, tokens: readonly string[]): Promise<string[]> {
  const socket = new WebSocket(url);
  const left = [...tokens];
  const heard: string[] = [];
  socket.on('message', (data: Buffer) => {
    const { type } = JSON.parse(data.toString()) as { type: string };
    heard.push(type);
    const token = left.shift();
    if (token === undefined) socket.close(1000);
    else socket.send(JSON.stringify({ type: 'auth', access_token: token }));
  });
  await once(socket, 'close');
  return heard;
}

describe('the mock of a client that has a credential for a message', () => {
  test('shows it, and gets in', async () => {
    const contract = await homeContract(THEN);
    await using mock = await startMock(contract, { timeScale: SCALE, auth: { jwtSecret: 'home-secret' } });
    const options = { url: mock.url, timeScale: SCALE, rounds: 1, credentials: CREDENTIALS };
    const client = await playClient(contract, options);
    expect(await client.ended).toMatchObject({ by: 'client', code: 1000 });
    expect(client.findings).toEqual([]);
    expect(client.state).toBe('ready');
  });

  test('keeps its document', { timeout: 60_000 }, async () => {
    const contract = await homeContract(THEN);
    const call = (url: string): Promise<MockClient> =>
      playClient(contract, { url, timeScale: SCALE, rounds: 1, credentials: CREDENTIALS });
    let stop: (() => Promise<void>) | undefined;
    const target = {
      ...DEFAULT_TARGET,
      subject: 'client',
      timeScale: SCALE,
      credentials: CREDENTIALS,
    } as const;
    const report = await runConformance(contract, target, {
      only: ['home/client/handshake/*', 'home/client/login/base', 'home/client/heartbeat/base'],
      listening: (url) => void (stop = callAgain(url, call)),
    });
    await stop?.();
    expect(troubles(report)).toEqual([]);
    expect(report.exitCode).toBe(0);
  });
});
