import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runProgram } from '../../src/cli/program.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { loadContract } from '../../src/compile/index.ts';
import { startMock } from '../../src/mock/index.ts';

const ECHO = 'asyncapi/echo/asyncapi.yaml';
const folder = mkdtempSync(join(tmpdir(), 'colloquy-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command line in this process. */
async function colloquy(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' };
  const paint = { red: String, yellow: String, dim: String, bold: String };
  const output = (name: 'out' | 'err'): Io['out'] => ({
    write: (text) => void (texts[name] += text),
    paint,
    isTerminal: false,
    width: 100,
  });
  const io: Io = {
    out: output('out'),
    err: output('err'),
    env: {},
    cwd: process.cwd(),
    interrupt: () => new AbortController().signal,
  };
  const code = await runProgram({ commands: COMMANDS, version: '0' }, args, io);
  return { code, ...texts };
}

/** A run against the mock of echo, recorded; the file of the recording. */
async function recorded(name: string, broken: string[] = []): Promise<{ code: number; file: string }> {
  await using mock = await startMock(await loadContract(ECHO), { timeScale: 0.1, break: broken });
  const into = join(folder, name);
  const options = ['--url', mock.url, '--time-scale', '0.1', '--record', into, '--report', 'tap'];
  const { code, err } = await colloquy('test', ECHO, ...options);
  const [file = ''] = readdirSync(into);
  expect(err).toContain(`recorded: ${join(into, file)} (colloquy verify ${ECHO} `);
  return { code, file: join(into, file) };
}

describe('colloquy verify', () => {
  test('judges what a run recorded as the run did', async () => {
    const { code, file } = await recorded('good');
    const run = await colloquy('verify', ECHO, file);
    expect([code, run.code]).toEqual([0, 0]);
    expect(run.out).toMatch(/^The server keeps echo: \d+ checks pass, none fails/m);
    expect(file).toMatch(/echo\.\d{8}T\d{6}Z\.jsonl$/);
  });

  test('finds in the recording what the run found', async () => {
    const { code, file } = await recorded('bad', ['echo/echo/echo~with']);
    const run = await colloquy('verify', ECHO, file, '--report', `json=${join(folder, 'bad.json')}`);
    expect([code, run.code]).toEqual([1, 1]);
    const report = JSON.parse(readFileSync(join(folder, 'bad.json'), 'utf8')) as { causes: { id: string }[] };
    expect(report.causes.map(({ id }) => id)).toEqual(['echo/echo/echo~with']);
  });

  test.each([
    { name: 'there is no such file', file: join(folder, 'none.jsonl'), want: 'there is no such file' },
    { name: 'no recording', file: ECHO, want: 'bad-recording' },
  ])('says so where it is given $name', async ({ file, want }) => {
    const { code, err } = await colloquy('verify', ECHO, file);
    expect(code).toBe(2);
    expect(err).toContain(want);
  });

  test('reads a HAR file', async () => {
    const file = join(folder, 'page.har');
    const request = { url: 'ws://localhost/.ws', headers: [] };
    const messages = [
      {
        type: 'receive',
        time: Date.parse('2026-01-01T00:00:00.100Z') / 1000,
        opcode: 1,
        data: '{"wrong":1}',
      },
    ];
    const entry = { startedDateTime: '2026-01-01T00:00:00Z', request, _webSocketMessages: messages };
    writeFileSync(file, JSON.stringify({ log: { entries: [entry] } }));
    const { code, out } = await colloquy('verify', ECHO, file);
    expect(out).toContain('echo/frames/unknown');
    expect(code).toBe(0);
  });
});
