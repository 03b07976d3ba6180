import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
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

  const GUIDE = [
    '1-messages',
    '2-greeting',
    '3-answer',
    '4-branches',
    '5-many',
    '6-mistakes',
    '7-credentials',
  ];
  test.runIf(process.env['COLLOQUY_ALL'] === '1').each(GUIDE)(
    'is what the commands of the guide print: %s',
    (page) => {
      expect(disagreements([join('docs/guide', `${page}.md`)])).toBe('');
    },
    180_000,
  );

  const PROTOCOLS = readdirSync(join(ROOT, 'docs/protocols')).filter((name) => name !== 'README.md');
  test.runIf(process.env['COLLOQUY_ALL'] === '1').each(PROTOCOLS)(
    'is what the commands of a protocol print: %s',
    (page) => {
      expect(disagreements([join('docs/protocols', page)])).toBe('');
    },
    180_000,
  );
});
