import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import type { Target } from '../../src/credentials/index.ts';
import { startMock } from '../../src/mock/index.ts';
import type { MockOptions } from '../../src/mock/index.ts';
import type { ExpectedCause } from '../subjects/expected-cause.ts';
import { describeNeeding, PYTHON } from './needs.ts';
import { startSubject } from './subject.ts';
import type { Command } from './subject.ts';

/** What is proven of a protocol: its independent servers conform, and each defect of theirs is named. */
export interface Proof {
  /** The folder of its document under `asyncapi/`. */
  readonly protocol: string;
  /** The independent servers, by the stack they are made of. */
  readonly subjects: Readonly<Record<string, Command>>;
  readonly defects: readonly ExpectedCause[];
  /** What the run knows of the servers: credentials, parameters, features, probes. */
  readonly target?: Partial<Target>;
  /** What the mock is told, so that the same target fits it. */
  readonly mock?: MockOptions;
  /** So many broken servers are judged at once. Default 4: most of the time is spent waiting for what does not come. */
  readonly atOnce?: number;
  /** Other ways to run a server that conform as well, with what the run is told then. */
  readonly variants?: readonly Variant[];
}

/** A server run in another way. */
export interface Variant {
  readonly name: string;
  readonly command: Command;
  readonly target?: Partial<Target>;
}

const LONG = process.env['COLLOQUY_LONG'] === '1';
/** So often in a row does a server conform. */
const RUNS = LONG ? 50 : 2;
/** A mock, which `mock-conforms.test.ts` judges too, and a server that is run in another way. */
const FEWER_RUNS = LONG ? 50 : 1;
const SCALE = 0.1;
const AT_ONCE = 4;
/** Outside the long lane one in so many defects is held to its cause. */
const ONE_IN = 5;
const UPDATE = process.env['COLLOQUY_UPDATE'] === '1';
const NOTHING = { causes: [], diagnostics: [], exitCode: 0, fail: 0, warn: 0 };

/** Stack → the checks that failed or warned, by defect. */
type Kills = Map<string, Map<string, string>>;

interface Proving {
  readonly proof: Proof;
  readonly contract: Contract;
  readonly kills: Kills;
}

/** Registers the tests of a proof, and the page that shows it (`COLLOQUY_UPDATE=1` writes it). */
export async function proves(proof: Proof): Promise<void> {
  vi.setConfig({ maxConcurrency: proof.atOnce ?? AT_ONCE });
  const contract = await loadContract(`asyncapi/${proof.protocol}/asyncapi.yaml`);
  const proving: Proving = { proof, contract, kills: new Map() };
  describe(`the suite and the mock of ${proof.protocol}`, () => {
    mockAgrees(proving);
  });
  for (const [turn, [stack, command]] of Object.entries(proof.subjects).entries()) {
    const title = `the ${proof.protocol} server on ${stack}`;
    const body = (): void => {
      listsItsDefects(proving, command);
      conforms(proving, command, RUNS);
      isNamed(proving, { stack, turn }, command);
    };
    describeOn([command], title, body);
  }
  for (const variant of proof.variants ?? []) {
    describeOn([variant.command], `the ${proof.protocol} server ${variant.name}`, () => {
      conforms(
        { ...proving, proof: { ...proof, target: { ...proof.target, ...variant.target } } },
        variant.command,
        FEWER_RUNS,
      );
    });
  }
  describeOn(Object.values(proof.subjects), `the committed matrix of ${proof.protocol}`, () => {
    matrixIsCurrent(proving);
  });
  afterAll(async () => {
    if (UPDATE) writeFileSync(pageOf(proof), await matrix(proving));
  });
}

/** Tests that need what these programs need. */
function describeOn(commands: readonly Command[], title: string, body: () => void): void {
  const isPython = commands.some(([program]) => program === PYTHON);
  if (isPython) describeNeeding('python3-fastapi', title, body);
  else describe(title, body);
}

function pageOf({ protocol }: Proof): string {
  return `docs/kill-matrix-${protocol}.md`;
}

function judge({ proof, contract }: Proving, url: string): Promise<Report> {
  return runConformance(contract, { ...DEFAULT_TARGET, ...proof.target, url, timeScale: SCALE });
}

/** What a report says in short: everything that is not as it should be. */
function complaints({ causes, diagnostics, totals, exitCode }: Report): unknown {
  return {
    causes: causes.map((cause) => `${cause.verdict} ${cause.id}: ${cause.text}`),
    diagnostics,
    exitCode,
    fail: totals.fail,
    warn: totals.warn,
  };
}

