import type { Outcome } from '../session/index.ts';
import type { Encounter } from './encounter.ts';
import type { JudgedSocket } from './judged-socket.ts';
import { VERDICT } from './scenario-run.ts';
import type { BrokenOff, ScenarioRun, Seen } from './scenario-run.ts';
import { KEPT } from './slots.ts';

/** So many scenarios are tried again at most. */
const MOST = 6;
/**
 * How slowly each of them is tried again: so many crossing windows every message of ours waits. Never the same, for a
 * subject may end its sessions after a time of its own.
 */
const SLOWNESS: readonly number[] = [1.5, 3.5];

/**
 * What the subject owed when it closed with 1000, or without a code, so soon after our message that the two may have
 * crossed: the session leaves that open. Undefined: nothing.
 */
export function brokenOffIn(socket: JudgedSocket, { inconclusive }: Outcome): { brokenOff?: BrokenOff } {
  const { ending, options } = socket;
  const isOpen = (id: string): boolean =>
    inconclusive.some((each) => each.id === id && each.side === options.subject);
  if (typeof ending?.code !== 'number') return {};
  const open = ending.owed.filter(({ id, fault }) => fault === undefined && isOpen(id));
  const [first] = open.toSorted((a, b) => a.since - b.since);
  if (first === undefined) return {};
  const { id, step, since } = first;
  return { brokenOff: { id, step, code: ending.code, at: ending.at, isPlain: isPlainAt(socket, since) } };
}

/** A step of the transcript's times, ms. */
const ROUNDED = 0.1;

/**
 * Whether one message of ours was sent in the crossing window up to this moment. What else was said may be what the
 * subject served before it closed: whoever has heard this one has heard nothing else.
 */
function isPlainAt({ transcript, us, grace }: JudgedSocket, since: number): boolean {
  const near = transcript.events.filter(
    (event) =>
      event.event === 'frame' &&
      event.from === us &&
      (event.opcode === 'text' || event.opcode === 'binary') &&
      event.t >= since - grace &&
      event.t <= since + ROUNDED,
  );
  return near.length === 1;
}

/**
 * One close may cross the question that it seems to answer; the same one may not, each time that the question is asked,
 * however long we waited with it. So what is open for that reason is tried again, alone.
 */
export async function withBreakOffs(
  encounter: Encounter,
  runs: readonly ScenarioRun[],
  signal: AbortSignal,
): Promise<ScenarioRun[]> {
  const result = [...runs];
  const tried = new Set<string>();
  for (const [index, run] of runs.entries()) {
    const { brokenOff, scenario } = run;
    // In other scenarios more is said than what the player says by itself, and that does not wait.
    if (brokenOff === undefined || scenario.act.kind !== 'plays' || tried.has(brokenOff.id)) continue;
    if (tried.size >= MOST || signal.aborted) break;
    tried.add(brokenOff.id);
    if (await comesAgain(encounter, run, signal)) result[index] = told(run, brokenOff);
  }
  return result;
}

async function comesAgain(
  encounter: Encounter,
  { scenario, brokenOff }: ScenarioRun,
  signal: AbortSignal,
): Promise<boolean> {
  for (const slowness of SLOWNESS) {
    const again = await encounter.run(scenario, KEPT, slowness);
    const { brokenOff: off, strained, tardy } = again;
    if (signal.aborted || strained || tardy || off?.id !== brokenOff?.id || off?.isPlain !== true)
      return false;
  }
  return true;
}

function told(run: ScenarioRun, { id, step, code, at }: BrokenOff): ScenarioRun {
  const how = code === 1005 ? 'without a code' : `with ${String(code)}`;
  const text = `closed ${how} instead of ${step.label}, each of ${String(SLOWNESS.length + 1)} times`;
  const seen: Seen = { id, verdict: VERDICT[step.level], text, at, phase: 'act' };
  const unclear = new Map([...run.unclear].filter(([open]) => open !== id));
  return { ...run, seen: [...run.seen, seen], unclear };
}
