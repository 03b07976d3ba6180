import { compile, officialDiagnostics } from '../compile/index.ts';
import type { Contract } from '../contract/index.ts';
import { renderDiagnostic, renderPlace } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { tightnessOf } from '../session/index.ts';
import type { Tightness } from '../session/index.ts';
import { checkExamples } from '../validate/index.ts';
import type { check } from './check.ts';
import type { ExitCode } from './command.ts';
import type { Io } from './io.ts';

type Input = Parameters<typeof check.run>[0];

/** Codes of doors that do not open: the document could not even be read. */
const UNREADABLE = [
  'no-file',
  'unreadable-file',
  'broken-yaml',
  'too-many-aliases',
  'too-big',
  'not-asyncapi',
  'asyncapi-2',
  'asyncapi-version',
];

/** What references lead to cannot be read, or is far too much: the parser would say so once more, and less clearly, or never. */
const UNRESOLVED = ['remote-ref', 'outside-ref', 'unresolved-ref', 'schema-unfolds'];

/** Checks a document with our compiler, its own examples and the official parser. */
export async function runCheck(input: Input, io: Io): Promise<ExitCode> {
  const [file = ''] = input.arguments;
  const { application, strict, json } = input.options;
  const { contract, diagnostics } = await compile(file, application === undefined ? {} : { application });
  const unreadable = diagnostics.some((diagnostic) => UNREADABLE.includes(diagnostic.code));
  const unresolved = diagnostics.some((diagnostic) => UNRESOLVED.includes(diagnostic.code));
  const all = [
    ...diagnostics,
    ...(contract === undefined ? [] : checkExamples(contract)),
    ...(unreadable || unresolved ? [] : await officialDiagnostics(file)),
  ];
  const errors = all.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = all.filter(
    (diagnostic) => diagnostic.severity === 'warning' && diagnostic.explained === undefined,
  ).length;
  const exitCode = unreadable ? 2 : errors > 0 || (strict === true && warnings > 0) ? 1 : 0;
  const tightness = errors > 0 ? {} : tightnessByChannel(contract);
  if (json === true)
    io.out.write(
      `${JSON.stringify({ file, errors, warnings, exitCode, diagnostics: all, tightness }, undefined, 2)}\n`,
    );
  else
    io.out.write(
      story({ file, contract, all, errors, warnings, tightness, told: application !== undefined }, io),
    );
  return exitCode;
}

interface Found {
  readonly file: string;
  readonly contract: Contract | undefined;
  readonly all: readonly Diagnostic[];
  readonly errors: number;
  readonly warnings: number;
  readonly tightness: Readonly<Record<string, Tightness>>;
  readonly told: boolean;
}

/** How tightly each channel says what may happen; a channel that says nothing has no conversation to disturb. */
function tightnessByChannel(contract: Contract | undefined): Record<string, Tightness> {
  if (contract === undefined) return {};
  return Object.fromEntries(
    contract.channels.map((channel) => [channel.name, tightnessOf(contract, channel)]),
  );
}

function story(found: Found, io: Io): string {
  const { paint } = io.out;
  const loud = found.all.filter((diagnostic) => diagnostic.explained === undefined);
  const quiet = found.all.filter((diagnostic) => diagnostic.explained !== undefined);
  const parts = [
    ...(found.contract?.channels ?? []).map((channel) => whoSends(channel, found.told)),
    ...loud.map((diagnostic) => renderDiagnostic(diagnostic, paint)),
    ...quiet.map((diagnostic) => paint.dim(explainedText(diagnostic))),
    ...Object.entries(found.tightness).map(([channel, tightness]) => tightnessText(channel, tightness)),
    verdict(found, io),
  ];
  return `${parts.join('\n\n')}\n`;
}

function explainedText({ at, code, message, explained = '' }: Diagnostic): string {
  const place = at === undefined ? [] : [renderPlace(at)];
  return [...place, `  explained [${code}] ${message}`, `  ${explained}`].join('\n');
}

const LOOSE = 0.8;

/** What a judge could see of disturbed conversations, and where the document says least. */
function tightnessText(channel: string, tightness: Tightness): string {
  const percent = (part: number, whole: number): string =>
    `${String(Math.round((100 * part) / Math.max(1, whole)))} %`;
  const head = `tightness of ${channel}: ${percent(tightness.noticed, tightness.tried)} of ${String(tightness.tried)} disturbances of legal conversations are noticed`;
  const loose = tightness.exchanges.filter(({ noticed, tried }) => noticed / tried < LOOSE).slice(0, 3);
  const lines = loose.map(
    ({ exchange, noticed, tried, missed }) =>
      `  ${exchange}: ${percent(noticed, tried)}; unnoticed: ${missed.join(', ')}`,
  );
  return [head, ...lines].join('\n');
}

/** What the document was taken to say: the mix-up of send and receive shows here at a glance. */
function whoSends(channel: Contract['channels'][number], told: boolean): string {
  const { session } = channel;
  const sent = (side: 'client' | 'server'): string => {
    const names = channel.messages
      .filter((message) => message.senders.includes(side))
      .map((message) => message.name);
    return names.length === 0 ? 'nothing' : names.join(', ');
  };
  const source = session.described
    ? 'x-session'
    : told
      ? '--application'
      : 'assumed; x-session or --application says otherwise';
  return [
    `channel ${channel.name} (${channel.address}), application: ${session.application} (${source})`,
    `  the server sends  ${sent('server')}`,
    `  the client sends  ${sent('client')}`,
  ].join('\n');
}

function verdict(found: Found, io: Io): string {
  const { paint } = io.out;
  if (found.errors === 0 && found.warnings === 0) return paint.bold(`${found.file} is sound`);
  const count = (n: number, word: string): string => `${String(n)} ${word}${n === 1 ? '' : 's'}`;
  const line = `${found.file}: ${count(found.errors, 'error')}, ${count(found.warnings, 'warning')}`;
  return found.errors > 0 ? paint.red(line) : paint.yellow(line);
}
