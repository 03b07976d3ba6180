import { fileURLToPath } from 'node:url';

import type { ViteUserConfig } from 'vitest/config';
import { defineConfig } from 'vitest/config';

import { LongestFirst } from './test/support/longest-first.ts';
import { MissingTools } from './test/support/missing-tools.ts';

/** Where the counts of a run go for `.ci/run`. */
const results = process.env['COLLOQUY_RESULTS'];

/** What only calculates: beside it a peer would be late. */
const CALCULATES = [
  'architecture',
  'compile',
  'contract',
  'documents',
  'generate',
  'promises',
  'session',
  'site',
  'validate',
];

/** What takes the whole machine, or shows every line that a command prints: nothing else runs then. */
const ALONE = ['test/docs/examples.test.ts', 'test/e2e/load.test.ts', 'test/monitor/soak.test.ts'];

const calculating = CALCULATES.map((folder) => `test/${folder}/**/*.test.ts`);

/** Where one is set, no more files than these at once: for what is tried again, alone. */
const MOST = Number(process.env['COLLOQUY_WORKERS'] ?? Infinity);

interface Group {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  readonly workers: number;
}

/** Tests that run together, after those before them. */
function group(groupOrder: number, name: string, { workers, ...files }: Group): object {
  return {
    extends: true,
    test: { ...files, name, maxWorkers: Math.min(workers, MOST), sequence: { groupOrder } },
  };
}

const config: ViteUserConfig = defineConfig({
  // Generated files import the package by its name: here that is the source.
  resolve: { alias: { colloquy: fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  test: {
    projects: [
      group(1, 'calculates', { include: calculating, workers: 2 }),
      // These wait more than they work: one more than two cores is no load.
      group(2, 'converses', {
        include: ['test/**/*.test.ts', 'generated/*/conformance.test.ts'],
        exclude: [...calculating, ...ALONE],
        workers: 3,
      }),
      group(3, 'alone', { include: ALONE, workers: 1 }),
    ],
    testTimeout: 30_000,
    // A hook may build the package, beside others that do.
    hookTimeout: 120_000,
    // A worker reads the sources, AJV and the parser once, not for each of its files: a third of the processor time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    reporters: [
      'default',
      new MissingTools(),
      ...(results === undefined ? [] : [['json', { outputFile: results }] satisfies ['json', object]]),
    ],
  },
});

export default config;
