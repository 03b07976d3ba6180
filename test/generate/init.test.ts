import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CREDENTIALS, KINDS } from '../../src/cli/init/kinds.ts';
import { runCheck } from '../../src/cli/run-check.ts';
import { runInit } from '../../src/cli/run-init.ts';
import { loadContract } from '../../src/compile/index.ts';
import { runConformance } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { generate } from '../../src/generate/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { ioIn } from './io.ts';
import { typecheck } from './typecheck.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotel-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Flags {
  readonly name?: string;
  readonly kind?: string;
  readonly credential?: string;
  readonly out?: string;
}

const init = (flags: Flags, ask?: (question: string) => Promise<string>) =>
  runInit(
    {
      arguments: [],
      options: { name: flags.name, kind: flags.kind, credential: flags.credential, out: flags.out },
    },
    { ...ioIn(folder).io, ask },
  );

const LONG = process.env['COLLOQUY_LONG'] === '1';
const credentials = Object.keys(CREDENTIALS);

/** Each kind with each credential in the long lane; else each kind with one, in turn. */
const chosen = Object.keys(KINDS).flatMap((kind, at) =>
  credentials
    .filter((_, turn) => LONG || turn === at % credentials.length)
    .map((credential) => ({ kind, credential })),
);

describe.each(chosen)('colloquy init --kind $kind --credential $credential', (flags) => {
  it('writes a document that the check finds nothing in, whose files compile, and whose suite its mock passes', async () => {
    await init({ ...flags, name: 'hotel' });
    const path = join(folder, 'asyncapi/hotel/asyncapi.yaml');
    const { io, texts } = ioIn(folder);
    const options = { application: undefined, strict: true, json: undefined };
    expect(await runCheck({ arguments: [path], options }, io), texts.out).toBe(0);
    const contract = await loadContract(path);
    expect(typecheck(await generate(contract, { only: ['types', 'validators', 'client'] }))).toEqual([]);
    await using mock = await startMock(contract, { timeScale: 0.05, auth: { jwtSecret: 'secret' } });
    const token = { jwt: { secret: 'secret', algorithm: 'HS256', claims: {} } } as const;
    const report = await runConformance(contract, {
      ...DEFAULT_TARGET,
      ...{ url: `ws://127.0.0.1:${String(mock.port)}/`, timeScale: 0.05, credentials: { token } },
    });
    const { fail, warn, untestable } = report.totals;
    expect({ fail, warn, untestable }, report.headline).toEqual({ fail: 0, warn: 0, untestable: 0 });
  });
});

describe('colloquy init', () => {
  it('asks three questions, again where an answer is none of the choices', async () => {
    const asked: string[] = [];
    const answers = ['support', '9', 'stream', '2'];
    const code = await init({}, (question) => {
      asked.push(question.split('\n')[0] ?? '');
      return Promise.resolve(answers.shift() ?? '');
    });
    expect(code).toBe(0);
    expect(asked.map((question) => question.replace(/\(.*/, ''))).toEqual([
      'Name of the protocol ',
      ...['What is the conversation like?', 'What is the conversation like?', 'Who may connect?'],
    ]);
    const text = readFileSync(join(folder, 'asyncapi/support/asyncapi.yaml'), 'utf8');
    expect(text).toContain('server: piece');
    expect(text).toContain('in: query');
  });

  it('takes the first choices where nobody can be asked', async () => {
    await init({ out: 'here' });
    const text = readFileSync(join(folder, 'here/asyncapi.yaml'), 'utf8');
    expect(text).toMatch(/title: hotel-/);
    expect(text).not.toContain('securitySchemes');
  });

  it('leaves a document that is there as it is', async () => {
    writeFileSync(join(folder, 'asyncapi.yaml'), 'mine');
    await expect(init({ name: 'hotel', out: '.' })).rejects.toThrow('is there already');
    expect(readFileSync(join(folder, 'asyncapi.yaml'), 'utf8')).toBe('mine');
  });

  it.each([
    [{ name: '../x' }, 'cannot be the name'],
    [{ name: 'x', kind: 'toString' }, '--kind is not toString'],
    [{ name: 'x', credential: 'cookie' }, '--credential is not cookie'],
  ])('refuses %j', async (flags, want) => {
    await expect(init(flags)).rejects.toThrow(want);
  });
});
