import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runGenerate } from '../../src/cli/run-generate.ts';
import { ioIn } from './io.ts';

type Options = Parameters<typeof runGenerate>[0]['options'];

const DOCUMENT = 'asyncapi/chat/asyncapi.yaml';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'generate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command; what it wrote to stdout and stderr, and its exit code. */
async function run(document: string, options: Partial<Options>) {
  const { io, texts } = ioIn(process.cwd());
  const none = { only: undefined, application: undefined, check: undefined, json: undefined, out: undefined };
  const code = await runGenerate({ arguments: [document], options: { ...none, ...options } }, io);
  return { code, ...texts };
}

describe('colloquy generate', () => {
  it('writes what is not current, and leaves the rest alone', async () => {
    const out = join(folder, 'a');
    expect(await run(DOCUMENT, { out, json: true })).toMatchObject({ code: 0 });
    const before = statSync(join(out, 'contract.json')).mtimeMs;
    writeFileSync(join(out, 'types.ts'), 'stale');
    const again = await run(DOCUMENT, { out, json: true });
    const { written } = JSON.parse(again.out) as { written: string[] };
    expect(written.map((path) => path.split('/').at(-1))).toEqual(['types.ts']);
    expect(statSync(join(out, 'contract.json')).mtimeMs).toBe(before);
    expect(readFileSync(join(out, 'types.ts'), 'utf8')).toBe(readFileSync('generated/chat/types.ts', 'utf8'));
  });

  it('with --check writes nothing, exits with 1 where a file is stale and says how to write it', async () => {
    const out = join(folder, 'b');
    const first = await run(DOCUMENT, { out, check: true, only: ['types'] });
    expect(first).toMatchObject({
      code: 1,
      err: expect.stringContaining(`colloquy generate ${DOCUMENT} --out`) as string,
    });
    await run(DOCUMENT, { out, only: ['types'] });
    expect(await run(DOCUMENT, { out, check: true, only: ['types'] })).toMatchObject({ code: 0 });
  });

  it('puts no folder of the machine into the files', async () => {
    const out = join(folder, 'c');
    await run(join(process.cwd(), DOCUMENT), { out });
    expect(readFileSync(join(out, 'contract.json'), 'utf8')).toBe(
      readFileSync('generated/chat/contract.json', 'utf8'),
    );
  });

  it.each([
    ['no folder', {}, 'there is no folder to write to'],
    ['an unknown output', { out: 'x', only: ['typos'] }, 'there is no output `typos`'],
    ['a folder that is a file', { out: 'package.json/x' }, 'cannot be written'],
  ])('refuses %s', async (_, options, want) => {
    await expect(run(DOCUMENT, options)).rejects.toThrow(want);
  });
});
