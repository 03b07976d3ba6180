import type { Side } from '../contract/index.ts';
import type { Debt, Move } from './api.ts';
import type { Core } from './core.ts';
import { shownOf } from './explanation.ts';
import { dueOf } from './instance.ts';
import type { Instance } from './instance.ts';
import { valueOfKey } from './keys.ts';
import { admission } from './moves.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import { View } from './view.ts';

/** The explanations to be shown, one view for the base and one for each cluster's best alternative. */
function* shownInstances(core: Core): Generator<Instance> {
  yield* core.bag.values();
  for (const cluster of core.clusters) yield* shownOf(cluster.alternatives)?.own.values() ?? [];
}

/** The base, and each cluster as it is shown. */
export function shownViews(core: Core): View[] {
  const shown = core.clusters.flatMap(({ alternatives }) => shownOf(alternatives) ?? []);
  return [new View(core), ...shown.map((alternative) => new View(core, alternative))];
}

const NO_DEBTS: readonly Debt[] = [];

/** Where a side may owe something: only those are looked at. */
function owingInstances(core: Core, side: Side): readonly Instance[] {
  const shared = core.bag.owing(side);
  if (core.clusters.length === 0) return shared;
  return [...shared, ...core.clusters.flatMap((c) => [...(shownOf(c.alternatives)?.own.values() ?? [])])];
}

/** What a side must do now, oldest first. */
export function debtsOf(core: Core, side: Side): readonly Debt[] {
  const owing = owingInstances(core, side);
  if (owing.length === 0) return NO_DEBTS;
  const [only] = owing;
  if (only !== undefined && owing.length === 1) {
    const debt = debtIn(only, side);
    return debt === undefined ? NO_DEBTS : [debt];
  }
  const debts: Debt[] = [];
  for (const instance of owing) {
    const debt = knownDebt(instance, side);
    if (debt !== undefined) debts.push(debt);
  }
  return debts.sort((a, b) => a.since - b.since || a.instance - b.instance);
}

/** What an instance owes does not change as long as it does not: a mock asks with every frame, over all that are open. */
const known: Readonly<Record<Side, WeakMap<Instance, Debt>>> = {
  client: new WeakMap(),
  server: new WeakMap(),
};

function knownDebt(instance: Instance, side: Side): Debt | undefined {
  const found = known[side].get(instance);
  if (found !== undefined) return found;
  const debt = debtIn(instance, side);
  if (debt !== undefined) known[side].set(instance, debt);
  return debt;
}

/** Written out in one literal, as is {@link moveOf}: asked for with every message, and members that are added later cost more. */
function debtIn(instance: Instance, side: Side): Debt | undefined {
  const owed = dueOf(instance, side);
  if (owed === undefined) return undefined;
  const { position, since, due, patience } = owed;
  const { id, step } = position;
  const { exchange, fault } = instance.program;
  const options = [moveOf(instance, position)];
  for (const other of instance.node.next)
    if (other.side === side && other !== position) options.push(moveOf(instance, other));
  return { side, id, step, exchange, fault, instance: instance.id, options, since, due, patience };
}

/** Everything that a side may do now: next steps of open instances, aborts, beginnings of what is not open too often. */
export function movesOf(core: Core, side: Side, at: number): Move[] {
  const moves: Move[] = [];
  for (const instance of shownInstances(core)) {
    if (instance.mode !== 'running') continue;
    const { node, program } = instance;
    const abort = node.abortable ? program.abortFirst.map((index) => program.position(index)) : [];
    const places = [...node.next, ...abort].filter((position) => position.side === side);
    for (const position of places) moves.push(moveOf(instance, position));
  }
  const shown = shownViews(core);
  const view = shown.find(({ alternative }) => alternative?.context !== undefined) ?? new View(core);
  for (const program of core.plan.exchanges) {
    const many = program.exchange?.many ?? Infinity;
    const admitted = admission(view, program, { side, at });
    if (admitted === undefined || shown.some((each) => each.open(program) >= many)) continue;
    const crosses = admitted.under === 'left';
    for (const position of program.start.next) {
      if (position.side === side) moves.push(beginningOf(program, { position, crosses }));
    }
  }
  return moves;
}

function beginningOf(
  program: Program,
  { position, crosses }: { position: Position; crosses: boolean },
): Move {
  return {
    side: position.side,
    step: position.step,
    exchange: program.exchange,
    fault: undefined,
    instance: undefined,
    key: undefined,
    first: undefined,
    count: 0,
    crosses,
  };
}

function moveOf(instance: Instance, position: Position): Move {
  const { program, node } = instance;
  return {
    side: position.side,
    step: position.step,
    exchange: program.exchange,
    fault: program.fault,
    instance: instance.id,
    key: instance.key === undefined ? undefined : valueOfKey(instance.key),
    first: instance.first,
    count: node.position === position.index ? instance.repeats : 0,
    crosses: false,
  };
}
