import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import type { Incoming } from './core.ts';
import type { Instance, Resting } from './instance.ts';
import { excuseRefusals } from './refusals.ts';
import { isOvertakable } from './overtaken.ts';
import type { Plan } from './plan.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { View } from './view.ts';

/** Whether an instance ends with its last step and leaves nothing behind: then it need not be put into the bag first. */
export function isOver({ node, program, taint }: Instance, { overtakable }: Plan): boolean {
  const isFree = program.fault === undefined && program.abortFirst.length === 0 && !overtakable.has(program);
  return node.next.length === 0 && taint.length === 0 && isFree;
}

/** What becomes of an instance after a step: it goes on, ends, or leaves something behind for a while. */
export function settle(view: View, instance: Instance, position: Position): Instance {
  const { node, program, prev: at } = instance;
  const { timing } = view.core.plan;
  if (node.done) excuseRefusals(view, instance, position.side);
  if (node.next.length > 0) {
    if (node.done) retireTwins(view, instance);
    return instance;
  }
  if (program.fault !== undefined) view.met(program, `${program.channel}/faults/${program.fault.id}`);
  if (instance.taint.length > 0) return view.break(instance, at);
  if (program.fault !== undefined && position.codes.size === 0 && instance.origin === undefined) {
    const until = at + timing.quiet;
    return view.change(instance, { mode: 'quiet', until, quietUntil: until });
  }
  const { abortSide } = program;
  const mayCross = abortSide !== undefined && position.part === 'main' && position.side !== abortSide;
  if (mayCross || isOvertakable(view, instance)) {
    return view.change(instance, { mode: 'ended', until: at + timing.grace });
  }
  // Mostly it is gone by now, see isOver.
  view.drop(instance);
  return instance;
}

/**
 * Of interchangeable instances that owe nothing the newest serves for all: it has every move of the others and is
 * never later than they. This keeps memory to what is open.
 */
function retireTwins(view: View, instance: Instance): void {
  const twins = [...view.twins(instance)];
  for (const twin of twins) view.drop(twin);
}

/**
 * The old place of an aborted instance lives on while the other side may not have seen the abort: for the grace window,
 * and until it answers, where it owes an answer.
 */
export function leaveDrain(
  view: View,
  { instance, position }: { instance: Instance; position: Position },
  incoming: Incoming,
): void {
  const { node } = instance;
  const other = otherSide(incoming.side);
  if (!node.ahead().some((ahead) => ahead.side === other)) return;
  const answer = node.after(position).owed[other]?.patience?.last ?? 0;
  view.add({
    ...instance,
    id: view.core.newId(),
    node: node.whenOverdue(),
    mode: 'drain',
    until: incoming.at + Math.max(view.core.plan.timing.grace, answer),
    drainSide: other,
    origin: instance.id,
  });
}

/** A side has taken a step of the abort: what it had under way before is over. */
export function endDrains(view: View, { id, program }: Instance, side: Side): void {
  const isOver = ({ origin, drainSide }: Instance): boolean => origin === id && drainSide === side;
  dropLeft(view, { program, mode: 'drain', isOver });
}

/** What a dialogue may have left behind, and which of it goes. */
interface Left {
  readonly program: Program;
  readonly mode: Resting;
  isOver(left: Instance): boolean;
}

/** What a dialogue has left behind goes. What all explanations share may have left something in each of them. */
export function dropLeft(view: View, what: Left): void {
  dropLeftIn(view, what);
  if (view.alternative !== undefined) return;
  for (const { alternatives } of view.core.clusters)
    for (const other of alternatives) dropLeftIn(new View(view.core, other), what);
}

function dropLeftIn(view: View, { program, mode, isOver }: Left): void {
  const resting = view.resting(program, mode);
  // So with nearly every step.
  if (resting.length === 0) return;
  for (const left of [...resting]) if (isOver(left)) view.drop(left);
}
