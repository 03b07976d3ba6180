import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { missingToolLines } from '../support/missing-tools.ts';
import { ROOT } from './source.ts';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs scripts/ci-summary.mjs on a report of the test runner. */
function summary(report: unknown): { last: string | undefined; status: number | null } {
  const file = join(folder, 'report.json');
  if (report === undefined) rmSync(file, { force: true });
  else writeFileSync(file, JSON.stringify(report));
  const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'scripts/ci-summary.mjs'), file], {
    encoding: 'utf8',
  });
  return { last: stdout.trimEnd().split('\n').at(-1), status };
}

describe('the last line of .ci/run', () => {
  const good = { numPassedTests: 7, numFailedTests: 0, success: true, testResults: [] };
  const unloaded = { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };
  test.each([
    { given: good, last: '7 passed, 0 failed', status: 0 },
    { given: { ...good, numFailedTests: 2, success: false }, last: '7 passed, 2 failed', status: 1 },
    { given: { ...good, success: false, testResults: [unloaded] }, last: '7 passed, 1 failed', status: 1 },
    { given: { ...good, success: false }, last: '7 passed, 0 failed', status: 1 },
    { given: { ...good, numPassedTests: 0 }, last: '0 passed, 0 failed', status: 1 },
    { given: undefined, last: '0 passed, 0 failed', status: 1 },
  ])('for $given is $last, exit code $status', ({ given, last, status }) => {
    expect(summary(given)).toEqual({ last, status });
  });
});

describe('a missing tool', () => {
  test('is told once, with how many tests need it', () => {
    const skipped = [
      'a server [needs python3-fastapi] > answers',
      'a server [needs python3-fastapi] > closes',
      'a page [needs chromium] > opens',
      'something else that is skipped',
    ];
    expect(missingToolLines(skipped)).toEqual([
      '2 tests need python3-fastapi: not run',
      '1 test needs chromium: not run',
    ]);
  });
});
