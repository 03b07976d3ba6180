import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { contractOf } from '../promises/support.ts';

const { contract } = await contractOf({
  client: { ask: {} },
  server: { started: { id: { type: 'string' } }, done: { id: { type: 'string' } } },
  session: `version: 1
exchanges:
  task:
    many: '*'
    key: /id
    unique: true
    steps: [{client: ask}, {server: started, within: 5s}, {server: done, within: 5s}]`,
});

test('a client that asks twice at once is answered under two keys, which its server makes', async () => {
  let socket: WebSocket | undefined;
  const started = new Set<unknown>();
  const report = await runConformance(
    contract,
    { ...DEFAULT_TARGET, subject: 'client', timeScale: 0.1 },
    {
      only: ['t/client/task/base'],
      listening: (url) => {
        socket = new WebSocket(url);
        socket.on('open', () => [1, 2].forEach(() => socket?.send('{"type":"ask"}')));
        socket.on('message', (data: Buffer) => {
          const { type, id } = JSON.parse(data.toString()) as Record<string, unknown>;
          if (type === 'started') started.add(id);
        });
      },
    },
  );
  socket?.terminate();
  expect(report.diagnostics).toEqual([]);
  expect(report.causes).toEqual([]);
  expect(started.size).toBe(2);
});
