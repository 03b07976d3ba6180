import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { featuresOf } from '../../src/contract/index.ts';
import { playClient, startMock, type MockEvent } from '../../src/mock/index.ts';
import { house, problemsOf, traceContract } from './support.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIME_SCALE = 0.2;

/** Every AsyncAPI document of the repository that stands for itself. */
function documents(): string[] {
  const folders = ['asyncapi', 'examples', 'test/session/traces/documents'].map((name) => join(ROOT, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && /\.ya?ml$/.test(path)),
  );
  return files.filter(isDocument).map((path) => relative(ROOT, path));
}

function isDocument(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return /^asyncapi\.ya?ml$/.test(name) || path.includes('traces/documents');
}

describe('a mock of either side', () => {
  it.each(documents())('%s: both hold a conversation in which nobody finds anything', async (path) => {
    const contract = await loadContract(join(ROOT, path));
    const features = [...new Set(contract.channels.flatMap(featuresOf))];
    const events: MockEvent[] = [];
    const report = (event: MockEvent): void => void events.push(event);
    const shared = { timeScale: TIME_SCALE, features, report };
    await using mock = await startMock(contract, shared);
    for (const endpoint of mock.endpoints) {
      const { url, headers, channel } = endpoint;
      await using client = await playClient(contract, { ...shared, url, headers, channel, rounds: 2 });
      await client.ended;
      const frames = client.journal.filter((entry) => entry.kind === 'frame');
      expect(frames.length).toBeGreaterThan(0);
    }
    const found = events.flatMap((event) =>
      event.kind === 'finding' ? [`${event.finding.side} ${event.finding.id}: ${event.finding.text}`] : [],
    );
    expect([...found, ...problemsOf(events)]).toEqual([]);
  });
});

describe('the client of chat', () => {
  let chat: Contract;
  beforeAll(async () => {
    chat = await traceContract('chat');
  });
  const { mock: start } = house();

  it('asks what its examples ask, calls for a human, pings, and hangs up with 1000', async () => {
    const mock = await start(chat, { timeScale: TIME_SCALE });
    await using client = await playClient(chat, { url: mock.url, timeScale: TIME_SCALE });
    expect(await client.ended).toEqual({ by: 'client', code: 1000, reason: '' });
    const said = client.journal.filter((entry) => entry.kind === 'frame' && entry.from === 'client');
    expect(said.map((entry) => entry.message)).toEqual(['chat', 'human-escalation', 'ping']);
    expect((await mock.received('chat')).payload).toMatchObject({ type: 'chat' });
    expect(client.findings).toEqual([]);
  });

  it('finds what the server does wrong', async () => {
    const mock = await start(chat, { timeScale: TIME_SCALE, break: ['chat/heartbeat/pong'] });
    await using client = await playClient(chat, { url: mock.url, timeScale: TIME_SCALE });
    await client.ended;
    expect(client.findings.map(({ side, id }) => `${side} ${id}`)).toEqual(['server chat/heartbeat/pong']);
  });

  it('breaks a promise of its own side', async () => {
    const gql = await traceContract('gql');
    const mock = await start(gql, { timeScale: TIME_SCALE });
    await using client = await playClient(gql, {
      url: mock.url,
      timeScale: TIME_SCALE,
      break: ['gql/init/connection_init'],
    });
    expect(await client.ended).toMatchObject({ by: 'server', code: 4408 });
  });
});

describe('a call', () => {
  const { mock: start } = house();
  it('carries the credential of its fixture', async () => {
    const chat = await traceContract('chat');
    const mock = await start(chat, { auth: { jwtSecret: 'a-secret-for-this-test' } });
    const url = mock.url.replace(/\?.*/, '');
    const jwt = { secret: 'a-secret-for-this-test', algorithm: 'HS256', claims: {} };
    const scheme = chat.channels[0]?.security[0] ?? '';
    const credentials = { [chat.securitySchemes[scheme]?.credential ?? scheme]: { jwt } };
    await using client = await playClient(chat, { url, credentials, timeScale: TIME_SCALE });
    await client.received('connection');
    const wrong = { [scheme]: { jwt: { ...jwt, secret: 'another-secret' } } };
    await expect(playClient(chat, { url, credentials: wrong })).rejects.toMatchObject({
      diagnostics: [{ code: 'credential-refused' }],
    });
    await expect(playClient(chat, { url })).rejects.toMatchObject({
      diagnostics: [{ code: 'credential-missing' }],
    });
  });

  it.each([
    { given: 'nothing listens', url: 'ws://127.0.0.1:1', code: 'subject-unreachable' },
    { given: 'the text is no address', url: 'nonsense', code: 'bad-url' },
  ])('says $code where $given', async ({ url, code }) => {
    const chat = await traceContract('chat');
    await expect(playClient(chat, { url, authentication: false })).rejects.toMatchObject({
      diagnostics: [{ code }],
    });
  });
});
