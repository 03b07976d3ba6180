// A thousand paced streams of 50 frames a second from one mock on one core: how late frames are, and their mean rate.
// Usage: npm run build && node bench/streams.mjs [--quick] [--json]
import { execFile, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadContract } from '../dist/compile/index.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes('--quick');
const STREAMS = 1000;
const SECONDS = quick ? 5 : 20;

const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
const contractFile = join(folder, 'contract.json');
writeFileSync(contractFile, JSON.stringify(await loadContract(here('./mock/streams.yaml'))));
const child = fork(here('./mock/served.mjs'), ['0', contractFile]);
const ask = (question) =>
  new Promise((resolve) => {
    child.once('message', resolve);
    child.send(question);
  });
let measured;
let cpu;
let shed;
try {
  const { port } = await new Promise((resolve) => child.once('message', resolve));
  const before = await ask('cpu');
  const args = [here('./mock/counter.mjs'), String(port), String(STREAMS), String(SECONDS)];
  measured = JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
  cpu = ((await ask('cpu')).cpu - before.cpu) / 1e6;
  ({ shed } = await ask('seen'));
} finally {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
}
const rows = [
  {
    name: 'p99 lateness',
    unit: 'ms, of 1,000 streams of 50 frames/s',
    bare: 10,
    mock: measured.p99,
    mark: 1,
  },
  { name: 'mean rate', unit: 'frames/s and stream', bare: 50, mock: measured.rate, mark: 1.002 },
].map((row) => ({ ...row, ratio: row.mock / row.bare }));
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else
  process.stdout.write(
    `${STREAMS} streams for ${SECONDS} s: ${measured.rate.toFixed(3)} frames/s each; late by ${measured.p50.toFixed(2)} ms (p50), ` +
      `${measured.p99.toFixed(2)} ms (p99), ${measured.max.toFixed(2)} ms (max); the counting client's own p99 delay ` +
      `${measured.own.toFixed(2)} ms; ${shed} frames shed; ${cpu.toFixed(1)} s of CPU\n`,
  );
