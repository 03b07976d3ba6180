import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, test, vi } from 'vitest';

import { ensureBuilt } from '../support/cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

beforeAll(ensureBuilt);

/** Runs the `console` blocks of a page and answers what no longer agrees; empty where all do. */
function disagreements(page: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/docs.mjs', '--check', page],
      { cwd: ROOT },
      (error, stdout, stderr) => resolve(error === null ? '' : stdout + stderr),
    );
  });
}

// Most of the time of a page goes by in waits of what it runs.
vi.setConfig({ maxConcurrency: 3 });

/** The pages that take longest: they begin first. */
const LONGEST = ['docs/guide/8-more-words.md', 'docs/guide/judge-your-server.md'];

/** Pages that are like one another: outside the long lane one of each kind is read. */
const ALIKE = ['docs/protocols/', 'docs/recipes/'];
const LONG = process.env['COLLOQUY_LONG'] === '1';

/** Every page with commands but the README. */
function pages(): string[] {
  const found = ['guide', 'protocols', 'recipes'].flatMap((folder) =>
    readdirSync(join(ROOT, 'docs', folder)).map((name) => `docs/${folder}/${name}`),
  );
  const shown = [...new Set([...LONGEST, ...found])].filter((page) =>
    readFileSync(join(ROOT, page), 'utf8').includes('```console'),
  );
  const first = ALIKE.map((folder) => shown.find((page) => page.startsWith(folder)));
  const isOneMore = (page: string): boolean => ALIKE.some((folder) => page.startsWith(folder));
  return shown.filter((page) => LONG || first.includes(page) || !isOneMore(page));
}

describe('what is printed under a command of the pages', () => {
  test.concurrent(
    'is what the commands of the README print',
    async () => {
      expect(await disagreements('README.md')).toBe('');
    },
    90_000,
  );

  test.runIf(process.env['COLLOQUY_ALL'] === '1').concurrent.each(pages())(
    'is what the commands of a page print: %s',
    async (page) => {
      expect(await disagreements(page)).toBe('');
    },
    180_000,
  );
});
