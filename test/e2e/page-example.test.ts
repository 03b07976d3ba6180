import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { BROWSER_FLAGS } from '../support/browser.ts';
import { ensureBuilt } from '../support/cli.ts';
import { describeNeeding } from '../support/needs.ts';

describeNeeding('chromium', 'the page of examples/page', () => {
  let browser: Browser;
  let server: ChildProcess;
  let address: string;
  beforeAll(async () => {
    ensureBuilt();
    server = spawn(process.execPath, ['examples/page/serve.mjs', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((resolve, reject) => {
      server.once('exit', () => reject(new Error('serve.mjs ended')));
      server.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
    });
    address = line.split(' ')[0] ?? '';
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.kill('SIGKILL');
  });

  async function opened(query: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${address}?${query}`);
    await page.getByText('connected').waitFor();
    return page;
  }

  /** Says something and answers the line that comes back, when it has ended. */
  async function answerTo(page: Page, text: string): Promise<string> {
    await page.getByLabel('message').fill(text);
    await page.getByRole('button', { name: 'Send' }).click();
    const line = page.locator('li').nth(1);
    await expect.poll(() => line.textContent(), { timeout: 20_000 }).toMatch(/[.!?]$/);
    return (await line.textContent()) ?? '';
  }

  it('says the same with the mock on a port and with the mock in the page', async () => {
    const contract = await loadContract('asyncapi/chat/asyncapi.yaml');
    await using mock = await startMock(contract, { auth: 'off' });
    const answers = [
      await answerTo(await opened(`url=${encodeURIComponent(mock.url)}`), 'Hello?'),
      await answerTo(await opened(''), 'Hello?'),
    ];
    expect(answers[0]).not.toBe('');
    expect(answers[1]).toBe(answers[0]);
    expect(mock.journal.filter((entry) => entry.message === 'chat')).toHaveLength(1);
  });

  it('shows an answer that is cut off in the middle', async () => {
    const page = await opened('mishap=cut@stream-token,nth=3');
    await page.getByLabel('message').fill('Hello?');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('closed with 1006').waitFor();
    expect(await page.locator('li').nth(1).textContent()).toMatch(/ …$/);
  });
});
