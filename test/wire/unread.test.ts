import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { dial, encodeFrame } from '../../src/wire/index.ts';
import { Ear } from './support.ts';

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** A server that reads nothing after the upgrade, and closes with 1009 as soon as something has come. */
function deafServer(): ReturnType<typeof createServer> {
  const server = createServer();
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key'] ?? ''}${MAGIC}`);
    socket.on('error', () => socket.destroy());
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept.digest('base64')}\r\n\r\n`,
    );
    socket.once('data', () => {
      socket.pause();
      socket.write(encodeFrame({ opcode: 'close', data: new Uint8Array([0x03, 0xf1]) }));
    });
  });
  return server;
}

test('the close of a peer that reads no further comes through, however much is still unsent', async () => {
  const server = deafServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const dialled = await dial(`ws://127.0.0.1:${String(port)}`);
  if (dialled.kind !== 'open') throw new Error(dialled.kind);
  const ear = new Ear(dialled.connection);
  dialled.connection.send('x'.repeat(64 * 1024 * 1024));
  const began = performance.now();
  expect(await ear.end()).toMatchObject({ code: 1009, by: 'peer' });
  expect(performance.now() - began).toBeLessThan(2000);
  server.closeAllConnections();
  server.close();
});
