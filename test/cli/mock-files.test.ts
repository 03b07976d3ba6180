import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt, runCli } from '../support/cli.ts';
import { Talk } from '../mock/support.ts';
import { mocks } from './running-mock.ts';

const CHAT = 'asyncapi/chat/asyncapi.yaml';
beforeAll(ensureBuilt, 120_000);
const { mock, open } = mocks();

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'colloquy-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A file in the test's folder. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('colloquy mock --script', () => {
  it('plays what the script says', async () => {
    const script = file('script.yaml', 'rules: [{on: chat, do: [{wait: 1ms}, {branch: refused}]}]');
    const { ready } = await mock(CHAT, '--auth', 'off', '--script', script);
    const client = new Talk(await open(ready.url));
    await client.until('connection');
    client.say({ type: 'chat', content: 'a' });
    expect(await client.next()).toMatchObject({ type: 'error' });
  });
});

describe('colloquy mock --record', () => {
  it.each([
    { trouble: [], want: 0, says: 'fail' },
    { trouble: ['--break', 'chat/heartbeat/pong'], want: 1, says: 'fail chat/heartbeat/pong' },
  ])('keeps what `colloquy verify` judges: $trouble', async ({ trouble, want, says }) => {
    const kept = join(folder, 'kept.jsonl');
    const scale = ['--time-scale', '0.2'];
    const running = await mock(CHAT, '--record', kept, ...scale, ...trouble);
    await runCli(['mock', CHAT, '--side', 'client', '--url', running.ready.url, ...scale, '--rounds', '2']);
    running.child.kill('SIGTERM');
    expect(await running.end()).toBe(0);
    expect(running.err()).toContain(`recorded: ${kept} (colloquy verify ${CHAT} ${kept})`);
    expect(readFileSync(kept, 'utf8')).not.toMatch(/token=e/);
    const { code, stdout } = await runCli(['verify', CHAT, kept]);
    expect(code).toBe(want);
    expect(stdout).toContain(says);
  });
});

describe('colloquy mock --tls', () => {
  it('speaks TLS with a certificate that can be trusted by its file', async () => {
    const { ready } = await mock(CHAT, '--auth', 'off', '--tls');
    expect(ready.url).toMatch(/^wss:/);
    const ca = readFileSync(ready.certificate ?? '', 'utf8');
    await new Talk(await open(ready.url, { ca })).until('connection');
    await expect(open(ready.url)).rejects.toThrow('"code":"tls"');
  });
});

describe('colloquy mock --config', () => {
  it('takes its flags from the file, and those that are typed over them', async () => {
    const config = file(
      'mock.yaml',
      'auth: off\ntime-scale: 0.5\nfirstToken: 1ms\nmishap: [double@pong]\nquiet: true\nparameter: {a: 1}\n',
    );
    const { ready } = await mock(CHAT, '--config', config);
    expect(ready.auth).toBe(false);
    const client = new Talk(await open(ready.url));
    await client.until('connection');
    client.say({ type: 'ping' });
    await client.until('pong', 2);
    expect((await mock(CHAT, '--config', config, '--auth', 'on')).ready.auth).toBe(true);
  });

  it.each([
    { text: 'prot: 3', want: 'has a key "prot", which is no flag' },
    { text: 'port: high', want: 'port. It takes a whole number' },
    { text: 'quiet: 3', want: 'quiet. It takes true or false' },
    { text: '- a', want: 'is to be an object' },
    { text: '{', want: 'is no YAML' },
  ])('ends with 2 for $text', async ({ text, want }) => {
    const { code, stderr } = await runCli(['mock', CHAT, '--config', file('mock.yaml', text)]);
    expect(code).toBe(2);
    expect(stderr).toContain(want);
  });
});

describe('colloquy mock --watch', () => {
  const text = readFileSync(CHAT, 'utf8');

  it('plays the changed document from the next socket on, and keeps the sessions that are open', async () => {
    const document = file('chat.yaml', text);
    const running = await mock(document, '--auth', 'off', '--watch');
    const before = new Talk(await open(running.ready.url));
    await before.until('connection');
    writeFileSync(
      document,
      text.replaceAll('const: pong', 'const: pong2').replaceAll('type: pong', 'type: pong2'),
    );
    await running.says('read again');
    const after = new Talk(await open(running.ready.url));
    await after.until('connection');
    after.say({ type: 'ping' });
    expect(await after.next()).toMatchObject({ type: 'pong2' });
    before.say({ type: 'ping' });
    expect(await before.next()).toMatchObject({ type: 'pong' });
  });

  it('tells what is wrong with a changed document, and plays the one before', async () => {
    const document = file('chat.yaml', text);
    const running = await mock(document, '--auth', 'off', '--watch');
    writeFileSync(document, 'asyncapi: 3.0.0\nchannels: 7\n');
    await running.says('error');
    await new Talk(await open(running.ready.url)).until('connection');
  });

  it('closes with 1012 what is connected to a channel that is gone', async () => {
    const document = file('chat.yaml', text);
    const running = await mock(document, '--auth', 'off', '--watch');
    const client = new Talk(await open(running.ready.url));
    await client.until('connection');
    writeFileSync(
      document,
      text.replaceAll('channels/chat', 'channels/talk').replace(/^( {2})chat:$/m, '$1talk:'),
    );
    expect(await client.end()).toMatchObject({ code: 1012 });
  });
});
