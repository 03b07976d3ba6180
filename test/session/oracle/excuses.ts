import type { Side } from '../../../src/contract/index.ts';
import { breakInstance, taint } from './cause.ts';
import { nextOf } from './next.ts';
import { type Explanation, type Instance, newInstance, type World } from './model.ts';

function acquit(
  world: World,
  e: Explanation,
  fault: Instance,
  refused: NonNullable<Instance['refused']>,
): void {
  taint(fault, [fault.plan.fault?.of === 'client' ? 'server' : 'client']);
  e.inconclusive.push(`${world.channel.name}/${fault.plan.id}`);
  fault.refused = { ...refused, excused: true };
}

/** Decision 0005: the reaction need not come; what was refused may have been served, so its answers have an owner. */
export function excuse(
  world: World,
  e: Explanation,
  of: {
    readonly fault: Instance;
    readonly refused: NonNullable<Instance['refused']>;
    readonly t: number;
  },
): void {
  const { fault, refused, t } = of;
  acquit(world, e, fault, refused);
  const { plan, position } = refused;
  const key = refused.key ?? refused.own;
  const begun = newInstance(e, plan, t, { position, count: Math.max(1, position.step.min), key });
  breakInstance(world, e, { of: begun, t });
  begun.until = Infinity;
}

/** Decision 0086: a side enters the state of what came too early, which it may have seen behind that. */
export function excuseEarly(
  world: World,
  e: Explanation,
  by: { readonly state: string; readonly by: Side; readonly t: number },
): void {
  for (const fault of [...e.bag]) {
    const { refused, plan, mode, position, taint: sides, prev } = fault;
    const isWaiting = mode === 'running' && position === null && sides.length === 0;
    if (refused?.early === undefined || !isWaiting || plan.fault?.of === by.by) continue;
    if (by.t - prev > world.constants.grace) continue;
    const admitted = admittedIn(world, by.state, refused);
    if (admitted) excuse(world, e, { fault, refused: { ...refused, ...admitted }, t: by.t });
  }
}

/** Decision 0092: a side takes a step of a dialogue, and what came before its turn may come now. */
export function excuseTurn(
  world: World,
  e: Explanation,
  of: { readonly dialogue: Instance; readonly by: Side; readonly t: number },
): void {
  const { dialogue, by, t } = of;
  if (dialogue.mode !== 'running') return;
  const waiting = e.bag.filter(({ refused, plan, mode, position, taint: sides, prev }) => {
    const isWaiting = mode === 'running' && position === null && sides.length === 0;
    const isRecent = t - prev <= world.constants.grace;
    return refused?.turn?.of === dialogue.id && plan.fault?.of !== by && isWaiting && isRecent;
  });
  const mayCome = waiting.some(({ refused }) =>
    nextOf(dialogue).some(({ step: { side, act } }) => {
      const isTheirs = side === refused?.position.step.side && act.kind === 'message';
      return isTheirs && act.messages.includes(refused.turn?.message ?? '');
    }),
  );
  if (!mayCome) return;
  for (const fault of waiting) if (fault.refused) acquit(world, e, fault, fault.refused);
  breakInstance(world, e, { of: dialogue, t });
  dialogue.until = Infinity;
}

/** What a refused beginning begins in a state. */
function admittedIn(
  world: World,
  state: string,
  refused: NonNullable<Instance['refused']>,
): Pick<NonNullable<Instance['refused']>, 'plan' | 'position'> | undefined {
  const { side } = refused.position.step;
  const { early = '' } = refused;
  for (const plan of world.plans) {
    const { in: states, at } = plan.exchange ?? {};
    const position = plan.first.find(({ step: { side: by, act } }) => {
      return by === side && act.kind === 'message' && act.messages.includes(early);
    });
    if (position && (states?.includes(state) || at === state)) return { plan, position };
  }
  return undefined;
}
