import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { BROWSER_FLAGS } from '../support/browser.ts';
import { describeNeeding } from '../support/needs.ts';
import { CHAT_SUBJECTS, chatToken, startSubject } from '../support/subject.ts';
import { seriousIssues } from './axe.ts';
import { contractNamed, overhang, serveSite, siteOf, watch, type Served } from './support.ts';

describeNeeding('chromium', 'the playground', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
    served = await serveSite(await siteOf(await Promise.all(['chat', 'media-stream'].map(contractNamed))));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  /** Opens the playground of a document's first channel. */
  async function open(page: Page, name: string): Promise<void> {
    await page.goto(`${served.base}${name}/play.html`);
    await page.locator('[data-start]').first().click();
    await page.waitForSelector('.pg');
  }

  const connect = (page: Page): Promise<void> =>
    page.locator('.pg-setup button[type=submit]').first().click();
  const log = (page: Page): ReturnType<Page['locator']> => page.locator('.pg-log').first();

  it('is loaded when it is asked for, and not before', async () => {
    await using watched = await watch(browser, served.base);
    const asked: string[] = [];
    watched.page.on('request', (request) => asked.push(request.url()));
    await watched.page.goto(`${served.base}chat/play.html`);
    expect(asked.filter((url) => /playground|contract/.test(url))).toEqual([]);
    await watched.page.click('[data-start]');
    await watched.page.waitForSelector('.pg');
    expect(asked.filter((url) => /playground|contract/.test(url))).toHaveLength(2);
  });

  it('holds a chat conversation and lights up what is open', async () => {
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await open(page, 'chat');
    await connect(page);
    await log(page).getByText('connection', { exact: true }).waitFor();
    await page.waitForSelector('.state.is-current[data-state=ready]');
    await page.selectOption('select[name=message]', 'chat');
    await page.click('.pg-composer button[type=submit]');
    await page.waitForSelector('details.is-open[data-exchange=chat] .arrow.is-next');
    await log(page).getByText('stream-end', { exact: true }).waitFor();
    await page.waitForSelector('details[data-exchange=chat]:not(.is-open)');
    await connect(page);
    await page.locator('.pg-row.note.good').waitFor();
    expect(await page.locator('.pg-finding').count()).toBe(0);
    expect(await page.locator('.pg-row.note.good').textContent()).toContain('none was broken');
    expect([await overhang(page), watched.troubles]).toEqual([0, []]);
  });

  it('says what is wrong with a message as it is typed, and what comes of sending it', async () => {
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await open(page, 'chat');
    await connect(page);
    await page.waitForSelector('.state.is-current[data-state=ready]');
    await page.fill('textarea', '{"type":"chat","content":42}');
    expect(await page.locator('.pg-problems').textContent()).toContain('/content');
    await page.fill('textarea', '{');
    expect(await page.locator('.pg-problems').textContent()).toContain('not JSON');
    await page.selectOption('select[name=example]', 'spoilt missing:/content');
    await page.click('.pg-composer button[type=submit]');
    await log(page).getByText('chat, not valid').waitFor();
    await log(page).getByText('error', { exact: true }).waitFor();
    const link = await page.locator('.pg-finding a').first().getAttribute('href');
    expect(link).toBe('promises.html#chat/chat/chat~schema');
    expect(watched.troubles).toEqual([]);
  });

  it('breaks a promise that is ticked, and names it', async () => {
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await open(page, 'chat');
    await page.click('.pg-trouble summary');
    await page.check('input[value="chat/chat/streamed/stream-start~schema"]');
    await connect(page);
    await page.waitForSelector('.state.is-current[data-state=ready]');
    await page.click('.pg-composer button[type=submit]');
    await log(page).getByText('stream-start, not valid').waitFor();
    const found = await page.locator('.pg-finding a').allTextContents();
    expect(found).toEqual(['chat/chat/streamed/stream-start~schema']);
  });

  it('shows what a refused upgrade is', async () => {
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await open(page, 'chat');
    await page.selectOption('select[name=credential]', 'missing');
    await connect(page);
    await log(page).getByText('HTTP 401').waitFor();
  });

  it('plays 5 s of frames every 20 ms', async () => {
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await open(page, 'media-stream');
    await connect(page);
    await page.waitForSelector('.state.is-current[data-state=streaming]');
    const sentence = page.locator('.pg-verdict').first();
    await expect
      .poll(async () => Number(/^(\d+) from the client/.exec((await sentence.textContent()) ?? '')?.[1]), {
        timeout: 30_000,
      })
      .toBeGreaterThan(250);
    const failed = await page.locator('.pg-finding .level.must').count();
    expect([failed, watched.troubles]).toEqual([0, []]);
  }, 60_000);

  it('judges a live broken server, frame by frame', async () => {
    await using subject = await startSubject(CHAT_SUBJECTS.ws, {
      defect: 'wrong-message-id',
      timeScale: 0.2,
    });
    const url = `${subject.url}?token=${await chatToken()}`;
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await open(page, 'chat');
    await page.selectOption('select[name=peer]', 'live');
    await page.fill('input[name=url]', url);
    await connect(page);
    await page.waitForSelector('.state.is-current[data-state=ready]');
    await page.click('.pg-composer button[type=submit]');
    await page.locator('.pg-finding a').first().waitFor();
    expect(await page.locator('.pg-finding a').first().textContent()).toBe(
      'chat/chat/streamed/stream-token~key',
    );
    expect(watched.troubles.filter((trouble) => !trouble.includes(subject.url))).toEqual([]);
  });

  it('is in order for those who hear it, before and after', async () => {
    for (const dark of [false, true]) {
      await using watched = await watch(browser, served.base, { width: 360, dark });
      const { page } = watched;
      await open(page, 'chat');
      await page.click('.pg-trouble summary');
      await connect(page);
      await page.waitForSelector('.state.is-current[data-state=ready]');
      await page.fill('textarea', '{"type":"chat"}');
      await page.click('.pg-composer button[type=submit]');
      await page.locator('.pg-finding').first().waitFor();
      expect(await overhang(page)).toBe(0);
      expect(await seriousIssues(page)).toEqual([]);
    }
  }, 60_000);
});
