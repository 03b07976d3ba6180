import type { Channel, Contract, Side } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import type { Promise_ } from '../promises/index.ts';
import { matchesAny, splitAspect } from '../promises/index.ts';
import { nearestOf } from './nearest.ts';
import { permalink } from './permalink.ts';
import type { Check, Verdict } from './report.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { Testimony } from './testimony.ts';
import type { Evidence } from './testimony.ts';

/** What the judge needs beside the runs. */
export interface JudgeOptions {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly subject: Side;
  /** The subject's promises, in natural order. */
  readonly promises: readonly Promise_[];
  readonly features: readonly string[];
  /** Patterns of ids that are not judged. */
  readonly skip: readonly string[];
  /** Patterns of ids of which alone something is asked; undefined: all. */
  readonly only?: readonly string[];
  readonly knownFailing: readonly string[];
  /** Where the pages of the document are published. */
  readonly docs?: string;
  /** The command that runs one scenario again. */
  readonly rerun: (scenario: string) => string;
}

const WORST: readonly Verdict[] = ['fail', 'warn', 'note', 'inconclusive', 'pass'];

/** Judges every promise of the subject over the whole run: fail > warn > note > inconclusive > pass. */
export function judge(options: JudgeOptions, runs: readonly ScenarioRun[]): Check[] {
  const testimony = new Testimony(runs);
  const known = new Set([...options.promises.map(({ id }) => id), ...ownSteps(options)]);
  const extra = testimony
    .ids()
    .filter((id) => !known.has(id) && isOfInterest(id))
    .map((id) => unlisted(options, id, testimony.evidenceOf(id)));
  return [
    ...options.promises.map((promise) => checkOf(options, promise, { testimony, isPromised: true })),
    ...extra.map((promise) => checkOf(options, promise, { testimony, isPromised: false })),
  ];
}

/** Ids of the steps that are ours: which of them we took may be open, and is nobody's promise. */
function ownSteps({ channel, subject }: JudgeOptions): string[] {
  const steps = channel.session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  return steps.filter(({ side }) => side !== subject).map(({ path }) => `${channel.name}/${path}`);
}

function isOfInterest(id: string): boolean {
  return !id.endsWith('/handshake');
}

/** A finding whose id depends on what the peer does: an undocumented message, an ambiguity. */
function unlisted({ channel, subject }: JudgeOptions, id: string, evidence: readonly Evidence[]): Promise_ {
  const { place, aspect } = splitAspect(id);
  const verdicts = evidence.map(({ seen }) => seen.verdict);
  const level = verdicts.includes('fail') ? 'MUST' : verdicts.includes('warn') ? 'SHOULD' : 'MAY';
  const text = 'What the subject sends is described by the document.';
  return { id, place, level, side: subject, text, location: channel.location, ...(aspect && { aspect }) };
}

function checkOf(
  options: JudgeOptions,
  promise: Promise_,
  { testimony, isPromised }: { testimony: Testimony; isPromised: boolean },
): Check {
  const { id, level, side, text, location, spec, feature } = promise;
  const about = testimony.about(promise);
  const seenIn = about.flatMap((run) => {
    const verdict = verdictIn(run, promise);
    return verdict === undefined ? [] : [{ scenario: run.scenario.id, verdict }];
  });
  const own = testimony.ownOf(promise);
  const verdict = verdictOf(options, promise, { own, seenIn });
  const shown = verdict === 'fail' || verdict === 'warn' || verdict === 'note';
  return {
    id,
    level,
    side,
    verdict,
    text,
    location,
    ...(spec === undefined ? {} : { spec }),
    ...(feature === undefined ? {} : { feature }),
    ...(isPromised && options.docs !== undefined ? { docs: permalink(options.docs, id) } : {}),
    ...(shown ? proofOf(options, promise, testimony.evidenceOf(id)) : {}),
    ...reasonOf(options, verdict, { promise, own, about }),
    seenIn,
    ...(matchesAny(options.knownFailing, id) && (verdict === 'fail' || verdict === 'warn')
      ? { known: 'expected' }
      : {}),
  };
}

function verdictOf(
  options: JudgeOptions,
  promise: Promise_,
  { own, seenIn }: { own: ScenarioRun | undefined; seenIn: Check['seenIn'] },
): Verdict {
  if (matchesAny(options.skip, promise.id)) return 'skipped';
  const { feature } = promise;
  if (feature !== undefined && !options.features.includes(feature)) return 'not-applicable';
  const worst = WORST.find((verdict) => seenIn.some((each) => each.verdict === verdict));
  if (worst !== undefined) return worst;
  if (own?.standing === 'untestable' && promise.aspect === undefined) return 'untestable';
  if (own?.standing === 'not-applicable' || own?.standing === 'untestable') return 'not-applicable';
  if (own?.standing === 'skipped') return 'skipped';
  const shownBroken = own?.seen.some((seen) => splitAspect(seen.id).place === promise.place) ?? false;
  if ((own?.standing === 'unreachable' || own?.standing === 'cut') && !shownBroken) return 'inconclusive';
  return options.only === undefined ? 'not-exercised' : 'skipped';
}

