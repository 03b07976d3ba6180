import { describe, expect, test } from 'vitest';

import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { replayAgainst, replayAsServer } from '../../src/monitor/index.ts';
import type { Played } from '../../src/monitor/index.ts';
import { formatLine, parseRecording } from '../../src/recording/index.ts';
import type { Recording } from '../../src/recording/index.ts';
import { contract, Stand } from './support.ts';

const GREETING = '{"type":"connection"}';

/** Greets, and answers every chat with a reply, after `ms`. */
async function server(stand: Stand, ms: number, reply = 'reply'): Promise<number> {
  return stand.ws((socket) => {
    socket.send(GREETING);
    socket.on('message', (data: Buffer) => {
      const answer = data.toString().replace('"chat"', `"${reply}"`);
      setTimeout(() => socket.send(answer), ms);
    });
  });
}

/** What a monitor records of two sockets of a conforming session, with 100 ms between two chats. */
async function recorded(stand: Stand): Promise<Recording> {
  const lines: string[] = [];
  const monitor = await stand.monitor(await server(stand, 5), {
    record: (line) => lines.push(formatLine(line)),
  });
  for (const name of ['anna', 'ben']) {
    const client = await stand.dial(`${monitor.url}/ws?token=the-token-of-${name}`);
    await client.hears(1);
    client.send(`{"type":"chat","id":1,"text":"${name}"}`);
    await client.hears(2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    client.send(`{"type":"chat","id":2,"text":"${name}"}`);
    await client.hears(3);
    client.socket.close(1000);
  }
  await stand.told('closed', 2);
  await monitor.close();
  const { recording } = parseRecording(lines.join(''));
  if (recording === undefined) throw new Error(lines.join(''));
  return recording;
}

const target = (port: number) => ({
  ...DEFAULT_TARGET,
  url: `ws://127.0.0.1:${String(port)}`,
  credentials: { token: { value: 'fresh-token' } },
});

describe('a recording', () => {
  test('of a conforming session is conforming when it is played again, also against a slower server', async () => {
    await using stand = new Stand();
    const recording = await recorded(stand);
    expect(stand.findings).toEqual([]);
    const began = performance.now();
    const played = await replayAgainst(contract, recording, { target: target(await server(stand, 50)) });
    expect(played).toEqual([
      { socket: 1, findings: [], sent: 2, heard: 3, complete: true },
      { socket: 2, findings: [], sent: 2, heard: 3, complete: true },
    ]);
    expect(performance.now() - began).toBeGreaterThan(200);
  });

  test('is played faster on request, and judges the live server', async () => {
    await using stand = new Stand();
    const recording = await recorded(stand);
    const wrong = await server(stand, 0, 'shout');
    const [first] = await replayAgainst(contract, recording, { target: target(wrong), speed: 1000 });
    expect(first?.findings.map(({ id }) => id)).toContain('session/undocumented/shout');
  });

  test('answers live clients as its server did', async () => {
    await using stand = new Stand();
    const recording = await recorded(stand);
    const played: Played[] = [];
    const listener = await replayAsServer(contract, recording, {
      host: '127.0.0.1',
      port: 0,
      report: (one) => played.push(one),
    });
    stand.after(() => listener.close());
    const client = await stand.dial(`${listener.url}/ws`);
    await client.hears(1);
    client.send('{"type":"chat","id":1,"text":"anna"}');
    await client.hears(2);
    client.send('{"type":"chat","id":2,"text":"anna"}');
    await client.hears(3);
    client.socket.close(1000);
    while (played.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(client.heard.at(-1)).toBe('{"type":"reply","id":2,"text":"anna"}');
    expect(played).toEqual([{ socket: 1, findings: [], sent: 3, heard: 2, complete: true }]);
  });

  test('without an open socket cannot be played', async () => {
    const { recording } = parseRecording(
      '{"colloquy":"recording/1","document":"small","channel":"session","started":"2026-01-01T00:00:00Z"}\n',
    );
    if (recording === undefined) throw new Error('unread');
    await expect(replayAgainst(contract, recording, { target: target(1) })).rejects.toThrow(
      'nothing to play',
    );
  });
});
