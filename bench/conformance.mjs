// A conformance run: processor time a scenario, against a bare `ws` client that says and hears the same frames. The server is
// a mock in a process of its own. What the run needs beside that conversation is its own time; a millisecond is what we allow.
// A small document and a large one: what grows with the document shows in the second.
// Usage: npm run build && node bench/conformance.mjs [--quick] [--json]
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { DEFAULT_TARGET, loadContract, runConformance } from '../dist/index.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 3 : 9;
const CONCURRENCY = 8;
const SCALE = 0.05;

const rows = [
  ...rowsOf('a small document', await measure(here('../test/session/traces/documents/chat.yaml'))),
  ...rowsOf('a large document', await measure(here('../examples/outline/asyncapi.yaml'))),
];
print();

/** Milliseconds a scenario, of a run and of the bare client. */
async function measure(document) {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
  const contractFile = join(folder, 'contract.json');
  const contract = await loadContract(document);
  writeFileSync(contractFile, JSON.stringify(contract));
  const server = fork(here('./mock/served.mjs'), ['0', contractFile, String(SCALE)]);
  const { port } = await new Promise((resolve) => server.once('message', resolve));
  try {
    return await rounds(contract, `ws://127.0.0.1:${port}/`);
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

async function rounds(contract, url) {
  const [bare, whole] = [[], []];
  const target = {
    ...DEFAULT_TARGET,
    url,
    authentication: false,
    timeScale: SCALE,
    concurrency: CONCURRENCY,
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    let report;
    const judged = await spent(async () => {
      report = await runConformance(contract, target);
    });
    const sockets = report.scenarios.flatMap((scenario) => scenario.sockets);
    const talked = await spent(() => talk(sockets, url));
    // The first round warms up.
    if (round === 0) continue;
    whole.push(judged / sockets.length);
    bare.push(talked / sockets.length);
  }
  return { talked: median(bare), judged: median(whole) };
}

/** Milliseconds of this process's processor time. */
async function spent(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same conversations, so many at once, by a client that knows nothing. */
async function talk(sockets, url) {
  const left = [...sockets];
  const one = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await replay(next.events, url);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, one));
}

function replay(events, url) {
  const frames = events.filter((event) => event.event === 'frame');
  const heard = frames.filter(({ from }) => from === 'server').length;
  const said = frames.filter(({ from, opcode }) => from === 'client' && opcode === 'text');
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    let count = 0;
    const done = () => socket.close(1000);
    socket.once('open', () => {
      for (const { text } of said) socket.send(text);
      if (heard === 0) done();
    });
    socket.on('message', (data) => {
      JSON.parse(String(data));
      count += 1;
      if (count >= heard) done();
    });
    // Keys that the mock makes up come again, and not all that was heard: then it is enough.
    const enough = setTimeout(done, 300);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearTimeout(enough);
      resolve();
    });
  });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function rowsOf(document, { talked, judged }) {
  const own = judged - talked;
  return [
    {
      name: `a scenario of ${document}`,
      unit: 'ms of processor time',
      bare: talked,
      mock: judged,
      ratio: judged / talked,
    },
    {
      name: `its own time, of ${document}`,
      unit: 'ms of processor time, of one that is allowed',
      bare: 1,
      mock: own,
      ratio: own,
      mark: 1,
    },
  ];
}

function print() {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  for (const { name, unit, bare: allowed, mock, ratio } of rows) {
    process.stdout.write(
      `${name}: ${mock.toFixed(2)} against ${allowed.toFixed(2)} ${unit}, ${ratio.toFixed(2)}×\n`,
    );
  }
}
