import { otherSide } from '../../../src/contract/index.ts';
import { absorbed } from './absorption.ts';
import { enterState, forgetAnswered, forgetLeft } from './beginning.ts';
import { allege, breakInstance, lateVerdict, taint, verdictOf } from './cause.ts';
import { debtOf } from './debts.ts';
import { excuse, excuseTurn } from './excuses.ts';
import { allowRefusal, openQuiet } from './faults.ts';
import { signatureOf } from './interchangeable.ts';
import { keyOf, sameKey } from './keys.ts';
import { type Doing, type Explanation, type Instance, isRefused, type World } from './model.ts';
import { type Advance, isDone, isLate, move, nextOf, type Way } from './next.ts';
import { isOvertakable } from './overtaken.ts';
import { endPassed, passOver } from './passed.ts';
import { recordPace } from './pacing.ts';
import type { Position } from './positions.ts';
import { judgeSame, judgeWith, type Taking } from './values.ts';

/** A step that is to be taken. */
export interface Step {
  readonly instance: Instance;
  readonly way: Way;
  readonly doing: Doing;
  readonly begins: boolean;
}

/** Section 6: an instance takes a step. */
export function takeStep(world: World, e: Explanation, taken: Step): void {
  const { instance, way, doing } = taken;
  const { position } = way;
  if (instance.mode === 'finished' || (isRefused(instance) && position.inAbort)) {
    // The abort's first step crossed the end, or the refusal: accepted silently.
    e.bag = e.bag.filter((i) => i !== instance);
    allowRefusal(world, e, { dialogue: instance, doing });
    return;
  }
  endExcuse(world, e, taken);
  const before = instance.position === position ? instance.count : 0;
  const old = { ...instance, taint: [...instance.taint] };
  judgeSchema(world, e, taken);
  judgeLate(world, e, taken);
  instance.key ??= keyOf(instance.plan, doing.act);
  if (doing.act.kind === 'message') instance.first ??= { value: doing.act.value };
  instance.repetition = before === 0 ? 1 : instance.repetition + 1;
  const taking: Taking = { instance, position, doing, begins: taken.begins, before };
  judgeSame(world, e, taking);
  judgeWith(world, e, taking);
  e.met.push(`${world.channel.name}/${position.step.path}`);
  move(instance, position, doing);
  recordPace(world, e, { instance, position, t: doing.t });
  abortAndDrain(world, e, { old, instance, position, doing });
  if (!taken.begins && !isTardy(old, position)) endPassed(e, instance, doing);
  passOver(world, e, { old, instance, position, doing });
  if (isRefused(instance)) allowRefusal(world, e, { dialogue: instance, doing });
  if (old.plan.exchange?.at === e.state) forgetLeft(e, doing.by);
  const isStep = !taken.begins && instance.mode === 'running' && !isTardy(old, position);
  if (isStep) forgetAnswered(e, doing.by, instance.plan);
  const { enter } = position.step;
  if (enter !== undefined && !instance.ignoresEnter) {
    const dialogue = isTardy(old, position) ? {} : { dialogue: instance };
    enterState(world, e, { state: enter, by: doing.by, t: doing.t, ...dialogue });
  }
  // P after its else was due: no second finding, and the instance is broken.
  if (isTardy(old, position)) breakInstance(world, e, { of: instance, t: doing.t });
  else settle(world, e, { instance, doing });
  if (!isTardy(old, position)) excuseTurn(world, e, { dialogue: instance, by: doing.by, t: doing.t });
}

/**
 * Section 6, **else**: P comes after its else was due. Reading: so does whatever else might have come in its place, as one more
 * repetition; the else may be under way.
 */
export function isTardy(instance: Instance, position: Position): boolean {
  return instance.elseDue !== undefined && nextOf(instance).includes(position);
}

/** Section 10, **invalid-message** that is not listed: takes its step, `P~schema`, taint both. */
function judgeSchema(world: World, e: Explanation, taken: Step): void {
  const { instance, way, doing } = taken;
  if (doing.act.kind === 'close' || doing.act.valid) return;
  const { path, level } = way.position.step;
  allege(world, e, { id: `${path}~schema`, side: doing.by, verdict: verdictOf(level), instance });
  taint(instance, ['client', 'server']);
}

/** Section 7: a step after its own `within` is late. Reading: in a drain nothing is owed, so nothing is late. */
function judgeLate(world: World, e: Explanation, taken: Step): void {
  const { instance, way, doing } = taken;
  const { position } = way;
  if (instance.mode === 'drain' || isTardy(instance, position)) return;
  if (!isLate(world, way, doing.t)) return;
  const { path } = position.step;
  allege(world, e, { id: `${path}~within`, side: doing.by, verdict: lateVerdict(position), instance });
}

/**
 * Section 6, **abort**: the old position lives on for `grace` as a drain of the other side; that side's first step in
 * the abort part ends the drain. Decision 0058: where such a step is owed, it lives until then.
 */
