import type { Incoming } from './core.ts';
import type { Instance } from './instance.ts';
import type { Position } from './positions.ts';
import { allowRefusal } from './provoke.ts';
import { enterState } from './states.ts';
import { tainted } from './view.ts';
import type { View } from './view.ts';

/** What was under way when the other side aborted, or may be: the old place goes on. */
export function goOn(
  view: View,
  move: { instance: Instance; position: Position },
  incoming: Incoming,
): Instance {
  const node = move.instance.node.after(move.position);
  if (move.instance.program.fault === undefined) view.met(move.position.id);
  if (node.next.length === 0) excuseAbort(view, move.instance, incoming);
  const { enter } = move.position.step;
  if (enter !== undefined && !move.instance.ignoresEnter) enterState(view, enter, incoming);
  const key = move.instance.key ?? incoming.keyIn(move.instance.program);
  if (node.next.length > 0) return view.change(move.instance, { node, prev: incoming.at, key });
  view.drop(move.instance);
  return move.instance;
}

/** The side that ended the dialogue where it stood may never have seen the abort as one: it owes it no answer. */
function excuseAbort(view: View, drain: Instance, { side, at }: Incoming): void {
  const { program, origin } = drain;
  if (origin === undefined) return;
  const aborted = view.alternative?.own.get(origin) ?? view.core.bag.find(program, origin);
  if (aborted?.mode !== 'running') return;
  view.change(aborted, { taint: tainted(aborted, [side]) });
  const [message] = program.abortFirst.flatMap((index) => [...program.position(index).messages]);
  if (message !== undefined) allowRefusal(view, aborted, { message, at });
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
