import type { Channel, Fault, Side } from '../contract/index.ts';
import { duration } from '../promises/index.ts';
import type { Scenario } from '../promises/index.ts';
import { Timing } from '../session/index.ts';
import { goesAway } from './ending.ts';
import type { TranscriptEvent } from './report.ts';
import { VERDICT } from './scenario-run.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';
import { codesOf, endOf, endsAlways, listsClose } from './what-followed.ts';

/** Whether the mistake is our silence: there is nothing to be read then. */
export function isOurSilence({ scenario: { act } }: ScenarioRun): boolean {
  return act.kind === 'mistake' && act.provocation.mistake.kind === 'silence';
}

/**
 * A close where we are silent on purpose. Its time counts from the last message that we sent: whether answers to pings are
 * silence is not said, and a session counts them. The close of the fault's rule is right once that time is over, or all but;
 * earlier it cuts off clients that keep the rule. Another close at that moment has the wrong code.
 */
export function judgeSilence(channel: Channel, run: ScenarioRun, timeScale: number): ScenarioRun {
  const { act, id } = run.scenario;
  if (act.kind !== 'mistake' || act.provocation.mistake.kind !== 'silence' || run.met.has(id)) return run;
  const fault = channel.session.faults.find((each) => each.id === act.fault);
  const code = endOf(run);
  if (fault === undefined || typeof code !== 'number' || !endsAlways(fault)) return run;
  const timing = new Timing(timeScale);
  const due = timing.scaled(act.provocation.mistake.duration);
  const { waited, at } = silenceOf(run.sockets.at(-1)?.events ?? [], fault.of);
  const isEarly = waited < due - timing.slack(due);
  const isListed = listsClose(fault, code);
  const others = run.seen.filter((each) => each.id !== `${channel.name}/close`);
  if (isListed && !isEarly) return { ...run, seen: others, met: new Set([...run.met, id]) };
  // Nothing says that a session lasts: an end of another kind is no answer to a silence that is none yet.
  if (isEarly ? !isListed : waited >= due || goesAway(code)) return run;
  const seen: Seen = { id, verdict: VERDICT[fault.level], phase: 'act', at, text: '' };
  return {
    ...run,
    seen: [
      ...others,
      isListed
        ? {
            ...seen,
            text: `closed with ${String(code)} after ${told(waited)} without a message, due after ${told(due)}`,
          }
        : { ...seen, id: `${id}~code`, text: `closed with ${String(code)}, expected ${codesOf(fault)}` },
    ],
  };
}

/** The fault whose silence we kept on purpose, for as long as it says or all but; undefined: we did not. */
export function silenceKept(
  channel: Channel,
  { act }: Scenario,
  of: { events: readonly TranscriptEvent[]; timeScale: number },
): Fault | undefined {
  if (act.kind !== 'mistake' || act.provocation.mistake.kind !== 'silence') return undefined;
  const fault = channel.session.faults.find(({ id }) => id === act.fault);
  const timing = new Timing(of.timeScale);
  const due = timing.scaled(act.provocation.mistake.duration);
  const isKept = fault && silenceOf(of.events, fault.of).waited >= due - timing.slack(due);
  return isKept ? fault : undefined;
}

function told(time: number): string {
  return duration(Math.round(time));
}

/** How long a side had sent nothing but control frames when the socket ended, and when that was. */
function silenceOf(events: readonly TranscriptEvent[], side: Side): { waited: number; at: number } {
  const at = events.find(({ event }) => event === 'close')?.t ?? 0;
  const last = events.findLast(
    (event) =>
      event.event === 'open' ||
      (event.event === 'frame' &&
        event.from === side &&
        (event.opcode === 'text' || event.opcode === 'binary')),
  );
  return { waited: at - (last?.t ?? 0), at };
}
