import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { contractOf } from '../promises/support.ts';
import { expectNoBlame } from './support.ts';

/** A tone that comes too late for what is owed may as well be one of those that may always come. */
const { contract } = await contractOf({
  client: { hello: {}, hum: {} },
  server: { tone: {} },
  session: `version: 1
states: [opening, live]
exchanges:
  greet: {at: opening, steps: [{client: hello, within: 1s, enter: live}]}
  hums: {in: live, steps: [{client: hum}]}
  tones: {in: live, steps: [{server: tone}]}
  answer: {at: live, steps: [{server: tone, within: 1s}]}`,
});

test('what was held back is sent once, though the session cannot tell that it was that', async () => {
  const heard: number[] = [];
  const sockets: WebSocket[] = [];
  const dial = (url: string): void => {
    const socket = new WebSocket(url);
    const index = heard.push(0) - 1;
    sockets.push(socket);
    socket.on('open', () => socket.send('{"type":"hello"}'));
    socket.on('message', () => (heard[index] = (heard[index] ?? 0) + 1));
    socket.on('error', () => undefined);
    socket.on('close', () => dial(url));
  };
  const report = await runConformance(
    contract,
    { ...DEFAULT_TARGET, subject: 'client', timeScale: 0.1 },
    { only: ['t/client/answer/hold:*'], listening: dial },
  );
  for (const socket of sockets) socket.removeAllListeners('close').terminate();
  expectNoBlame(report);
  expect(report.scenarios.filter(({ result }) => result === 'pass')).toHaveLength(1);
  expect(heard[0]).toBe(1);
});
