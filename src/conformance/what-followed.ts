import type { Fault } from '../contract/index.ts';
import type { FrameEvent } from './report.ts';
import type { ScenarioRun } from './scenario-run.ts';

/** The frame that was wrong on purpose, where it was one. */
export function mistakeIn({ sockets }: ScenarioRun): FrameEvent | undefined {
  const events = sockets.flatMap((socket) => socket.events);
  return events.find((event): event is FrameEvent => event.event === 'frame' && event.mistake !== undefined);
}

/** The last frame of a burst that was cut short: the one that would have been the mistake for certain was never sent. */
export function lastOfBurst({ scenario: { act }, sockets }: ScenarioRun): FrameEvent | undefined {
  if (act.kind !== 'mistake' || act.provocation.mistake.kind !== 'rate') return undefined;
  const { message } = act.provocation.mistake;
  return sockets
    .flatMap(({ events }) => events)
    .findLast((event): event is FrameEvent => event.event === 'frame' && event.message === message);
}

/** The code with which the subject ended the last socket, `null` for none at all; undefined: it did not. */
export function endOf(run: ScenarioRun): number | null | undefined {
  const end = run.sockets.at(-1)?.events.find((event) => event.event === 'close');
  return end === undefined || end.ours ? undefined : end.code;
}

/** Whether a close with this code is a reaction to the mistake, or the end of one. */
export function listsClose({ then }: Fault, code: number | null): boolean {
  return then.some((reaction) => codesIn(reaction).some((listed) => listed === code));
}

/** Whether a close with this code is a reaction by itself: nothing belongs before it. */
export function isWhole({ then }: Fault, code: number | null): boolean {
  return then.some(
    (reaction) => reaction.kind === 'close' && reaction.codes.some((listed) => listed === code),
  );
}

/** That the message of a reaction is missing, in words. */
export function withoutMessage(code: number | null): string {
  return `closed with ${String(code)} without the message that belongs before it`;
}

/** Whether every reaction of the fault ends the session. */
export function endsAlways({ then }: Fault): boolean {
  return then.every((reaction) => codesIn(reaction).length > 0);
}

/** The codes that the fault lists, in words. */
export function codesOf({ then }: Fault): string {
  return [...new Set(then.flatMap(codesIn))].join(' or ');
}

function codesIn(reaction: Fault['then'][number]): readonly number[] {
  if (reaction.kind === 'close') return reaction.codes;
  return reaction.kind === 'send' ? (reaction.close ?? []) : [];
}

/** Whether a message of the subject was taken for its reaction. */
export function hasReacted({ sockets }: ScenarioRun, fault: Fault, made: FrameEvent): boolean {
  const events = sockets.flatMap((socket) => socket.events);
  return events.some(
    (event) => event.event === 'frame' && event.from !== made.from && event.step === `faults/${fault.id}`,
  );
}

/** A frame in words. */
export function nameOf({ message }: FrameEvent): string {
  return message === undefined ? 'a frame that the document does not know' : `\`${message}\``;
}

/** What the subject sent after the mistake that was no reaction to it, and no step of anything. */
export function insteadOf(run: ScenarioRun): FrameEvent | undefined {
  const made = mistakeIn(run);
  if (made === undefined) return undefined;
  return run.sockets
    .flatMap(({ events }) => events)
    .filter((event): event is FrameEvent => event.event === 'frame' && event.frame > made.frame)
    .find(({ from, opcode, step }) => from !== made.from && step === undefined && isData(opcode));
}

/** Whether a frame carries a message. */
export function isData(opcode: FrameEvent['opcode']): boolean {
  return opcode === 'text' || opcode === 'binary';
}
