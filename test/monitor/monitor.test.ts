import { describe, expect, test } from 'vitest';
import type { WebSocket } from 'ws';

import { verifyRecording } from '../../src/conformance/index.ts';
import { formatLine, parseRecording } from '../../src/recording/index.ts';
import { contract, Stand } from './support.ts';
import type { Client } from './support.ts';

const CHAT = '{"type":"chat","id":1,"text":"hello"}';
const REPLY = '{"type":"reply","id":1,"text":"hello"}';

/** A server that greets and answers every chat. */
function right(socket: WebSocket): void {
  socket.send('{"type":"connection"}');
  socket.on('message', (data: Buffer) => {
    const said = /"id":(\d+),"text":"(.*)"/.exec(data.toString());
    if (said !== null) socket.send(`{"type":"reply","id":${said[1] ?? ''},"text":"${said[2] ?? ''}"}`);
  });
}

/** Opens a socket through a monitor, and waits for the greeting. */
async function greeted(stand: Stand, url: string): Promise<Client> {
  const client = await stand.dial(url);
  await client.hears(1);
  return client;
}

describe('a monitor', () => {
  test('finds nothing in a session that keeps the contract', async () => {
    await using stand = new Stand();
    const monitor = await stand.monitor(await stand.ws(right), { frames: true });
    const socket = await greeted(stand, `${monitor.url}/ws`);
    socket.send(CHAT);
    await socket.hears(2);
    expect(socket.heard).toEqual(['{"type":"connection"}', REPLY]);
    socket.socket.close(1000);
    await stand.told('closed');
    expect(stand.findings).toEqual([]);
    expect(stand.events.map((event) => (event.kind === 'frame' ? event.message : event.kind))).toEqual([
      'opened',
      'connection',
      'chat',
      'reply',
      'closed',
    ]);
    expect(monitor.counts).toMatchObject({ opened: 1, frames: { client: 1, server: 2 } });
  });

  test('does not blame a server that turns a credential away as the document says', async () => {
    await using stand = new Stand();
    const server = await stand.ws((socket) => socket.close(1008, 'expired'));
    const lines: string[] = [];
    const monitor = await stand.monitor(server, { record: (line) => void lines.push(formatLine(line)) });
    await stand.dial(`${monitor.url}/ws?token=expired`);
    await stand.told('closed');
    expect(stand.findings).toEqual([]);
    const { recording } = parseRecording(lines.join(''));
    if (recording === undefined) throw new Error('the recording cannot be read');
    expect(verifyRecording(contract, recording).causes).toEqual([]);
  });

  test.each<[string, string, string, (socket: WebSocket) => void]>([
    ['a greeting that does not come', 'server fail session/greeting/connection', '', () => {}],
    [
      'an answer of another key',
      'server fail session/chat/reply~key',
      CHAT,
      (socket) => {
        socket.send('{"type":"connection"}');
        socket.on('message', () => socket.send('{"type":"reply","id":2,"text":"hello"}'));
      },
    ],
    [
      'an answer that breaks its schema',
      'server fail session/chat/reply~schema',
      CHAT,
      (socket) => {
        socket.send('{"type":"connection"}');
        socket.on('message', () => socket.send('{"type":"reply","id":1}'));
      },
    ],
    ['a client that says no JSON', 'client fail session/frames/not-json', '{', right],
    [
      'a client that says something unknown',
      'client warn session/undocumented/shout',
      '{"type":"shout"}',
      right,
    ],
  ])('finds %s', async (_name, want, said, talk) => {
    await using stand = new Stand();
    const monitor = await stand.monitor(await stand.ws(talk), { timeScale: 0.25 });
    const socket = await stand.dial(`${monitor.url}/ws`);
    if (said !== '') socket.send(said);
    await stand.told('finding');
    expect(stand.findings).toContain(want);
  });

  test('says who closed, and how', async () => {
    await using stand = new Stand();
    const monitor = await stand.monitor(await stand.ws((socket) => socket.close(4000, 'enough')));
    await stand.dial(`${monitor.url}/ws`);
    await stand.told('closed');
    expect(stand.events[1]).toMatchObject({ kind: 'closed', by: 'server', code: 4000, reason: 'enough' });
  });

  test('passes a refusal on, and tells it', async () => {
    await using stand = new Stand();
    const port = await stand.ws(() => {}, {
      verifyClient: (_info: unknown, answer: (ok: boolean, status: number, body: string) => void) =>
        answer(false, 403, 'no'),
    });
    const monitor = await stand.monitor(port);
    await expect(stand.dial(`${monitor.url}/ws`)).rejects.toThrow('403');
    await stand.told('refused');
    expect(stand.events).toMatchObject([{ kind: 'refused', status: 403, why: 'no' }]);
  });

  test('answers 502 where nobody listens behind it', async () => {
    await using stand = new Stand();
    const monitor = await stand.monitor(1);
    await expect(stand.dial(`${monitor.url}/ws`)).rejects.toThrow('502');
    expect(stand.events).toMatchObject([{ kind: 'refused', status: 0 }]);
  });

  test('judges nothing on a path that the document does not have', async () => {
    await using stand = new Stand();
    const monitor = await stand.monitor(await stand.ws((socket) => socket.send('?')));
    await greeted(stand, `${monitor.url}/other`);
    await stand.told('opened');
    expect(stand.events).toMatchObject([{ kind: 'opened', channel: undefined }]);
  });

  test('reads compressed messages', async () => {
    await using stand = new Stand();
    const deflate = { perMessageDeflate: { threshold: 0 } };
    const monitor = await stand.monitor(await stand.ws(right, deflate), { frames: true });
    const socket = await stand.dial(`${monitor.url}/ws`, deflate);
    // A client that spoke before the greeting would be blamed, and rightly.
    await stand.told('frame', 1);
    for (let id = 1; id <= 3; id += 1) {
      socket.send(JSON.stringify({ type: 'chat', id, text: 'the same words again and again' }));
      await stand.told('frame', 1 + 2 * id);
    }
    expect(stand.findings).toEqual([]);
    expect(stand.events.flatMap((event) => (event.kind === 'frame' ? [event.message] : []))).toEqual([
      'connection',
      ...Array.from({ length: 3 }, () => ['chat', 'reply']).flat(),
    ]);
  });

  test('records what passes, without credentials, and the recording judges the same', async () => {
    await using stand = new Stand();
    const lines: string[] = [];
    const monitor = await stand.monitor(
      await stand.ws((socket) => {
        right(socket);
        socket.send('{"type":"reply","id":9,"text":"for the-token-of-mine"}');
      }),
      { record: (line) => lines.push(formatLine(line)) },
    );
    const socket = await greeted(stand, `${monitor.url}/ws?token=the-token-of-mine`);
    socket.send(CHAT);
    await socket.hears(3);
    socket.socket.close(1000);
    await stand.told('closed');
    await monitor.close();
    expect(lines.join('')).not.toContain('the-token-of-mine');
    const { recording } = parseRecording(lines.join(''));
    expect(recording).toBeDefined();
    if (recording === undefined) return;
    const report = verifyRecording(contract, recording);
    expect(report.causes.map(({ id }) => `server fail ${id}`)).toEqual(stand.findings);
  });

  test('tells its counts as metrics', async () => {
    await using stand = new Stand();
    const monitor = await stand.monitor(await stand.ws(right));
    const socket = await greeted(stand, `${monitor.url}/ws`);
    socket.send('{');
    await stand.told('finding');
    expect(monitor.metrics()).toContain('colloquy_sockets_open 1\n');
    expect(monitor.metrics()).toContain(
      'colloquy_findings_total{side="client",verdict="fail",check="session/frames/not-json"} 1\n',
    );
  });
});
