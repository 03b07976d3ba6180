// The monitor, validation on, against a bare TCP pipe, as ratios in one run; processes apart, rounds interleaved, medians
// shown. Usage: npm run build && node bench/monitor.mjs [--quick] [--json]
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContract } from '../dist/compile/index.js';
import { openSockets, talk } from './mock/load.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 5 : 15;
const STARTS = quick ? 3 : 5;
const MARKS = { 'cpu 1x1': 1.3, 'cpu 50x1': 1.3, 'cpu 1x32': undefined, 'p50 added': 1.5 };

const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
const contractFile = join(folder, 'contract.json');
writeFileSync(contractFile, JSON.stringify(await loadContract(here('./mock/echo.yaml'))));

const rows = [];
const server = await start('server.mjs');
try {
  rows.push(await cpu('cpu 1x1', { sockets: 1, flight: 1, messages: quick ? 3000 : 10_000 }));
  rows.push(await cpu('cpu 50x1', { sockets: 50, flight: 1, messages: quick ? 100 : 300 }));
  rows.push(await cpu('cpu 1x32', { sockets: 1, flight: 32, messages: quick ? 10_000 : 30_000 }));
  rows.push(...(await latency()));
} finally {
  server.stop();
  rmSync(folder, { recursive: true });
}
print();

/** CPU of the one between, µs per round trip. */
async function cpu(name, { sockets: count, flight, messages }) {
  const between = await both();
  const sockets = [];
  for (const { port } of between) sockets.push(await openSockets(port, count));
  const spent = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const side of [0, 1]) {
      const before = await between[side].ask('cpu');
      await talk(sockets[side], { messages, flight });
      const used = (await between[side].ask('cpu')).cpu - before.cpu;
      if (round > 0) spent[side].push(used / (messages * count));
    }
  }
  const seen = await between[1].ask('seen');
  const wanted = 2 * messages * count * (ROUNDS + 1);
  if (seen.messages !== wanted || seen.findings > 0)
    throw new Error(`judged: ${JSON.stringify(seen)}, not ${wanted}`);
  for (const one of between) one.stop();
  const ratio = median(spent[1].map((value, round) => value / spent[0][round]));
  return { name, unit: 'µs of CPU per round trip', pipe: median(spent[0]), monitor: median(spent[1]), ratio };
}

/**
 * What each adds to a round trip of one quiet socket, µs: to the median one, and to the one in a hundred that takes longest,
 * which is where a judgement in batches would show. Each start is placed anew on the cores of the machine.
 */
async function latency() {
  const added = { p50: [[], []], p99: [[], []] };
  for (let begun = 0; begun < STARTS; begun += 1) {
    const between = await both();
    const ports = [server.port, ...between.map(({ port }) => port)];
    const sockets = await Promise.all(ports.map((port) => openSockets(port, 1)));
    for (let round = 0; round <= ROUNDS; round += 1) {
      const seen = [];
      for (const [socket] of sockets) seen.push(await roundTrips(socket, quick ? 200 : 500));
      if (round === 0) continue;
      for (const quantile of ['p50', 'p99'])
        for (const way of [0, 1]) added[quantile][way].push(seen[way + 1][quantile] - seen[0][quantile]);
    }
    for (const one of between) one.stop();
  }
  return Object.entries(added).map(([quantile, ways]) => {
    const [pipe, monitor] = ways.map(median);
    return {
      name: `${quantile} added`,
      unit: 'µs added to a round trip',
      pipe,
      monitor,
      ratio: monitor / pipe,
    };
  });
}

async function roundTrips(socket, count) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const begin = performance.now();
    await talk([socket], { messages: 1, flight: 1 });
    times.push((performance.now() - begin) * 1000);
  }
  return { p50: median(times), p99: times.toSorted((a, b) => a - b)[Math.floor(count * 0.99)] };
}

function both() {
  return Promise.all([start('pipe.mjs', server.port), start('judge.mjs', server.port, contractFile)]);
}

function start(file, ...args) {
  const child = fork(here(`./monitor/${file}`), args.map(String));
  const ask = (question) =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send(question);
    });
  return new Promise((resolve) => {
    child.once('message', ({ port }) => resolve({ port, ask, stop: () => child.kill('SIGKILL') }));
  });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function print() {
  if (process.argv.includes('--json')) {
    const told = rows.map(({ name, unit, pipe, monitor, ratio }) => {
      return { name, unit, bare: pipe, mock: monitor, ratio, mark: MARKS[name] };
    });
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    return;
  }
  for (const { name, unit, pipe, monitor, ratio } of rows) {
    const mark = MARKS[name];
    const verdict = mark === undefined ? '' : ` (${ratio <= mark ? 'within' : 'OVER'} ${mark})`;
    const figures = `${monitor.toFixed(1)} against ${pipe.toFixed(1)} ${unit}`;
    process.stdout.write(`${name.padEnd(10)} ${ratio.toFixed(2)} x a bare pipe${verdict}: ${figures}\n`);
  }
}
