import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import type { Core, Incoming } from './core.ts';
import type { Closing } from './close-rights.ts';
import { BOTH, dueOf } from './instance.ts';
import type { Instance } from './instance.ts';
import type { Position } from './positions.ts';
import { allowRefusal } from './provoke.ts';
import { dropLeft } from './settle.ts';
import { noteUnderWay } from './under-way.ts';
import { View } from './view.ts';

/**
 * A side took a step where the other could have taken one, too, and can no more. It may have done so before it saw that: for the
 * grace window the old place takes what comes from it (decision 0097), and until it answers, where it owes an answer: it may not
 * have read yet (decision 0099).
 */
export function leavePassed(
  view: View,
  { instance, position }: { instance: Instance; position: Position },
  incoming: Incoming,
): void {
  const { grace, crossing } = view.core.plan.timing;
  const drainSide = otherSide(incoming.side);
  const owed = instance.node.after(position).owed[drainSide];
  const answer = owed?.position.codes.size === 0 ? (owed.patience?.last ?? 0) : 0;
  view.add({
    ...instance,
    id: view.core.newId(),
    key: instance.key ?? incoming.keyIn(instance.program),
    pace: undefined,
    mode: 'passed',
    until: incoming.at + Math.max(grace, Math.min(answer, crossing)),
    drainSide,
    origin: instance.id,
    passedBy: position,
  });
}

/** A side goes on in a dialogue as it cannot where it was passed over: it has read what passed it over. */
export function endPassed(view: View, { id, program }: Instance, { side, message }: Incoming): void {
  const isOver = ({ origin, drainSide, node }: Instance): boolean =>
    origin === id && drainSide === side && node.accepts(side, message).length === 0;
  dropLeft(view, { program, mode: 'passed', isOver });
}

/** Whether a place that was passed over takes a message, in any explanation. */
export function isPassedOver(core: Core, side: Side, message: string): boolean {
  const alternatives = core.clusters.flatMap((cluster) => cluster.alternatives);
  const views = [new View(core), ...alternatives.map((one) => new View(core, one))];
  return core.plan
    .sending(side, message)
    .flatMap((program) => views.flatMap((view) => view.resting(program, 'passed')))
    .some(({ drainSide, node }) => drainSide === side && node.accepts(side, message).length > 0);
}

/** The oldest place that was passed over and that takes a message. What is invalid may be said of whoever sent it, wherever it was. */
export function passedFor(
  view: View,
  incoming: Incoming,
): { instance: Instance; position: Position } | undefined {
  if (incoming.invalid) return undefined;
  const { side, message, at } = incoming;
  const [oldest] = view.core.plan
    .sending(side, message)
    .flatMap((program) => view.resting(program, 'passed', incoming.keyIn(program)))
    .filter(({ drainSide, until }) => drainSide === side && at <= until)
    .flatMap((instance) => {
      const [position] = instance.node.accepts(side, message);
      return position === undefined ? [] : [{ instance, position }];
    })
    .sort((a, b) => a.instance.id - b.instance.id);
  return oldest;
}

/** What changes where a place that was passed over takes a message: it, and the dialogue that went on. */
export function passing(view: View, passed: Instance): Instance[] {
  const dialogue = dialogueOf(view, passed);
  return dialogue === undefined ? [passed] : [passed, dialogue];
}

/**
 * What was under way comes. Whoever is to take it may find it unexpected, and react as is listed. Where it leads elsewhere than to
 * the step that passed over it, its sender does not go on from there: the dialogue is broken.
 */
export function takePassed(
  view: View,
  { instance, position }: { instance: Instance; position: Position },
  incoming: Incoming,
): void {
  const { passedBy, key, program } = instance;
  noteUnderWay(view, { instance, position }, incoming);
  const node = instance.node.after(position);
  const dialogue = dialogueOf(view, instance);
  const leadsOn = passedBy !== undefined && node.next.includes(passedBy);
  if (dialogue !== undefined && !leadsOn) leaveOpen(view, dialogue, incoming.at);
  if (passedBy !== undefined && !leadsOn) allowRefusalOf(view, instance, { passedBy, at: incoming.at });
  const taken = view.change(instance, { node, key: key ?? incoming.keyIn(program) });
  allowRefusal(view, taken, incoming);
}

/** What came did not know of the step that passed it over: whoever sent it may find that unexpected where it went on. */
function allowRefusalOf(
  view: View,
  instance: Instance,
  { passedBy, at }: { passedBy: Position; at: number },
): void {
  for (const message of passedBy.messages)
    allowRefusal(view, instance, { side: passedBy.side, message, at, value: undefined });
}

/** Whoever owes something in it may see it in another branch. */
function leaveOpen(view: View, dialogue: Instance, at: number): void {
  for (const side of BOTH) {
    const owed = dueOf(dialogue, side)?.position;
    if (owed === undefined || !view.core.claims(dialogue.program.feature)) continue;
    if (view.hasCause({ instance: dialogue, side, path: owed.step.path })) continue;
    if (view.account.unclear.some(({ id }) => id === owed.id)) continue;
    const why = 'both sides went on at once, each in a branch of its own';
    view.account.unclear.push({ id: owed.id, side, why });
  }
  view.break(dialogue, at);
}

/** The dialogue of a place that was passed over, while it goes on. */
function dialogueOf({ core, alternative }: View, { program, origin = -1 }: Instance): Instance | undefined {
  const dialogue = alternative?.own.get(origin) ?? core.bag.find(program, origin);
  return dialogue?.mode === 'running' ? dialogue : undefined;
}

/** Whether a close was under way when the other side took its step. */
export function isPassedClose(view: View, { side, code, at }: Closing): boolean {
  const passed = view.core.plan.exchanges.flatMap((program) => view.resting(program, 'passed'));
  return passed.some(
    ({ drainSide, until, node }) =>
      drainSide === side && at <= until && node.closes.some((p) => p.side === side && p.codes.has(code)),
  );
}
