import type { Channel } from '../contract/index.ts';
import type { ScenarioRun } from './scenario-run.ts';

/** Whether the subject was there at first and could not be reached later. */
function hasDeparted(runs: readonly ScenarioRun[]): boolean {
  return runs.some((run) => run.standing === 'unreachable');
}

/**
 * Where the subject went away in the middle of a run, that is the one cause: the sockets that it took along say nothing
 * of their own, and the finding is put to the plain handshake, which no longer works.
 */
export function departed(channel: Channel, runs: readonly ScenarioRun[]): ScenarioRun[] {
  if (!hasDeparted(runs)) return [...runs];
  const id = `${channel.name}/handshake/open`;
  const last = lastWords(runs);
  const why = runs.find((run) => run.standing === 'unreachable')?.reason ?? '';
  const text = `the subject stopped answering after ${last?.scenario.id ?? 'the first handshake'}: ${why}`;
  const at = last === undefined ? 0 : Math.max(0, last.lastSent - (last.sockets[0]?.at ?? 0));
  const finding = { id, verdict: 'fail', text, at, phase: 'act' } as const;
  const holder = last ?? runs[0];
  return runs.map((run) => {
    const kept = isTaken(run)
      ? { ...run, seen: [], standing: 'cut' as const, reason: 'the subject went away' }
      : run;
    return run === holder ? { ...kept, seen: [...kept.seen, finding] } : kept;
  });
}

/** A socket that ended without us: by itself, or because the subject went away. */
function isTaken(run: ScenarioRun): boolean {
  return run.lost || run.left;
}

/** The scenario that sent the last frame before sockets went away: one with a mistake is the likelier reason. */
function lastWords(runs: readonly ScenarioRun[]): ScenarioRun | undefined {
  const taken = runs.filter(isTaken);
  const candidates = taken.length > 0 ? taken : runs.filter((run) => run.standing === 'done');
  const wrong = candidates.filter((run) => run.lost && run.scenario.act.kind === 'mistake');
  return (wrong.length > 0 ? wrong : candidates).toSorted((a, b) => b.lastSent - a.lastSent)[0];
}
