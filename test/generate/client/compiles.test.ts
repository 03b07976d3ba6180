import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../../src/compile/index.ts';
import { generate } from '../../../src/generate/index.ts';
import { typecheck } from '../typecheck.ts';

const documents = ['asyncapi', 'examples'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('asyncapi.yaml'))
    .map((path) => `${folder}/${path}`),
);

describe('client.ts', () => {
  it.each(documents)('of %s compiles under the strictest flags', async (document) => {
    const files = await generate(await loadContract(document), { only: ['types', 'validators', 'client'] });
    expect(typecheck(files)).toEqual([]);
  });
});
