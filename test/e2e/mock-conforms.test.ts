import { describe, expect, test, vi } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { featuresOf } from '../../src/contract/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { endpointsOf, PUBLISHED, TRACED } from '../support/documents.ts';

/** Both ends share a process here, and a busy machine: below this, bounds are shorter than its hiccups. */
const SCALE = 0.1;

const endpoints = await endpointsOf([...PUBLISHED, ...TRACED]);

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

// Most of the time goes by in waits, of a scenario for what must not come.
vi.setConfig({ maxConcurrency: 3 });

describe('every scenario of a channel passes against its mock', () => {
  test.concurrent.each(endpoints)('$name', { timeout: 120_000 }, async ({ contract, channel }) => {
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
