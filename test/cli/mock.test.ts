import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { listen } from '../../src/wire/index.ts';
import { ensureBuilt, runCli } from '../support/cli.ts';
import { mocks } from './running-mock.ts';
import { Ear } from '../wire/support.ts';

const CHAT = 'asyncapi/chat/asyncapi.yaml';
beforeAll(ensureBuilt, 120_000);
const { mock, open } = mocks();

describe('colloquy mock', () => {
  it('says where it listens, greets, and closes with 1001 and exit code 0 when it is stopped', async () => {
    const running = await mock(CHAT);
    expect(running.ready).toMatchObject({ event: 'ready', auth: true });
    const ear = new Ear(await open(running.ready.url));
    await ear.frames(1);
    expect(ear.seen[0]?.[1]).toContain('"type":"connection"');
    running.child.kill('SIGINT');
    expect(await ear.end()).toMatchObject({ code: 1001, by: 'peer' });
    expect(await running.end()).toBe(0);
    expect(running.err()).toContain('#1 open chat /\n');
    expect(running.err()).not.toContain('token=');
  });

  it('tells the mistakes of its peers, and nothing with --quiet', async () => {
    for (const [args, want] of [
      [[], 'chat/frames/not-json'],
      [['--quiet'], ''],
    ] as const) {
      const running = await mock(CHAT, '--auth', 'off', ...args);
      const connection = await open(running.ready.url);
      const ear = new Ear(connection);
      connection.send('{');
      connection.close(1000);
      await ear.end();
      running.child.kill('SIGTERM');
      expect(await running.end()).toBe(0);
      expect(running.err()).toContain(want);
      if (want === '') expect(running.err()).toBe('');
    }
  });

  it('plays a compiled contract', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
    const file = join(folder, 'contract.json');
    writeFileSync(file, JSON.stringify(await loadContract(CHAT)));
    const running = await mock(file, '--auth', 'off');
    await new Ear(await open(running.ready.url)).frames(1);
    rmSync(folder, { recursive: true });
  });

  it('breaks a check on purpose', async () => {
    const running = await mock(CHAT, '--auth', 'off', '--break', 'chat/frames/not-json');
    const ear = new Ear(await open(running.ready.url));
    await ear.frames(2);
    expect(ear.seen).toContainEqual(['text', '{']);
  });

  it('plays the client against a server, and says with its exit code whether that kept the contract', async () => {
    for (const [args, want] of [
      [[], { code: 0, says: 'the server kept the contract' }],
      [['--break', 'chat/heartbeat/pong'], { code: 1, says: 'the server broke 1 promise' }],
    ] as const) {
      const server = await mock(CHAT, '--time-scale', '0.05', ...args);
      const call = ['mock', CHAT, '--side', 'client', '--url', server.ready.url, '--time-scale', '0.05'];
      const { code, stdout } = await runCli(call);
      expect([code, stdout]).toEqual([want.code, expect.stringContaining(want.says)]);
      expect(stdout).not.toContain('token=');
      server.child.kill('SIGTERM');
      await server.end();
    }
  });

  const doors = [
    { given: 'a client without a server', args: [CHAT, '--side', 'client'], want: 'which-url' },
    {
      given: 'a server that is not there',
      args: [CHAT, '--side', 'client', '--url', 'ws://127.0.0.1:1', '--auth', 'off'],
      want: 'subject-unreachable',
    },
    { given: 'a rule that is none', args: [CHAT, '--mishap', 'explode'], want: 'bad-mishap' },
    { given: 'no such script', args: [CHAT, '--script', 'no-such.yaml'], want: 'unreadable-file' },
    { given: 'a script that is none', args: [CHAT, '--script', 'package.json'], want: 'bad-script' },
    { given: 'a config that is none', args: [CHAT, '--config', 'package.json'], want: 'bad-config' },
    { given: 'no such file', args: ['no-such.yaml'], want: 'no-file' },
    {
      given: 'a check that nobody can break',
      args: [CHAT, '--break', 'chat/nothing'],
      want: 'not-breakable',
    },
    { given: 'a channel that is not there', args: [CHAT, '--channel', 'talk'], want: 'no-such-channel' },
    { given: 'a host that is not ours', args: [CHAT, '--host', '192.0.2.1'], want: 'host-unknown' },
  ];
  it.each(doors)('ends with 2 and says $want for $given', async ({ args, want }) => {
    const { code, stderr, stdout } = await runCli(['mock', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`[${want}]`);
    expect(stderr).not.toContain('    at ');
  });

  it('ends with 2 where the port is taken', async () => {
    const listener = await listen({ upgrade: () => ({ kind: 'refuse', status: 404 }) });
    const { code, stderr } = await runCli(['mock', CHAT, '--port', String(listener.port)]);
    await listener.close();
    expect(code).toBe(2);
    expect(stderr).toContain('[port-taken]');
  });
});
