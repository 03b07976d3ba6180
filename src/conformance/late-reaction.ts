import type { Channel } from '../contract/index.ts';
import { duration, withAspect } from '../promises/index.ts';
import { VERDICT } from './scenario-run.ts';
import type { ScenarioRun } from './scenario-run.ts';
import type { FrameEvent } from './report.ts';
import {
  endOf,
  hasReacted,
  isWhole,
  lastOfBurst,
  listsClose,
  mistakeIn,
  nameOf,
  withoutMessage,
} from './what-followed.ts';

/**
 * Where a mistake may be passed over, whoever has not reacted in time has passed over it, and a close after that is one that
 * nothing allows (semantics, section 11). One with a code that the fault lists is the reaction all the same, late: a machine
 * that is busy may be why. Where it lists that code only behind a message, the message is missing.
 */
export function withLateReaction(channel: Channel, run: ScenarioRun): ScenarioRun {
  const { act, id } = run.scenario;
  const made = mistakeIn(run) ?? lastOfBurst(run);
  const end = endOf(run);
  if (act.kind !== 'mistake' || made === undefined || end === undefined) return run;
  const fault = channel.session.faults.find((each) => each.id === act.fault);
  if (fault === undefined || !listsClose(fault, end) || hasReacted(run, fault, made)) return run;
  const verdict = fault.level === 'MAY' ? 'note' : 'warn';
  const early = mistakeIn(run) === undefined ? tooEarly(run, made, end) : undefined;
  const seen = run.seen.map((each) => {
    if (each.id !== `${channel.name}/close`) return each;
    if (!isWhole(fault, end))
      return { ...each, id, verdict: VERDICT[fault.level], text: withoutMessage(end) } as const;
    if (early !== undefined) return { ...each, id, verdict: VERDICT[fault.level], text: early } as const;
    const text = `the reaction came after ${duration(Math.round(each.at - made.t))}: it closed with ${String(end)}`;
    return { ...each, id: withAspect(id, 'within'), verdict, text } as const;
  });
  return { ...run, seen };
}

/** A burst was cut short by a close before anything had passed the limit. */
function tooEarly({ sockets }: ScenarioRun, last: FrameEvent, code: number | null): string {
  const sent = sockets
    .flatMap(({ events }) => events)
    .filter((event) => event.event === 'frame' && event.from === last.from && event.message === last.message);
  return `closed with ${String(code)} after ${String(sent.length)} ${nameOf(last)} at most, which are within the limit`;
}
