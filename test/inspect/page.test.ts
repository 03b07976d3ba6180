import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_FLAGS } from '../support/browser.ts';
import { describeNeeding } from '../support/needs.ts';
import { house, traceContract } from '../mock/support.ts';

const { mock: start, talk } = house();

describeNeeding('chromium', 'the page of a mock', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
  });
  afterAll(() => browser.close());

  /** A mock with a client, and its page; what the page complains of is thrown at the end. */
  async function opened(): Promise<{
    page: Page;
    client: Awaited<ReturnType<typeof talk>>;
    wrong: string[];
  }> {
    const mock = await start(await traceContract('chat'), { text: 'one <b>two</b>' });
    const client = await talk(mock.url);
    await client.until('connection');
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (line) => void (line.type() === 'error' && wrong.push(line.text())));
    await page.goto(mock.page ?? '');
    await page.getByText('#1 chat · ready').waitFor();
    return { page, client, wrong };
  }

  it('shows the sessions and the timeline with its verdicts, whatever a frame says as text', async () => {
    const { page, client, wrong } = await opened();
    client.say({ type: 'chat', content: '<img src=x onerror=alert(1)>' });
    client.say('{');
    await client.until('stream-end');
    const timeline = page.locator('#timeline');
    await timeline.getByText('stream-end').first().waitFor();
    await timeline.getByText('<img src=x onerror=alert(1)>').waitFor();
    await timeline.getByText('chat/frames/not-json').waitFor();
    expect(await page.locator('#timeline img, #timeline td b b').count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('sends, takes a branch, makes trouble and closes by its buttons', async () => {
    const { page, client, wrong } = await opened();
    await page.getByText('#1 chat · ready').click();
    await page.getByLabel('message', { exact: true }).selectOption('human-escalation-response');
    await page.getByLabel('members, as JSON').fill('{"message": "by hand"}');
    await page.getByRole('button', { name: 'Send' }).click();
    await client.until('human-escalation-response');
    await page.getByLabel('branch', { exact: true }).selectOption('refused');
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByLabel('mishap', { exact: true }).selectOption('garbled');
    await page.getByRole('button', { name: 'Make it' }).click();
    expect(await client.next()).toEqual({ raw: '{' });
    client.say({ type: 'chat', content: 'a' });
    expect(await client.next()).toMatchObject({ type: 'error' });
    await page.getByLabel('code', { exact: true }).fill('4001');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await client.end()).toMatchObject({ code: 4001 });
    await page.getByText('Nobody is connected.').waitFor();
    expect(wrong).toEqual([]);
  });

  it('fits a phone, and leaves the focus where it is', async () => {
    const { page, client, wrong } = await opened();
    await page.setViewportSize({ width: 360, height: 740 });
    client.say({ type: 'chat', content: 'a word without an end: ' + 'abcdefghij'.repeat(40) });
    client.say('{');
    const timeline = page.locator('#timeline');
    await timeline.getByText('chat/frames/not-json').waitFor();
    const beyond = await page.evaluate(() => {
      const all = [...document.querySelectorAll('body *')];
      return all.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.tagName);
    });
    expect(beyond).toEqual([]);
    const session = page.locator('#sessions button');
    await session.focus();
    await page.keyboard.press('Enter');
    client.say({ type: 'ping' });
    await timeline.getByText('pong').first().waitFor();
    expect(await session.getAttribute('aria-pressed')).toBe('true');
    expect(await session.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(wrong).toEqual([]);
  });
});
