import { UPGRADE_WORDS, otherSide } from '../contract/index.ts';
import type { ConditionWord, Fault } from '../contract/index.ts';
import type { Core } from './core.ts';
import type { Instance } from './instance.ts';
import type { Program } from './program.ts';
import { allow, react } from './provoke.ts';
import { View } from './view.ts';

/** A mistake made on purpose in the upgrade request provokes its fault before the socket is open (semantics, section 11). */
export function provokeUpgrade(core: Core, word: ConditionWord, at: number): Instance | undefined {
  return react(new View(core), { word, side: 'client', at });
}

/** Whether a fault is about the upgrade request. */
function isOfUpgrade({ fault }: Program): boolean {
  return fault?.when.some(({ word }) => (UPGRADE_WORDS as readonly string[]).includes(word)) === true;
}

/**
 * Nobody says what was wrong with this request, and something may have been: what the document lists for that may come
 * (decision 0019).
 */
export function allowUntold(core: Core, at: number): void {
  for (const program of core.plan.faults.filter(isOfUpgrade))
    allow(new View(core), program, { at, first: undefined, named: [] });
}

function pending(core: Core): { instance: Instance; program: Program; fault: Fault }[] {
  return core.plan.faults.filter(isOfUpgrade).flatMap((program) => {
    const { fault } = program;
    if (fault === undefined) return [];
    return [...core.bag.of(program)].map((instance) => ({ instance, program, fault }));
  });
}

/** The upgrade was answered with an HTTP status. Without a known mistake a judge cannot see whether that is right. */
export function judgeRefusal(core: Core, status: number, at: number): void {
  const view = new View(core);
  const provoked = pending(core);
  if (provoked.length === 0) {
    refusedWithoutFault(core, status, at);
    return;
  }
  for (const { instance, program, fault } of provoked) {
    const listed = fault.then.flatMap((reaction) => (reaction.kind === 'http' ? [reaction.status] : []));
    if (listed.includes(status)) {
      view.met(program, `${program.channel}/faults/${fault.id}`);
    } else {
      const text = `refused with HTTP ${String(status)}, expected ${expected(fault)}`;
      const report = {
        path: `faults/${fault.id}~code`,
        level: fault.level,
        side: otherSide(fault.of),
        instance,
        program,
        text,
      };
      view.report(report, at);
    }
    view.drop(instance);
  }
}

function refusedWithoutFault(core: Core, status: number, at: number): void {
  const open = core.undescribed[0];
  if (open === undefined) {
    const why = `refused with HTTP ${String(status)}: whether the request was good cannot be seen`;
    core.account.unclear.push({ id: `${core.channel.name}/handshake`, side: 'server', why });
    return;
  }
  const text = `HTTP ${String(status)} answers ${open.word}, for which the document describes no reaction`;
  new View(core).report({ path: `undescribed/${open.word}`, level: 'MAY', side: open.side, text }, at);
}

function expected(fault: Fault): string {
  const words = fault.then.map((reaction) => {
    switch (reaction.kind) {
      case 'http':
        return `HTTP ${String(reaction.status)}`;
      case 'ignore':
        return 'no reaction';
      case 'close':
        return `a close with ${reaction.codes.join(' or ')}`;
      case 'send':
        return reaction.messages.join(' or ');
    }
  });
  return words.join(', or ');
}

/** Accepted although a mistake was made: where only a refusal is listed that is the finding, else the rest is owed from now. */
export function judgeAcceptance(core: Core, at: number): void {
  const view = new View(core);
  for (const { instance, program, fault } of pending(core)) {
    const onlyRefusals = fault.then.every((reaction) => reaction.kind === 'http');
    if (onlyRefusals) {
      const text = `the upgrade was accepted, expected ${expected(fault)}`;
      view.report(
        {
          path: `faults/${fault.id}`,
          level: fault.level,
          side: otherSide(fault.of),
          instance,
          program,
          text,
        },
        at,
      );
      view.drop(instance);
    } else {
      const quietUntil = program.mayIgnore ? at + core.plan.timing.quiet : -Infinity;
      view.change(instance, { prev: at, allStart: at, quietUntil });
    }
  }
}
