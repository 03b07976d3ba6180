import type { Encounter } from './encounter.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { KEPT } from './slots.ts';

/** So many sockets in a row that are turned away alone too are enough: it is not the crowd. */
const ENOUGH = 3;

/**
 * How many sockets a server takes at once is its own affair, and a run opens many: a scenario whose socket was turned
 * away (1013, HTTP 429 or 503) while others were open is played again, alone, and that counts. What was seen is noted.
 */
export async function withoutCrowd(
  encounter: Encounter,
  runs: readonly ScenarioRun[],
  signal: AbortSignal,
): Promise<ScenarioRun[]> {
  const result = [...runs];
  let inVain = 0;
  for (const [index, run] of runs.entries()) {
    if (run.turnedAway === undefined || !isSpoilt(run) || !hadCompany(run, runs)) continue;
    if (inVain >= ENOUGH || signal.aborted) break;
    const alone = await encounter.run(run.scenario, KEPT);
    if (alone.turnedAway === undefined) result[index] = noted(alone, run);
    inVain = alone.turnedAway === undefined ? 0 : inVain + 1;
  }
  return result;
}

function isSpoilt({ standing, seen }: ScenarioRun): boolean {
  return standing === 'cut' || seen.some(({ verdict }) => verdict !== 'note');
}

/** Whether another scenario was under way when this one began. */
function hadCompany(run: ScenarioRun, runs: readonly ScenarioRun[]): boolean {
  return runs.some((other) => other !== run && other.at <= run.at && other.at + other.durationMs > run.at);
}

function noted(alone: ScenarioRun, { scenario, turnedAway = 0 }: ScenarioRun): ScenarioRun {
  const [channel = ''] = scenario.id.split('/');
  const how =
    turnedAway < 1000 ? `refused with HTTP ${String(turnedAway)}` : `closed with ${String(turnedAway)}`;
  const text = `with other sockets open this one was ${how}, and alone it was served: \`--concurrency\` says how many are opened at once`;
  const note = { id: `${channel}/handshake/open`, verdict: 'note', text, at: 0, phase: 'route' } as const;
  return { ...alone, seen: [...alone.seen, note] };
}
