import type { Channel } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import { splitAspect } from '../promises/index.ts';
import { SECOND } from './pace.ts';
import type { Encounter } from './encounter.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';
import { KEPT } from './slots.ts';

/** So many scenarios are looked at again at most. */
const MOST = 12;
/** So often is one scenario looked at again where this machine was too busy to tell. */
const TRIES = 2;
/** So many findings of one kind that come again are enough: it is the subject's way. */
const ENOUGH = 3;

/** What a second look needs to know. */
export interface Look {
  readonly channel: Channel;
  readonly timeScale: number;
  /** Stops the run. */
  readonly signal: AbortSignal;
}

/**
 * What may be the fault of the moment is tried again, alone: a socket that was lost (whose fault was it, of those that
 * were open then?), a scenario in which we were late ourselves or this process was held up and something was found, and
 * what came late while others were under way. What does not come again is inconclusive, and so is what could not be tried
 * again because the run was stopped, and a quick pace that was missed again while this process was held up for longer than
 * two frames are apart: on such a machine the subject may have been as well.
 */
export async function secondLook(
  encounter: Encounter,
  runs: readonly ScenarioRun[],
  look: Look,
): Promise<ScenarioRun[]> {
  const { signal } = look;
  const result = [...runs];
  const confirmed = new Set<string>();
  const tried = new Set<string>();
  const excused = new Set<string>();
  let count = 0;
  for (const [index, run] of runs.entries()) {
    const isOpen = (id: string): boolean => !isUpheld(id, confirmed);
    const doubted = doubtedIn(run).filter((id) => !tried.has(id) && isOpen(id));
    if ((doubted.length === 0 && !isSpoilt(run, isOpen)) || count >= MOST || signal.aborted) continue;
    count += 1;
    const second = await again(encounter, run, look);
    if (second.sockets.length === 0 || second.standing === 'unreachable' || signal.aborted) break;
    for (const id of doubted) tried.add(id);
    if (isSpoilt(run, isOpen)) result[index] = second;
    for (const seen of second.seen) (isExcused(look, second, seen) ? excused : confirmed).add(seen.id);
  }
  if (signal.aborted)
    return result.map((run) => without(run, doubtedIn(run), 'once, and the run was stopped'));
  // A repeat may show for the first time what a busy machine brings about.
  const busy = [...excused].filter((id) => !confirmed.has(id));
  const gone = [...tried].filter((id) => !confirmed.has(id) && !excused.has(id));
  return result
    .map((run) => without(run, gone, 'once, and not when it was tried again alone'))
    .map((run) => without(run, busy, 'this machine was too busy to tell'));
}

/** The scenario once more, alone; and again where we were late ourselves, or it shows what a busy machine may have brought about. */
async function again(encounter: Encounter, { scenario }: ScenarioRun, look: Look): Promise<ScenarioRun> {
  let run = await encounter.run(scenario, KEPT);
  for (let count = 1; count < TRIES && !look.signal.aborted; count += 1) {
    if (!run.tardy && !run.seen.some((seen) => isExcused(look, run, seen))) break;
    run = await encounter.run(scenario, KEPT);
  }
  return run;
}

/** Whether a finding of a repeat says nothing: a quick pace was missed by a process that was held up for a frame or more. */
function isExcused({ channel, timeScale }: Look, { held }: ScenarioRun, { id, frame }: Seen): boolean {
  // Where nothing came at all, a frame's time more changes nothing.
  if (frame === undefined) return false;
  const steps = channel.session.exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
  const { place, aspect } = splitAspect(id);
  const every = steps.find(({ path }) => `${channel.name}/${path}` === place)?.every ?? SECOND;
  return aspect === 'every' && every < SECOND && held > every * timeScale;
}

/**
 * Whether the whole of it counts for nothing: another finding may be what the moment brought about, further on; and a
 * subject that was held up may have closed so late after a mistake that it may do so.
 */
function isSpoilt(run: ScenarioRun, isOpen: (id: string) => boolean): boolean {
  const { lost, tardy, strained, seen, unclear, scenario } = run;
  if (lost || tardy || unclear.has(`${scenario.id}~alive`)) return true;
  return strained && seen.some(({ id, verdict }) => verdict !== 'note' && isOpen(id));
}

/** Whether it came again, or enough of its kind did: lateness anywhere, or what one exchange or one fault shows. */
function isUpheld(id: string, confirmed: ReadonlySet<string>): boolean {
  if (confirmed.has(id)) return true;
  return [...confirmed].filter((other) => kindOf(other) === kindOf(id)).length >= ENOUGH;
}

function kindOf(id: string): string {
  if (isLateness(id)) return 'late';
  const [channel, family, name] = splitAspect(id).place.split('/');
  return [channel, family, ...(family === 'faults' ? [name] : [])].join('/');
}

function isLateness(id: string): boolean {
  const { aspect } = splitAspect(id);
  return aspect === 'within' || aspect === 'every';
}

/** Ids of the findings that the moment may have brought about. */
function doubtedIn(run: ScenarioRun): string[] {
  return run.seen.filter((seen) => isDoubtful(run, seen)).map(({ id }) => id);
}

function isDoubtful(run: ScenarioRun, { id, frame, verdict }: Seen): boolean {
  if (isLateness(id)) return true;
  return run.strained && frame === undefined && verdict !== 'note';
}

function without(run: ScenarioRun, cleared: readonly string[], why: string): ScenarioRun {
  const gone = run.seen.filter((seen) => cleared.includes(seen.id) && isDoubtful(run, seen));
  if (gone.length === 0) return run;
  const unclear = new Map(run.unclear);
  for (const { id, text } of gone) unclear.set(id, `${why}: ${text}`);
  return { ...run, seen: run.seen.filter((seen) => !gone.includes(seen)), unclear };
}
