import { describe, expect, test } from 'vitest';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { featuresOf } from '../../src/contract/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { playClient } from '../../src/mock/index.ts';
import type { MockClient } from '../../src/mock/index.ts';
import { scenariosOf } from '../../src/promises/index.ts';
import type { Field } from '../support/kills.ts';
import { fieldsIn } from '../support/kills.ts';

const LONG = process.env['COLLOQUY_LONG'] === '1';
const SCALE = 0.1;
const FIELDS = await fieldsIn(['asyncapi', 'examples']);

/** A client that the mock plays: one conversation after the other until it is told to stop. */
function startDialling({ contract, channel }: Field, url: string): { stop: () => void } {
  let stopped = false;
  let current: MockClient | undefined;
  const features = featuresOf(channel);
  const dialAgain = async (): Promise<void> => {
    while (!stopped) {
      const options = {
        url,
        channel: channel.name,
        timeScale: SCALE,
        features,
        authentication: false,
        rounds: 1,
      };
      try {
        current = await playClient(contract, { ...options, query: { agent_id: 'probe' } });
        await current.ended;
      } catch {
        // Refused, or the run is over: the next dial tells.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  void dialAgain();
  return {
    stop: () => {
      stopped = true;
      void current?.close(1000);
    },
  };
}

/** In an ordinary run: the refusals, and the plain path of the first exchanges. */
function someOf({ contract, channel }: Field): string[] {
  const ids = scenariosOf(contract, channel, { subject: 'client' }).map(({ id }) => id);
  const plain = ids.filter((id) => id.endsWith('/base')).slice(0, 5);
  return [`${channel.name}/client/handshake/*`, ...plain];
}

async function judge(field: Field): Promise<Report> {
  let dialling: { stop: () => void } | undefined;
  const { name } = field.channel;
  const features = featuresOf(field.channel);
  try {
    return await runConformance(
      field.contract,
      {
        ...DEFAULT_TARGET,
        subject: 'client',
        channel: name,
        timeScale: SCALE,
        features,
        authentication: false,
      },
      {
        ...(LONG ? {} : { only: someOf(field) }),
        listening: (url) => void (dialling = startDialling(field, url)),
      },
    );
  } finally {
    dialling?.stop();
  }
}

describe("the mock's client keeps every document, whatever its server does", () => {
  test.each(FIELDS)('$name', { timeout: LONG ? 1_800_000 : 120_000 }, async (field) => {
    const report = await judge(field);
    expect(report.causes.map(({ verdict, id, text }) => `${verdict} ${id}: ${text}`)).toEqual([]);
    expect(report.diagnostics).toEqual([]);
    expect(report.exitCode).toBe(0);
    expect(report.totals.pass).toBeGreaterThan(0);
  });
});
