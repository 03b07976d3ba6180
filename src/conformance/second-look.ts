import { splitAspect } from '../promises/index.ts';
import type { Encounter } from './encounter.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';

/** So many scenarios are looked at again at most. */
const MOST = 12;
/** So many answers that are late again are enough: the subject is slow. */
const SLOW = 3;

/**
 * What may be the fault of the moment is tried again, alone: a socket that was lost (whose fault was it, of those that
 * were open then?), a scenario in which we were late ourselves, an answer that came late while others were under way, and
 * one that never came while this process was held up. What does not come again is inconclusive.
 */
export async function secondLook(
  encounter: Encounter,
  runs: readonly ScenarioRun[],
  signal: AbortSignal,
): Promise<ScenarioRun[]> {
  const result = [...runs];
  const confirmed = new Set<string>();
  const tried = new Set<string>();
  let count = 0;
  for (const [index, run] of runs.entries()) {
    const doubted = doubtedIn(run).filter((id) => !confirmed.has(id) && !tried.has(id));
    const again = run.lost || run.tardy;
    if ((doubted.length === 0 && !again) || count >= MOST || signal.aborted) continue;
    count += 1;
    const second = await encounter.run(run.scenario, { park: () => undefined });
    if (second.sockets.length === 0 || second.standing === 'unreachable') break;
    for (const id of doubted) tried.add(id);
    for (const { id } of second.seen) confirmed.add(id);
    if ([...confirmed].filter(isLateness).length >= SLOW) break;
    if (again) result[index] = second;
  }
  const cleared = new Set([...tried].filter((id) => !confirmed.has(id)));
  return result.map((run) => withoutCleared(run, cleared));
}

function isLateness(id: string): boolean {
  return splitAspect(id).aspect === 'within';
}

/** Ids of the findings that the moment may have brought about. */
function doubtedIn(run: ScenarioRun): string[] {
  return run.seen.filter((seen) => isDoubtful(run, seen)).map(({ id }) => id);
}

function isDoubtful(run: ScenarioRun, { id, frame, verdict }: Seen): boolean {
  if (isLateness(id)) return true;
  return run.strained && frame === undefined && verdict !== 'note';
}

function withoutCleared(run: ScenarioRun, cleared: ReadonlySet<string>): ScenarioRun {
  const gone = run.seen.filter((seen) => cleared.has(seen.id) && isDoubtful(run, seen));
  if (gone.length === 0) return run;
  const unclear = new Map(run.unclear);
  for (const { id, text } of gone) unclear.set(id, `once, and not when it was tried again alone: ${text}`);
  return { ...run, seen: run.seen.filter((seen) => !gone.includes(seen)), unclear };
}
