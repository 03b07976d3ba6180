import { describe, expect, test } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { featuresOf } from '../../src/contract/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { endpointsOf, PUBLISHED, TRACED } from '../support/documents.ts';

/** Both ends share a process here, and a busy machine: below this, bounds are shorter than its hiccups. */
const SCALE = 0.1;

/** The suites in `generated/` judge the mocks of the rest outside the long lane. */
const isGenerated = (file: string): boolean => file.startsWith('asyncapi/');
const LONG = process.env['COLLOQUY_LONG'] === '1';
const endpoints = await endpointsOf([...PUBLISHED.filter((file) => LONG || !isGenerated(file)), ...TRACED]);

const NOT_GOOD = ['fail', 'warn', 'note', 'untestable'];

function troubles(report: Report): string[] {
  const checks = report.checks.filter(({ verdict }) => NOT_GOOD.includes(verdict));
  const cut = report.scenarios.filter(({ result }) => result === 'inconclusive');
  return [
    ...checks.map(({ id, verdict, seen }) => `${verdict} ${id}: ${seen ?? ''}`),
    ...cut.map(({ id, reason }) => `inconclusive ${id}: ${reason ?? ''}`),
    ...report.diagnostics.map(({ message }) => message),
  ];
}

describe('every scenario of a channel passes against its mock', () => {
  test.each(endpoints)('$name', { timeout: 120_000 }, async ({ contract, channel }) => {
    const features = featuresOf(channel);
    await using mock = await startMock(contract, { timeScale: SCALE, auth: 'off', features });
    const target = {
      ...DEFAULT_TARGET,
      url: mock.endpoints.find((endpoint) => endpoint.channel === channel.name)?.url ?? '',
      channel: channel.name,
      timeScale: SCALE,
      authentication: false,
      features,
      probe: { rate: true, size: true, credentials: true },
      query: { agent_id: 'probe' },
    };
    const report = await runConformance(contract, target);
    expect(troubles(report)).toEqual([]);
    expect(report.exitCode).toBe(0);
    expect(report.totals.pass).toBeGreaterThan(5);
  });
});
