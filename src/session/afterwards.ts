import type { ConditionWord } from '../contract/index.ts';
import type { Incoming } from './core.ts';
import { isRefused, repeatsAfter } from './instance.ts';
import type { Instance } from './instance.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { allowRefusal, latestOf, provoke } from './provoke.ts';
import { enterState } from './states.ts';
import { noteUnderWay } from './under-way.ts';
import { tainted } from './view.ts';
import type { View } from './view.ts';

/** What was under way when the other side aborted, or may be: the old place goes on. */
export function goOn(
  view: View,
  move: { instance: Instance; position: Position },
  incoming: Incoming,
): Instance {
  const node = move.instance.node.after(move.position);
  if (move.instance.origin !== undefined) noteUnderWay(view, move, incoming);
  if (move.instance.program.fault === undefined) view.met(move.instance.program, move.position.id);
  if (node.next.length === 0) excuseAbort(view, move.instance, incoming);
  if (isRefused(move.instance)) allowRefusal(view, move.instance, incoming);
  const { enter } = move.position.step;
  if (enter !== undefined && !move.instance.ignoresEnter) enterState(view, enter, incoming);
  const key = move.instance.key ?? incoming.keyIn(move.instance.program);
  const repeats = repeatsAfter(move.instance, move.position);
  if (node.next.length > 0) return view.change(move.instance, { node, prev: incoming.at, key, repeats });
  view.drop(move.instance);
  return move.instance;
}

/** The dialogue whose old place this is, while it goes on. */
export function abortedBefore(view: View, { program, origin }: Instance): Instance | undefined {
  if (origin === undefined) return undefined;
  const aborted = view.alternative?.own.get(origin) ?? view.core.bag.find(program, origin);
  return aborted?.mode === 'running' ? aborted : undefined;
}

/** The side that ended the dialogue where it stood may never have seen the abort as one: it owes it no answer. */
function excuseAbort(view: View, drain: Instance, { side, at }: Incoming): void {
  const { program } = drain;
  const aborted = abortedBefore(view, drain);
  if (aborted === undefined) return;
  view.change(aborted, { taint: tainted(aborted, [side]) });
  const [abort] = program.abortFirst.map((index) => program.position(index));
  const [message] = abort?.messages ?? [];
  if (abort === undefined || message === undefined) return;
  allowRefusal(view, aborted, { side: abort.side, message, at, value: undefined });
}

/** What was begun is refused: its reaction is owed, and what its side goes on to say in it is under way. */
export function refuseBegun(
  view: View,
  begun: Instance,
  by: { fault: Program; word: ConditionWord; incoming: Incoming },
): Instance {
  const { fault, word, incoming } = by;
  const { side, at, message, value: first } = incoming;
  const reaction = provoke(view, fault, { word, at, message, first });
  view.change(reaction, { origin: begun.id });
  return view.add({ ...begun, mode: 'drain', drainSide: side, until: latestOf(fault, at) });
}

/** The step that was overdue comes, or another one in its place: the dialogue is broken, for its `else` may be under way. */
export function takeTardy(
  view: View,
  move: { instance: Instance; position: Position },
  incoming: Incoming,
): Instance {
  const plain = move.instance.node.whenOverdue();
  const changed = view.change(move.instance, {
    node: plain.after(move.position),
    prev: incoming.at,
    lastBy: incoming.side,
    key: move.instance.key ?? incoming.keyIn(move.instance.program),
  });
  const broken = view.break(changed, incoming.at);
  const enter = move.position.step.enter;
  if (enter !== undefined && !broken.ignoresEnter)
    enterState(view, enter, { side: incoming.side, at: incoming.at });
  return broken;
}
