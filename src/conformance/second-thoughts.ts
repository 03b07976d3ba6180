import type { Channel } from '../contract/index.ts';
import { splitAspect } from '../promises/index.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';

/**
 * What only the whole run can tell: a finding in one scenario may be the consequence of what another shows, or speak of
 * the scenario's own promise. Changes nothing but the attribution.
 */
export function attribute(channel: Channel, runs: readonly ScenarioRun[]): ScenarioRun[] {
  const plain = new Set<string>();
  for (const run of runs) {
    if (run.scenario.act.kind !== 'mistake') for (const { id } of run.seen) plain.add(id);
  }
  return runs.map((run) => {
    if (run.scenario.act.kind !== 'mistake') return run;
    const made = attributeMistake(channel, run, plain);
    return endsAnyway(channel, made, runs) ? withoutAlive(made) : made;
  });
}

/** Whether the question after the mistake ends the socket in the same way where no mistake was made. */
function endsAnyway(channel: Channel, run: ScenarioRun, runs: readonly ScenarioRun[]): boolean {
  const asked = `${channel.name}/${run.question ?? ''}/base`;
  const code = endOf(run);
  return code !== undefined && runs.some((other) => other.scenario.id === asked && endOf(other) === code);
}

/** The code with which the subject ended the last socket, `null` for none at all; undefined: it did not. */
function endOf(run: ScenarioRun): number | null | undefined {
  const end = run.sockets.at(-1)?.events.find((event) => event.event === 'close');
  return end === undefined || end.ours ? undefined : end.code;
}

function withoutAlive(run: ScenarioRun): ScenarioRun {
  return { ...run, seen: run.seen.filter(({ id }) => id !== `${run.scenario.id}~alive`) };
}

/** In a scenario with a mistake, what comes after the mistake is judged as the reaction to it. */
function attributeMistake(channel: Channel, run: ScenarioRun, plain: ReadonlySet<string>): ScenarioRun {
  const { id } = run.scenario;
  const renamed = run.seen.map((seen) => ({ ...seen, id: renamedIn(channel, run, { seen, plain }) }));
  const reaction = renamed.some((seen) => splitAspect(seen.id).place === id && seen.verdict !== 'note');
  // What a wrong reaction brings with it is no second cause, unless it is seen without a mistake too.
  const kept = renamed.filter(
    (seen) => !reaction || seen.phase === 'route' || splitAspect(seen.id).place === id || plain.has(seen.id),
  );
  return {
    ...run,
    seen: kept.filter((seen) => worstOf(kept, seen.id) === seen).map((seen) => worded(run, seen)),
  };
}

const SEVERITY: Readonly<Record<Seen['verdict'], number>> = { fail: 0, warn: 1, note: 2 };

/** Of several findings with one id, the worst. */
function worstOf(all: readonly Seen[], id: string): Seen | undefined {
  return all.filter((seen) => seen.id === id).sort((a, b) => SEVERITY[a.verdict] - SEVERITY[b.verdict])[0];
}

/** A session calls a reaction by its fault's name. */
function worded({ scenario }: ScenarioRun, seen: Seen): Seen {
  const fault = scenario.act.kind === 'mistake' ? `${scenario.act.fault} ` : ' ';
  if (!seen.text.startsWith(fault)) return seen;
  return { ...seen, text: `the reaction ${seen.text.slice(fault.length)}` };
}

function renamedIn(
  channel: Channel,
  run: ScenarioRun,
  { seen, plain }: { seen: Seen; plain: ReadonlySet<string> },
): string {
  const { id } = run.scenario;
  const isClose = seen.id === `${channel.name}/close`;
  const { place, aspect } = splitAspect(seen.id);
  // A close that nothing allows, instead of the reaction that was owed.
  if (seen.phase === 'act' && isClose && seen.verdict !== 'note') return id;
  if (seen.phase !== 'alive' || seen.verdict === 'note' || place === id) return seen.id;
  // An answer that comes everywhere else, and not after this mistake.
  const isAnswer = run.question !== undefined && place.startsWith(`${channel.name}/${run.question}/`);
  if (isClose || (isAnswer && aspect === undefined && !plain.has(seen.id))) return `${id}~alive`;
  return seen.id;
}
