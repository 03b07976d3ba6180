import type { Channel, Fault } from '../contract/index.ts';
import { allStepsOf, sends } from '../contract/index.ts';
import { duration, splitAspect } from '../promises/index.ts';
import { goesAway } from './ending.ts';
import type { FrameEvent } from './report.ts';
import { VERDICT } from './scenario-run.ts';
import type { ScenarioRun, Seen } from './scenario-run.ts';
import {
  codesOf,
  endOf,
  endsAlways,
  hasReacted,
  insteadOf,
  isData,
  lastOfBurst,
  listsClose,
  mistakeIn,
  nameOf,
} from './what-followed.ts';

/** Whoever goes on so long after a mistake without a reaction, ms before scaling, has passed over it. */
const AT_ONCE = 250;

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
  if (act.kind !== 'mistake' || made === undefined) return run;
  const fault = channel.session.faults.find((each) => each.id === act.fault);
  if (isJudged(run)) return fault === undefined ? run : unlessServed(channel, run, { made, fault });
  if (fault === undefined || fault.then.some(({ kind }) => kind === 'ignore')) return run;
  if (typeof code !== 'number' || goesAway(code)) return run;
  if (hasReacted(run, fault, made) && endsAlways(fault) && !listsClose(fault, code)) {
    const at = run.sockets.at(-1)?.events.find(({ event }) => event === 'close')?.t ?? 0;
    const text = `closed with ${String(code)}, expected ${codesOf(fault)}`;
    const wrong: Seen = { id: `${id}~code`, verdict: VERDICT[fault.level], phase: 'act', at, text };
    return { ...run, seen: [...run.seen, wrong] };
  }
  const how = passedOver(channel, run, { made, fault, timeScale });
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

/**
 * A close that comes once we have said more may be about that, and no reaction to the mistake. It is none where the subject has
 * answered the message that was wrong: it has taken it. Where we said the same message again, nothing tells.
 */
function unlessServed(
  channel: Channel,
  run: ScenarioRun,
  { made, fault }: Pick<Made, 'made' | 'fault'>,
): ScenarioRun {
  const { id } = run.scenario;
  if (!run.met.has(id) || !endsAlways(fault)) return run;
  const answer = insteadOf(run);
  const later = saidAfter(run, made);
  const met = new Set([...run.met].filter((each) => splitAspect(each).place !== id));
  if (answer !== undefined && mayAnswer(channel, made, answer) && later.some(({ t }) => t > answer.t)) {
    const text = `no reaction came, but ${nameOf(answer)}`;
    const wrong: Seen = {
      id,
      verdict: VERDICT[fault.level],
      phase: 'act',
      text,
      at: answer.t,
      ...shownBy(answer),
    };
    return { ...run, met, seen: [...run.seen.filter((each) => splitAspect(each.id).place !== id), wrong] };
  }
  const isAgain = ({ message }: FrameEvent): boolean => message !== undefined && message === made.message;
  if (!later.some(isAgain)) return run;
  const why = `the close may as well be about the second ${nameOf(made)}`;
  return { ...run, met, unclear: new Map([...run.unclear, [id, why]]) };
}

function shownBy(event: FrameEvent): Pick<Seen, 'frame' | 'event'> {
  return { frame: event.frame, event };
}

/** What we said behind the mistake. */
function saidAfter({ sockets }: ScenarioRun, made: FrameEvent): FrameEvent[] {
  const events = sockets.at(-1)?.events ?? [];
  return events.filter(
    (event): event is FrameEvent =>
      event.event === 'frame' && event.from === made.from && event.frame > made.frame && isData(event.opcode),
  );
}

/** Whether a frame has its place in an exchange of the message that was wrong. */
function mayAnswer({ session }: Channel, made: FrameEvent, { message: answer }: FrameEvent): boolean {
  const { message } = made;
  if (message === undefined || answer === undefined) return false;
  return session.exchanges.some((exchange) => {
    const steps = [...allStepsOf(exchange)];
    return [message, answer].every((name) => steps.some((step) => sends(step, name)));
  });
}

/**
 * Whether a frame that came in place of the reaction may be about the mistake: it is none that the document knows, or one that
 * answers mistakes, or it has its place in an exchange of what was wrong. What else has no place is about something else.
 */
function mayBeAbout(channel: Channel, made: FrameEvent, instead: FrameEvent): boolean {
  const { message } = instead;
  if (message === undefined || made.message === undefined) return true;
  const isReaction = channel.session.faults.some(({ then }) =>
    then.some((reaction) => reaction.kind === 'send' && reaction.messages.includes(message)),
  );
  return isReaction || mayAnswer(channel, made, instead);
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
  channel: Channel,
  run: ScenarioRun,
  { made, fault, timeScale }: Made,
): Pick<Seen, 'text' | 'at' | 'frame' | 'event'> | undefined {
  const events = run.sockets.at(-1)?.events ?? [];
  const at = events.find(({ event }) => event === 'close')?.t ?? 0;
  const instead = insteadOf(run);
  if (instead !== undefined && mayBeAbout(channel, made, instead)) {
    return { text: `, but ${nameOf(instead)}`, at, ...shownBy(instead) };
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
