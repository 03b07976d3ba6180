import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { CHAT_DEFECTS } from '../subjects/chat-defects.ts';
import { describeNeeding } from '../support/needs.ts';
import { CHAT_SUBJECTS, SECRET, startSubject } from '../support/subject.ts';

const RUNS = process.env['COLLOQUY_LONG'] === '1' ? 50 : 3;
const SCALE = 0.1;
const MATRIX = 'docs/kill-matrix-chat.md';
const contract = await loadContract('asyncapi/chat/asyncapi.yaml');

function judge(url: string, timeScale: number = SCALE): Promise<Report> {
  const claims = { userId: 'u1', username: 'probe' };
  const credentials = { token: { jwt: { secret: SECRET, algorithm: 'HS256', claims } } };
  return runConformance(contract, { ...DEFAULT_TARGET, url, credentials, timeScale });
}

/** What a report says in short: everything that is not as it should be. */
function complaints(report: Report): unknown {
  const { causes, diagnostics, totals, exitCode } = report;
  return {
    causes: causes.map((cause) => `${cause.verdict} ${cause.id}: ${cause.text}`),
    diagnostics,
    exitCode,
    fail: totals.fail,
    warn: totals.warn,
  };
}

const NOTHING = { causes: [], diagnostics: [], exitCode: 0, fail: 0, warn: 0 };
const killed = new Map<string, Map<string, string>>();

function conforms(stack: keyof typeof CHAT_SUBJECTS): void {
  test(`conforms, ${String(RUNS)} runs in a row`, { timeout: 20_000 * RUNS }, async () => {
    await using subject = await startSubject(CHAT_SUBJECTS[stack], { timeScale: SCALE });
    for (let run = 0; run < RUNS; run += 1) expect(complaints(await judge(subject.url))).toEqual(NOTHING);
  });
}

function isNamed(stack: keyof typeof CHAT_SUBJECTS): void {
  test.each(CHAT_DEFECTS)(
    '$defect is $firstCause',
    { timeout: 60_000 },
    async ({ defect, firstCause, verdict, why }) => {
      await using subject = await startSubject(CHAT_SUBJECTS[stack], { defect, timeScale: SCALE });
      const { causes, checks } = await judge(subject.url);
      expect(
        causes.map((cause) => `${cause.verdict} ${cause.id}`),
        why,
      ).toEqual([`${verdict} ${firstCause}`]);
      const bad = checks.filter((check) => check.verdict === 'fail' || check.verdict === 'warn');
      const row = killed.get(defect) ?? new Map<string, string>();
      row.set(
        stack,
        bad
          .map((check) => check.id)
          .sort()
          .join(', '),
      );
      killed.set(defect, row);
    },
  );
}

describe('the suite and the mock of chat', () => {
  test(`agree, ${String(RUNS)} runs in a row`, { timeout: 20_000 * RUNS }, async () => {
    await using mock = await startMock(contract, { port: 0, auth: { jwtSecret: SECRET }, timeScale: SCALE });
    const { host } = new URL(mock.url);
    for (let run = 0; run < RUNS; run += 1) expect(complaints(await judge(`ws://${host}/`))).toEqual(NOTHING);
  });
});

describe('the chat server on plain ws', () => {
  conforms('ws');
  isNamed('ws');
});

describeNeeding('python3-fastapi', 'the chat server on FastAPI', () => {
  conforms('fastapi');
  isNamed('fastapi');
});

afterAll(async () => {
  if (process.env['COLLOQUY_UPDATE'] === '1') writeFileSync(MATRIX, await matrix());
});

/** Defect × check, as a page: what each run reported, beside the cause that was expected of it. */
async function matrix(): Promise<string> {
  const rows = CHAT_DEFECTS.map(({ defect, firstCause, verdict, why }) => {
    const shown = [...(killed.get(defect) ?? [])].map(([stack, checks]) => `${stack}: ${checks}`).join('; ');
    return `| ${defect} | ${verdict} \`${firstCause}\` | ${shown} | ${why} |`;
  });
  const page = [
    '# Kill matrix: chat',
    '',
    'Every defect of the two independent chat servers in `test/subjects/` (plain `ws`; FastAPI on Uvicorn): the one cause that a run',
    'must name, written by hand before the first run, and the checks that failed or warned in the run that wrote this page.',
    '`COLLOQUY_UPDATE=1 npx vitest run test/e2e/subjects.test.ts` writes it; without the variable the same test holds both servers',
    'to their causes, and to 0 fail and 0 warn when they have no defect.',
    '',
    `${String(CHAT_DEFECTS.length)} defects × 2 servers = ${String(CHAT_DEFECTS.length * 2)} broken peers; each names its cause first and no second one.`,
    '',
    '| defect | the cause it must be called by | checks that show it | why |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return format(page, { parser: 'markdown', printWidth: 110 });
}

describeNeeding('python3-fastapi', 'the committed matrix', () => {
  test('names every defect and its cause', () => {
    if (process.env['COLLOQUY_UPDATE'] === '1') return;
    const page = readFileSync(MATRIX, 'utf8');
    for (const { defect, firstCause, verdict } of CHAT_DEFECTS) {
      const row = page.split('\n').find((line) => line.startsWith(`| ${defect} `));
      expect(row).toContain(`${verdict} \`${firstCause}\``);
      for (const [stack, checks] of killed.get(defect) ?? []) {
        const shown = new RegExp(`${stack}: ([^;|]*)`).exec(row ?? '')?.[1] ?? '';
        expect(checks.split(', ').filter((check) => shown.includes(check)).length, defect).toBeGreaterThan(0);
      }
    }
  });
});
