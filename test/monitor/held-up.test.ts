import { once } from 'node:events';

import { describe, expect, test } from 'vitest';

import { loadContract } from '../../src/compile/index.ts';
import { startMonitor } from '../../src/monitor/index.ts';
import { encodeFrame } from '../../src/wire/index.ts';
import { Stand } from './support.ts';

const CHAT = '{"type":"chat","id":1,"text":"hello"}';
const REPLY = '{"type":"reply","id":1,"text":"hello"}';
const GREETING = '{"type":"connection"}';

/** The process of the monitor (and here of everybody) does not run for so long. */
function holdUp(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a monitor that was held up blames nobody', () => {
  test('for the answer to a request that it passed on late', async () => {
    await using stand = new Stand();
    const port = await stand.ws((socket) => {
      socket.send(GREETING);
      socket.on('message', () => setTimeout(() => socket.send(REPLY), 100));
    });
    const { url, counts } = await stand.monitor(port);
    const client = await stand.dial(`${url}/ws`);
    await client.hears(1);
    client.send(CHAT);
    holdUp(600);
    await client.hears(2);
    await stand.told('opened');
    client.socket.close(1000);
    await stand.told('closed');
    expect(stand.findings).toEqual([]);
    expect(counts.heldUp).toBeGreaterThan(500);
  });

  test('for an answer that lay unread', async () => {
    await using stand = new Stand();
    const port = await stand.ws((socket) => {
      socket.send(GREETING);
      socket.on('message', () => {
        socket.send(REPLY);
        holdUp(600);
      });
    });
    const { url } = await stand.monitor(port);
    const client = await stand.dial(`${url}/ws`);
    await client.hears(1);
    client.send(CHAT);
    await client.hears(2);
    client.socket.close(1000);
    await stand.told('closed');
    expect(stand.findings).toEqual([]);
  });

  test('for a greeting that would have been missing by the clock on the wall', async () => {
    await using stand = new Stand();
    const port = await stand.ws((socket) => {
      setTimeout(() => socket.send(GREETING), 20);
      holdUp(1000);
    });
    const { url } = await stand.monitor(port, { timeScale: 0.25 });
    const client = await stand.dial(`${url}/ws`);
    await client.hears(1);
    client.socket.close(1000);
    await stand.told('closed');
    expect(stand.findings).toEqual([]);
  });

  test('nor a server for what lies behind a client that does not read', async () => {
    await using stand = new Stand();
    const long = 'x'.repeat(8_000_000);
    const port = await stand.ws((socket) => {
      socket.send(GREETING);
      socket.on('message', (data: Buffer) => {
        const id = /"id":(\d)/.exec(data.toString())?.[1] ?? '';
        socket.send(`{"type":"reply","id":${id},"text":"${id === '1' ? long : ''}"}`);
      });
    });
    const { url } = await stand.monitor(port, { frames: true });
    const client = await stand.dial(`${url}/ws`);
    await client.hears(1);
    client.socket.pause();
    client.send(CHAT);
    await sleep(300);
    client.send('{"type":"chat","id":2,"text":""}');
    await sleep(700);
    client.socket.resume();
    await client.hears(3);
    client.socket.close(1000);
    await stand.told('closed');
    expect(stand.findings).toEqual([]);
  });

  test('for a wait that only seemed too short, and says that it cannot tell', async () => {
    await using stand = new Stand();
    const contract = await loadContract(new URL('patient.yaml', import.meta.url).pathname);
    const port = await stand.tcp((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
        // Who hears nothing for 400 ms is sent away, as the document says.
        setTimeout(() => socket.end(encodeFrame({ opcode: 'close', data: Uint8Array.of(15, 160) })), 420);
        setTimeout(() => holdUp(300), 40);
      });
    });
    const upstream = `ws://127.0.0.1:${String(port)}`;
    const monitor = await startMonitor(contract, { upstream, report: (event) => stand.events.push(event) });
    stand.after(() => monitor.close());
    const client = await stand.connect(monitor.port);
    client.write('GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    await once(client.resume(), 'end');
    client.end();
    await stand.told('closed');
    expect(stand.findings).toEqual([]);
    expect(monitor.counts.inconclusive).toBe(1);
  });
});

test('a monitor that was not held up finds the same', async () => {
  await using stand = new Stand();
  const port = await stand.ws((socket) => {
    socket.send(GREETING);
    // Late by so much that it is late by the monitor's clock too, where the machine holds that up for a while.
    socket.on('message', () => setTimeout(() => socket.send(REPLY), 1200));
  });
  const { url } = await stand.monitor(port);
  const client = await stand.dial(`${url}/ws`);
  await client.hears(1);
  client.send(CHAT);
  await client.hears(2);
  await stand.told('finding');
  expect(stand.findings).toEqual(['server warn session/chat/reply~within']);
});
