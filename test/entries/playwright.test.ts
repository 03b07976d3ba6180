import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routeMock } from '../../src/entries/playwright.ts';
import { createMock } from '../../src/mock/index.ts';
import { traceContract } from '../mock/support.ts';
import { BROWSER_FLAGS } from '../support/browser.ts';
import { describeNeeding } from '../support/needs.ts';

/** Runs in the page: talks, and says what it saw. */
const TALK = `new Promise((resolve) => {
  const socket = new WebSocket('ws://mock.example/');
  const seen = [];
  socket.onmessage = ({ data }) => {
    const { type } = JSON.parse(data);
    seen.push(type);
    if (type === 'connection') socket.send(JSON.stringify({ type: 'ping' }));
    else socket.close(1000);
  };
  socket.onclose = ({ code, reason }) => resolve({ seen, code, reason });
})`;

describeNeeding('chromium', 'a mock behind Playwright’s routeWebSocket', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
  });
  afterAll(() => browser.close());

  it('answers the page, with nothing listening', async () => {
    await using mock = createMock(await traceContract('chat'), { auth: 'off' });
    const page = await browser.newPage();
    await routeMock(page, 'ws://mock.example/', mock);
    expect(await page.evaluate(TALK)).toMatchObject({ seen: ['connection', 'pong'], code: 1000 });
    await expect.poll(() => mock.sessions).toEqual([]);
  });

  it('shows a refusal as a close with 1008', async () => {
    await using mock = createMock(await traceContract('chat'));
    const page = await browser.newPage();
    await routeMock(page, /mock\.example/, mock);
    expect(await page.evaluate(TALK)).toEqual({ seen: [], code: 1008, reason: 'HTTP 401' });
  });
});
