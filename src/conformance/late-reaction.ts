import type { Channel, Fault } from '../contract/index.ts';
import { duration, withAspect } from '../promises/index.ts';
import type { FrameEvent } from './report.ts';
import type { ScenarioRun } from './scenario-run.ts';
import { endOf, listsClose, mistakeIn } from './what-followed.ts';

/**
 * Where a mistake may be passed over, whoever has not reacted in time has passed over it, and a close after that is one that
 * nothing allows (semantics, section 11). One with a code that the fault lists is the reaction all the same, late: a machine
 * that is busy may be why.
 */
export function withLateReaction(channel: Channel, run: ScenarioRun): ScenarioRun {
  const { act, id } = run.scenario;
  const made = mistakeIn(run);
  const end = endOf(run);
  if (act.kind !== 'mistake' || made === undefined || end === undefined) return run;
  const fault = channel.session.faults.find((each) => each.id === act.fault);
  if (fault === undefined || !listsClose(fault, end) || hasReacted(run, fault, made)) return run;
  const verdict = fault.level === 'MAY' ? 'note' : 'warn';
  const seen = run.seen.map((each) => {
    if (each.id !== `${channel.name}/close`) return each;
    const text = `the reaction came after ${duration(Math.round(each.at - made.t))}: it closed with ${String(end)}`;
    return { ...each, id: withAspect(id, 'within'), verdict, text } as const;
  });
  return { ...run, seen };
}

/** Whether a message of the subject was taken for its reaction. */
function hasReacted({ sockets }: ScenarioRun, fault: Fault, made: FrameEvent): boolean {
  const events = sockets.flatMap((socket) => socket.events);
  return events.some(
    (event) => event.event === 'frame' && event.from !== made.from && event.step === `faults/${fault.id}`,
  );
}
