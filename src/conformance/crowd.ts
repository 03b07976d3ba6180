import type { Encounter } from './encounter.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { KEPT } from './slots.ts';

/** So many sockets in a row that are turned away alone too are enough: it is not the crowd. */
const ENOUGH = 3;

/**
 * How many sockets a server takes at once is its own affair, and a run opens many: a scenario whose socket was turned
 * away (1013, HTTP 429 or 503) while others were open is played again, and that counts: beside half as many as the server
 * served meanwhile, and alone where that is too many still. What was seen is noted.
 */
export async function withoutCrowd(
  encounter: Encounter,
  runs: readonly ScenarioRun[],
  signal: AbortSignal,
): Promise<ScenarioRun[]> {
  const left = runs.filter((run) => run.turnedAway !== undefined && isSpoilt(run) && company(run, runs) > 0);
  const result = new Map<ScenarioRun, ScenarioRun>();
  let atOnce = Math.max(1, Math.floor(Math.min(...left.map((run) => servedBeside(run, runs))) / 2));
  for (let inVain = 0; left.length > 0 && inVain < ENOUGH && !signal.aborted;) {
    const some = left.splice(0, atOnce);
    const again = await Promise.all(some.map((run) => encounter.run(run.scenario, KEPT)));
    const away = some.filter((run, index) => {
      const second = again[index];
      if (second === undefined || second.turnedAway !== undefined) return true;
      result.set(run, noted(second, run));
      return false;
    });
    if (atOnce > 1) left.push(...away);
    else inVain = away.length === 0 ? 0 : inVain + 1;
    if (away.length > 0) atOnce = 1;
  }
  return runs.map((run) => result.get(run) ?? run);
}

function isSpoilt({ standing, seen }: ScenarioRun): boolean {
  return standing === 'cut' || seen.some(({ verdict }) => verdict !== 'note');
}

/** How many other scenarios were under way when this one began. */
function company(run: ScenarioRun, runs: readonly ScenarioRun[]): number {
  return runs.filter((other) => other !== run && other.at <= run.at && other.at + other.durationMs > run.at)
    .length;
}

/** How many of them were served. */
function servedBeside(run: ScenarioRun, runs: readonly ScenarioRun[]): number {
  return company(
    run,
    runs.filter(({ turnedAway }) => turnedAway === undefined),
  );
}

function noted(again: ScenarioRun, { scenario, turnedAway = 0 }: ScenarioRun): ScenarioRun {
  const [channel = ''] = scenario.id.split('/');
  const how =
    turnedAway < 1000 ? `refused with HTTP ${String(turnedAway)}` : `closed with ${String(turnedAway)}`;
  const text = `beside other open sockets this one was ${how}, and beside fewer it was served: \`--concurrency\` says how many are opened at once`;
  const note = { id: `${channel}/handshake/open`, verdict: 'note', text, at: 0, phase: 'route' } as const;
  return { ...again, seen: [...again.seen, note] };
}
