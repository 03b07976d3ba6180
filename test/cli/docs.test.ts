import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { documentFiles } from '../../src/cli/document-files.ts';
import { runCli } from '../support/cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colloquy-docs-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('colloquy docs', () => {
  test('writes the pages, the playground, the contract and the document as it was written', async () => {
    const out = join(folder, 'site');
    const run = await runCli(['docs', 'examples/guide/7-credentials.yaml', '--out', out, '--json']);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const { written } = JSON.parse(run.stdout) as { written: readonly string[] };
    for (const path of written) expect(existsSync(join(out, path))).toBe(true);
    expect(written).toEqual([
      '7-credentials/contract.json',
      '7-credentials/document/7-credentials.yaml',
      '7-credentials/document/messages.yaml',
      ...['index', 'messages', 'play', 'promises'].map((page) => `7-credentials/${page}.html`),
      'assets/colloquy.css',
      'assets/colloquy.js',
      'assets/playground.js',
      'index.html',
    ]);
    expect(readFileSync(join(out, '7-credentials/document/7-credentials.yaml'), 'utf8')).toBe(
      readFileSync('examples/guide/7-credentials.yaml', 'utf8'),
    );
  });

  test('takes several documents, and one name for the site', async () => {
    const out = join(folder, 'several');
    const documents = ['examples/guide/1-messages.yaml', 'examples/guide/2-greeting.yaml'];
    const run = await runCli(['docs', ...documents, '--out', out, '--title', 'Our <sockets>']);
    expect(run.code).toBe(0);
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    expect(index).toContain('Our &lt;sockets&gt;');
    expect(index).toContain('href="2-greeting/index.html"');
  });

  test.each([
    [['docs', 'examples/guide/1-messages.yaml'], 'add `--out <folder>`'],
    [['docs', 'no-such.yaml', '--out', 'x'], 'no-such.yaml'],
    [['docs', 'examples/guide/1-messages.yaml', '--out', 'LICENSE'], 'LICENSE'],
  ])('says what is missing: %j', async (args, want) => {
    const run = await runCli(args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(want);
  });
});

describe('the files of a document', () => {
  test('are those that its references name in its own folder, and no others', async () => {
    writeFileSync(join(folder, 'outside.yaml'), 'a: 1\n');
    const inside = mkdtempSync(join(folder, 'in-'));
    const refs = [
      'a.yaml#/x',
      './b.json',
      '../outside.yaml',
      '/etc/passwd',
      'https://x.invalid/c.yaml',
      'gone.yaml',
      '#/y',
    ];
    writeFileSync(
      join(inside, 'main.yaml'),
      refs.map((ref, at) => `r${String(at)}: {$ref: '${ref}'}`).join('\n'),
    );
    writeFileSync(join(inside, 'a.yaml'), "{x: {$ref: 'main.yaml#/r0'}}\n");
    writeFileSync(join(inside, 'b.json'), '{');
    expect([...(await documentFiles(join(inside, 'main.yaml'))).keys()]).toEqual([
      'main.yaml',
      'a.yaml',
      'b.json',
    ]);
  });
});
