import { type ConditionWord, type Fault, otherSide, type Side } from '../../../src/contract/index.ts';
import { absorbed } from './absorption.ts';
import { allege, type Alleged, taint, verdictOf } from './cause.ts';
import { merged } from './equality.ts';
import { faultFor, provoke, provokeFault } from './faults.ts';
import { fork, type Doing, type Explanation, type World } from './model.ts';
import { cleanMoves } from './moves.ts';
import type { What } from './reading.ts';
import { clean, ghostIfBegun, refusedAs } from './refused.ts';
import { firstClaimed } from './repair.ts';
import { cleanest, cleanSuccessors, failsOf, messageBy } from './tiers.ts';
import { countSeq, noteClocks } from './values.ts';

/** A frame as it went over the wire. */
export interface Frame {
  readonly by: Side;
  readonly t: number;
  readonly data: string | Uint8Array;
}

/** Section 11, **rate**: when each message went, valid or not, refused or not. */
export type Counted = { readonly name: string; readonly by: Side; readonly t: number }[];

/** Section 3: a frame has one mistake, the first true of size, binary, not-json, unknown, invalid, rate, … */
export function frameBy(
  world: World,
  living: readonly Explanation[],
  of: { readonly frame: Frame; readonly counted: Counted },
): Explanation[] {
  const { frame } = of;
  if (living.every((e) => e.closedBy)) return afterClose(world, living, frame);
  const huge = tooBig(world, frame, 2);
  if (huge) return refusedFrame(world, living, { frame, fault: huge, what: UNREAD });
  const what = world.reader(frame.by, frame.data);
  if (what.kind !== 'message') return judged(world, living, { ...of, what });
  const doing: Doing = { by: frame.by, t: frame.t, act: { ...what, kind: 'message' } };
  for (const e of living) noteClocks(world, e, doing);
  const next = judged(world, living, { ...of, what });
  for (const e of next) countSeq(world, e, doing);
  return next;
}

function judged(
  world: World,
  living: readonly Explanation[],
  of: { readonly frame: Frame; readonly counted: Counted; readonly what: What },
): Explanation[] {
  const { frame, counted, what } = of;
  const big = tooBig(world, frame);
  if (what.kind === 'message') counted.push({ name: what.name, by: frame.by, t: frame.t });
  if (big) return refusedFrame(world, living, { frame, what, fault: big });
  if (what.kind !== 'message') return notAMessage(world, living, { frame, what });
  const doing: Doing = { by: frame.by, t: frame.t, act: { ...what, kind: 'message' } };
  if (!what.valid) return invalidBy(world, living, doing);
  return rated(world, living, { doing, counted });
}

/** After X's own close frame, data of X is `close` (MUST); frames of Y are in flight, not judged. */
function afterClose(world: World, living: readonly Explanation[], frame: Frame): Explanation[] {
  return living.map((e) => {
    if (e.closedBy !== frame.by) return e;
    const next = fork(e);
    allege(world, next, { id: 'close', side: frame.by, verdict: 'fail', kind: 'close' });
    return next;
  });
}

/** Decision 0014: above twice the size nobody reads a frame. */
const UNREAD: What = { kind: 'binary-frame', value: undefined };

/** `size`: UTF-8 bytes above N (or so many times that), where such a fault is listed. */
function tooBig(world: World, frame: Frame, times = 1): Fault | undefined {
  const bytes = typeof frame.data === 'string' ? Buffer.byteLength(frame.data) : frame.data.length;
  return world.channel.session.faults.find(
    (f) => f.of === frame.by && f.when.some((c) => c.word === 'size' && bytes > times * c.bytes),
  );
}

/**
 * Described, not forbidden: no finding; the reaction is owed and the frame takes no step. Reading (after 8a): what
 * would have begun leaves a ghost, so that a receiver that serves it all the same is blamed once.
 */
function refusedFrame(
  world: World,
  living: readonly Explanation[],
  of: { readonly frame: Frame; readonly what: What; readonly fault: Fault },
): Explanation[] {
  const { frame, what, fault } = of;
  return merged(
    living.map((e) => {
      const next = fork(e);
      if (what.kind === 'message') {
        ghostIfBegun(world, next, { by: frame.by, t: frame.t, act: { ...what, kind: 'message' } });
      }
      const name = what.kind === 'message' ? what.name : undefined;
      provokeFault(world, next, { fault, t: frame.t, value: what.value, name });
      return next;
    }),
  );
}

/** Unknown, no JSON, binary: the same finding in every explanation, and the fault. */
function notAMessage(
  world: World,
  living: readonly Explanation[],
  of: { readonly frame: Frame; readonly what: Exclude<What, { kind: 'message' }> },
): Explanation[] {
  const { frame, what } = of;
  const alleged = { ...nameOf(what), side: frame.by };
  const mistake = { by: frame.by, t: frame.t, word: what.kind as ConditionWord, value: what.value };
  const fault = faultFor(world, what.kind, { by: frame.by });
  return merged(
    living.map((e) => {
      const next = fork(e);
      allege(world, next, alleged);
      provoke(world, next, { mistake, fault });
      return next;
    }),
  );
}

