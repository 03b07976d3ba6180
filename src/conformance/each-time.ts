import type { Encounter } from './encounter.ts';
import { VERDICT } from './scenario-run.ts';
import type { ScenarioRun, Seen, Suspicion } from './scenario-run.ts';
import type { Look } from './second-look.ts';
import { KEPT } from './slots.ts';
import { unanswered } from './unanswered.ts';

/** Where so many scenarios have shown that it is the subject's way, the rest stay open. */
const ENOUGH = 6;
/** So many scenarios are tried again at most. */
const MOST = 18;
/** A subject that did it so soon, as often as that fits into half a crossing window, reacts so quickly each time. */
const QUICKLY = 3;
/** The shortest window in which a reaction is told from what a subject does by itself, ms. */
const SHORTEST = 8;
/** So many tries of one scenario are made again where this machine was too busy to tell. */
const SPARE = 2;
/**
 * How slowly each of them is tried again: so many windows every message of ours waits. Never the same, for a subject may end
 * its sessions after a time of its own.
 */
const SLOWNESS: readonly number[] = [1.5, 3.5, 6.5];

/**
 * A close may cross the question that it seems to answer, and a message the one behind which it comes; what is late may come
 * behind a close for silence; a subject may go away. Not each time, at the same place, however long we waited with our messages.
 * So what is open for such a reason is tried again, alone.
 */
export async function withSuspicions(
  encounter: Encounter,
  runs: readonly ScenarioRun[],
  by: Look,
): Promise<ScenarioRun[]> {
  const { signal } = by;
  const result = [...runs];
  const tried = new Set<string>();
  let tries = 0;
  let confirmed = 0;
  for (const [index, run] of runs.entries()) {
    const open = run.suspicions.filter((each) => !tried.has(each.id) && canBeTried(run, each, by));
    if (open.length === 0) continue;
    if (tries >= MOST || confirmed >= ENOUGH || signal.aborted) break;
    tries += 1;
    for (const { id } of open) tried.add(id);
    const [first] = await comeAgain(encounter, { ...run, suspicions: open }, signal);
    if (first === undefined) continue;
    confirmed += 1;
    result[index] = told(run, first);
  }
  return result;
}

/**
 * In other scenarios than those that play more is said than what the player says by itself, and that does not wait. Behind a
 * mistake what never came is tried where nothing else tells.
 */
function canBeTried(run: ScenarioRun, { id, crossed }: Suspicion, { channel, timeScale }: Look): boolean {
  const { kind } = run.scenario.act;
  if (kind === 'plays' || crossed) return kind === 'plays';
  return kind !== 'mistake' || !unanswered(channel, run, timeScale).seen.some((seen) => seen.id === id);
}

/**
 * Those that come each time, though we wait longer and longer. What would be over before we have waited so long is tried in
 * windows that are as short as the subject is quick.
 */
async function comeAgain(
  encounter: Encounter,
  run: ScenarioRun,
  signal: AbortSignal,
): Promise<readonly Suspicion[]> {
  const left = await throughout(encounter, run, { signal });
  const isOpen = run.suspicions.some(({ crossed }) => crossed);
  if (left.length > 0 || !isOpen || signal.aborted) return left;
  // How quick it is shows where nothing else goes on.
  const alone = await encounter.run(run.scenario, KEPT);
  const ids = new Set(run.suspicions.map(({ id }) => id));
  const quick = saysNothing(alone)
    ? []
    : alone.suspicions.filter((each) => ids.has(each.id) && isQuick(each));
  const window = Math.max(SHORTEST, ...quick.map(({ crossed }) => QUICKLY * (crossed?.after ?? 0)));
  return quick.length === 0 ? [] : throughout(encounter, { ...run, suspicions: quick }, { signal, window });
}

/** Whether it came so soon behind our message that a much shorter window would do. */
function isQuick({ crossed }: Suspicion): boolean {
  return crossed !== undefined && QUICKLY * crossed.after <= crossed.window / 2;
}

interface Tries {
  readonly signal: AbortSignal;
  /** ms; undefined: the crossing window. */
  readonly window?: number;
}

async function throughout(
  encounter: Encounter,
  { scenario, suspicions }: ScenarioRun,
  { signal, ...how }: Tries,
): Promise<readonly Suspicion[]> {
  let left = suspicions;
  let spare = SPARE;
  for (const windows of SLOWNESS) {
    // Else there is nothing to wait for, and who is silent for longer is closed sooner.
    const slowness = left.some(({ crossed }) => crossed) ? { windows, ...how } : undefined;
    let again = await encounter.run(scenario, KEPT, slowness);
    for (; saysNothing(again) && spare > 0 && !signal.aborted; spare -= 1)
      again = await encounter.run(scenario, KEPT, slowness);
    if (signal.aborted || saysNothing(again)) return [];
    left = left.filter(({ id }) =>
      again.suspicions.some((each) => each.id === id && isPlain(each, how.window)),
    );
    if (left.length === 0) break;
  }
  return left;
}

/** Whether only the one message of ours can have led to it. */
function isPlain({ crossed }: Suspicion, window = crossed?.window ?? 0): boolean {
  return crossed === undefined || (crossed.alone >= window && crossed.after <= window);
}

/** Whether we were late ourselves, or this process was held up. */
function saysNothing({ strained, tardy }: ScenarioRun): boolean {
  return strained || tardy;
}

function told(run: ScenarioRun, { id, level, text, at, frame, event, instead }: Suspicion): ScenarioRun {
  const seen: Seen = {
    ...{ id, verdict: VERDICT[level], text: `${text}, each of ${String(SLOWNESS.length + 1)} times` },
    ...{ at, phase: 'act' },
    ...(frame === undefined ? {} : { frame }),
    ...(event === undefined ? {} : { event }),
  };
  const unclear = new Map([...run.unclear].filter(([open]) => open !== id));
  return { ...run, seen: [...run.seen.filter((other) => other.id !== instead), seen], unclear };
}