/** What one scenario says of one promise; undefined: nothing. */
function verdictIn(run: ScenarioRun, promise: Promise_): Verdict | undefined {
  const { id, place, aspect } = promise;
  const verdicts: Verdict[] = run.seen.filter((seen) => seen.id === id).map((seen) => seen.verdict);
  const worst = WORST.find((verdict) => verdicts.includes(verdict));
  if (worst !== undefined) return worst;
  if (run.unclear.has(id)) return 'inconclusive';
  if (aspect === 'alive' || aspect === 'many') return run.met.has(id) ? 'pass' : undefined;
  if (run.met.has(place)) return 'pass';
  return holdsThroughout(run, promise) ? 'pass' : undefined;
}

/** Rules of the whole session hold wherever the subject spoke and nothing was found. */
function holdsThroughout(run: ScenarioRun, { place, side }: Promise_): boolean {
  const [, family, word, message] = place.split('/');
  if (family === 'close' && word === undefined)
    return run.standing === 'done' && run.sockets.length > 0 && !run.lost;
  if (family !== 'frames' || !run.heard) return false;
  return word !== 'unexpected' || (run.coverage.messages.get(`${side} ${message ?? ''}`) ?? 0) > 0;
}

/** The evidence that shows it best: of the scenario dedicated to the promise, else of a plain one, else the shortest. */
function proofOf(options: JudgeOptions, promise: Promise_, evidence: readonly Evidence[]): Partial<Check> {
  const exchange = promise.place.split('/').slice(0, 2).join('/');
  const worst = WORST.find((verdict) => evidence.some(({ seen }) => seen.verdict === verdict));
  const candidates = evidence.filter(({ seen }) => seen.verdict === worst);
  const best =
    candidates.find(({ run }) => run.scenario.id === promise.place) ??
    candidates.find(({ run }) => run.scenario.id === `${exchange}/base`) ??
    candidates.find(({ run }) => run.scenario.id.startsWith(`${exchange}/`)) ??
    candidates.find(({ run }) => run.scenario.act.kind !== 'mistake' && run.scenario.family !== 'fuzz') ??
    candidates.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (best === undefined) return {};
  const { run, seen } = best;
  const nearest = nearestOf(options, best);
  const quote =
    seen.event?.text ?? (seen.event?.base64 === undefined ? undefined : `bytes ${seen.event.base64}`);
  return {
    expected: promise.text,
    seen:
      quote === undefined
        ? sentenceOf(seen.text)
        : `${sentenceOf(seen.text)} Frame ${String(seen.frame)}: ${cut(quote)}`,
    at: Math.round(seen.at * 10) / 10,
    ...(nearest === undefined ? {} : { nearest: sentenceOf(nearest) }),
    scenario: run.scenario.id,
    socket: 0,
    ...(seen.frame === undefined ? {} : { frame: seen.frame }),
    rerun: options.rerun(run.scenario.id),
  };
}

/** How much happened in the run that shows it. */
function lengthOf({ run: { sockets } }: Evidence): number {
  return sockets.reduce((count, { events }) => count + events.length, 0);
}

const QUOTE = 300;

function cut(text: string): string {
  return text.length <= QUOTE ? text : `${text.slice(0, QUOTE)} …`;
}

function sentenceOf(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function reasonOf(
  { channel }: JudgeOptions,
  verdict: Verdict,
  { promise, own, about }: { promise: Promise_; own: ScenarioRun | undefined; about: readonly ScenarioRun[] },
): { reason?: string } {
  if (verdict === 'inconclusive') {
    const why =
      about.map((run) => run.unclear.get(promise.id)).find((each) => each !== undefined) ?? own?.reason;
    return why === undefined ? {} : { reason: why };
  }
  if (verdict === 'not-exercised') {
    const steps = channel.session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
    const step = steps.find(({ path }) => `${channel.name}/${path}` === promise.place);
    if (step?.every !== undefined) return { reason: 'it did not come while this run lasted' };
    const before = own?.seen.find((seen) => seen.verdict !== 'note');
    if (before !== undefined) return { reason: `it did not come to that: ${before.text}` };
    return { reason: 'the subject decides whether it happens, and it did not' };
  }
  if (verdict === 'untestable' || verdict === 'not-applicable' || verdict === 'skipped') {
    return own?.reason === undefined ? {} : { reason: own.reason };
  }
  return {};
}
