import { gzipSync } from 'node:zlib';

import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { promisesOf } from '../../src/promises/index.ts';
import { BROWSER_FLAGS } from '../support/browser.ts';
import { describeNeeding } from '../support/needs.ts';
import { seriousIssues } from './axe.ts';
import { contractNamed, DOCUMENTS, overhang, serveSite, siteOf, watch, type Served } from './support.ts';

const LONG = process.env['COLLOQUY_LONG'] === '1';
/** With COLLOQUY_LONG every document, else a small one and one with several channels. */
const shown = LONG ? DOCUMENTS : ['chat', 'media-stream'];

let site: Map<string, string>;
beforeAll(async () => {
  site = await siteOf(await Promise.all(DOCUMENTS.map(contractNamed)));
}, 120_000);

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Values of an attribute in a page. */
function valuesOf(page: string, attribute: string): string[] {
  return [...page.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    unescaped(value),
  );
}

/** The ids of a page, looked for once. */
const idsOf = (path: string): ReadonlySet<string> => {
  const known = ids.get(path) ?? new Set(valuesOf(site.get(path) ?? '', 'id'));
  ids.set(path, known);
  return known;
};
const ids = new Map<string, ReadonlySet<string>>();

/** Links of a page that lead nowhere. */
function deadLinks(path: string): string[] {
  const page = site.get(path) ?? '';
  return valuesOf(page, 'href').filter((href) => {
    if (/^(https?|data):/.test(href)) return false;
    const { pathname, hash } = new URL(href, `http://site/${path}`);
    const target = decodeURIComponent(pathname).slice(1);
    if (!site.has(target)) return true;
    return hash !== '' && !idsOf(target).has(decodeURIComponent(hash.slice(1)));
  });
}

describe('the site of documents', () => {
  it('has no dead link', () => {
    const pages = [...site.keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toHaveLength(1 + 4 * DOCUMENTS.length);
    expect(pages.flatMap((path) => deadLinks(path).map((link) => `${path}: ${link}`))).toEqual([]);
  });

  it('gives no id twice on one page', () => {
    for (const [path, text] of site) {
      const ids = valuesOf(text.replace(/<script[\s\S]*?<\/script>/g, ''), 'id');
      if (path.endsWith('.html'))
        expect([path, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([path, []]);
    }
  });

  it.each(DOCUMENTS)('has the sentence of every check under its id: %s', async (name) => {
    const contract = await contractNamed(name);
    const known = idsOf(`${name}/promises.html`);
    const checks = contract.channels.flatMap((channel) => promisesOf(contract, channel)).map(({ id }) => id);
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter((id) => !known.has(id.replace(/\s/g, encodeURIComponent)))).toEqual([]);
  });

  it('weighs at most 300 KB gzipped at the first load, without the playground', () => {
    const weight = (path: string): number => gzipSync(site.get(path) ?? '').length;
    const shared = weight('assets/colloquy.css') + weight('assets/colloquy.js');
    const pages = [...site.keys()].filter((path) => path.endsWith('.html'));
    const heavy = pages
      .map((path) => [path, shared + weight(path)] as const)
      .filter(([, bytes]) => bytes > 300_000);
    expect(heavy).toEqual([]);
    expect(pages.every((path) => !/<script[^>]*playground/.test(site.get(path) ?? ''))).toBe(true);
  });
});

describeNeeding('chromium', 'a page of a document', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
    served = await serveSite(site);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  const paths = [
    'index.html',
    ...shown.flatMap((name) =>
      ['index', 'messages', 'promises', 'play'].map((page) => `${name}/${page}.html`),
    ),
  ];
  const views = [
    { width: 360, dark: false },
    { width: 1440, dark: true },
    { width: 768, dark: false },
    { width: 1440, dark: false },
  ];

  // Each page every way in the long lane; else one way, in turn a phone by day and a desk by night.
  it.each(
    paths.flatMap((path, at) =>
      (LONG ? views : views.slice(at % 2, (at % 2) + 1)).map(
        ({ width, dark }) => [path, width, dark ? 'dark' : 'light'] as const,
      ),
    ),
  )(
    'is in order: %s at %d px, %s',
    async (path, width, theme) => {
      await using watched = await watch(browser, served.base, { width, dark: theme === 'dark' });
      await watched.page.goto(served.base + path);
      expect(await overhang(watched.page)).toBeLessThanOrEqual(0);
      expect(await seriousIssues(watched.page)).toEqual([]);
      expect(watched.troubles).toEqual([]);
    },
    120_000,
  );

  it('shows the sentence that a report’s link names', async () => {
    await using watched = await watch(browser, served.base);
    const id = 'chat/faults/bad-payload/chat:missing:/content';
    await watched.page.goto(`${served.base}chat/promises.html#${id}`);
    await watched.page.waitForSelector('.promise:target');
    expect(await watched.page.locator('.promise:target .check').textContent()).toBe(id);
    expect(await watched.page.locator('.promise:target').isVisible()).toBe(true);
  });

  it('finds what is searched for, copies an example, and keeps the theme', async () => {
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${served.base}chat/messages.html`);
    await page.fill('input[type=search]', 'a human was told');
    expect(await page.locator('.message:visible').count()).toBe(1);
    await page.fill('input[type=search]', '');
    await page.locator('.copy-button').first().click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(copied)).toMatchObject({ type: 'chat' });
    await page.click('.theme');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.className)).toBe('dark');
    expect(watched.troubles).toEqual([]);
  });
});
