import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import type { TimelineEntry } from '../../src/inspect/index.ts';
import type { Mock } from '../../src/mock/index.ts';
import { house, traceContract } from '../mock/support.ts';

let chat: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
});
const { mock: start, talk } = house();

/** Asks the API of a mock. */
async function ask(mock: Mock, path: string, body?: unknown, method = 'POST'): Promise<Response> {
  const url = `${mock.page ?? ''}/api${path}`;
  if (body === undefined && method === 'POST') return fetch(url);
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method, headers, body: JSON.stringify(body ?? {}) });
}

async function timeline(mock: Mock, query: string): Promise<TimelineEntry[]> {
  const answer = (await (await ask(mock, `/timeline?${query}`)).json()) as { entries: TimelineEntry[] };
  return answer.entries;
}

async function greeted() {
  const mock = await start(chat, { text: 'one two' });
  const client = await talk(mock.url);
  await client.until('connection');
  return { mock, client };
}

describe('the API of a mock', () => {
  it('says who is connected and what can be done', async () => {
    const { mock } = await greeted();
    expect(await (await ask(mock, '/state')).json()).toMatchObject({
      sessions: [{ number: 1, channel: 'chat', state: 'ready' }],
      channels: [{ channel: 'chat', branches: ['streamed', 'complete', 'broken', 'refused'] }],
      mishaps: { late: expect.any(String) },
    });
  });

  it('shows what happened, by session, message, side and number', async () => {
    const { mock, client } = await greeted();
    client.say({ type: 'ping' });
    await client.until('pong');
    client.say('{');
    await client.until('error');
    const all = await timeline(mock, '');
    expect(all.map((entry) => `${entry.from} ${entry.message ?? entry.kind}`)).toEqual([
      'client open',
      'server connection',
      'client ping',
      'server pong',
      'client ',
      'server error',
    ]);
    expect(all[4]?.findings).toMatchObject([{ id: 'chat/frames/not-json', side: 'client' }]);
    expect((await timeline(mock, 'message=ping&from=client')).map((entry) => entry.number)).toEqual([2]);
    expect((await timeline(mock, 'since=4')).map((entry) => entry.number)).toEqual([4, 5]);
    expect(await timeline(mock, 'session=2')).toEqual([]);
    expect(await timeline(mock, 'limit=1')).toMatchObject([{ number: 5 }]);
  });

  it('shows no credential', async () => {
    const { mock } = await greeted();
    expect((await timeline(mock, 'limit=1&since=0'))[0]?.text).not.toContain('token=e');
    expect((await timeline(mock, ''))[0]?.text).toBe('/?token=***');
  });

  it('sends a message, takes a branch and closes', async () => {
    const { mock, client } = await greeted();
    await ask(mock, '/sessions/1', { send: 'human-escalation-response', with: { message: 'by hand' } });
    expect(await client.next()).toMatchObject({ type: 'human-escalation-response', message: 'by hand' });
    await ask(mock, '/sessions/1', { branch: 'refused' });
    client.say({ type: 'chat', content: 'a' });
    expect(await client.next()).toMatchObject({ type: 'error' });
    client.say({ type: 'chat', content: 'b' });
    await client.until('stream-end');
    await ask(mock, '/sessions/1', { close: 4001, reason: 'by hand' });
    expect(await client.end()).toMatchObject({ code: 4001, reason: 'by hand' });
  });

  it('makes trouble: in one session, at once, and in all until it is calmed', async () => {
    const { mock, client } = await greeted();
    await ask(mock, '/sessions/1', { mishap: { mishap: 'double', at: 'pong' } });
    client.say({ type: 'ping' });
    await client.until('pong', 2);
    await ask(mock, '/sessions/1', { mishap: { mishap: 'garbled', now: true } });
    expect(await client.next()).toEqual({ raw: '{' });
    await ask(mock, '/mishaps', { mishap: 'refuse', status: 503 });
    await expect(talk(mock.url)).rejects.toThrow('503');
    await ask(mock, '/mishaps', {}, 'DELETE');
    await (await talk(mock.url)).until('connection');
  });

  it('waits for a message, and says what came instead', async () => {
    const { mock, client } = await greeted();
    const waiting = ask(mock, '/received', { message: 'chat', matching: { '/content': 'b' } });
    client.say({ type: 'chat', content: 'a' });
    client.say({ type: 'chat', content: 'b' });
    expect(await (await waiting).json()).toMatchObject({
      entry: { session: 1, message: 'chat', text: '{"type":"chat","content":"b"}' },
    });
    const missing = await ask(mock, '/received', { message: 'ping', session: 1, timeoutMs: 20 });
    expect(missing.status).toBe(408);
    expect(((await missing.json()) as { error: string }).error).toContain('  #1 chat {"type":"chat"');
  });

  it('keeps a message for others when whoever waited has gone', async () => {
    const { mock, client } = await greeted();
    const gone = new AbortController();
    const waiting = fetch(`${mock.page ?? ''}/api/received`, {
      ...{ method: 'POST', signal: gone.signal, body: '{"message":"ping"}' },
      headers: { 'content-type': 'application/json' },
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    gone.abort();
    await expect(waiting).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    client.say({ type: 'ping' });
    await client.until('pong');
    expect((await ask(mock, '/received', { message: 'ping', timeoutMs: 20 })).status).toBe(200);
  });

  it.each([
    { path: '/received', body: { message: 'no-such' }, status: 400 },
    { path: '/received', body: { message: 7 }, status: 400 },
    { path: '/received', body: { message: 'chat', timeoutMs: 1e9 }, status: 400 },
    { path: '/received', body: { message: 'chat', matching: 7 }, status: 400 },
    { path: '/received', body: { message: 'chat', session: 'a' }, status: 400 },
    { path: '/sessions/9', body: { close: 1000 }, status: 404 },
    { path: '/sessions/1', body: { nothing: 1 }, status: 400 },
    { path: '/sessions/1', body: { send: 'no-such' }, status: 400 },
    { path: '/sessions/1', body: { mishap: 'no-such' }, status: 400 },
    { path: '/mishaps', body: 7, status: 400 },
    { path: '/nowhere', body: {}, status: 404 },
    { path: '/timeline?since=x', body: undefined, status: 400 },
    { path: '/timeline?from=x', body: undefined, status: 400 },
  ])('refuses $path $body with $status and says why', async ({ path, body, status }) => {
    const { mock } = await greeted();
    const answer = await ask(mock, path, body);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { error: string }).error).not.toBe('');
  });
});

