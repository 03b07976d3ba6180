import { otherSide } from '../contract/index.ts';
import type { Core, Incoming } from './core.ts';
import { reportAt, reportUnexpected } from './blame.ts';
import { blockedBy, noteBeyondMany, OTHERS } from './blocked.ts';
import { leaveGhost } from './ghost.ts';
import { BOTH, dueOf, lastStepOf } from './instance.ts';
import type { Instance, Refused } from './instance.ts';
import { textOfKey } from './keys.ts';
import { runningMoves } from './moves.ts';
import type { Position } from './positions.ts';
import { react } from './provoke.ts';
import { carryOut, routeClean } from './route.ts';
import { enterState } from './states.ts';
import { nameOf, quote, taint } from './take.ts';
import { View } from './view.ts';

/** What a rule of the nearest miss did. */
interface Repaired {
  /** The instance that took the frame after all, where one did. */
  readonly took?: { readonly instance: Instance; readonly position: Position };
  /** The mistake that the other side may react to. */
  readonly provokes?: 'key-in-use' | 'too-many-open' | 'unexpected-message';
  readonly refused?: Refused;
}

type Rule = (view: View, incoming: Incoming) => Repaired | undefined;

/**
 * Tier 3 (semantics, sections 4 and 10): no explanation takes the frame. The one shown before (now the only one) is
 * repaired: the nearest miss is the finding, and the session goes on from there.
 */
export function repair(core: Core, incoming: Incoming): Repaired {
  const view = new View(core);
  for (const rule of RULES) {
    const repaired = rule(view, incoming);
    if (repaired === undefined) continue;
    if (repaired.provokes !== undefined) {
      const { side, at, message, value } = incoming;
      const mistake = { word: repaired.provokes, side, at, message, value };
      react(view, repaired.refused === undefined ? mistake : { ...mistake, refused: repaired.refused });
    }
    return repaired;
  }
  return {};
}

const RULES: readonly Rule[] = [
  answeredThoughIgnored,
  keyTaken,
  beyondMany,
  onceMoreAtState,
  (view, incoming) => otherPosition(view, incoming, 'keyed'),
  otherKey,
  (view, incoming) => otherPosition(view, incoming, 'loose'),
  stateOwed,
  unexpected,
];

/** 1. The reaction to ignore is to do nothing; in its quiet window it did something. */
function answeredThoughIgnored(view: View, incoming: Incoming): Repaired | undefined {
  const ignoring = view.core.plan.faults.filter((p) => p.reactor === incoming.side && p.mayIgnore);
  const [instance] = ignoring
    .flatMap((program) => view.of(program))
    .filter((one) => one.mode === 'running' && one.node.position < 0 && incoming.at <= one.quietUntil)
    .sort((a, b) => a.id - b.id);
  if (instance === undefined) return undefined;
  const text = `${instance.word ?? 'the mistake'} is to be ignored, but ${quote(incoming)} came`;
  reportFault(view, instance, { incoming, text });
  taint(view, instance, [incoming.side]);
  return {};
}

function reportFault(view: View, instance: Instance, what: { incoming: Incoming; text: string }): void {
  const { fault } = instance.program;
  if (fault === undefined) return;
  const { incoming, text } = what;
  const report = {
    path: `faults/${fault.id}`,
    level: fault.level,
    side: incoming.side,
    frame: incoming.frame,
    instance,
  };
  view.report({ ...report, program: instance.program, text }, incoming.at);
}

/** 2. It could begin but for its key. */
function keyTaken(view: View, incoming: Incoming): Repaired | undefined {
  const blocked = blockedBy(view, incoming, 'key');
  if (blocked === undefined) return undefined;
  const { program, position } = blocked;
  const text = `${quote(incoming)} begins ${program.name} with a key that an open one has`;
  reportAt(view, position, { incoming, aspect: '~key', text, program });
  const key = incoming.keyIn(program);
  for (const holder of key === undefined ? [] : view.withKey(program, key))
    if (holder.mode === 'running' && !holder.node.done) taint(view, holder, [incoming.side]);
  const refused = { program, position, message: incoming.message, key, own: undefined, ...OTHERS };
  return { provokes: 'key-in-use', refused };
}

