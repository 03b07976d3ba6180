import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../../src/compile/index.ts';
import { runConformance } from '../../src/conformance/index.ts';
import type { Report } from '../../src/conformance/index.ts';
import { DEFAULT_TARGET } from '../../src/credentials/index.ts';
import type { Target } from '../../src/credentials/index.ts';
import { CHAT_SUBJECTS, SECRET, startSubject } from '../support/subject.ts';
import type { Command } from '../support/subject.ts';
import { describeNeeding, PYTHON } from '../support/needs.ts';

const LONG = process.env['COLLOQUY_LONG'] === '1';
const SCALE = 0.1;
const claims = { userId: 'u1', username: 'probe' };
const contract = await loadContract('asyncapi/chat/asyncapi.yaml');
/** How often at which concurrency: 100 runs in all in the long lane, for two stacks; else one for each. */
const ROUNDS = LONG
  ? [
      { concurrency: 1, runs: 10 },
      { concurrency: 8, runs: 20 },
      { concurrency: 64, runs: 20 },
    ]
  : [{ concurrency: 8, runs: 1 }];

function target(url: string, concurrency: number): Target {
  const credentials = { token: { jwt: { secret: SECRET, algorithm: 'HS256', claims } } };
  return { ...DEFAULT_TARGET, url, timeScale: SCALE, concurrency, credentials };
}

/** Calculates until its parent has gone. */
const BURN =
  'for (;;) { for (let i = 0; i < 1e7; i += 1) Math.sqrt(i); if (process.ppid === 1) process.exit(); }';

/** Works while twice as many processes as the machine has cores do nothing but calculate. */
async function underLoad<Result>(work: () => Promise<Result>): Promise<Result> {
  const burners = Array.from({ length: 2 * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', BURN], { stdio: 'ignore' }),
  );
  try {
    return await work();
  } finally {
    for (const burner of burners) burner.kill('SIGKILL');
  }
}

/** What is said against a subject that has done nothing wrong. */
function alarms({ causes, diagnostics, exitCode }: Report): string[] {
  const named = causes.map(({ verdict, id, text }) => `${verdict} ${id}: ${text}`);
  return [
    ...named,
    ...diagnostics.map(({ message }) => message),
    ...(exitCode === 0 ? [] : [String(exitCode)]),
  ];
}

function keepsQuiet(command: Command): void {
  test.each(ROUNDS)(
    'raises no alarm on a machine under load, $runs runs, $concurrency at once',
    { timeout: 1_200_000 },
    async ({ concurrency, runs }) => {
      await using subject = await startSubject(command, { timeScale: SCALE });
      const said = await underLoad(async () => {
        const all: string[] = [];
        for (let run = 0; run < runs; run += 1)
          all.push(...alarms(await runConformance(contract, target(subject.url, concurrency))));
        return all;
      });
      expect(said).toEqual([]);
    },
  );

  test('names a defect on a machine under load', { timeout: 60_000 }, async () => {
    await using subject = await startSubject(command, { timeScale: SCALE, defect: 'no-pong' });
    const { causes } = await underLoad(() => runConformance(contract, target(subject.url, 8)));
    expect(causes[0]).toMatchObject({ id: 'chat/heartbeat/pong', verdict: 'fail' });
  });
}

for (const [stack, command] of Object.entries(CHAT_SUBJECTS)) {
  const title = `the conforming server on ${stack}`;
  if (command[0] === PYTHON) describeNeeding('python3-fastapi', title, () => keepsQuiet(command));
  else describe(title, () => keepsQuiet(command));
}