describe('who may use the API', () => {
  it.each<{ what: string; headers: Record<string, string>; status: number }>([
    { what: 'the page of this port', headers: { origin: 'SELF' }, status: 200 },
    { what: 'a program', headers: {}, status: 200 },
    { what: "a page of somebody else's", headers: { origin: 'https://evil.example' }, status: 403 },
    { what: 'a form', headers: { 'content-type': 'text/plain' }, status: 415 },
    { what: 'a page in a sandbox', headers: { origin: 'null' }, status: 403 },
  ])('$what: $status', async ({ headers, status }) => {
    const { mock } = await greeted();
    const self = `http://127.0.0.1:${String(mock.port)}`;
    const own = { 'content-type': 'application/json', ...headers };
    const shown = headers['origin'] === 'SELF' ? { ...own, origin: self } : own;
    const answer = await fetch(`${self}/__colloquy/api/mishaps`, {
      method: 'DELETE',
      headers: shown,
      body: '{}',
    });
    expect(answer.status).toBe(status);
  });

  it('is nobody who calls the machine by another name', async () => {
    const { mock } = await greeted();
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example' };
      request({ port: mock.port, path: '/__colloquy/api/state', headers }, (answer) =>
        resolve(answer.resume().statusCode),
      ).end();
    });
    expect(status).toBe(403);
  });

  it('is nobody where the mock is told so, and where it listens to the world', async () => {
    const closed = await start(chat, { control: false });
    expect(closed.page).toBeUndefined();
    expect((await fetch(`http://127.0.0.1:${String(closed.port)}/__colloquy`)).status).toBe(426);
    expect((await start(chat, { host: '0.0.0.0' })).page).toBeUndefined();
  });

  it('is refused a body of more than 64 KiB', async () => {
    const { mock } = await greeted();
    expect((await ask(mock, '/mishaps', 'x'.repeat(70_000))).status).toBe(413);
  });
});
