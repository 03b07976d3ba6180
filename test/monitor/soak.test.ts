import { execFileSync, fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { beforeAll, expect, test } from 'vitest';

import { ensureBuilt, MAIN } from '../support/cli.ts';
import { Stand } from './support.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LONG = process.env['COLLOQUY_LONG'] === '1';
/** As many as would starve what else is tested at the same time, only where nothing is. */
const [SOCKETS, SECONDS] = LONG ? [8000, 600] : [400, 6];
/** What is kept is measured, and not when the machine gets round to its rubbish: it is collected every so often, ms. */
const COLLECTED = 10_000;
const COLLECTING = `data:text/javascript,setInterval(()=>gc(),${String(Math.min(COLLECTED, SECONDS * 100))}).unref()`;
/** Between two chats of one client, ms. */
const EVERY = LONG ? 5000 : 500;

beforeAll(ensureBuilt, 120_000);

interface Seen {
  readonly open: number;
  readonly lost: number;
  readonly sent: number;
  readonly answered: number;
}

async function firstMessage(child: ChildProcess): Promise<unknown> {
  const [message] = (await once(child, 'message')) as [unknown];
  return message;
}

/** A `colloquy monitor` in a process of its own, before this port. */
async function monitor(stand: Stand, port: number): Promise<{ url: string; status: string }> {
  const upstream = `ws://127.0.0.1:${String(port)}`;
  const args = [
    '--expose-gc',
    '--import',
    COLLECTING,
    MAIN,
    'monitor',
    here('small.yaml'),
    '--upstream',
    upstream,
    '--status',
    '0',
    '--quiet',
    '--json',
    // A server that a busy machine holds up for seconds is not what is measured here.
    '--time-scale',
    '10',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  stand.after(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return JSON.parse(line) as { url: string; status: string };
}

/** One figure of the metrics; NaN: it is not there. */
async function figure(status: string, name: string): Promise<number> {
  const text = await (await fetch(`${status}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

/** The least memory that was seen in so many seconds, bytes. */
async function leastMemory(status: string, seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1000;
  let least = Infinity;
  while (Date.now() < end) {
    await sleep(Math.min(1000, seconds * 100));
    least = Math.min(least, await figure(status, 'process_resident_memory_bytes'));
  }
  return least;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test(
  `${String(SOCKETS)} connections for ${String(SECONDS)} s: none is lost, nothing is found, the memory is steady`,
  async () => {
    await using stand = new Stand();
    const server = fork(here('soak/server.mjs'));
    stand.after(() => void server.kill('SIGKILL'));
    const { url, status } = await monitor(stand, (await firstMessage(server)) as number);
    const clients = fork(here('soak/clients.mjs'), [`${url}/ws`, String(SOCKETS), String(EVERY)]);
    stand.after(() => void clients.kill('SIGKILL'));
    expect(await firstMessage(clients)).toMatchObject({ open: SOCKETS, lost: 0 });
    const limit = execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).trim();
    expect(await figure(status, 'colloquy_sockets_open')).toBe(SOCKETS);
    await sleep((SECONDS * 1000) / 3);
    const cpu = await figure(status, 'process_cpu_seconds_total');
    const before = await leastMemory(status, SECONDS / 3);
    const after = await leastMemory(status, SECONDS / 3);
    const used = (await figure(status, 'process_cpu_seconds_total')) - cpu;
    clients.send('seen');
    const seen = (await firstMessage(clients)) as Seen;
    const held = await figure(status, 'colloquy_held_up_seconds_total');
    const megabytes = [before, after].map((bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`);
    console.log(
      `${String(2 * SOCKETS)} sockets, ${limit} files allowed a process; ${String(seen.answered)} round trips; ` +
        `memory ${megabytes.join(' in the second third, ')} in the last; CPU ${((used / SECONDS) * 150).toFixed(0)} %; ` +
        `held up for ${held.toFixed(1)} s`,
    );
    expect(seen).toMatchObject({ open: SOCKETS, lost: 0 });
    expect(seen.answered).toBeGreaterThan(0.9 * seen.sent);
    expect(await figure(status, 'colloquy_sockets_open')).toBe(SOCKETS);
    const metrics = await (await fetch(`${status}/metrics`)).text();
    expect(metrics).not.toContain('verdict="fail"');
    expect(after).toBeLessThan(1.15 * before);
  },
  (SECONDS + 180) * 1000,
);
