// Peers that say nothing, in a process of their own: its files are not those of the mock.
// Usage: node silent-peers.mjs <port> <count> <upgraded|dialled|half>; prints `open` when all are there, and leaves when its
// stdin ends: every other one ends its half, the rest just go.
import { connect } from 'node:net';

const [port, count, how] = process.argv.slice(2);
const SAID = {
  upgraded:
    'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  dialled: '',
  half: 'GET / HTTP/1.1\r\nHost: a\r\nUpgr',
};
const sockets = [];
const opened = () =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      if (SAID[how] !== '') socket.write(SAID[how]);
      if (how !== 'upgraded') resolve();
    });
    socket.once('error', reject);
    socket.once('data', resolve);
    sockets.push(socket);
  });
for (let at = 0; at < Number(count); at += 100)
  await Promise.all(Array.from({ length: Math.min(100, Number(count) - at) }, opened));
for (const socket of sockets) socket.removeAllListeners('error').on('error', () => {});
process.stdout.write('open\n');
process.stdin.resume().once('end', () => {
  for (const [index, socket] of sockets.entries()) {
    if (index % 2 === 0) socket.end();
    else socket.destroy();
  }
  setTimeout(() => process.exit(), 1000);
});