/** 3. It could begin but for `many`, and a fault is listed for that: a broken instance, so that its answers have an owner. */
function beyondMany(view: View, incoming: Incoming): Repaired | undefined {
  const blocked = blockedBy(view, incoming, 'many');
  if (blocked === undefined) return undefined;
  return { provokes: 'too-many-open', refused: noteBeyondMany(view, incoming, blocked) };
}

/** 4. The first step of an exchange that begins by itself, once more. */
function onceMoreAtState(view: View, incoming: Incoming): Repaired | undefined {
  const { plan } = view.core;
  if (plan.beginning(incoming.side, incoming.message).length > 0) return undefined;
  for (const program of plan.sending(incoming.side, incoming.message)) {
    const at = program.exchange?.at;
    const position = program.start.accepts(incoming.side, incoming.message)[0];
    if (at === undefined || position === undefined || !view.context.visited.includes(at)) continue;
    reportAt(view, position, { incoming, aspect: '~extra', text: `${quote(incoming)} once more`, program });
    return { provokes: 'unexpected-message' };
  }
  return undefined;
}

/** 5 and 7. An instance that it belongs to stands at another position. */
function otherPosition(view: View, incoming: Incoming, how: 'keyed' | 'loose'): Repaired | undefined {
  const candidates: Instance[] = [];
  for (const program of view.core.plan.sending(incoming.side, incoming.message)) {
    const key = incoming.keyIn(program);
    for (const instance of view.of(program)) {
      if (instance.mode !== 'running' || program.fault !== undefined) continue;
      const keyed = key !== undefined && instance.key === key;
      const loose = key === undefined || instance.key === undefined;
      if (how === 'keyed' ? keyed : loose && !keyed) candidates.push(instance);
    }
  }
  candidates.sort(byAge);
  const ahead = candidates.find((instance) => placeAhead(instance, incoming) !== undefined);
  if (ahead !== undefined) return skipTo(view, ahead, incoming);
  return candidates[0] && onceTooOften(view, candidates[0], incoming);
}

function placeAhead(instance: Instance, incoming: Incoming): Position | undefined {
  const places = instance.node.ahead().sort((a, b) => a.index - b.index);
  return places.find((p) => p.side === incoming.side && p.messages.has(incoming.message));
}

function skipTo(view: View, instance: Instance, incoming: Incoming): Repaired {
  const position = placeAhead(instance, incoming);
  const owed = dueOf(instance, incoming.side);
  const listed = view.core.plan.faultFor('unexpected-message', incoming.side, incoming.message);
  if (position === undefined || owed === undefined || listed !== undefined) {
    const turn =
      owed === undefined
        ? `it is the ${otherSide(incoming.side)}'s turn in ${instance.program.name}`
        : 'it is too early';
    reportUnexpected(view, incoming, { instance, text: `${quote(incoming)} came, but ${turn}` });
    if (listed === undefined) view.break(instance, incoming.at);
    if (position === undefined || owed !== undefined) return { provokes: 'unexpected-message' };
    return { provokes: 'unexpected-message', refused: refusedBeforeTurn(instance, incoming, position) };
  }
  const { step } = owed.position;
  const text = `${incoming.message} came where ${step.label} was due`;
  const about = { path: step.path, level: step.level, side: incoming.side, frame: incoming.frame, instance };
  view.report({ ...about, program: instance.program, text }, incoming.at);
  const marked = taint(view, instance, BOTH);
  const taken = carryOut(view, { kind: 'step', instance: marked, position }, incoming);
  return { took: { instance: taken.instance, position } };
}

/** What may come in a dialogue once the other side has taken its turn. */
function refusedBeforeTurn(instance: Instance, { message }: Incoming, position: Position): Refused {
  const { program, id: turnOf } = instance;
  return { program, position, message, key: undefined, own: undefined, ...OTHERS, turnOf };
}

function onceTooOften(view: View, instance: Instance, incoming: Incoming): Repaired | undefined {
  const { program } = instance;
  const position = program.positions.find(
    (p) => p.side === incoming.side && p.messages.has(incoming.message),
  );
  if (position === undefined) return undefined;
  const text = `${quote(incoming)} ${howMisplaced(instance, position)}`;
  reportAt(view, position, { incoming, aspect: '~extra', text, program, instance });
  taint(view, instance, [incoming.side]);
  return { provokes: 'unexpected-message' };
}

