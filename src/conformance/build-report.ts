import type { Channel, Contract } from '../contract/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { renderPlace } from '../diagnostics/index.ts';
import { isBad } from './causes.ts';
import { CoverageCounts, coverageOf } from './coverage.ts';
import type { Cause, Check, Report, RunHeader, ScenarioCheck, ScenarioReport, Verdict } from './report.ts';
import { VERDICTS } from './report.ts';
import type { ScenarioRun, Standing } from './scenario-run.ts';

/** Everything a report is made of. */
export interface ReportParts {
  readonly run: RunHeader;
  readonly channel: Channel;
  readonly durationMs: number;
  readonly checks: readonly Check[];
  readonly causes: readonly Cause[];
  readonly runs: readonly ScenarioRun[];
  readonly diagnostics: readonly Diagnostic[];
  readonly interrupted: boolean;
  readonly strict: boolean;
}

/** Puts the report together: headline, totals, coverage, exit code. */
export function buildReport(parts: ReportParts): Report {
  const { run, checks, causes, runs, diagnostics } = parts;
  const counts = new CoverageCounts();
  for (const each of runs) counts.addAll(each.coverage);
  const shown = shownIn(checks);
  return {
    colloquy: 'report/1',
    run,
    durationMs: Math.round(parts.durationMs),
    headline: headlineOf(parts),
    causes,
    checks: markCauses(checks, causes),
    scenarios: runs.map((each) => scenarioReport(each, shown.get(each.scenario.id) ?? [])),
    coverage: coverageOf(parts.channel, counts),
    totals: totalsOf(checks),
    diagnostics,
    interrupted: parts.interrupted,
    exitCode: exitCodeOf(parts),
  };
}

function markCauses(checks: readonly Check[], causes: readonly Cause[]): Check[] {
  const byCheck = new Map(causes.flatMap((cause) => cause.checks.map((id) => [id, cause.id] as const)));
  return checks.map((check) => {
    const cause = byCheck.get(check.id);
    return cause === undefined ? check : { ...check, cause };
  });
}

