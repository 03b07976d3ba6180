import { readdirSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { generate } from '../../src/generate/index.ts';

/** The processor's time that some work takes, ms: other programs on the machine do not count. */
async function cost(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same schemas through the library alone, one call a document. */
async function typesAlone({ channels, definitions }: Contract): Promise<void> {
  const messages = channels.flatMap((channel) =>
    channel.messages
      .filter(({ encoding }) => encoding === 'json')
      .map(({ name, payload }) => [`${channel.name}_${name}`, payload] as const),
  );
  const root = {
    type: 'object',
    definitions: structuredClone({ ...definitions, ...Object.fromEntries(messages) }),
  };
  await compile(root as Parameters<typeof compile>[0], 'Root', { unreachableDefinitions: true });
}

it('takes at most twice the time that json-schema-to-typescript alone takes on the same schemas, for all documents', async () => {
  const contracts = await Promise.all(
    readdirSync('asyncapi').map((name) => loadContract(`asyncapi/${name}/asyncapi.yaml`)),
  );
  const each = (work: (contract: Contract) => Promise<unknown>) => async (): Promise<void> => {
    for (const contract of contracts) await work(contract);
  };
  const ratios: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const alone = await cost(each(typesAlone));
    const whole = await cost(each((contract) => generate(contract)));
    ratios.push(whole / alone);
  }
  process.stdout.write(
    `generate ÷ json-schema-to-typescript: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}\n`,
  );
  expect(Math.min(...ratios)).toBeLessThanOrEqual(2);
}, 120_000);
