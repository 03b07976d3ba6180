import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { beforeAll, expect, test } from 'vitest';

import { Stand } from '../monitor/support.ts';
import { ensureBuilt, MAIN, runCli } from '../support/cli.ts';

beforeAll(ensureBuilt, 120_000);

const DOCUMENT = fileURLToPath(new URL('../monitor/small.yaml', import.meta.url));

/** A `colloquy monitor` in a process of its own, with what it wrote. */
async function started(stand: Stand, ...args: string[]) {
  const child = spawn(process.execPath, [MAIN, 'monitor', DOCUMENT, '--json', ...args], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  stand.after(() => void child.kill('SIGKILL'));
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
  const end = new Promise<number | null>((resolve) => child.once('close', resolve));
  while (!texts.out.includes('\n')) await new Promise((resolve) => child.stdout.once('data', resolve));
  const ready = JSON.parse(texts.out) as { url: string; status?: string };
  return {
    ready,
    texts,
    stop: () => {
      child.kill('SIGTERM');
      return end;
    },
  };
}

test('colloquy monitor shows frames and findings, records, serves metrics, and fails on request', async () => {
  await using stand = new Stand();
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
  stand.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'live.jsonl');
  const port = await stand.ws((socket) => socket.send('{"type":"connection"}'));
  const { ready, texts, stop } = await started(
    stand,
    ...['--upstream', `ws://127.0.0.1:${String(port)}`, '--frames', '--status', '0'],
    ...['--record', file, '--fail-on', 'must'],
  );
  const client = await stand.dial(`${ready.url}/ws?token=my-own-token`);
  await client.hears(1);
  client.send('{');
  while (!texts.err.includes('not-json')) await new Promise((resolve) => setTimeout(resolve, 10));
  const metrics = await (await fetch(`${ready.status ?? ''}/metrics`)).text();
  expect(metrics).toContain('check="session/frames/not-json"');
  expect(await stop()).toBe(1);
  expect(texts.err).toMatch(/← connection \{"type":"connection"\}/);
  expect(texts.err).not.toContain('my-own-token');
  expect(JSON.parse(texts.out.split('\n')[1] ?? '')).toMatchObject({ event: 'end', opened: 1 });
  expect(await readFile(file, 'utf8')).not.toContain('my-own-token');
  const verified = await runCli(['verify', DOCUMENT, file, '--subject', 'client']);
  expect(verified.code).toBe(1);
  expect(verified.stdout).toContain('session/frames/not-json');
});

test('colloquy monitor wants to know what is behind it', async () => {
  const { code, stderr } = await runCli(['monitor', DOCUMENT]);
  expect(code).toBe(2);
  expect(stderr).toContain('--upstream');
});
