import { otherSide } from '../../../src/contract/index.ts';
import { breakInstance, counts } from './cause.ts';
import { debtOf } from './debts.ts';
import { allowRefusal } from './faults.ts';
import { keyCompatible, keyOf } from './keys.ts';
import { fork, type Doing, type Explanation, type Instance, instanceIn, type World } from './model.ts';
import { type Advance, isAct, move, nextOf } from './next.ts';
import type { Position } from './positions.ts';

/**
 * Decision 0097: where a step is taken beside which the other side had one that can come no more, the old position lives on for
 * `grace`, for that side. Decision 0099: and until it answers, where it owes an answer, for the crossing window at most.
 */
export function passOver(world: World, e: Explanation, { old, instance, position, doing }: Advance): void {
  const before = nextOf(old);
  const begins = old.position === null && old.plan.exchange?.at === undefined;
  if (begins || old.mode !== 'running' || old.elseDue || !before.includes(position)) return;
  const side = otherSide(doing.by);
  const behind = nextOf(instance).map(({ step }) => step);
  if (!before.some((p) => p.step.side === side && !behind.includes(p.step))) return;
  const debt = debtOf(world, instance, side);
  const answer = debt?.position.step.act.kind === 'message' ? debt.patience : undefined;
  const { grace, crossing } = world.constants;
  e.bag.push({
    ...old,
    id: e.nextId++,
    key: instance.key,
    mode: 'passed',
    pace: undefined,
    until: Math.max(doing.t + grace, Math.min(answer ?? 0, doing.t + crossing)),
    passed: { of: instance.id, by: position, side },
  });
}

/** Decision 0099: who goes on in the dialogue as it cannot at the old position has read what passed it over. */
export function endPassed(e: Explanation, { id }: Instance, doing: Doing): void {
  e.bag = e.bag.filter(
    (i) => i.passed?.of !== id || i.passed.side !== doing.by || passedStep(i, doing) !== undefined,
  );
}

/**
 * Decision 0097: what the other side's step passed over was under way. It may find it unexpected and react as listed. Where what
 * came does not lead to that step, its sender does not go on from there.
 */
export function byPassed(world: World, e: Explanation, doing: Doing): Explanation | undefined {
  const { act, by } = doing;
  if (act.kind === 'close' || !act.valid) return undefined;
  const found = e.bag.find((i) => i.passed?.side === by && passedStep(i, doing) && keyCompatible(i, act));
  if (!found?.passed) return undefined;
  const next = fork(e);
  const passed = instanceIn(next, found.id);
  const { of, by: passedBy } = found.passed;
  passed.key ??= keyOf(passed.plan, act);
  const position = passedStep(passed, doing);
  if (position) move(passed, position, doing);
  const dialogue = next.bag.find(({ id, mode }) => id === of && mode === 'running');
  if (!nextOf(passed).some(({ step }) => step === passedBy.step)) {
    if (dialogue) {
      leaveOpen(world, next, dialogue);
      breakInstance(world, next, { of: dialogue, t: doing.t });
    }
    allowRefusalOf(world, next, { passed, t: doing.t });
  }
  allowRefusal(world, next, { dialogue: passed, doing });
  return next;
}

/** Decision 0099: who sent what came may find the step that passed it over unexpected. */
function allowRefusalOf(
  world: World,
  e: Explanation,
  { passed, t }: { readonly passed: Instance; readonly t: number },
): void {
  const { side, act } = passed.passed?.by.step ?? {};
  if (side === undefined || act?.kind !== 'message') return;
  for (const name of act.messages) {
    const doing = { by: side, t, act: { kind: 'message', name, value: undefined, valid: true } } as const;
    allowRefusal(world, e, { dialogue: passed, doing });
  }
}

/** Whoever owes something in it may see it in another branch. */
function leaveOpen(world: World, e: Explanation, dialogue: Instance): void {
  for (const side of ['client', 'server'] as const) {
    const owed = debtOf(world, dialogue, side)?.position.step.path;
    if (owed !== undefined && counts(world, e, { id: owed, side, verdict: 'fail', instance: dialogue }))
      e.inconclusive.push(`${world.channel.name}/${owed}`);
  }
}

/** What an act is at a place that was passed over. */
export function passedStep(i: Instance, doing: Doing): Position | undefined {
  if (i.passed?.side !== doing.by) return undefined;
  return nextOf(i).find((p) => isAct(p.step, doing));
}
