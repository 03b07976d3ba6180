import type { Instance, Named } from './instance.ts';
import { keyOf } from './keys.ts';
import { newInstance } from './new-instance.ts';
import { laterOf, refusalFor } from './overtaken.ts';
import type { Later } from './overtaken.ts';
import { latestOf, provoke } from './provoke.ts';
import type { View } from './view.ts';

/** What was overtaken by a change of state is read behind it: it begins something else there, or is refused. */
export function readBehind(view: View, overtaken: Instance, now: number): void {
  const later = laterOf(view, overtaken, view.context.state);
  if (later === undefined) refuse(view, overtaken, now);
  else beginLater(view, overtaken, { later, now });
}

/** Its time runs from the change, for it was read no sooner. */
function beginLater(view: View, overtaken: Instance, by: { later: Later; now: number }): void {
  const { program, position, message } = by.later;
  const { first, lastBy } = overtaken;
  view.drop(overtaken);
  const key = keyOf(program.key, message, first);
  const node = program.start.after(position);
  view.add(newInstance(view, program, { node, at: by.now, key, first, lastBy, repeats: 1 }));
}

/** It is refused: the reaction is owed, and what its side goes on to say in it is under way. */
function refuse(view: View, overtaken: Instance, now: number): void {
  const { plan } = view.core;
  const fault = refusalFor(view, overtaken);
  if (fault === undefined || overtaken.lastBy === undefined) return;
  const { id, program, key, first, lastBy: drainSide } = overtaken;
  const isNaming = key !== undefined && plan.namedIn(fault).includes(program);
  const named: readonly Named[] = isNaming ? [{ program, key }] : [];
  // Its time runs from the message, but for what would be over by now.
  const at = Math.max(overtaken.prev, now - plan.timing.patience(0));
  const reaction = provoke(view, fault, { word: 'unexpected-message', at, first });
  view.change(reaction, { origin: id, named });
  view.change(overtaken, { mode: 'drain', drainSide, until: latestOf(fault, at), ignoresEnter: true });
}
