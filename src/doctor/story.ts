import type { Paint } from '../diagnostics/index.ts';
import type { Diagnosis, Finding, StepName, StepReport } from './finding.ts';

/** What each step looks at, in a word or two. */
const NAMES: Readonly<Record<StepName, string>> = {
  url: 'URL',
  name: 'name',
  tcp: 'TCP',
  tls: 'TLS',
  upgrade: 'upgrade',
  authentication: 'credential',
  'first-words': 'first words',
  staying: 'staying up',
  telephony: 'telephony',
};

const WIDTH = 12;

/** The examination as a short story for a terminal. */
export function storyOf(diagnosis: Diagnosis, paint: Paint): string {
  const lines = diagnosis.steps
    .filter(({ outcome }) => outcome !== 'not reached')
    .flatMap((step) => stepLines(step, paint));
  const ends = diagnosis.findings.map((one) => findingLines(one, paint));
  const verdict = diagnosis.healthy ? [paint.bold('Healthy: nothing is wrong with this connection.')] : [];
  return [
    ...lines,
    ...ends.flatMap((block) => ['', ...block]),
    ...(verdict.length > 0 ? ['', ...verdict] : []),
    '',
  ].join('\n');
}

const SIGNS: Readonly<Record<StepReport['outcome'], string>> = {
  fine: 'ok',
  broken: '✗ ',
  'not reached': '  ',
  'not applicable': '- ',
};

function stepLines({ step, outcome, said, notes }: StepReport, paint: Paint): string[] {
  const colour = outcome === 'broken' ? paint.red : outcome === 'fine' ? String : paint.dim;
  const head = `${colour(SIGNS[outcome])} ${NAMES[step].padEnd(WIDTH)} ${outcome === 'broken' ? paint.red(plain(said)) : plain(said)}`;
  return [head, ...notes.map((note) => paint.dim(`   ${''.padEnd(WIDTH)} ${plain(note)}`))];
}

function findingLines({ code, title, saw, how, fix }: Finding, paint: Paint): string[] {
  return [
    `${paint.red(paint.bold(plain(title)))} ${paint.dim(`[${code}]`)}`,
    `  ${plain(saw)}`,
    ...how.map((line) => `  ${paint.dim('·')} ${paint.dim(plain(line))}`),
    paint.bold('What to change'),
    ...fix.flatMap((text) => listed(text.split('\n').map(plain))),
  ];
}

function listed([first = '', ...more]: readonly string[]): string[] {
  return [`  - ${first}`, ...more.map((line) => `    ${line}`)];
}

/** What a peer wrote cannot steer the terminal. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\u{fffd}');
}

/** The examination as a block of Markdown, to be pasted into a ticket. */
export function markdownOf(diagnosis: Diagnosis): string {
  const [first] = diagnosis.findings;
  const head =
    first === undefined ? 'The connection is healthy' : `\`${first.code}\`: ${escaped(first.title)}`;
  const rows = diagnosis.steps.map(
    ({ step, outcome, said }) => `| ${NAMES[step]} | ${outcome} | ${escaped(said).replaceAll('|', '\\|')} |`,
  );
  return [
    `### ${head}`,
    '',
    `URL: ${code(diagnosis.url)}`,
    '',
    '| step | outcome | |',
    '| --- | --- | --- |',
    ...rows,
    ...diagnosis.findings.flatMap(markdownFinding),
    '',
  ].join('\n');
}

function markdownFinding({ code: word, saw, how, fix }: Finding): string[] {
  return [
    '',
    `**\`${word}\`** ${escaped(saw)}`,
    '',
    ...how.map((line) => `- ${code(line)}`),
    '',
    'What to change:',
    '',
    ...fix.flatMap((text) =>
      text.includes('\n')
        ? ['- ', '  ```', ...text.split('\n').map((line) => `  ${plain(line)}`), '  ```']
        : [`- ${escaped(text)}`],
    ),
  ];
}

/** A code span that its own content cannot end. */
function code(text: string): string {
  const clean = plain(text);
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${clean}${fence}` : `${fence} ${clean} ${fence}`;
}

/** Text that stands for itself in Markdown; code spans of our own advice stay. */
function escaped(text: string): string {
  return plain(text)
    .replaceAll('<', '&lt;')
    .replaceAll(/([[\]*_])/g, '\\$1');
}
