import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'playwright-core';

import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { generateSite } from '../../src/generate/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A script of the repository that is no TypeScript. */
function script<Exports>(path: string): Promise<Exports> {
  return import(new URL(`../../scripts/docs/${path}`, import.meta.url).href) as Promise<Exports>;
}

/** The playground's bundle. */
export interface Bundle {
  readonly text: string;
  /** Path of each file in it → how many bytes of it come from there. */
  readonly inputs: Readonly<Record<string, number>>;
  /** What it would import from outside. */
  readonly imports: readonly string[];
}

/** Makes it afresh. */
export async function bundle(): Promise<Bundle> {
  const { bundlePlayground } = await script<{ bundlePlayground: typeof bundle }>('playground.mjs');
  return bundlePlayground();
}

/** Names of the repository's own documents. */
export const DOCUMENTS: readonly string[] = readdirSync(join(ROOT, 'asyncapi')).sort();

/** The contract of one of them. */
export function contractNamed(name: string): Promise<Contract> {
  return loadContract(`asyncapi/${name}/asyncapi.yaml`);
}

/** A site of these contracts, as paths and texts. */
export async function siteOf(contracts: readonly Contract[]): Promise<Map<string, string>> {
  const { text } = await bundle();
  return generateSite(
    contracts.map((contract) => ({ contract, files: new Map([['asyncapi.yaml', 'asyncapi: 3.0.0\n']]) })),
    { playground: text },
  );
}

/** A folder of pages that is served. */
export interface Served {
  /** With a slash at its end. */
  readonly base: string;
  readonly close: () => void;
}

/** Serves a folder as `npm run docs:serve` does. */
export async function serveFolder(folder: string): Promise<Served> {
  const { serve } = await script<{ serve: (folder: string) => Promise<Server> }>('serve.mjs');
  const server = await serve(folder);
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}

/** Writes a site into a folder of its own and serves it. */
export async function serveSite(site: ReadonlyMap<string, string>): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-site-'));
  for (const [path, text] of site) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const served = await serveFolder(folder);
  return {
    base: served.base,
    close: () => {
      served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How a page is looked at. */
export interface View {
  readonly width?: number;
  readonly dark?: boolean;
}

/** A page, and what was wrong with it: errors on its console, requests to another host, answers that are errors, dialogs. */
export interface Watched extends AsyncDisposable {
  readonly page: Page;
  readonly troubles: string[];
}

/** A new page under watch. */
export async function watch(browser: Browser, base: string, view: View = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 1440, height: 900 },
    colorScheme: view.dark === true ? 'dark' : 'light',
  });
  const page = await context.newPage();
  // Shorter than a test, so that what is waited for in vain is named.
  page.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:'))
      troubles.push(`asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, troubles, [Symbol.asyncDispose]: () => context.close() };
}

/** How far the page is wider than its window, px. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
