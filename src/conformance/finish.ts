import type { Scenario } from '../promises/index.ts';
import { splitAspect } from '../promises/index.ts';
import { CoverageCounts } from './coverage.ts';
import { crossedIn } from './crossed.ts';
import { cutShortBySilence } from './cut-short.ts';
import { goesAway } from './ending.ts';
import { wrongElseIn } from './wrong-else.ts';
import { wentAwayIn } from './went-away.ts';
import { withLateReaction } from './late-reaction.ts';
import { ownMistakes } from './own-mistakes.ts';
import { keptThen, tardyAt } from './tardy.ts';
import type { JudgedOptions, JudgedSocket } from './judged-socket.ts';
import type { Transcript } from './transcript.ts';
import type { Collected, ScenarioRun, Seen, Standing, Suspicion } from './scenario-run.ts';

/** A scenario that has a socket, or tried to. */
export interface Running<Context extends JudgedOptions = JudgedOptions> {
  readonly context: Context;
  readonly scenario: Scenario;
  readonly socket: JudgedSocket;
  readonly collected: Collected;
  /** When it began, on the run's clock. */
  readonly at: number;
  /** For how long this process had been held up by then, ms. */
  readonly held: number;
  readonly coverage: CoverageCounts;
}

/** Takes the session's judgement and closes the books of a scenario. */
export function finish(running: Running, standing: Standing = 'done', reason?: string): ScenarioRun {
  const { context, scenario, socket, collected, coverage } = running;
  const outcome = socket.end();
  coverage.closes(context.channel, outcome.met);
  const rename = renamer(context.channel.name, scenario);
  collected.take(outcome, { subject: context.subject, rename });
  const renamed = (each: Suspicion): Suspicion => renamedBy(rename, each);
  const cutShort = cutShortBySilence(running);
  for (const late of cutShort.late) collected.find(late);
  const wrong = wrongElseIn(running);
  if (wrong !== undefined) collected.find(wrong);
  const found = collected.seen.filter(
    ({ id }) => wrong === undefined || id !== `${context.channel.name}/close`,
  );
  // Once a socket is flooded, all that follows is noise.
  const counted = socket.flooded ? found.slice(0, 1) : found;
  const seen = counted.map((each) => withEvidence(each, socket.transcript));
  const strained = context.clock.isStrained(running);
  const own = { scenario, collected, strained, us: socket.us };
  const tardy = tardyAt(context.channel.name, own, outcome.findings);
  const reasons = tardy === undefined ? reason : 'this machine was too busy: our own side was late';
  return withLateReaction(context.channel, {
    scenario,
    standing: tardy === undefined ? standing : 'cut',
    ...(reasons === undefined ? {} : { reason: reasons }),
    at: running.at,
    durationMs: context.clock.now() - running.at,
    sockets: [{ at: socket.started, events: socket.transcript.finish(seen) }],
    // What the subject does once we were late ourselves is no evidence.
    seen: seen.filter(({ at }) => tardy === undefined || at < tardy),
    tardy: tardy !== undefined,
    strained: context.clock.isStrained(running),
    held: context.clock.held - running.held,
    met: tardy === undefined ? collected.met : keptThen(collected.met, scenario),
    unclear: collected.unclear,
    ...(collected.question === undefined ? {} : { question: collected.question }),
    heard: socket.received > 0,
    ...howItEnded(socket),
    suspicions: [...crossedIn(socket, outcome), ...cutShort.missing, ...wentAwayIn(running)].map(renamed),
    lastSent: socket.lastSent,
    coverage,
    observed: collected.observed,
    internal: isDeliberate(scenario) || tardy !== undefined ? [] : ownMistakes(outcome.findings, socket.us),
  });
}

function renamedBy(rename: (id: string) => string, { instead, ...suspicion }: Suspicion): Suspicion {
  const id = rename(suspicion.id);
  return { ...suspicion, id, ...(instead === undefined ? {} : { instead: rename(instead) }) };
}

/** Try Again Later: the closing code (RFC 6455's registry), and the statuses of HTTP that mean it. */
const LATER: readonly (number | null | undefined)[] = [1013, 429, 503];

function howItEnded(socket: JudgedSocket): Pick<ScenarioRun, 'lost' | 'left' | 'turnedAway'> {
  if (socket.closedByUs) return { lost: false, left: false };
  const ended = { lost: socket.closing?.code === null, left: goesAway(socket.closing?.code) };
  const code = socket.refusal ?? socket.closing?.code;
  return typeof code === 'number' && LATER.includes(code) ? { ...ended, turnedAway: code } : ended;
}

function isDeliberate({ act, family }: Scenario): boolean {
  if (act.kind === 'serve') return act.service.kind !== 'plain';
  if (act.kind === 'fuzz') return act.walk.mistake !== undefined;
  return act.kind === 'mistake' || act.kind === 'probe' || family === 'withhold';
}

/** A finding with the frame that shows it, and with what exactly is wrong with its schema. */
export function withEvidence(seen: Seen, transcript: Transcript): Seen {
  if (seen.frame === undefined) return seen;
  const event = transcript.frameAt(seen.frame);
  const problem = splitAspect(seen.id).aspect === 'schema' ? transcript.problemOf(seen.frame) : undefined;
  const told = problem === undefined || seen.text.includes(problem) ? seen.text : `${seen.text}: ${problem}`;
  return { ...seen, text: told, ...(event === undefined ? {} : { event }) };
}

/** A scenario that was not run. */
export function withoutSocket(
  scenario: Scenario,
  by: { at: number; standing: Standing; reason: string },
): ScenarioRun {
  return {
    scenario,
    standing: by.standing,
    reason: by.reason,
    at: by.at,
    durationMs: 0,
    sockets: [],
    seen: [],
    met: new Set(),
    unclear: new Map(),
    suspicions: [],
    heard: false,
    tardy: false,
    strained: false,
    held: 0,
    lost: false,
    left: false,
    lastSent: 0,
    coverage: new CoverageCounts(),
    observed: [],
    internal: [],
  };
}

/** A session's own ids of faults end at the fault; the provocation is put behind it. */
function renamer(channel: string, { act }: Scenario): (id: string) => string {
  const wrong = act.kind === 'fuzz' ? act.walk.mistake : act.kind === 'mistake' ? act : undefined;
  if (wrong === undefined) return (id) => id;
  const { name } = wrong.provocation;
  const prefix = act.kind === 'fuzz' ? `${channel}/faults/${wrong.fault}` : `${channel}/faults/`;
  return (id) => {
    if (!id.startsWith(prefix)) return id;
    const aspect = id.indexOf('~', prefix.length);
    return aspect < 0 ? `${id}/${name}` : `${id.slice(0, aspect)}/${name}${id.slice(aspect)}`;
  };
}
