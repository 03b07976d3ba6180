import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { startMock } from '../../src/mock/index.ts';

const ASYNCAPI = new URL('../../asyncapi/', import.meta.url);
const EXAMPLES = new URL('../../examples/', import.meta.url);
const TRACES = new URL('../session/traces/documents/', import.meta.url);

const DOCUMENTS = [
  ...readdirSync(ASYNCAPI).map((name) => fileURLToPath(new URL(`${name}/asyncapi.yaml`, ASYNCAPI))),
  ...readdirSync(EXAMPLES)
    .map((name) => fileURLToPath(new URL(`${name}/asyncapi.yaml`, EXAMPLES)))
    .filter((path) => existsSync(path)),
  ...readdirSync(TRACES).map((name) => fileURLToPath(new URL(name, TRACES))),
];

const CHANNELS = await Promise.all(
  DOCUMENTS.map(async (path) => {
    const contract = await loadContract(path);
    const document = path.split('/').slice(-2).join('/');
    return contract.channels.map((channel) => ({ name: `${document}, ${channel.name}`, contract, channel }));
  }),
);

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
  test.each(CHANNELS.flat())('$name', async ({ contract, channel }) => {
    const features = channel.session.exchanges.flatMap(({ feature }) => feature ?? []);
    await using mock = await startMock(contract, { timeScale: 0.05, auth: 'off', features });
    const target = {
      ...DEFAULT_TARGET,
      url: mock.endpoints.find((endpoint) => endpoint.channel === channel.name)?.url ?? '',
      channel: channel.name,
      timeScale: 0.05,
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
