import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import { Incoming } from './core.ts';
import type { Core } from './core.ts';
import { movesOrRefusals } from './crossing.ts';
import { leaveBroken, leaveGhostOfRefused } from './ghost.ts';
import type { Instance, Refused } from './instance.ts';
import { keyedMoves } from './moves.ts';
import type { Plan } from './plan.ts';
import type { Program } from './program.ts';
import { provoke } from './provoke.ts';
import { View } from './view.ts';

/**
 * A side brought an instance to its end. Where that side is to refuse something because too much was open or the key was
 * in use, and the refused frame is not older than `grace`, the end may have been under way already: it saw nothing to
 * refuse. The reaction is still taken, but owed no more, and the check is inconclusive.
 */
export function excuseRefusals(view: View, ended: Instance, side: Side): void {
  for (const program of view.core.plan.refusing) {
    if (program.reactor !== side) continue;
    for (const instance of view.of(program)) {
      const { refused } = instance;
      if (refused === undefined || !isInTheWay(ended, instance, refused)) continue;
      if (ended.prev - instance.prev > view.core.plan.timing.grace) continue;
      excuse(view, instance, refused);
    }
  }
}

function isInTheWay(ended: Instance, fault: Instance, refused: Refused): boolean {
  const hadKey = refused.key === undefined || ended.key === refused.key;
  const isOne = ended.program === refused.program && ended.id < fault.id;
  return isWaiting(fault) && hadKey && isOne && !refused.early && refused.turnOf === undefined;
}

/**
 * A side entered a state. What it is to refuse because it came before that state, not longer ago than `grace`, may have come
 * behind the step that entered it: the reaction is owed no more, and the check is inconclusive.
 */
export function excuseEarly(view: View, state: string, by: { side: Side; at: number }): void {
  const { plan } = view.core;
  for (const program of plan.expecting) {
    if (program.reactor !== by.side) continue;
    for (const instance of view.of(program)) {
      const { refused, prev } = instance;
      if (refused?.early !== true || !isWaiting(instance) || by.at - prev > plan.timing.grace) continue;
      const admitted = admittedIn(plan, state, refused);
      if (admitted !== undefined) excuse(view, instance, { ...refused, ...admitted });
    }
  }
}

/**
 * A side takes a step of a dialogue. What it is to refuse because it came before its turn there, not longer ago than `grace`, may
 * have come behind the step, where the first of it may come now: these reactions are owed no more, and their checks are
 * inconclusive. It may have been taken and may have been refused, so the dialogue is not judged any further.
 */
export function excuseTurn(view: View, dialogue: Instance, by: { side: Side; at: number }): Instance {
  const waiting = beforeTurn(view, dialogue, by);
  const mayCome = waiting.some(
    ({ refused }) => refused && dialogue.node.accepts(refused.position.side, refused.message).length > 0,
  );
  if (!mayCome) return dialogue;
  for (const instance of waiting) {
    if (instance.refused !== undefined) acquit(view, instance, instance.refused);
    leaveOpen(view, instance.program, 'its turn came while the frame was under way');
  }
  return view.change(view.break(dialogue, by.at), { until: Infinity });
}

const NONE: readonly Instance[] = [];

/** The reactions to what came before its turn in a dialogue. Nearly always there are none, and every step asks. */
function beforeTurn(view: View, { id }: Instance, by: { side: Side; at: number }): readonly Instance[] {
  let found: Instance[] | undefined;
  for (const program of view.core.plan.expecting) {
    if (program.reactor !== by.side) continue;
    for (const one of view.of(program)) {
      if (one.refused?.turnOf !== id || !isWaiting(one)) continue;
      if (by.at - one.prev <= view.core.plan.timing.grace) (found ??= []).push(one);
    }
  }
  return found ?? NONE;
}

