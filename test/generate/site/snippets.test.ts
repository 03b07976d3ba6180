import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Contract } from '../../../src/contract/index.ts';
import { snippetsOf } from '../../../src/generate/site/snippets.ts';
import { startMock, type Mock } from '../../../src/mock/index.ts';
import { contractNamed, DOCUMENTS, serveSite } from '../../site/support.ts';
import { BROWSER_FLAGS } from '../../support/browser.ts';
import { describeNeeding, PYTHON } from '../../support/needs.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let chat: Contract;
let mock: Mock;
/** Inside the repository, where the package `ws` is found. */
let folder: string;
beforeAll(async () => {
  chat = await contractNamed('chat');
  mock = await startMock(chat, { auth: { accept: ['t-1'] }, pace: { firstTokenMs: 1, intervalMs: 1 } });
  folder = mkdtempSync(join(ROOT, '.colloquy-snippet-'));
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The program for the mock's port; it ends once the answer has come. */
function program(name: string): string {
  const [channel] = chat.channels;
  const text = channel && snippetsOf(chat, channel).find((snippet) => snippet.name === name)?.text;
  return (text ?? '').replaceAll('localhost:3001', `127.0.0.1:${String(mock.port)}`);
}

/** Runs a program until it has printed the end of the answer. */
async function printed(command: string, file: string): Promise<string> {
  const child = promisify(execFile)(command, [file], {
    cwd: folder,
    env: { ...process.env, TOKEN: 't-1', PYTHONUNBUFFERED: '1' },
    timeout: 15_000,
  });
  let text = '';
  child.child.stdout?.on('data', (more: string) => {
    text += more;
    if (text.includes('stream-end')) child.child.kill();
  });
  await child.catch(() => undefined);
  return text;
}

describe('the programs to start from', () => {
  it('connect, ask and print with Node', async () => {
    const file = join(folder, 'client.mjs');
    writeFileSync(file, program('Node'));
    const text = await printed(process.execPath, file);
    for (const type of ['connection', 'stream-start', 'stream-token', 'stream-end'])
      expect(text).toContain(`"${type}"`);
  });

  it('quote what a shell would read', () => {
    const [channel] = chat.channels;
    const [server] = chat.servers;
    if (!channel || !server) throw new Error('no channel');
    const evil: Contract = { ...chat, servers: [{ ...server, host: `h';rm -rf "$HOME"` }] };
    expect(snippetsOf(evil, channel)[0]?.text).toBe(
      `wscat --connect 'ws://h'\\'';rm -rf "$HOME"/?token='"$TOKEN"`,
    );
  });

  it.each(DOCUMENTS)('are there for every channel, and are JavaScript: %s', async (name) => {
    const contract = await contractNamed(name);
    for (const channel of contract.channels) {
      const snippets = snippetsOf(contract, channel);
      expect(snippets.map((snippet) => snippet.name)).toEqual(['wscat', 'Browser', 'Node', 'Python']);
      expect(() => new Function(snippets[1]?.text ?? '')).not.toThrow();
    }
  });
});

describeNeeding('python3-fastapi', 'the program to start from', () => {
  it('connects, asks and prints with Python', async () => {
    const file = join(folder, 'client.py');
    writeFileSync(file, program('Python'));
    const text = await printed(PYTHON, file);
    for (const type of ['connection', 'stream-start', 'stream-end']) expect(text).toContain(`"${type}"`);
  });
});

describeNeeding('chromium', 'the program to start from, in a page', () => {
  it('connects, asks and prints', async () => {
    const served = await serveSite(new Map([['index.html', '<!doctype html><title>empty</title>']]));
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
    try {
      const page = await browser.newPage();
      const lines: string[] = [];
      page.on('console', (message) => lines.push(message.text()));
      page.on('dialog', (dialog) => void dialog.accept('t-1'));
      // A page that is no local one may not dial a local address.
      await page.goto(served.base);
      await page.evaluate(`(() => { ${program('Browser')} })()`);
      await expect
        .poll(() => lines.some((line) => line.includes('stream-end')), { timeout: 10_000 })
        .toBe(true);
      expect(lines.some((line) => line.includes('"connection"'))).toBe(true);
    } finally {
      await browser.close();
      served.close();
    }
  });
});
