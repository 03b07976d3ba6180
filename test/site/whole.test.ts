import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BROWSER_FLAGS } from '../support/browser.ts';
import { describeNeeding } from '../support/needs.ts';
import { seriousIssues } from './axe.ts';
import { DOCUMENTS, overhang, serveFolder, watch, type Served } from './support.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = join(ROOT, '.colloquy/site');
const LONG = process.env['COLLOQUY_LONG'] === '1';
const ALL = process.env['COLLOQUY_ALL'] === '1';

/** Builds the site; answers the processor time that took, s. */
function build(): number {
  const { status, stdout, stderr } = spawnSync(
    '/bin/bash',
    ['-c', "TIMEFORMAT='%U %S'; time npm run --silent docs"],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  const [user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return user + system;
}

/** The documents whose pages weigh most. */
const LARGEST = ['chat', 'realtime'];

/** A phone by day and a desk by night: every page is looked at both ways in the long lane, else one way, in turn. */
const LOOKS = [
  [360, 'light'],
  [1440, 'dark'],
] as const;

/** The pages, as paths from the site's root. */
function pages(): string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('source/'))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(SITE, path), 'utf8');
}

/** The file that an address of the site leads to; undefined: none. */
function fileAt(pathname: string): string | undefined {
  const path = decodeURIComponent(pathname).slice(1);
  return [path, `${path}.html`, join(path, 'index.html')].find(
    (name) => existsSync(join(SITE, name)) && statSync(join(SITE, name)).isFile(),
  );
}

const ids = new Map<string, ReadonlySet<string>>();
function idsOf(path: string): ReadonlySet<string> {
  const known =
    ids.get(path) ?? new Set([...read(path).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id)));
  ids.set(path, known);
  return known;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** Links of a page that lead nowhere. */
function deadLinks(path: string): string[] {
  const body = read(path).replace(/<head>[\s\S]*?<\/head>/, '');
  const links = [...body.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => unescaped(href));
  return [...new Set(links)].filter((href) => {
    if (/^(https?|data|mailto):/.test(href)) return false;
    const { pathname, hash } = new URL(href, `http://site/${path}`);
    const file = fileAt(pathname);
    if (file === undefined) return true;
    if (hash === '' || !file.endsWith('.html')) return false;
    return !idsOf(file).has(decodeURIComponent(hash.slice(1)));
  });
}

/** What a reader's browser loads for a page before it asks for more, gzipped. */
async function firstLoad(browser: Browser, served: Served, path: string): Promise<number> {
  await using watched = await watch(browser, served.base);
  const loaded: string[] = [];
  watched.page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await watched.page.goto(served.base + path, { waitUntil: 'networkidle' });
  const files = new Set(loaded.flatMap((pathname) => fileAt(pathname) ?? []));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(SITE, file))).length, 0);
}

/** A page of each kind. */
const kinds = [
  ...['index', 'guide/2-greeting', 'recipes/fastapi', 'reference/cli', 'decisions/index'],
  ...['api/functions/startMock', 'protocols/index'],
  ...['index', 'messages', 'promises', 'play'].map((page) => `protocols/chat/${page}`),
];

const some = [
  ...kinds,
  ...(LONG ? ['start', 'changelog', 'guide/index', 'guide/install', 'api/index', 'protocols/chat'] : []),
].map((path) => `${path}.html`);

/** Building it takes half a minute: only where every test is asked for. */
const describeWhole: typeof describeNeeding = ALL
  ? describeNeeding
  : (_tool, name, body) => {
      describe.skip(name, body);
    };

describeWhole('chromium', 'the documentation site', () => {
  let browser: Browser;
  let served: Served;
  let seconds: number;
  beforeAll(async () => {
    seconds = build();
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
    served = await serveFolder(SITE);
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  it('has the pages of every document, and all of the guide, the reference and the interface', () => {
    const found = pages();
    for (const name of DOCUMENTS)
      for (const page of ['index', 'messages', 'promises', 'play'])
        expect(found).toContain(`protocols/${name}/${page}.html`);
    for (const path of some) expect(found).toContain(path);
  });

  it('has no dead link', () => {
    expect(pages().flatMap((path) => deadLinks(path).map((link) => `${path}: ${link}`))).toEqual([]);
  }, 120_000);

  it('weighs at most 300 KB gzipped at the first load of any kind of page', async () => {
    const heavy: string[] = [];
    for (const path of [
      'index.html',
      'start.html',
      'reference/cli.html',
      ...(LONG ? DOCUMENTS : LARGEST).flatMap((name) => [
        `protocols/${name}/index.html`,
        `protocols/${name}/messages.html`,
        `protocols/${name}/promises.html`,
      ]),
    ]) {
      const bytes = await firstLoad(browser, served, path);
      if (bytes > 300_000) heavy.push(`${path}: ${String(bytes)}`);
    }
    expect(heavy).toEqual([]);
  }, 180_000);

  it.each(
    some.flatMap((path, at) =>
      (LONG ? LOOKS : [LOOKS[at % 2 === 0 ? 0 : 1]]).map((look) => [path, ...look] as const),
    ),
  )(
    'is in order: %s at %d px, %s',
    async (path, width, theme) => {
      await using watched = await watch(browser, served.base, { width, dark: theme === 'dark' });
      await watched.page.goto(served.base + path, { waitUntil: 'networkidle' });
      expect(await overhang(watched.page)).toBeLessThanOrEqual(0);
      expect(await seriousIssues(watched.page)).toEqual([]);
      expect(watched.troubles).toEqual([]);
    },
    60_000,
  );

  if (LONG) {
    it('is built in less than 60 s of processor time', () => {
      expect(seconds).toBeLessThan(60);
    });

    it('loads every page without an error, none wider than 360 px', async () => {
      const wrong: string[] = [];
      for (const path of pages()) {
        await using watched = await watch(browser, served.base, { width: 360 });
        await watched.page.goto(served.base + path, { waitUntil: 'networkidle' });
        const over = await overhang(watched.page);
        wrong.push(...watched.troubles.map((trouble) => `${path}: ${trouble}`));
        if (over > 0) wrong.push(`${path}: ${String(over)} px too wide`);
      }
      expect(wrong).toEqual([]);
    }, 900_000);
  }

  it('finds a message by the search of the site', async () => {
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await page.goto(`${served.base}index.html`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.fill('.VPLocalSearchBox input', 'human-escalation-response');
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    const found = await page
      .locator('.VPLocalSearchBox .result')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(found.some((path) => path.includes('/protocols/chat/messages'))).toBe(true);
    expect(watched.troubles).toEqual([]);
  });

  it('holds a conversation in its playground, reached from page to page', async () => {
    await using watched = await watch(browser, served.base);
    const { page } = watched;
    await page.goto(`${served.base}protocols/chat/index.html`, { waitUntil: 'networkidle' });
    await page.locator('.VPSidebar').getByText('Playground').click();
    await page.click('[data-start]');
    await page.waitForSelector('.pg');
    await page.click('.pg-setup button[type=submit]');
    await page.waitForSelector('.state.is-current[data-state=ready]');
    await page.click('.pg-composer button[type=submit]');
    await page.locator('.pg-log').getByText('stream-end', { exact: true }).waitFor();
    expect(await page.locator('.pg-finding').count()).toBe(0);
    expect(watched.troubles).toEqual([]);
  });
});
