import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, test } from 'vitest';

import { ensureBuilt } from '../support/cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

beforeAll(ensureBuilt);

/** Runs the `console` blocks of pages and answers what no longer agrees; empty where all do. */
function disagreements(pages: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check', ...pages], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr;
}

describe('what is printed under a command of the pages', () => {
  test('is what the commands of the README print', () => {
    expect(disagreements(['README.md'])).toBe('');
  }, 90_000);

  /** The pages with commands. */
  const pages = ['guide', 'protocols', 'recipes'].flatMap((folder) =>
    readdirSync(join(ROOT, 'docs', folder))
      .map((name) => `docs/${folder}/${name}`)
      .filter((page) => readFileSync(join(ROOT, page), 'utf8').includes('```console')),
  );
  test.runIf(process.env['COLLOQUY_ALL'] === '1').each(pages)(
    'is what the commands of a page print: %s',
    (page) => {
      expect(disagreements([page])).toBe('');
    },
    180_000,
  );
});
