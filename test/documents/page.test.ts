import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { tightnessOf } from '../../src/session/index.ts';

const page = readFileSync('docs/protocols/README.md', 'utf8');
/** Protocol and per cent, as the table of the page has them. */
const recorded = [...page.matchAll(/^\| \[([\w-]+)\].*?\| +(\d+) % +\|$/gm)].map(
  ([, protocol = '', score]) => ({
    protocol,
    score: Number(score),
  }),
);

test.each(
  [...page.matchAll(/\[(\d+) broken servers\]\(\.\.\/([\w-]+\.md)\)/g)].map(([, count, file]) => ({
    count,
    file,
  })),
)('the $count broken servers are those of $file', ({ count, file }) => {
  expect(readFileSync(`docs/${String(file)}`, 'utf8')).toContain(`\n${String(count)} defects ×`);
});

describe('what a document lets one see', () => {
  test('is recorded for each protocol', () => {
    expect(recorded.map(({ protocol }) => protocol)).toEqual(expect.arrayContaining(['echo', 'chat']));
  });

  test.each(recorded)(
    'of $protocol is not less than the $score % recorded',
    { timeout: 90_000 },
    async (row) => {
      const contract = await loadContract(`asyncapi/${row.protocol}/asyncapi.yaml`);
      const scores = contract.channels.map((channel) => tightnessOf(contract, channel).score);
      expect(Math.round(100 * Math.min(...scores))).toBeGreaterThanOrEqual(row.score);
    },
  );
});
