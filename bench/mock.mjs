// The mock against a bare `ws` echo, as ratios in one run; processes apart, rounds interleaved, medians shown.
// Usage: npm run build && node bench/mock.mjs [--quick] [--json]
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { loadContract } from '../dist/compile/index.js';
import { freePort, openSockets, talk } from './mock/load.mjs';
import { twelveRules } from './mock/rivals.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 5 : 9;
/** So many messages each server answers before anything is counted: until then V8 compiles, on threads that count as well. */
const WARM = 100_000;
const PAIRS = quick ? 5 : 20;
/** As many as the mark speaks of, for a quick look as well: of fewer, what the process itself takes by chance would be most. */
const IDLE = 10_000;
const MEMORY_ROUNDS = quick ? 3 : 5;
const MARKS = {
  'cpu 1x32': 1.4,
  'cpu 100x1': 1.4,
  'cold start, contract.json': 1.5,
  'cold start, YAML': 2.2,
  'idle memory': 1.1,
  'twelve rules': 1 / 50,
};

const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
const contractFile = join(folder, 'contract.json');
writeFileSync(contractFile, JSON.stringify(await loadContract(here('./mock/echo.yaml'))));

const results = {};
try {
  results['cpu 1x32'] = await cpu({ sockets: 1, flight: 32, messages: quick ? 20_000 : 60_000 });
  results['cpu 100x1'] = await cpu({ sockets: 100, flight: 1, messages: quick ? 200 : 600 });
  results['cold start, contract.json'] = await coldStarts(contractFile);
  results['cold start, YAML'] = await coldStarts(here('./mock/echo.yaml'));
  results['idle memory'] = await memory();
  const rival = process.env.COLLOQUY_MOCKOON;
  if (rival) results['twelve rules'] = await twelveRules(rival);
  else process.stderr.write('twelve rules: not compared; bench/mock/rivals.mjs says how\n');
} finally {
  rmSync(folder, { recursive: true });
}
print();

/** Server CPU per message, µs: rounds on the two servers in turn. */
async function cpu({ sockets: count, flight, messages }) {
  const servers = [await serve('bare.mjs'), await serve('served.mjs', contractFile)];
  const sockets = [await openSockets(servers[0].port, count), await openSockets(servers[1].port, count)];
  const spent = [[], []];
  for (const side of [0, 1]) await talk(sockets[side], { messages: WARM / count, flight });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of [0, 1]) {
      const before = await servers[side].ask('cpu');
      await talk(sockets[side], { messages, flight });
      const used = (await servers[side].ask('cpu')).cpu - before.cpu;
      spent[side].push(used / (messages * count));
    }
  }
  for (const server of servers) server.stop();
  return { unit: 'µs of server CPU per message', bare: median(spent[0]), mock: median(spent[1]) };
}

/** From the spawn to the first answer in the hands of a waiting client, ms. */
async function coldStarts(file) {
  const times = [[], []];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    times[0].push(await coldStart((port) => [here('./mock/bare.mjs'), port]));
    times[1].push(
      await coldStart((port) => [
        here('../dist/cli/main.js'),
        'mock',
        file,
        '--port',
        port,
        '--auth',
        'off',
        '--quiet',
      ]),
    );
  }
  return { unit: 'ms from spawn to the first answer', bare: median(times[0]), mock: median(times[1]) };
}

async function coldStart(argsFor) {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, argsFor(String(port)), { stdio: 'ignore' });
  try {
    await firstAnswer(port);
    return performance.now() - begin;
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}

/** A client that dials until somebody listens, then says one thing. */
function firstAnswer(port) {
  return new Promise((resolve) => {
    const attempt = () => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false });
      socket.once('error', () => setTimeout(attempt, 1));
      socket.once('open', () => socket.send(JSON.stringify({ type: 'say', id: 1, text: 'hello' })));
      socket.once('message', () => {
        resolve();
        socket.terminate();
      });
    };
    attempt();
  });
}

/** Resident memory per idle connection, KiB: fresh processes in turn, for how far V8 has let its young space grow is chance. */
async function memory() {
  const per = [[], []];
  for (let round = 0; round < MEMORY_ROUNDS; round += 1) {
    per[0].push(await memoryOf('bare.mjs'));
    per[1].push(await memoryOf('served.mjs', contractFile));
  }
  return { unit: `KiB per idle connection, of ${IDLE}`, bare: median(per[0]), mock: median(per[1]) };
}

async function memoryOf(file, ...more) {
  const server = await serve(file, ...more);
  await talk(await openSockets(server.port, 20), { messages: 50, flight: 1 });
  const before = (await server.ask('memory')).memory;
  const sockets = await openSockets(server.port, IDLE);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const per = ((await server.ask('memory')).memory - before) / IDLE / 1024;
  for (const socket of sockets) socket.terminate();
  server.stop();
  return per;
}

function serve(file, ...more) {
  const child = fork(here(`./mock/${file}`), ['0', ...more], { execArgv: ['--expose-gc'] });
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
  const rows = Object.entries(results).map(([name, { unit, bare, mock }]) => ({
    name,
    unit,
    bare,
    mock,
    ratio: mock / bare,
    mark: MARKS[name],
  }));
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  for (const { name, unit, bare, mock, ratio, mark } of rows) {
    const verdict = ratio <= mark ? 'within' : 'OVER';
    process.stdout.write(
      `${name.padEnd(27)} ${ratio.toFixed(2)} x bare ws (${verdict} ${mark}): ${mock.toFixed(2)} against ${bare.toFixed(2)} ${unit}\n`,
    );
  }
}
