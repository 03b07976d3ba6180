// The session core: ns a message with n dialogues open, against reading (classifying and validating) the same frames alone.
// Usage: npm run build && node bench/session.mjs [--quick] [--json]
import { fileURLToPath } from 'node:url';
import { loadContract } from '../dist/compile/index.js';
import { createSession } from '../dist/session/index.js';
import { createReader } from '../dist/validate/index.js';

const quick = process.argv.includes('--quick');
const MESSAGES = quick ? 20_000 : 200_000;
const ROUNDS = quick ? 3 : 7;
const OPEN = [10, 100, 1000, 10_000, 100_000];
const file = fileURLToPath(new URL('../test/session/traces/documents/chat.yaml', import.meta.url));
const contract = await loadContract(file);
const [channel] = contract.channels;
const text = (value) => JSON.stringify(value);

/** A session with n answers under way. */
function busy(open) {
  const session = createSession({ contract, channel, maxInstances: 2 * open + 10 });
  session.open(0);
  session.frame({ from: 'server', data: text({ type: 'connection', message: 'hi' }) }, 1);
  for (let i = 0; i < open; i += 1) {
    session.frame({ from: 'client', data: text({ type: 'chat', content: 'q' }) }, 1);
    session.frame({ from: 'server', data: text({ type: 'stream-start', messageId: `m${i}` }) }, 1);
  }
  return session;
}

function nanoseconds(work) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < MESSAGES; i += 1) work(i);
  return Number(process.hrtime.bigint() - start) / MESSAGES;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const rows = OPEN.map((open) => {
  const session = busy(open);
  const reader = createReader(contract, channel);
  const frames = Array.from({ length: 1024 }, (_, i) =>
    text({ type: 'stream-token', messageId: `m${(i * 7919) % open}`, token: 'x' }),
  );
  const [read, judged] = [[], []];
  let at = 2;
  for (let round = 0; round < ROUNDS; round += 1) {
    read.push(nanoseconds((i) => reader.read('server', frames[i & 1023])));
    judged.push(nanoseconds((i) => session.frame({ from: 'server', data: frames[i & 1023] }, (at += 0.001))));
  }
  const [bare, ours] = [median(read), median(judged)];
  return {
    name: `session core, ${open} dialogues open`,
    unit: 'ns a message',
    bare,
    mock: ours,
    ratio: ours / bare,
  };
});

if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else
  for (const { name, bare, mock, ratio } of rows)
    console.log(
      `${name}: ${Math.round(mock)} ns (reading alone ${Math.round(bare)} ns), ${ratio.toFixed(2)}×`,
    );