function abortAndDrain(world: World, e: Explanation, { old, instance, position, doing }: Advance): void {
  if (!position.inAbort) return;
  e.bag = e.bag.filter((i) => i.drains?.of !== instance.id || i.drains.side !== doing.by);
  if (old.position?.inAbort === true) return;
  const answer = debtOf(world, instance, otherSide(doing.by))?.patience;
  e.bag.push({
    ...old,
    id: e.nextId++,
    mode: 'drain',
    elseDue: undefined,
    pace: undefined,
    until: Math.max(doing.t + world.constants.grace, answer ?? 0),
    drains: { of: instance.id, side: otherSide(doing.by) },
  });
}

/** What becomes of an instance after its step: it goes on, or it is over. */
function settle(
  world: World,
  e: Explanation,
  at: { readonly instance: Instance; readonly doing: Doing },
): void {
  const { instance, doing } = at;
  if (!isDone(instance)) return;
  const isFinal = nextOf(instance).length === 0;
  // Decision 0007: who ended the dialogue where it stood owes the abort no answer.
  const aborted = e.bag.find((i) => i.id === instance.drains?.of && i.mode === 'running');
  if (instance.mode === 'drain' && isFinal && aborted) {
    // Decision 0100: past its bound it is late all the same.
    const debt = debtOf(world, aborted, doing.by);
    if (debt?.bound !== undefined && debt.bound < doing.t) {
      const id = `${debt.position.step.path}~within`;
      const verdict = lateVerdict(debt.position);
      allege(world, e, { id, side: doing.by, verdict, instance: aborted, kind: 'missing' });
    }
    taint(aborted, [doing.by]);
    const [{ step } = { step: undefined }] = aborted.plan.abort;
    if (step?.act.kind === 'message') {
      const [name = ''] = step.act.messages;
      const abort = { kind: 'message', name, value: undefined, valid: true } as const;
      allowRefusal(world, e, { dialogue: aborted, doing: { by: step.side, act: abort, t: doing.t } });
    }
  }
  // A close ends them all: it came before nothing that is still owed.
  if (instance.mode === 'running' && doing.act.kind === 'message') excuseRefusals(world, e, at);
  // A reaction whose findings have a cause claims nothing, so nothing of it is quiet.
  const claims = instance.mode === 'running' && instance.taint.length === 0 && !instance.crossed;
  if (claims && instance.plan.fault && isFinal && doing.act.kind === 'message') {
    openQuiet(world, e, { instance, t: doing.t });
  }
  if (!isFinal) {
    retireOlder(e, instance);
    return;
  }
  if (instance.mode === 'running' && instance.taint.length > 0) {
    // Section 8: a tainted one that ended is broken.
    breakInstance(world, e, { of: instance, t: doing.t });
    return;
  }
  const aborts = instance.plan.abort.some((p) => p.step.side !== doing.by);
  const mayCross = instance.mode === 'running' && aborts && instance.position?.inAbort !== true;
  if (mayCross || isOvertakable(world, instance)) {
    instance.mode = 'finished';
    instance.until = doing.t + world.constants.grace;
    return;
  }
  e.bag = e.bag.filter((i) => i !== instance);
}

/**
 * Decision 0005: the side that ended this one may have done so before it saw what it is to refuse, if that is not older
 * than `grace`.
 */
function excuseRefusals(
  world: World,
  e: Explanation,
  at: { readonly instance: Instance; readonly doing: Doing },
): void {
  const { instance, doing } = at;
  const excused = e.bag.filter(
    ({ refused, plan, mode, position, taint: sides, prev, id }) =>
      refused?.plan === instance.plan &&
      refused.early === undefined &&
      refused.turn === undefined &&
      plan.fault?.of === otherSide(doing.by) &&
      (refused.key === undefined || sameKey(refused.key, instance.key)) &&
      id > instance.id &&
      mode === 'running' &&
      position === null &&
      sides.length === 0 &&
      doing.t - prev <= world.constants.grace,
  );
  for (const fault of excused) {
    const { refused } = fault;
    if (refused) excuse(world, e, { fault, refused, t: doing.t });
  }
}

/** Decision 0015: what comes as an excused reaction, and could be nothing else had the frame been served, is judged like any. */
function endExcuse(world: World, e: Explanation, { instance, doing }: Step): void {
  if (instance.refused?.excused !== true || doing.act.kind === 'close') return;
  if (absorbed(world, e, doing)) return;
  instance.taint = [];
  instance.refused = undefined;
}

/** Decision 0002: of interchangeable instances that are done and may go on, the newest serves. */
function retireOlder(e: Explanation, instance: Instance): void {
  if (instance.mode !== 'running') return;
  const signature = signatureOf(e, instance);
  e.bag = e.bag.filter(
    (i) => i === instance || i.mode !== 'running' || !isDone(i) || signatureOf(e, i) !== signature,
  );
}
