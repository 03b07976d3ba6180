import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { afterAll, describe, expect, test } from 'vitest';
import type { Fate, Field } from '../support/kills.ts';
import {
  committedFates,
  defectsOf,
  fateOf,
  fieldsIn,
  fileOf,
  inParallel,
  isKilled,
} from '../support/kills.ts';

const LONG = process.env['COLLOQUY_LONG'] === '1';
const UPDATE = process.env['COLLOQUY_UPDATE'] === '1';
const ONLY = process.env['COLLOQUY_FIELDS']?.split(',');
const PAGE = 'docs/kill-matrix.md';
/** So many defects of each channel are tried in an ordinary run, evenly out of all of them. */
const SAMPLE = 3;
/** So often is what goes unnoticed tried again. */
const AGAIN = 3;
/** So many broken mocks are judged at once. */
const AT_ONCE = 6;

const FIELDS = (await fieldsIn(['asyncapi', 'examples'])).filter(
  ({ name }) => ONLY === undefined || ONLY.includes(name),
);

function sampled(defects: readonly string[]): string[] {
  const step = Math.max(1, Math.ceil(defects.length / SAMPLE));
  return defects.filter((_, index) => index % step === Math.min(2, step - 1));
}

/** Many at once; what should have been noticed is tried again, alone at last: a busy machine makes a run say less, never more. */
async function fatesOf(field: Field, defects: readonly string[]): Promise<Record<string, Fate>> {
  const first = await inParallel(defects, AT_ONCE, (defect) => fateOf(field, defect));
  const found = Object.fromEntries(defects.map((defect, index) => [defect, first[index] ?? '']));
  for (let again = 0; again < AGAIN; again += 1) {
    const open = defects.filter((defect) => isOpen(found[defect] ?? ''));
    const next = await inParallel(open, again < AGAIN - 1 ? 2 : 1, (defect) => fateOf(field, defect));
    for (const [index, defect] of open.entries()) found[defect] = next[index] ?? '';
  }
  return found;
}

function isOpen(fate: Fate): boolean {
  return fate.startsWith('missed') || fate === 'undecided';
}

describe('a mock with one check broken on purpose', () => {
  test.each(FIELDS)('$name is found out', { timeout: LONG ? 3_600_000 : 180_000 }, async (field: Field) => {
    const committed = committedFates(field.name);
    const all = defectsOf(field);
    const defects = LONG ? all : sampled(all.filter((defect) => defect in committed));
    const found = await fatesOf(field, defects);
    if (UPDATE && LONG) write(field, found);
    // What was noticed once is noticed again, and what is not is accepted by the oracle.
    const worse = Object.entries(found).filter(
      ([defect, fate]) =>
        (LONG && fate.startsWith('missed')) || (isKilled(committed[defect] ?? '') && !isKilled(fate)),
    );
    expect(worse).toEqual([]);
  });

  test.skipIf(UPDATE || ONLY !== undefined)('is counted on the committed page', async () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(await page());
  });
});

function write({ name }: Field, found: Readonly<Record<string, Fate>>): void {
  mkdirSync('test/e2e/kills', { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(found, null, 2)}\n`);
}

afterAll(async () => {
  if (UPDATE) writeFileSync(PAGE, await page());
});

/** The matrix in numbers, and every survivor by its name. */
async function page(): Promise<string> {
  const fields = (await fieldsIn(['asyncapi', 'examples'])).map(({ name }) => ({
    name,
    fates: Object.entries(committedFates(name)),
  }));
  const count = (fates: readonly [string, Fate][], test_: (fate: Fate) => boolean): number =>
    fates.filter(([, fate]) => test_(fate)).length;
  const numbers = (fates: readonly [string, Fate][]): string =>
    [
      fates.length,
      count(fates, (fate) => fate === 'itself'),
      count(fates, (fate) => isKilled(fate) && fate !== 'itself'),
      count(fates, (fate) => fate === 'survives'),
      count(fates, (fate) => fate === 'undecided'),
      count(fates, (fate) => fate.startsWith('missed')),
      count(fates, (fate) => fate === 'unbreakable'),
    ].join(' | ');
  const rows = fields.map(({ name, fates }) => `| ${name} | ${numbers(fates)} |`);
  const survivors = fields.flatMap(({ name, fates }) => {
    const left = fates
      .filter(([, fate]) => ['survives', 'undecided'].includes(fate))
      .map(([id]) => `\`${id}\``);
    return left.length === 0 ? [] : [`- ${name}: ${left.join(', ')}`];
  });
  const missed = fields.flatMap(({ name, fates }) =>
    fates
      .filter(([, fate]) => fate.startsWith('missed'))
      .map(([id, fate]) => `- ${name}: \`${id}\` (${fate})`),
  );
  const text = [
    '# Kill matrix of the derived defects',
    '',
    'Every check of the server in every document is broken on purpose in a mock (`colloquy mock --break <check>`), one at a',
    'time, and every step of it changes places with the next (of a channel with more than 500 checks every tenth); each',
    'broken mock is then judged. A defect that nothing',
    'reports survives, and then the slow oracle of the tests must accept all that went over its sockets: what the document',
    'does not let one see. `COLLOQUY_LONG=1 COLLOQUY_UPDATE=1 npx vitest run test/e2e/kill-matrix.test.ts` makes this page',
    'and `test/e2e/kills/`, which has the fate of each defect; without the variables a sample of them is tried again.',
    '',
    '| channel | defects | reported as itself | under another check | survives, and the oracle accepts it | too much for the oracle | missed | the mock cannot break it |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    `| all | ${numbers(fields.flatMap(({ fates }) => fates))} |`,
    '',
    '## What survives',
    '',
    ...(survivors.length === 0 ? ['Nothing.'] : survivors),
    '',
    '## What was missed',
    '',
    'The oracle has something against the server, and the run had not: on a busy machine, what may be the fault of the',
    'moment is put down to it.',
    '',
    ...(missed.length === 0 ? ['Nothing.'] : missed),
    '',
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 110 });
}
