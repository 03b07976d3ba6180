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

const NONE: Options = {
  ...{ only: undefined, application: undefined, check: undefined, watch: undefined },
  ...{ convert: undefined, json: undefined, out: undefined },
};

/** Runs the command; what it wrote to stdout and stderr, and its exit code. */
async function run(document: string, options: Partial<Options>) {
  const { io, texts } = ioIn(process.cwd());
  const code = await runGenerate({ arguments: [document], options: { ...NONE, ...options } }, io);
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

describe('colloquy generate --watch', () => {
  it('writes again when the document changes, tells what is wrong with it, and ends when it is stopped', async () => {
    const document = join(folder, 'watched.yaml');
    const text = readFileSync('asyncapi/echo/asyncapi.yaml', 'utf8');
    writeFileSync(document, text);
    const stop = new AbortController();
    const { io, texts } = ioIn(process.cwd(), stop.signal);
    const options = { ...NONE, out: join(folder, 'w'), only: ['reference'], watch: true };
    const ended = runGenerate({ arguments: [document], options }, io);
    const slow = { timeout: 15_000 };
    const page = (): string => readFileSync(join(folder, 'w/reference.md'), 'utf8');
    await expect.poll(() => texts.out, slow).toContain('reference.md: written');
    writeFileSync(document, text.replace(/title: .*/, 'title: Another one'));
    await expect.poll(page, slow).toContain('# Another one');
    writeFileSync(document, 'asyncapi: [');
    await expect.poll(() => texts.err, slow).toContain('not readable as YAML');
    expect(page()).toContain('# Another one');
    stop.abort();
    expect(await ended).toBe(2);
  });
});

describe('colloquy generate of AsyncAPI 2', () => {
  const OLD = `asyncapi: 2.6.0
info: { title: Old, version: 1.0.0 }
defaultContentType: application/json
servers: { local: { url: 'ws://localhost:1/base', protocol: ws } }
channels:
  chat:
    publish: { operationId: say, message: { $ref: '#/components/messages/ask' } }
    subscribe: { message: { oneOf: [{ $ref: '#/components/messages/answer' }, { $ref: '#/components/messages/no' }] } }
components:
  messages:
    ask: { payload: { type: object, required: [op], properties: { op: { const: ask } } } }
    answer: { payload: { type: object, required: [op], properties: { op: { const: answer } } } }
    no: { payload: { type: object, required: [op], properties: { op: { const: no } } } }
`;

  it('is refused, with the flag that converts it', async () => {
    const document = join(folder, 'refused.yaml');
    writeFileSync(document, OLD);
    await expect(run(document, { out: join(folder, 'r') })).rejects.toMatchObject({
      diagnostics: [{ code: 'asyncapi-2', hint: expect.stringContaining('--convert') as string }],
    });
  });

  it('with --convert goes through a document of version 3, beside it, and says that directions turn around', async () => {
    const document = join(folder, 'old.yaml');
    writeFileSync(document, OLD);
    const { code, err } = await run(document, { out: join(folder, 'old'), only: ['types'], convert: true });
    expect(code).toBe(0);
    expect(err).toContain('`publish` was what clients publish');
    const types = readFileSync(join(folder, 'old/types.ts'), 'utf8');
    expect(types).toMatch(/type ClientMessage =\n {2}\| AskMessage;/);
    expect(types).toMatch(/type ServerMessage =\n {2}\| AnswerMessage\n {2}\| NoMessage;/);
    await expect(run(document, { out: join(folder, 'old'), convert: true })).rejects.toThrow(
      'was converted before',
    );
    await expect(
      run(join(folder, 'old.v3.yaml'), { out: join(folder, 'old'), convert: true }),
    ).resolves.toMatchObject({ code: 0 });
  });
});
