/* eslint-disable */
// Machine-written from asyncapi/ai-chat/asyncapi.yaml: do not edit.
// To write it again: colloquy generate asyncapi/ai-chat/asyncapi.yaml --out <this folder>

// `TARGET=target.yaml npx vitest run` judges the peer that the target file tells how to reach (`colloquy test … --init`
// writes one); without it the document's own mock is judged.
import { readFileSync } from 'node:fs';
import { DEFAULT_TARGET, listRun, parseTarget, runConformance, startMock, ToolError } from 'colloquy';
import type { Contract, Report, Target } from 'colloquy';
import { beforeAll, describe, expect, it } from 'vitest';
import document from './contract.json' with { type: 'json' };

const contract = document as unknown as Contract;
const file = process.env['TARGET'];

function targetIn(path: string): Target {
  const { target, diagnostics } = parseTarget(readFileSync(path, 'utf8'), path, process.env);
  if (target === undefined) throw new ToolError(diagnostics);
  return target;
}

/** The mock, twenty times as fast as the document says. */
const MOCKED: Target = {
  ...DEFAULT_TARGET,
  timeScale: 0.05,
  authentication: false,
  features: contract.channels.flatMap(({ session }) => session.exchanges.flatMap(({ feature }) => feature ?? [])),
  probe: { rate: true, size: true, credentials: true },
};

async function judgeMock(target: Target): Promise<Report> {
  const mock = await startMock(contract, { timeScale: target.timeScale, auth: 'off', features: target.features });
  try {
    const url = mock.endpoints.find(({ channel }) => channel === target.channel)?.url;
    return await runConformance(contract, { ...target, ...(url === undefined ? {} : { url }) });
  } finally {
    await mock.close();
  }
}

const targets = file === undefined ? contract.channels.map(({ name }) => ({ ...MOCKED, channel: name })) : [targetIn(file)];

describe.each(targets)('$channel', (target) => {
  let report: Report;
  beforeAll(async () => {
    report = await (file === undefined ? judgeMock(target) : runConformance(contract, target));
  }, 3_600_000);

  it.for(listRun(contract, target).scenarios)('$id', ({ id }, { skip }) => {
    const scenario = report.scenarios.find((each) => each.id === id);
    const broken = scenario?.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'untestable') ?? [];
    const checks = report.checks.filter((check) => check.known !== 'expected' && broken.some((each) => each.id === check.id));
    expect(checks.map(({ id, text, expected = text, seen, rerun }) => ({ id, expected, seen, rerun }))).toEqual([]);
    if (scenario === undefined || scenario.checks.length === 0) skip(scenario?.reason);
  });

  it('keeps the contract', () => {
    expect({ headline: report.headline, exitCode: report.exitCode }).toMatchObject({ exitCode: 0 });
  });
});
