import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMock } from '../../../generated/chat/mock.ts';
import type { Mock, MockEvent } from '../../../src/mock/index.ts';
import { describeNeeding } from '../../support/needs.ts';

/** The generated client of chat with its validators, as a page loads it. */
async function bundle(): Promise<string> {
  const made = await build({
    stdin: { contents: `export { ChatClient } from './generated/chat/client.ts'`, resolveDir: process.cwd() },
    ...{ bundle: true, minify: true, write: false, format: 'iife', globalName: 'chat', target: 'es2022' },
  });
  return made.outputFiles[0]?.text ?? '';
}

/** Runs in the page: holds a conversation and says what it saw. */
const HOLD = `async ({ url, token }) => {
  const client = new chat.ChatClient({ url, credentials: { token } });
  await client.open();
  const seen = [];
  for await (const { type } of client.chat({ content: 'hello' })) seen.push(type);
  const pong = await client.heartbeat({ timestamp: new Date().toISOString() });
  await client.close();
  return { seen, pong: pong.type, code: (await client.closed).code };
}`;

/** Runs in the page: opens without a credential and says how that failed. */
const REFUSED = `async ({ url }) => {
  const client = new chat.ChatClient({ url });
  const error = await client.open().catch((thrown) => thrown);
  return { isClosed: chat.ChatClient.isClosed(error), code: error.code, opened: error.opened };
}`;

it('is at most 12 KB gzipped with its validators', async () => {
  expect(gzipSync(await bundle(), { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
});

describeNeeding('chromium', 'the generated client of chat in a browser', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  let mock: Mock;
  const wrong: MockEvent[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
    mock = await startMock({
      timeScale: 0.05,
      report: (event) =>
        void (event.kind === 'finding' && event.finding.side === 'client' && wrong.push(event)),
    });
  });
  afterAll(async () => {
    await browser.close();
    await mock.close();
  });

  /** Runs a function in a page that has loaded the client. */
  async function inPage(act: string): Promise<unknown> {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const { origin, searchParams } = new URL(mock.url);
    const about = { url: `${origin}/`, token: searchParams.get('token') };
    return page.evaluate(`(${act})(${JSON.stringify(about)})`);
  }

  it('holds its conversation with the mock, which finds nothing wrong', async () => {
    const held = await inPage(HOLD);
    expect(held).toMatchObject({ pong: 'pong', code: 1000 });
    const { seen } = held as { seen: string[] };
    expect([seen[0], seen.at(-1)]).toEqual(['stream-start', 'stream-end']);
    expect(wrong).toEqual([]);
  });

  it('hears no more of a refused upgrade than the browser tells', async () => {
    expect(await inPage(REFUSED)).toEqual({ isClosed: true, code: 1006, opened: false });
  });
});

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
