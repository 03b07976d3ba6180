import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { generate } from '../../src/generate/index.ts';
import { hardDocuments } from './documents.ts';
import { typecheck } from './typecheck.ts';

const documents = hardDocuments();
const names = Object.keys(documents);
/** Those whose suites are run: all in the long lane, else a third. */
const judged = names.filter((_, at) => process.env['COLLOQUY_LONG'] === '1' || at % 3 === 0);
const generated = new Map<string, ReadonlyMap<string, string>>();
let folder = '';

beforeAll(async () => {
  for (const [name, path] of Object.entries(documents)) {
    generated.set(name, await generate(await loadContract(path)));
  }
  folder = mkdtempSync(join(tmpdir(), 'hard-'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const alias = { colloquy: join(process.cwd(), 'src/index.ts') };
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    `export default ${JSON.stringify({ resolve: { alias }, test: { maxWorkers: 2, isolate: false } })}`,
  );
  for (const [name, files] of generated) {
    mkdirSync(join(folder, name));
    for (const [path, text] of files) writeFileSync(join(folder, name, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

describe('ten documents that are hard to generate from', () => {
  it('are ten', () => expect(names).toHaveLength(10));

  it('give files that compile under the strictest flags', () => {
    const all = [...generated].flatMap(([name, files]) =>
      [...files].map(([path, text]) => [`${name}/${path}`, text] as const),
    );
    expect(typecheck(new Map(all), 'packages')).toEqual([]);
  }, 180_000);

  it('give the same files every time', async () => {
    const again = await generate(await loadContract(documents['unicode'] ?? ''));
    expect([...again]).toEqual([...(generated.get('unicode') ?? [])]);
  });

  it('give suites that pass on their own mocks', () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', ...judged.map((name) => `${name}/`)],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
    );
    const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Results;
    expect(
      testResults
        .map(({ message }) => message)
        .join('\n')
        .trim(),
    ).toBe('');
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(tests.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(testResults.map(({ name }) => name.split('/').at(-2)).sort()).toEqual([...judged].sort());
    expect(tests.filter(({ status }) => status === 'passed').length).toBeGreaterThan(30 * judged.length);
  }, 180_000);
});