/** Why an instance does not take a message of its exchange. */
function howMisplaced(instance: Instance, position: Position): string {
  const name = nameOf(instance.program);
  if (isBehind(instance, position)) return `once too often in ${name}`;
  const owed = dueOf(instance, position.side);
  return owed === undefined
    ? `came, but ${name} does not take it now`
    : `came where ${owed.position.step.label} was due`;
}

/**
 * Whether an instance may have come past a position. It has not where that belongs to another part (too early for an `else`,
 * too late after an abort) or to another branch.
 */
function isBehind({ node: { here }, program }: Instance, position: Position): boolean {
  if (here === undefined || here.part !== position.part) return false;
  return here === position || program.nodeAt(position).ahead().includes(here);
}

/** 6. A running instance accepts it under another key. */
function otherKey(view: View, incoming: Incoming): Repaired | undefined {
  const programs = view.core.plan.sending(incoming.side, incoming.message);
  for (const instance of programs.flatMap((program) => view.of(program)).sort(byAge)) {
    const { program } = instance;
    const key = incoming.keyIn(program);
    const move = runningMoves(instance, incoming)[0];
    if (key === undefined || instance.key === undefined || move === undefined || !('instance' in move))
      continue;
    const text = `${quote(incoming)} has the key ${textOfKey(key)}; ${program.name} is open with ${textOfKey(instance.key)}`;
    reportAt(view, move.position, { incoming, aspect: '~key', text, program, instance });
    taint(view, instance, [incoming.side]);
    return { provokes: 'unexpected-message' };
  }
  return undefined;
}

function byAge(a: Instance, b: Instance): number {
  return lastStepOf(a) - lastStepOf(b) || a.id - b.id;
}

/** 8. It may begin in a state that its sender itself owes: that owed step is the finding, and the state counts as entered. */
function stateOwed(view: View, incoming: Incoming): Repaired | undefined {
  if (view.core.plan.faultFor('unexpected-message', incoming.side, incoming.message)) return undefined;
  const wanted = statesToBegin(view, incoming);
  for (const instance of [...view.entering()].sort(byAge)) {
    const owed = dueOf(instance, incoming.side);
    const entered = instance.node
      .ahead()
      .filter(({ index }) => index >= (owed?.position.index ?? Infinity))
      .sort((a, b) => a.index - b.index)
      .flatMap(({ step }) => step.enter ?? []);
    const state = entered.find((name) => name !== view.context.state && wanted.includes(name));
    if (owed === undefined || state === undefined) continue;
    const { step } = owed.position;
    const about = {
      path: step.path,
      level: step.level,
      side: incoming.side,
      frame: incoming.frame,
      instance,
    };
    const text = `${incoming.message} came before ${step.label}, which leads to ${state}`;
    view.report({ ...about, program: instance.program, text }, incoming.at);
    view.break(instance, incoming.at);
    enterState(view, state, { side: incoming.side, at: incoming.at });
    const routed = routeClean(view.core, incoming);
    if (routed?.position === undefined) return routed === undefined ? repair(view.core, incoming) : {};
    return { took: { instance: routed.instance, position: routed.position } };
  }
  return undefined;
}

/** States in which a message begins an exchange, or is the first step of one that begins by itself. */
function statesToBegin(view: View, incoming: Incoming): string[] {
  const { side, message } = incoming;
  return view.core.plan.exchanges
    .filter((program) => program.start.accepts(side, message).length > 0)
    .flatMap((program) => program.exchange?.in ?? program.exchange?.at ?? []);
}

/** 9. Nothing waits for it. It leaves a broken instance that absorbs what follows from it. */
function unexpected(view: View, incoming: Incoming): Repaired {
  reportUnexpected(view, incoming, { text: `${quote(incoming)} came, but nothing takes it now` });
  leaveGhost(view, incoming);
  const refused = refusedEarly(view, incoming);
  return { provokes: 'unexpected-message', ...(refused && { refused }) };
}

/** What would begin in another state: that may be entered while it is under way. */
function refusedEarly({ core }: View, incoming: Incoming): Refused | undefined {
  const { side, message } = incoming;
  for (const program of core.plan.sending(side, message)) {
    const position = program.start.accepts(side, message)[0];
    if (program.exchange === undefined || position === undefined) continue;
    const own = incoming.keyIn(program);
    return { program, position, message, key: undefined, own, early: true, excused: false };
  }
  return undefined;
}
