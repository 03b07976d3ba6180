import type { Side } from '../../../src/contract/index.ts';
import { idSet, type Judgement, type TraceEvent } from '../../support/traces.ts';
import { beginAts } from './beginning.ts';
import { closeBy } from './close.ts';
import { constantsAt } from './constants.ts';
import { answerSilence, excuseSilence, fireUntil, type Silence, tellLate } from './deadlines.ts';
import { debtsOf } from './debts.ts';
import { merged } from './equality.ts';
import { allowUntold, ignoreUntil, judgeAcceptance, judgeRefusal, type Mistake } from './faults.ts';
import { type Counted, frameBy } from './frames.ts';
import { counts, isClaimed } from './cause.ts';
import { emptyExplanation, type Explanation, type OracleOptions, type World, worldOf } from './model.ts';
import { controlBy } from './control.ts';
import { readerOf } from './reading.ts';
import { tiedWithShown } from './shown.ts';

/** What the oracle says of a session, and which promises were met in every explanation left. */
export interface OracleVerdict extends Judgement {
  readonly met: ReadonlySet<string>;
  /** The largest number of explanations that lived at once. */
  readonly peak: number;
}

/** Too many explanations to carry: the session cannot be judged by the oracle. */
export class TooManyExplanations extends Error {}

/** The slow, direct reading of the page: every explanation is carried along. */
export function judge(
  options: OracleOptions & { readonly limit?: number },
  events: readonly TraceEvent[],
): OracleVerdict {
  const { contract, channel } = options;
  const constants = constantsAt(options.timeScale ?? 1, options.grace);
  const world = worldOf(options, constants, readerOf(contract, channel));
  const run: Run = {
    world,
    living: [emptyExplanation(channel.session.states[0] ?? '')],
    silence: { last: { client: Infinity, server: Infinity }, told: new Set() },
    counted: [],
    causes: [],
  };
  let peak = 1;
  for (const event of events) {
    happen(run, event);
    peak = Math.max(peak, run.living.length);
    if (peak > (options.limit ?? Infinity)) throw new TooManyExplanations(`${String(peak)} explanations`);
  }
  return { ...verdictOf(world, run.living), peak };
}

/** A session while it is judged. */
interface Run {
  readonly world: World;
  living: Explanation[];
  readonly silence: Silence;
  readonly counted: Counted;
  /** Mistakes made in the upgrade request, before it was answered. */
  causes: Mistake[];
}

function happen(run: Run, event: TraceEvent): void {
  const { world, silence } = run;
  run.living = fireUntil(world, run.living, { t: event.t, silence });
  switch (event.kind) {
    case 'cause':
      run.causes.push({ by: 'client', word: event.word, t: event.t, value: undefined });
      return;
    case 'open':
      open(run, event.t);
      return;
    case 'refused':
      for (const e of run.living) {
        judgeRefusal(world, e, { causes: run.causes, status: event.status });
        e.closedBy = 'server';
      }
      run.causes = [];
      return;
    case 'frame':
      excuseSilence(world, run.living, { silence, side: event.from, t: event.t });
      heard(silence, event.from, event.t);
      answers(run, event);
      run.living =
        event.opcode === 'ping' || event.opcode === 'pong'
          ? controlBy(world, run.living, event)
          : frameBy(world, run.living, {
              frame: { by: event.from, t: event.t, data: event.data },
              counted: run.counted,
            });
      return;
    case 'close':
      if (run.living.some((e) => e.closedBy)) return;
      run.living = closeBy(world, run.living, {
        by: event.by,
        t: event.t,
        act: { kind: 'close', code: event.code ?? 1006 },
      });
      stopSilence(silence);
      return;
    case 'end':
      end(run, event.t);
  }
}

/** A message that may be the reaction to a silence that is all but over. */
function answers({ world, silence }: Run, event: Extract<TraceEvent, { kind: 'frame' }>): void {
  if (event.opcode === 'ping' || event.opcode === 'pong') return;
  const what = world.reader(event.from, event.data);
  if (what.kind === 'message') answerSilence(world, silence, { side: event.from, message: what.name });
}

/** The first state is entered. */
function open(run: Run, t: number): void {
  const { world, causes } = run;
  for (const e of run.living) {
    e.entered = t;
    judgeAcceptance(world, e, { causes, t });
    if (!world.told) allowUntold(world, e, t);
    beginAts(world, e, t);
  }
  run.causes = [];
  heard(run.silence, 'client', t);
  heard(run.silence, 'server', t);
}

function heard(silence: Silence, side: Side, t: number): void {
  silence.last[side] = t;
}

function stopSilence(silence: Silence): void {
  silence.last.client = Infinity;
  silence.last.server = Infinity;
}

/**
 * Section 7, **end of the recording**: what is past its bound is late for certain; then the shown one is chosen, and
 * what has a bound and is unmet is inconclusive, over all that are tied with it.
 */
function end(run: Run, t: number): void {
  const { world, causes } = run;
  for (const e of run.living) {
    for (const cause of causes) {
      const fault = [...world.faultPlans.values()].find((p) =>
        p.fault?.when.some((c) => c.word === cause.word),
      );
      if (fault) e.inconclusive.push(`${world.channel.name}/${fault.id}`);
    }
    if (e.closedBy) continue;
    tellLate(world, e, { t, sides: ['client', 'server'] });
  }
  run.living = tiedWithShown(world, merged(run.living), true);
  for (const e of run.living) {
    if (!e.closedBy) e.inconclusive.push(...leftOpen(world, e, t).map((id) => `${world.channel.name}/${id}`));
  }
}

/** What has a bound and is unmet, and the ignores whose window is open. */
function leftOpen(world: World, e: Explanation, t: number): string[] {
  const owed = debtsOf(world, e).flatMap(({ instance, side, position, bound }) => {
    const alleged = {
      id: position.step.path,
      side,
      verdict: 'fail' as const,
      instance,
      kind: 'missing' as const,
    };
    return bound !== undefined && counts(world, e, alleged) ? [position.step.path] : [];
  });
  const ignored = e.bag.flatMap((instance) => {
    const until = ignoreUntil(world, instance);
    const isOpen = until !== undefined && t <= until && instance.taint.length === 0;
    return isOpen && isClaimed(world, instance.plan) ? [instance.plan.id] : [];
  });
  return [...owed, ...ignored];
}

function verdictOf(world: World, living: readonly Explanation[]): Omit<OracleVerdict, 'peak'> {
  const [shown] = tiedWithShown(world, living, true);
  const ids = (side: Side, verdict: string): readonly string[] =>
    idSet((shown?.found ?? []).filter((f) => f.side === side && f.verdict === verdict).map((f) => f.id));
  const side = (of: Side) => ({ fail: ids(of, 'fail'), warn: ids(of, 'warn'), note: ids(of, 'note') });
  const [first, ...others] = living.map((e) => new Set(e.met));
  return {
    client: side('client'),
    server: side('server'),
    inconclusive: idSet(living.flatMap((e) => e.inconclusive)),
    met: new Set([...(first ?? [])].filter((id) => others.every((met) => met.has(id)))),
  };
}
