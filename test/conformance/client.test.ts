import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import type { Target } from '../../src/credentials/index.ts';
import type { ChatClient, ClientDefect } from './chat-client.ts';
import { startChatClient } from './chat-client.ts';
import { contractOf, summary } from './support.ts';

const contract = await contractOf('chat.yaml');
const TARGET: Target = {
  ...DEFAULT_TARGET,
  subject: 'client',
  timeScale: 0.05,
  credentials: { jwt: { value: 'good-token-value' } },
};

async function judge(
  defect?: ClientDefect,
  target: Partial<Target> = {},
  only?: string[],
): Promise<{ report: Report; dialled: number }> {
  let client: ChatClient | undefined;
  const report = await runConformance(
    contract,
    { ...TARGET, ...target },
    {
      ...(only === undefined ? {} : { only }),
      listening: (url) => void (client = startChatClient(url, defect)),
    },
  );
  const dialled = client?.dialled ?? 0;
  client?.[Symbol.dispose]();
  return { report, dialled };
}

const bad = (report: Report): string[] => report.causes.map(({ verdict, id }) => `${verdict} ${id}`);

describe.concurrent('a client that keeps the contract', () => {
  test('has nothing against it, whatever its server does', async () => {
    const { report } = await judge();
    expect(summary(report).filter((line) => !line.startsWith('note'))).toEqual([]);
    expect(report).toMatchObject({ exitCode: 0, diagnostics: [] });
    expect(report.headline).toMatch(/^The client keeps chat/);
    const cut = report.scenarios.filter(({ result }) => result === 'inconclusive');
    expect(cut.map(({ id, reason }) => `${id}: ${reason ?? ''}`)).toEqual([]);
    expect(report.totals.pass).toBeGreaterThan(15);
    expect(JSON.stringify(report)).not.toContain('good-token-value');
  });

  test('is told how long it waited, how it closed, and when it dialled again', async () => {
    const only = ['chat/client/heartbeat/*', 'chat/client/handshake/refuse:503'];
    const { report } = await judge(undefined, {}, only);
    const observed = Object.fromEntries(
      report.scenarios.flatMap(({ id, observed: text }) => (text === undefined ? [] : [[id, text]])),
    ) as Record<string, string>;
    expect(observed['chat/client/heartbeat/hold:pong:10s']).toMatch(
      /^the client was still there after \d+ ms, dialled again after \d+ ms$/,
    );
    expect(observed['chat/client/heartbeat/close:1011@pong']).toMatch(/^the client dialled again after/);
    expect(observed['chat/client/handshake/refuse:503']).toMatch(/^the client dialled again after/);
    expect(observed['chat/client/heartbeat/base']).toBeUndefined();
  });
});

describe.concurrent('a client that breaks the contract', () => {
  test.each<[ClientDefect, string[], string?]>([
    ['no-token', ['fail chat/handshake/query']],
    ['wrong-token', ['fail chat/handshake/credential']],
    ['speaks-too-early', ['fail chat/frames/unexpected/chat'], 'chat/client/greeting/*'],
    ['no-heartbeat', ['warn chat/heartbeat/ping~every'], 'chat/client/chat/silent@*'],
    ['field-missing', ['fail chat/chat/chat~schema']],
    ['field-of-wrong-type', ['fail chat/chat/chat~schema']],
    ['not-json', ['fail chat/frames/not-json']],
    ['binary', ['fail chat/frames/binary']],
    ['undocumented', ['warn chat/undocumented/hello']],
    ['closes-with-4000', ['fail chat/close']],
    ['hangs-up', ['warn chat/close']],
    ['sends-an-answer', ['warn chat/undocumented/pong']],
  ])('%s', async (defect, want, only = 'chat/client/*/base') => {
    const { report } = await judge(defect, {}, [only, 'chat/handshake/*']);
    expect(bad(report)).toEqual(want);
    expect(report.diagnostics, 'what the run itself did wrong').toEqual([]);
  });

  test('that dials once leaves the rest open', async () => {
    const { report } = await judge('dials-once', { patienceMs: 1000 }, ['chat/client/*/base']);
    expect(bad(report)).toEqual([]);
    expect(report.exitCode).toBe(0);
    const results = report.scenarios.filter(({ result }) => result === 'inconclusive');
    expect(results.map(({ reason }) => reason)).toContain('no client dialled within 1 s');
  });

  test('that says nothing leaves open what it decides', async () => {
    const { report } = await judge('says-nothing', {}, ['chat/client/chat/base']);
    expect(bad(report)).toEqual([]);
    expect(report.scenarios.find(({ id }) => id === 'chat/client/chat/base')).toMatchObject({
      result: 'inconclusive',
      reason: '`chat` did not take place: the client did not come to it',
    });
  });

  test('that dials another path is no run', async () => {
    const { report } = await judge('other-path', { patienceMs: 300 });
    expect(report).toMatchObject({ exitCode: 2, diagnostics: [{ code: 'no-client' }] });
    expect(report.headline).toContain('`/elsewhere`');
  });
});

describe.concurrent('a client that the run starts', () => {
  const client = fileURLToPath(new URL('dial-once.mjs', import.meta.url));

  test('is started anew for each scenario', async () => {
    const command = [process.execPath, client, '{url}'];
    const { report } = await judge('dials-once', { start: { command, ready: {} } }, [
      'chat/client/heartbeat/*',
    ]);
    expect(summary(report).filter((line) => !line.startsWith('note'))).toEqual([]);
    expect(report.exitCode).toBe(0);
  });

  test.each<[what: string, target: Partial<Target>, doors: number]>([
    ['several at once, each at an address of its own', {}, 4],
    ['one after the other, where the address is fixed', { listen: { host: '127.0.0.1', port: 0 } }, 1],
  ])('is received %s', async (_what, target, doors) => {
    const start = { command: [process.execPath, client, '{url}'], ready: {} };
    const { report } = await judge('dials-once', { concurrency: 4, start, ...target }, [
      'chat/client/heartbeat/*',
    ]);
    const sockets = report.scenarios.flatMap((scenario) => scenario.sockets);
    const hosts = sockets.flatMap(({ events }) =>
      events.flatMap((event) => (event.event === 'upgrade' ? [new URL(event.url).host] : [])),
    );
    expect(summary(report).filter((line) => !line.startsWith('note'))).toEqual([]);
    expect(report.run.concurrency).toBe(doors);
    expect(new Set(hosts).size, hosts.join(', ')).toBe(doors);
  });

  test('and that is not there is no run', async () => {
    const start = { command: ['/no/such/program'], ready: {} };
    await expect(judge('dials-once', { start })).rejects.toThrow('did not get ready');
  });
});
