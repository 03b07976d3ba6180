import type { Channel, Fault } from '../contract/index.ts';
import { duration, splitAspect } from '../promises/index.ts';
import type { FrameEvent } from './report.ts';
import { VERDICT } from './scenario-run.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';
import {
  codesOf,
  endOf,
  endsAlways,
  hasReacted,
  insteadOf,
  lastOfBurst,
  listsClose,
  mistakeIn,
  nameOf,
} from './what-followed.ts';

/** Whoever goes on so long after a mistake without a reaction, ms before scaling, has passed over it. */
const AT_ONCE = 250;
/** Codes of whoever goes away or restarts: they say nothing of what was owed. */
const GOES_AWAY: readonly number[] = [1001, 1012];

/**
 * A close that the document allows excuses what its side still owes, the reaction to a mistake among it (semantics, section
 * 12). It does not where the subject has shown by then that it passes over the mistake: it took the frame for a good one, or
 * went on with what we said later, or let the reaction's time run out. Nor where its reaction had begun, and only the code of its end
 * is another. Else it stays open.
 */
export function unanswered(channel: Channel, run: ScenarioRun, timeScale: number): ScenarioRun {
  const { act, id } = run.scenario;
  const made = mistakeIn(run) ?? lastOfBurst(run);
  const code = endOf(run);
  if (act.kind !== 'mistake' || made === undefined || isJudged(run)) return run;
  const fault = channel.session.faults.find((each) => each.id === act.fault);
  if (fault === undefined || fault.then.some(({ kind }) => kind === 'ignore')) return run;
  if (typeof code !== 'number' || GOES_AWAY.includes(code)) return run;
  if (hasReacted(run, fault, made) && endsAlways(fault) && !listsClose(fault, code)) {
    const at = run.sockets.at(-1)?.events.find(({ event }) => event === 'close')?.t ?? 0;
    const text = `closed with ${String(code)}, expected ${codesOf(fault)}`;
    const wrong: Seen = { id: `${id}~code`, verdict: VERDICT[fault.level], phase: 'act', at, text };
    return { ...run, seen: [...run.seen, wrong] };
  }
  const how = passedOver(run, { made, fault, timeScale });
  if (how === undefined) {
    return {
      ...run,
      unclear: new Map([...run.unclear, [id, 'the session was ended before the reaction was due']]),
    };
  }
  const text = `no reaction came${how.text}, and then the ${fault.of === 'client' ? 'server' : 'client'} closed with ${String(code)}`;
  const seen: Seen = { id, verdict: VERDICT[fault.level], phase: 'act', ...how, text };
  return { ...run, seen: [...run.seen, seen] };
}

/** Whether anything is known of the reaction. */
function isJudged({ scenario: { id }, seen, met, unclear }: ScenarioRun): boolean {
  if (met.has(id) || unclear.has(id)) return true;
  return seen.some((each) => splitAspect(each.id).place === id && each.verdict !== 'note');
}

interface Made {
  readonly made: FrameEvent;
  readonly fault: Fault;
  readonly timeScale: number;
}

/** How the subject showed that it does not react; undefined: it may have been about to. */
function passedOver(
  run: ScenarioRun,
  { made, fault, timeScale }: Made,
): Pick<Seen, 'text' | 'at' | 'frame' | 'event'> | undefined {
  const events = run.sockets.at(-1)?.events ?? [];
  const at = events.find(({ event }) => event === 'close')?.t ?? 0;
  const instead = insteadOf(run);
  if (instead !== undefined) {
    return { text: `, but ${nameOf(instead)}`, at, frame: instead.frame, event: instead };
  }
  const waited = at - made.t;
  const wentOn = events.some(
    (event) =>
      event.event === 'frame' &&
      event.from === made.from &&
      event.frame > made.frame &&
      event.step !== undefined,
  );
  if (wentOn && waited >= AT_ONCE * timeScale)
    return { text: ': the session went on as if nothing were wrong', at };
  return waited > fault.within * timeScale ? { text: ` in ${duration(Math.round(waited))}`, at } : undefined;
}
