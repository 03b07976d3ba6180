import type { Channel, Fault, Side } from '../contract/index.ts';
import { duration } from '../promises/index.ts';
import type { Scenario } from '../promises/index.ts';
import { Timing } from '../session/index.ts';
import { goesAway } from './ending.ts';
import type { TranscriptEvent } from './report.ts';
import { VERDICT } from './scenario-run.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';
import {
  codesOf,
  endOf,
  endsAlways,
  isData,
  isWhole,
  listsClose,
  nameOf,
  withoutMessage,
} from './what-followed.ts';

/** Whether the mistake is our silence: there is nothing to be read then. */
export function isOurSilence({ scenario: { act } }: ScenarioRun): boolean {
  return act.kind === 'mistake' && act.provocation.mistake.kind === 'silence';
}

/** What a silence of ours is judged by. */
interface SilenceRules {
  readonly channel: Channel;
  readonly timeScale: number;
  /** Ids of what is seen where we are not silent, too: it comes of something else. */
  readonly plain: ReadonlySet<string>;
}

/** A silence of ours, and what the subject is to do about it. */
interface OurSilence extends SilenceRules {
  readonly fault: Fault;
  /** How long it is to last, ms of this run. */
  readonly due: number;
  /** From when on it is all but over. */
  readonly enough: number;
}

/**
 * What ends a session where we are silent on purpose. Its time counts from the last message that we sent: whether answers to
 * pings are silence is not said, and a session counts them. The reaction of the fault is right once that time is over, or all
 * but; earlier it cuts off clients that keep the rule. Another close at that moment has the wrong code.
 */
export function judgeSilence(rules: SilenceRules, run: ScenarioRun): ScenarioRun {
  const { channel, timeScale } = rules;
  const { act, id } = run.scenario;
  if (act.kind !== 'mistake' || act.provocation.mistake.kind !== 'silence' || run.met.has(id)) return run;
  const fault = channel.session.faults.find((each) => each.id === act.fault);
  if (fault === undefined) return run;
  const timing = new Timing(timeScale);
  const due = timing.scaled(act.provocation.mistake.duration);
  const silence: OurSilence = { ...rules, fault, due, enough: due - timing.slack(due) };
  return withEarlyMessage(silence, run) ?? judgeEnd(silence, run);
}

/** The message with which the reaction begins, and it came too early: the cause of whatever follows from it. */
function withEarlyMessage(
  { fault, due, enough, plain }: OurSilence,
  run: ScenarioRun,
): ScenarioRun | undefined {
  const { id } = run.scenario;
  const events = run.sockets.at(-1)?.events ?? [];
  const names = fault.then.flatMap((reaction) => (reaction.kind === 'send' ? reaction.messages : []));
  const stray = run.seen.find(
    ({ id: other, event: each }) => !plain.has(other) && names.includes(each?.message ?? ''),
  );
  if (stray?.event === undefined || stray.event.step !== undefined) return undefined;
  const { event } = stray;
  const waited = waitedUntil(events, fault.of, event.t);
  if (waited >= enough) return undefined;
  const text = `${nameOf(event)} came ${after(waited, due)}`;
  const seen: Seen = { ...stray, ...blamed(fault, id, stray.at), text };
  return { ...run, seen: [...run.seen.filter(({ at }) => at < stray.at), seen] };
}

function judgeEnd({ channel, fault, due, enough }: OurSilence, run: ScenarioRun): ScenarioRun {
  const { id } = run.scenario;
  const code = endOf(run);
  if (typeof code !== 'number' || !endsAlways(fault)) return run;
  const { waited, at } = silenceOf(run.sockets.at(-1)?.events ?? [], fault.of);
  const isEarly = waited < enough;
  const isListed = listsClose(fault, code);
  const others = run.seen.filter((each) => each.id !== `${channel.name}/close`);
  const seen = blamed(fault, id, at);
  if (isListed && !isEarly) {
    if (isWhole(fault, code)) return { ...run, seen: others, met: new Set([...run.met, id]) };
    const rest = others.filter((each) => each.id !== id);
    return { ...run, seen: [...rest, { ...seen, text: withoutMessage(code) }] };
  }
  // Nothing says that a session lasts: an end of another kind is no answer to a silence that is none yet.
  if (isEarly ? !isListed : waited >= due || goesAway(code)) return run;
  const text = `closed with ${String(code)}`;
  const wrong = isListed
    ? { ...seen, text: `${text} ${after(waited, due)}` }
    : { ...seen, id: `${id}~code`, text: `${text}, expected ${codesOf(fault)}` };
  return { ...run, seen: [...others, wrong] };
}

function blamed({ level }: Fault, id: string, at: number): Seen {
  return { id, verdict: VERDICT[level], phase: 'act', at, text: '' };
}

function after(waited: number, due: number): string {
  return `after ${told(waited)} without a message, due after ${told(due)}`;
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
  return { waited: waitedUntil(events, side, at), at };
}

/** How long a side had sent nothing but control frames at a moment. */
function waitedUntil(events: readonly TranscriptEvent[], side: Side, at: number): number {
  const last = events.findLast(
    (event) =>
      event.t <= at &&
      (event.event === 'open' || (event.event === 'frame' && event.from === side && isData(event.opcode))),
  );
  return at - (last?.t ?? 0);
}