function mockAgrees(proving: Proving): void {
  test(`agree, ${times(FEWER_RUNS)}`, { timeout: 30_000 * FEWER_RUNS }, async () => {
    const { proof, contract } = proving;
    await using mock = await startMock(contract, { ...proof.mock, port: 0, timeScale: SCALE });
    const { host } = new URL(mock.url);
    for (let run = 0; run < FEWER_RUNS; run += 1)
      expect(complaints(await judge(proving, `ws://${host}/`))).toEqual(NOTHING);
  });
}

function listsItsDefects({ proof }: Proving, [program, ...args]: Command): void {
  test('has exactly the defects of the table', () => {
    const listed = execFileSync(program, [...args, '--defect', 'list'], { encoding: 'utf8' });
    expect(listed.trim().split('\n').sort()).toEqual(proof.defects.map(({ defect }) => defect).sort());
  });
}

function times(runs: number): string {
  return runs === 1 ? 'one run' : `${String(runs)} runs in a row`;
}

function conforms(proving: Proving, command: Command, runs: number): void {
  test(`conforms, ${times(runs)}`, { timeout: 30_000 * runs }, async () => {
    await using subject = await startSubject(command, { timeScale: SCALE });
    for (let run = 0; run < runs; run += 1)
      expect(complaints(await judge(proving, subject.url))).toEqual(NOTHING);
  });
}

/** Each broken server in the long lane; else some of the defects, on the stacks in turn. */
function isNamed(
  proving: Proving,
  { stack, turn }: { readonly stack: string; readonly turn: number },
  command: Command,
): void {
  const { proof, kills } = proving;
  const stacks = Object.keys(proof.subjects).length;
  const shown = proof.defects.filter((_, at) => LONG || UPDATE || at % (stacks * ONE_IN) === turn);
  test.concurrent.each(shown)(
    '$defect is $firstCause',
    { timeout: 90_000 },
    async ({ defect, firstCause, verdict, why }) => {
      await using subject = await startSubject(command, { defect, timeScale: SCALE });
      const { causes, checks } = await judge(proving, subject.url);
      const named = causes.map((cause) => `${cause.verdict} ${cause.id}`);
      expect(named, why).toEqual([`${verdict} ${firstCause}`]);
      const bad = checks.filter((check) => check.verdict === 'fail' || check.verdict === 'warn');
      const row = kills.get(defect) ?? new Map<string, string>();
      const ids = bad.map((check) => check.id).sort();
      kills.set(defect, row.set(stack, ids.join(', ')));
    },
  );
}

function matrixIsCurrent({ proof, kills }: Proving): void {
  test.skipIf(UPDATE)('names every defect and its cause', () => {
    const page = readFileSync(pageOf(proof), 'utf8');
    for (const { defect, firstCause, verdict } of proof.defects) {
      const row = page.split('\n').find((line) => line.startsWith(`| ${defect} `));
      expect(row, defect).toContain(`${verdict} \`${firstCause}\``);
      for (const [stack, checks] of kills.get(defect) ?? []) {
        const shown = new RegExp(`${stack}: ([^;|]*)`).exec(row ?? '')?.[1] ?? '';
        expect(checks.split(', ').filter((check) => shown.includes(check)).length, defect).toBeGreaterThan(0);
      }
    }
  });
}

/** Defect × check, as a page: what each run reported, beside the cause that was expected of it. */
async function matrix({ proof, kills }: Proving): Promise<string> {
  const { protocol, defects } = proof;
  const stacks = Object.keys(proof.subjects);
  const rows = defects.map(({ defect, firstCause, verdict, why }) => {
    const shown = [...(kills.get(defect) ?? [])].map(([stack, checks]) => `${stack}: ${checks}`).join('; ');
    return `| ${defect} | ${verdict} \`${firstCause}\` | ${shown} | ${why} |`;
  });
  const count = `${String(defects.length)} defects × ${String(stacks.length)} ${stacks.length === 1 ? 'server' : 'servers'}`;
  const page = [
    `# Kill matrix: ${protocol}`,
    '',
    `Every defect of the independent ${protocol} servers in \`test/subjects/\` (${stacks.join(', ')}): the one cause that a run`,
    'must name, written by hand before the first run, and the checks that failed or warned in the run that wrote this page.',
    `\`COLLOQUY_UPDATE=1 npx vitest run test/e2e/subjects-${protocol}.test.ts\` writes it; without the variable the same test`,
    'holds each server to its causes, and to 0 fail and 0 warn when it has no defect.',
    '',
    `${count} = ${String(defects.length * stacks.length)} broken peers; each names its cause first and no second one.`,
    '',
    '| defect | the cause it must be called by | checks that show it | why |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return format(page, { parser: 'markdown', printWidth: 110 });
}