function totalsOf(checks: readonly Check[]): Record<Verdict, number> {
  const count = (verdict: Verdict): number => checks.filter((check) => check.verdict === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
}

function exitCodeOf({ checks, causes, strict }: ReportParts): 0 | 1 {
  const counted = checks.filter((check) => check.known !== 'expected');
  const broken = counted.some(
    ({ verdict, known }) => verdict === 'fail' || verdict === 'untestable' || known === 'stale',
  );
  const warned = strict && counted.some(({ verdict }) => verdict === 'warn');
  return broken || warned || causes.some(({ verdict }) => verdict === 'fail') ? 1 : 0;
}

function headlineOf({ checks, causes, interrupted, run }: ReportParts): string {
  const [first] = causes;
  if (first !== undefined) {
    const check = checks.find(({ id }) => id === first.id);
    const place = check === undefined ? '' : ` (${renderPlace(check.location)})`;
    const more = causes.length === 1 ? '' : ` And ${String(causes.length - 1)} more.`;
    return `${first.verdict} ${first.id}: ${first.text}${place}${more}`;
  }
  const untestable = checks.filter(({ verdict }) => verdict === 'untestable');
  if (untestable[0] !== undefined) {
    const number = untestable.length === 1 ? 'one check' : `${String(untestable.length)} checks`;
    return `untestable ${untestable[0].id}: ${number} cannot be tried: ${untestable[0].reason ?? 'the target lacks a fixture'}`;
  }
  const stale = checks.find(({ known }) => known === 'stale');
  if (stale !== undefined) return `stale ${stale.id}: it is listed under knownFailing, and passes now.`;
  const passed = checks.filter(({ verdict }) => verdict === 'pass').length;
  const kept = `the ${run.subject} keeps ${run.document.name}: ${String(passed)} checks pass, none fails.`;
  return interrupted ? `interrupted; so far ${kept}` : `${kept.slice(0, 1).toUpperCase()}${kept.slice(1)}`;
}

const RESULT: Readonly<Record<Standing, Verdict>> = {
  done: 'pass',
  untestable: 'untestable',
  'not-applicable': 'not-applicable',
  skipped: 'skipped',
  unreachable: 'inconclusive',
  cut: 'inconclusive',
};

/** What the checks say of each scenario, by its id. */
function shownIn(checks: readonly Check[]): Map<string, ScenarioCheck[]> {
  const shown = new Map<string, ScenarioCheck[]>();
  for (const { id, seenIn } of checks) {
    for (const { scenario, verdict } of seenIn) {
      const known = shown.get(scenario) ?? [];
      if (known.at(-1)?.id !== id) known.push({ id, verdict });
      shown.set(scenario, known);
    }
  }
  return shown;
}

/** One scenario as it is reported; `checks`: what they say of it, undefined while the run is still going on. */
export function scenarioReport(run: ScenarioRun, checks?: readonly ScenarioCheck[]): ScenarioReport {
  const seen = run.seen.map(({ id, verdict }) => ({ id, verdict }));
  const all = [...(checks ?? seen)].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const own = RESULT[run.standing];
  const worst = all.find(({ verdict }) => verdict === 'fail' || verdict === 'warn' || verdict === 'note');
  return {
    id: run.scenario.id,
    summary: run.scenario.summary,
    result: worst?.verdict ?? own,
    ...(run.reason === undefined ? {} : { reason: run.reason }),
    ...(run.observed.length === 0 ? {} : { observed: `the client ${run.observed.join(', ')}` }),
    at: Math.round(run.at),
    durationMs: Math.round(run.durationMs),
    sockets: run.sockets,
    checks: all,
  };
}

/** A report of a run that could not be made. */
export function failedReport(run: RunHeader, channel: Channel, diagnostics: readonly Diagnostic[]): Report {
  return {
    colloquy: 'report/1',
    run,
    durationMs: 0,
    headline: diagnostics[0]?.message ?? 'The run could not be made.',
    causes: [],
    checks: [],
    scenarios: [],
    coverage: coverageOf(channel, new CoverageCounts()),
    totals: totalsOf([]),
    diagnostics,
    interrupted: false,
    exitCode: 2,
  };
}

/** What is wrong with the tool, never with the subject. */
export function internalDiagnostics(runs: readonly ScenarioRun[]): Diagnostic[] {
  const faults = runs.flatMap((run) => run.internal.map((text) => `${run.scenario.id}: ${text}`));
  return faults.slice(0, 5).map((text) => ({
    code: 'own-mistake',
    severity: 'warning' as const,
    message: `colloquy itself did not keep the document: ${text}`,
    hint: 'This is no finding against the subject. Please report it as a bug of colloquy.',
  }));
}

/** Names what the run is about, for its header. */
export function headerOf(
  contract: Contract,
  channel: Channel,
  more: Omit<RunHeader, 'tool' | 'document' | 'channel'> & { version: string },
): RunHeader {
  const { version, ...rest } = more;
  return {
    tool: { name: 'colloquy', version },
    document: {
      name: contract.name,
      title: contract.title,
      version: contract.version,
      file: contract.source,
    },
    channel: channel.name,
    ...rest,
  };
}

/** Marks the known failures that pass now. */
export function markStale(
  checks: readonly Check[],
  known: readonly string[],
  fits: (pattern: string, id: string) => boolean,
): Check[] {
  const stale = new Set<string>();
  for (const pattern of known) {
    const about = checks.filter(({ id }) => fits(pattern, id));
    const passing = about.filter(({ verdict }) => verdict === 'pass');
    if (!about.some(isBad)) for (const { id } of passing) stale.add(id);
  }
  return checks.map((check) => (stale.has(check.id) ? { ...check, known: 'stale' as const } : check));
}
