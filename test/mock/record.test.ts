import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import { playClient } from '../../src/mock/index.ts';
import type { RecordedEvent, RecordingHeader } from '../../src/recording/index.ts';
import { dial } from '../../src/wire/index.ts';
import { house, traceContract } from './support.ts';

let chat: Contract;
let gql: Contract;
beforeAll(async () => {
  chat = await traceContract('chat');
  gql = await traceContract('gql');
});
const { mock: start, talk } = house();

/** Keeps what is recorded, by channel. */
function tapes() {
  const kept = new Map<string, { header: RecordingHeader; events: RecordedEvent[] }>();
  const record = (header: RecordingHeader): ((event: RecordedEvent) => void) => {
    const events: RecordedEvent[] = [];
    kept.set(header.channel, { header, events });
    return (event) => void events.push(event);
  };
  const of = (channel: string): RecordedEvent[] => kept.get(channel)?.events ?? [];
  return { kept, record, of };
}

/** What happened, in short. */
function short(events: readonly RecordedEvent[]): string[] {
  return events.map((event) => {
    const { socket } = event;
    switch (event.event) {
      case 'frame': {
        const [, type = event.text ?? ''] = /"type":"([^"]*)"/.exec(event.text ?? '') ?? [];
        return `${String(socket)} ${event.from} ${event.opcode ?? type}`;
      }
      case 'cause':
        return `${String(socket)} cause ${event.when}`;
      case 'refused':
        return `${String(socket)} refused ${String(event.status)}`;
      case 'close':
        return `${String(socket)} ${event.from} closes ${String(event.code)}`;
      default:
        return `${String(socket)} ${event.event}`;
    }
  });
}

describe('the recording of a mock', () => {
  it('holds what went over the wire, with the trouble that was made', async () => {
    const { record, of, kept } = tapes();
    const mishaps = [{ mishap: 'double', at: 'pong' } as const];
    const mock = await start(chat, { record, mishaps, timeScale: 0.5 });
    const client = await talk(mock.url);
    await client.until('connection');
    client.connection.ping(new Uint8Array([1]));
    client.say({ type: 'ping' });
    await client.until('pong', 2);
    client.say('{');
    await client.until('error');
    client.connection.close(1000, 'enough');
    await client.end();
    await expect.poll(() => of('chat').at(-1)?.event).toBe('close');
    expect(kept.get('chat')?.header).toMatchObject({ document: chat.name, channel: 'chat', timeScale: 0.5 });
    expect(short(of('chat'))).toEqual([
      ...['1 upgrade', '1 open', '1 server connection', '1 client ping', '1 server pong'],
      ...['1 client ping', '1 server pong', '1 server pong', '1 client {', '1 server error'],
      '1 client closes 1000',
    ]);
    const times = of('chat').map(({ t }) => t);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('holds refused upgrades with their causes, and no credential', async () => {
    const { record, of } = tapes();
    const mock = await start(chat, { record });
    const token = new URL(mock.url).searchParams.get('token') ?? '';
    await dial(mock.url.replace(/\?.*/, ''));
    await dial(mock.url.replace(token, token.replace(/^.../, 'abc')));
    const client = await talk(mock.url, { headers: { Authorization: `Bearer ${token}`, 'X-Copy': token } });
    await client.until('connection');
    client.say({ type: 'chat', content: `my token is ${token}` });
    await client.until('stream-start');
    expect(short(of('chat')).slice(0, 8)).toEqual([
      ...['1 upgrade', '1 cause credential-missing', '1 refused 401'],
      ...['2 upgrade', '2 cause credential-invalid', '2 refused 401', '3 upgrade', '3 open'],
    ]);
    expect(JSON.stringify(of('chat'))).not.toContain(token);
    expect(JSON.stringify(of('chat')[3])).toContain('token=***');
    expect(JSON.stringify(of('chat')[6])).toContain('"authorization":"***"');
  });

  it('is one for each channel, begun with its first socket', async () => {
    const { record, kept } = tapes();
    const mock = await start([chat, gql], { auth: 'off', record });
    expect(kept.size).toBe(0);
    for (const { url, protocols } of mock.endpoints) await talk(url, { protocols });
    expect([...kept.keys()]).toEqual(mock.endpoints.map(({ channel }) => channel));
  });

  it('holds our close where we close, and a socket that was cut', async () => {
    const { record, of } = tapes();
    const mock = await start(chat, { auth: 'off', record, mishaps: [{ mishap: 'cut', at: 'pong' }] });
    const one = await talk(mock.url);
    await one.until('connection');
    mock.sessions[0]?.close(4000, 'by hand');
    await one.end();
    const other = await talk(mock.url);
    await other.until('connection');
    other.say({ type: 'ping' });
    await other.end();
    await expect.poll(() => short(of('chat')).at(-1)).toBe('2 server closes null');
    expect(short(of('chat'))).toContain('1 server closes 4000');
  });

  it("is made of the client's side as well", async () => {
    const { record, of } = tapes();
    const mock = await start(chat, { timeScale: 0.1 });
    const { pathname } = new URL(mock.url);
    const token = new URL(mock.url).searchParams.get('token') ?? '';
    const client = await playClient(chat, {
      ...{ url: `ws://127.0.0.1:${String(mock.port)}${pathname}`, query: { token }, timeScale: 0.1, record },
    });
    await client.ended;
    expect(short(of('chat')).slice(0, 4)).toEqual([
      ...['1 upgrade', '1 open', '1 server connection', '1 client chat'],
    ]);
    expect(short(of('chat')).at(-1)).toBe('1 client closes 1000');
    expect(JSON.stringify(of('chat'))).not.toContain(token);
  });
});
