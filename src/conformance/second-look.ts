import { splitAspect } from '../promises/index.ts';
import type { RunContext } from './run-scenario.ts';
import { runScenario } from './run-scenario.ts';
import type { ScenarioRun } from './scenario-run.ts';

/** So many scenarios are looked at again at most. */
const MOST = 12;

/**
 * What may be the fault of the moment is tried again, alone: a socket that was lost (whose fault was it, of those that
 * were open then?), and an answer that came late while others were under way. What does not come again is inconclusive.
 */
export async function secondLook(context: RunContext, runs: readonly ScenarioRun[]): Promise<ScenarioRun[]> {
  const result = [...runs];
  const confirmed = new Set<string>();
  let count = 0;
  for (const [index, run] of runs.entries()) {
    const late = lateIds(run).filter((id) => !confirmed.has(id));
    const doubtful = run.lost || run.tardy || (run.strained && missesSomething(run));
    if ((late.length === 0 && !doubtful) || context.signal.aborted) continue;
    if (count >= MOST) break;
    count += 1;
    const again = await runScenario(context, run.scenario, { park: () => undefined });
    if (again.standing === 'unreachable') break;
    for (const id of lateIds(again)) confirmed.add(id);
    if (doubtful) result[index] = again;
  }
  const doubted = new Set(runs.flatMap(lateIds).filter((id) => !confirmed.has(id)));
  return count >= MOST ? result : result.map((run) => withoutDoubted(run, doubted));
}

/** Something never came. */
function missesSomething(run: ScenarioRun): boolean {
  return run.seen.some(({ frame, verdict }) => frame === undefined && verdict !== 'note');
}

function lateIds(run: ScenarioRun): string[] {
  return run.seen.map(({ id }) => id).filter((id) => splitAspect(id).aspect === 'within');
}

function withoutDoubted(run: ScenarioRun, doubted: ReadonlySet<string>): ScenarioRun {
  const seen = run.seen.filter(({ id }) => !doubted.has(id));
  if (seen.length === run.seen.length) return run;
  const unclear = new Map(run.unclear);
  for (const { id, text } of run.seen) {
    if (doubted.has(id)) unclear.set(id, `late once, and not when it was tried again alone: ${text}`);
  }
  return { ...run, seen, unclear };
}