function nameOf(what: Exclude<What, { kind: 'message' }>): Pick<Alleged, 'id' | 'verdict'> {
  if (what.kind === 'not-json') return { id: 'frames/not-json', verdict: 'fail' };
  if (what.kind === 'binary-frame') return { id: 'frames/binary', verdict: 'fail' };
  if (what.name === undefined) return { id: 'frames/unknown', verdict: 'warn' };
  return { id: `undocumented/${encodeURIComponent(what.name.slice(0, 64))}`, verdict: 'warn' };
}

/** Section 10, **invalid-message**. */
function invalidBy(world: World, living: readonly Explanation[], doing: Doing): Explanation[] {
  const fault = faultFor(world, 'invalid-message', doing);
  const value = doing.act.kind === 'message' ? doing.act.value : undefined;
  const mistake = {
    by: doing.by,
    t: doing.t,
    word: 'invalid-message' as const,
    value,
    name: nameIn(doing),
  };
  const told = (e: Explanation): Explanation => {
    const next = fork(e);
    const { plan, position } = firstClaimed(world, doing);
    const id = `${position?.step.path ?? 'messages'}~schema`;
    allege(world, next, { id, side: doing.by, verdict: verdictOf(position?.step.level ?? 'MUST'), plan });
    return next;
  };
  const after = (next: Explanation): Explanation => {
    provoke(world, next, { mistake, fault });
    return next;
  };
  if (fault) {
    // The receiver refuses it: it takes no step.
    return merged(
      living.map(told).map((next) => {
        ghostIfBegun(world, next, doing);
        return after(next);
      }),
    );
  }
  const clean = cleanSuccessors(world, living, doing);
  if (clean.length > 0) return merged(clean.map(after));
  const excused = living.flatMap((e) => absorbed(world, e, doing) ?? []);
  if (excused.length > 0) return merged(excused);
  return merged(living.map(told).map(after));
}

/** Section 11, **rate**: above 2·max refused; between max and that both readings are explanations. */
function rated(
  world: World,
  living: readonly Explanation[],
  of: { readonly doing: Doing; readonly counted: Counted },
): Explanation[] {
  const { doing } = of;
  const over = overRate(world, of);
  if (!over) return messageBy(world, living, doing);
  const { fault, certain } = over;
  const refused = (e: Explanation): Explanation => refusedAs(world, e, { doing, fault });
  if (certain) return merged(living.map(refused));
  if (over.by > FOLLOWED && living.every((e) => beginsKeyed(world, e, doing))) {
    return merged(living.map((e) => unjudged(world, e, { doing, fault })));
  }
  const both = living.flatMap((e) =>
    [...clean(world, e, doing), refused(e)].map((next) => ({ next, fails: failsOf(e) })),
  );
  return merged(cleanest(both));
}

const FOLLOWED = 4;

/** Decision 0006: nothing but the beginning of one exchange takes it, and with a key of its own. */
function beginsKeyed(world: World, e: Explanation, doing: Doing): boolean {
  const before = new Set(e.bag.map((i) => i.id));
  const [next, ...others] = cleanMoves(world, e, doing);
  const begun = next?.bag.find((i) => !before.has(i.id) && i.plan.exchange);
  return others.length === 0 && begun?.key !== undefined;
}

/** It may be served and it may be refused: neither is owed. */
function unjudged(
  world: World,
  e: Explanation,
  of: { readonly doing: Doing; readonly fault: Fault },
): Explanation {
  const { doing, fault } = of;
  const next = fork(e);
  const latest = next.nextId;
  ghostIfBegun(world, next, doing);
  for (const i of next.bag) if (i.id >= latest) i.until = Infinity;
  const value = doing.act.kind === 'message' ? doing.act.value : undefined;
  const reaction = provokeFault(world, next, { fault, t: doing.t, value, name: nameIn(doing) });
  if (reaction) taint(reaction, [otherSide(doing.by)]);
  return next;
}

function nameIn({ act }: Doing): string | undefined {
  return act.kind === 'message' ? act.name : undefined;
}

/** The rate fault that this message is over: `certain` above 2·max. */
function overRate(
  world: World,
  of: { readonly doing: Doing; readonly counted: Counted },
): { readonly fault: Fault; readonly certain: boolean; readonly by: number } | undefined {
  const { doing, counted } = of;
  const over = world.channel.session.faults.flatMap((fault) =>
    fault.when.flatMap((condition) => {
      if (condition.word !== 'rate' || fault.of !== doing.by || doing.act.kind !== 'message') return [];
      if (!condition.messages.includes(doing.act.name)) return [];
      const since = doing.t - world.constants.scaled(condition.per);
      const n = counted.filter(
        (c) => c.by === doing.by && condition.messages.includes(c.name) && c.t > since,
      ).length;
      return n > condition.max ? [{ fault, certain: n > 2 * condition.max, by: n - condition.max }] : [];
    }),
  );
  return over.find((o) => o.certain) ?? over[0];
}
