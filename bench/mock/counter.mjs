// A client of many paced streams, in a process of its own: counts, and measures how late each frame comes against its slot.
// Usage: node counter.mjs <port> <sockets> <seconds>; prints one JSON line.
import { connect } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const [port, count, seconds] = process.argv.slice(2).map(Number);
const GAP = 20;
const request = [
  'GET / HTTP/1.1',
  'Host: bench',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version: 13',
].join('\r\n');

const streams = [];
for (let batch = 0; batch < count; batch += 50)
  await Promise.all(Array.from({ length: Math.min(50, count - batch) }, open));

/** Frames are counted by their length, without being parsed: the client must not be what is slow. */
function open() {
  return new Promise((resolve) => {
    const stream = { frames: [], measured: false };
    const socket = connect(port, '127.0.0.1', () => socket.write(`${request}\r\n\r\n`));
    socket.once('data', () => {
      socket.on('data', (data) => {
        if (!stream.measured) return;
        const now = performance.now();
        for (let at = 0; at + 1 < data.length; at += 2 + (data[at + 1] & 0x7f)) stream.frames.push(now);
      });
      streams.push(stream);
      resolve();
    });
  });
}

await new Promise((resolve) => setTimeout(resolve, 1000));
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
for (const stream of streams) stream.measured = true;
const begin = performance.now();
await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const end = performance.now();
for (const stream of streams) stream.measured = false;

// A stream's slots are those of the best phase: the one that makes its earliest frame (relative to its slot) in time.
const late = [];
for (const { frames } of streams) {
  const offsets = frames.map((at, index) => at - index * GAP);
  const phase = Math.min(...offsets.slice(0, 50));
  for (const offset of offsets) late.push(Math.max(0, offset - phase));
}
late.sort((a, b) => a - b);
const total = streams.reduce((sum, { frames }) => sum + frames.length, 0);
const at = (share) => late[Math.min(late.length - 1, Math.floor(late.length * share))];
const rate = total / streams.length / ((end - begin) / 1000);
console.log(
  JSON.stringify({ rate, p50: at(0.5), p99: at(0.99), max: at(1), own: delay.percentile(99) / 1e6 }),
);
process.exit();
