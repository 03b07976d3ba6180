import { expect, test } from 'vitest';
import { CoverageCounts, coverageOf } from '../../src/conformance/coverage.ts';
import { contractOf } from '../promises/support.ts';

test('a state to which only what the server begins leads is the server’s to enter', async () => {
  const { channel } = await contractOf({
    client: { login: {}, bye: {} },
    server: { welcome: {}, halt: {}, resume: {} },
    session: `version: 1
states: [opening, open, halted, over]
exchanges:
  login: {at: opening, steps: [{client: login}, {server: welcome, enter: open}]}
  halt: {in: open, steps: [{server: halt, enter: halted}]}
  resume: {in: halted, steps: [{server: resume, enter: open}]}
  bye: {in: open, steps: [{client: bye, enter: over}]}`,
  });
  const { states } = coverageOf(channel, new CoverageCounts());
  expect(states.map(({ name, owner }) => `${name} ${owner}`)).toEqual([
    'opening client',
    'open client',
    'halted server',
    'over client',
  ]);
});
