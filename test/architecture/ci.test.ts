import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { missingToolLines } from '../support/missing-tools.ts';
import { ROOT } from './source.ts';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs scripts/ci-summary.mjs on a report of the test runner, and on one of what was tried again. */
function summary(
  report: unknown,
  again?: unknown,
  ...flags: string[]
): { lines: string[]; status: number | null } {
  const files = [report, again].map((each, index) => {
    const file = join(folder, `report-${String(index)}.json`);
    if (each === undefined) rmSync(file, { force: true });
    else writeFileSync(file, JSON.stringify(each));
    return file;
  });
  const script = join(ROOT, 'scripts/ci-summary.mjs');
  const { stdout, status } = spawnSync(process.execPath, [script, ...files, ...flags], { encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), status };
}

interface TestFile {
  readonly name: string;
  readonly status: 'passed' | 'failed';
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

/** The report of a run in which these tests failed, by file. */
function reportOf(passed: number, failures: Readonly<Record<string, readonly string[]>>): object {
  const testResults = Object.entries(failures).map(([name, failed]): TestFile => {
    const assertionResults = failed.map((fullName) => ({ fullName, status: 'failed' }));
    return { name, status: failed.length === 0 ? 'passed' : 'failed', assertionResults };
  });
  const success = testResults.every(({ status }) => status === 'passed');
  return { numPassedTests: passed, success, testResults };
}

describe('the last line of .ci/run', () => {
  const unloaded = { name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };
  test.each([
    { given: reportOf(7, {}), last: '7 passed, 0 failed', status: 0 },
    { given: reportOf(7, { 'a.test.ts': ['x', 'y'] }), last: '7 passed, 2 failed', status: 1 },
    {
      given: { ...reportOf(7, {}), success: false, testResults: [unloaded] },
      last: '7 passed, 1 failed',
      status: 1,
    },
    { given: { ...reportOf(7, {}), success: false }, last: '7 passed, 0 failed', status: 1 },
    { given: reportOf(0, {}), last: '0 passed, 0 failed', status: 1 },
    { given: undefined, last: '0 passed, 0 failed', status: 1 },
  ])('for $given is $last, exit code $status', ({ given, last, status }) => {
    const told = summary(given);
    expect({ last: told.lines.at(-1), status: told.status }).toEqual({ last, status });
  });
});

describe('what failed and is tried again alone', () => {
  const first = reportOf(7, { 'a.test.ts': ['x', 'y'], 'b.test.ts': ['z'] });

  test('is the files in which something failed, where they are few', () => {
    expect(summary(first, undefined, '--again').lines).toEqual(['a.test.ts', 'b.test.ts']);
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${String(i)}.test.ts`, ['x']]));
    expect(summary(reportOf(7, many), undefined, '--again').lines).toEqual(['']);
  });

  test('has passed where it passes then, and is named', () => {
    expect(summary(first, reportOf(9, { 'a.test.ts': [], 'b.test.ts': [] }))).toEqual({
      lines: [
        'failed, and passed when it was tried again alone: x',
        'failed, and passed when it was tried again alone: y',
        'failed, and passed when it was tried again alone: z',
        '10 passed, 0 failed',
      ],
      status: 0,
    });
  });

  test('has failed where it fails again, and where it was not run', () => {
    const again = summary(first, reportOf(9, { 'a.test.ts': ['y'], 'b.test.ts': [] }));
    expect(again.lines.at(-1)).toBe('9 passed, 1 failed');
    expect(again.status).toBe(1);
    expect(summary(first, reportOf(9, { 'a.test.ts': [] }))).toMatchObject({ status: 1 });
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
