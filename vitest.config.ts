import { fileURLToPath } from 'node:url';

import type { ViteUserConfig } from 'vitest/config';
import { defineConfig } from 'vitest/config';

import { LongestFirst } from './test/support/longest-first.ts';
import { MissingTools } from './test/support/missing-tools.ts';

/** Where the counts of a run go for `.ci/run`. */
const results = process.env['COLLOQUY_RESULTS'];

/** What takes the whole machine: it would spoil the times of what is tested beside it. */
const ALONE = ['test/e2e/load.test.ts', 'test/monitor/soak.test.ts'];

const config: ViteUserConfig = defineConfig({
  // Generated files import the package by its name: here that is the source.
  resolve: { alias: { colloquy: fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts', 'generated/*/conformance.test.ts'],
          exclude: ALONE,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
    testTimeout: 30_000,
    // A hook may build the package, beside others that do.
    hookTimeout: 120_000,
    // A worker reads the sources, AJV and the parser once, not for each of its files: a third of the processor time.
    isolate: false,
    // Many tests wait for what does not come: one more than two cores is no load.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: [
      'default',
      new MissingTools(),
      ...(results === undefined ? [] : [['json', { outputFile: results }] satisfies ['json', object]]),
    ],
  },
});

export default config;