/** What a refused beginning begins in a state. */
function admittedIn(
  plan: Plan,
  state: string,
  { position: { side }, message }: Refused,
): Pick<Refused, 'program' | 'position'> | undefined {
  for (const program of plan.sending(side, message)) {
    const position = program.start.accepts(side, message)[0];
    const { in: states, at } = program.exchange ?? {};
    if (position !== undefined && (states?.includes(state) || at === state)) return { program, position };
  }
  return undefined;
}

/** The reaction to a silence that was over at a time is owed no more, in no explanation: what ended it may have come before. */
export function excuseSilence(core: Core, program: Program, over: number): void {
  const alternatives = core.clusters.flatMap((cluster) => cluster.alternatives);
  for (const view of [new View(core), ...alternatives.map((one) => new View(core, one))]) {
    for (const instance of view.of(program)) {
      if (instance.word !== 'silence' || instance.prev !== over || !isWaiting(instance)) continue;
      view.change(instance, { taint: [program.reactor] });
      leaveOpen(view, program, 'the silence ended as it was over');
    }
  }
}

/** A reaction that is owed, and of which nothing has come. */
function isWaiting({ mode, node, taint }: Instance): boolean {
  return mode === 'running' && node.position < 0 && taint.length === 0;
}

/** The reaction is owed no more. */
function acquit(view: View, instance: Instance, refused: Refused): void {
  view.change(instance, { taint: [instance.program.reactor], refused: { ...refused, excused: true } });
}

function excuse(view: View, instance: Instance, refused: Refused): void {
  const { program, first } = instance;
  acquit(view, instance, refused);
  const way = refused.early ? 'its state was entered' : 'what stood in the way ended';
  const why = `${way} while the frame was under way`;
  leaveOpen(view, program, why);
  // It may have been begun after all: what answers it has an owner.
  const { side } = refused.position;
  const { now: at, frames: frame } = view.core;
  leaveBroken(view, refused.program, {
    position: refused.position,
    incoming: new Incoming({ side, at, frame }, { message: { name: refused.message }, value: first }),
    forever: true,
  });
}

function leaveOpen(view: View, program: Program, why: string): void {
  const id = `${program.channel}/faults/${program.fault?.id ?? ''}`;
  if (!view.account.unclear.some((one) => one.id === id))
    view.account.unclear.push({ id, side: program.reactor, why });
}

/**
 * A side serves what it was to refuse, while all that stood in the way is still open, or before its state was entered: it has
 * begun it. These refusals are owed, whatever happens afterwards.
 */
export function refusalsBroken(view: View, served: Instance, incoming: Incoming): Instance[] {
  const key = incoming.keyIn(served.program);
  const { refusing, expecting } = view.core.plan;
  const refusals = [...new Set([...refusing, ...expecting])].filter(
    ({ reactor }) => reactor === incoming.side,
  );
  const isServed = ({ program, own, early }: Refused): boolean =>
    program === served.program && (own === undefined ? early : own === key);
  return refusals
    .flatMap((program) => view.of(program))
    .filter((one) => isWaiting(one) && one.refused !== undefined && isServed(one.refused));
}

/** Above a rate's `max` so many frames are followed in both readings; with keys of their own they are 2ⁿ. */
const FOLLOWED = 4;

/**
 * A dialogue with a key of its own, so far above a rate's `max` that both readings of each would be too many: it is not
 * judged. It may be served and it may be refused; false: the frame is no such beginning.
 */
export function leaveUnjudged(
  core: Core,
  incoming: Incoming,
  limit: { readonly program: Program; readonly by: number },
): boolean {
  const view = new View(core);
  if (limit.by <= FOLLOWED || keyedMoves(view, incoming).length > 0) return false;
  const { side, message, value: first, at } = incoming;
  const [begin, ...others] = movesOrRefusals(view, incoming);
  if (begin?.kind !== 'begin' || others.length > 0) return false;
  if (incoming.keyIn(begin.program) === undefined) return false;
  leaveGhostOfRefused(view, incoming, true);
  const reaction = provoke(view, limit.program, { word: 'rate', at, message, first });
  view.change(reaction, { taint: [otherSide(side)] });
  return true;
}
