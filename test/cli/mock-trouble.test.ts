import { beforeAll, describe, expect, it } from 'vitest';
import { dial } from '../../src/wire/index.ts';
import { ensureBuilt } from '../support/cli.ts';
import { Talk } from '../mock/support.ts';
import { mocks } from './running-mock.ts';

const CHAT = 'asyncapi/chat/asyncapi.yaml';
beforeAll(ensureBuilt, 120_000);
const { mock, open } = mocks();

/** A client of a mock that makes this trouble; it has been greeted. */
async function greeted(...rules: string[]): Promise<Talk> {
  const flags = rules.flatMap((rule) => ['--mishap', rule]);
  const { ready } = await mock(CHAT, '--auth', 'off', '--quiet', '--time-scale', '0.1', ...flags);
  const client = new Talk(await open(ready.url, { closeTimeoutMs: 200 }));
  await client.until('connection');
  return client;
}

describe('colloquy mock --mishap', () => {
  it.each([
    { rule: 'double@pong', want: ['pong', 'pong', 'human-escalation-response'] },
    { rule: 'unknown@pong', want: ['colloquy_unknown', 'pong', 'human-escalation-response'] },
  ])('$rule', async ({ rule, want }) => {
    const client = await greeted(rule);
    client.say({ type: 'ping' });
    client.say({ type: 'human-escalation', reason: 'a person, please' });
    const heard = await client.until('human-escalation-response');
    expect(heard.map((one) => one['type'])).toEqual(want);
  });

  it('swapped@stream-start', async () => {
    const client = await greeted('swapped@stream-start');
    client.say({ type: 'chat', content: 'a' });
    const heard = await client.until('stream-start');
    expect(heard.map((one) => one['type'])).toEqual(['stream-token', 'stream-start']);
  });

  it('garbled@pong, and it goes on', async () => {
    const client = await greeted('garbled@pong,times=1');
    client.say({ type: 'ping' });
    expect(await client.next()).toHaveProperty('raw');
    client.say({ type: 'ping' });
    expect(await client.next()).toMatchObject({ type: 'pong' });
  });

  it('invalid@stream-start', async () => {
    const client = await greeted('invalid@stream-start');
    client.say({ type: 'chat', content: 'a' });
    const heard = await client.next();
    expect(heard['type']).toBe('stream-start');
    expect([typeof heard['messageId'], typeof heard['timestamp']]).not.toEqual(['string', 'string']);
  });

  it('oversized@pong: longer than the client takes', async () => {
    const { ready } = await mock(CHAT, '--auth', 'off', '--mishap', 'oversized@pong,bytes=100000');
    const client = new Talk(await open(ready.url, { maxPayload: 50_000 }));
    await client.until('connection');
    client.say({ type: 'ping' });
    expect(await client.end()).toMatchObject({ by: 'us', sent: 1009 });
  });

  it('late@pong', async () => {
    const client = await greeted('late@pong,wait=1s');
    const before = performance.now();
    client.say({ type: 'ping' });
    await client.until('pong');
    expect(performance.now() - before).toBeGreaterThanOrEqual(95);
  });

  it.each([
    { rule: 'cut@stream-token,nth=2', want: { code: null } },
    { rule: 'close@stream-token,nth=2,code=4242', want: { code: 4242 } },
  ])('$rule', async ({ rule, want }) => {
    const client = await greeted(rule);
    client.say({ type: 'chat', content: 'a' });
    expect(await client.end()).toMatchObject({ ...want, by: 'peer' });
    expect(client.heard.filter((one) => one['type'] === 'stream-token').length).toBeLessThan(2);
  });

  it.each([
    { rule: 'silence@pong', want: { code: 1000, by: 'us' } },
    { rule: 'half-open@pong', want: { code: null } },
  ])('$rule', async ({ rule, want }) => {
    const client = await greeted(rule);
    client.say({ type: 'ping' });
    // Nothing comes: the wait is what is tested.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(client.heard).toHaveLength(1);
    client.connection.close(1000);
    expect(await client.end()).toMatchObject(want);
  });

  it('refuse,status=429,times=1', async () => {
    const { ready } = await mock(CHAT, '--auth', 'off', '--mishap', 'refuse,status=429,times=1');
    expect(await dial(ready.url)).toMatchObject({ kind: 'refused', status: 429 });
    await new Talk(await open(ready.url)).until('connection');
  });

  it('slow-reader,wait=1s', async () => {
    const client = await greeted('slow-reader,wait=1s');
    const before = performance.now();
    for (let count = 0; count < 2; count += 1) {
      client.say({ type: 'ping' });
      await client.until('pong');
    }
    expect(performance.now() - before).toBeGreaterThanOrEqual(90);
  });

  it('rate-limit,max=2,per=1m', async () => {
    const client = await greeted('rate-limit,max=2,per=1m');
    for (let count = 0; count < 3; count += 1) client.say({ type: 'ping' });
    expect(await client.end()).toMatchObject({ code: 1013 });
  });
});
