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

/** What is put together member by member: asked for with every message, and an object spread costs more than all of it. */
type Writable<Made> = { -readonly [Name in keyof Made]: Made[Name] };

/** The explanations to be shown, one view for the base and one for each cluster's best alternative. */
function* shownInstances(core: Core): Generator<Instance> {
  yield* core.bag.values();
  for (const cluster of core.clusters) yield* shownOf(cluster.alternatives)?.own.values() ?? [];
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
  const debts: Debt[] = [];
  for (const instance of owing) {
    const due = dueOf(instance, side);
    if (due === undefined) continue;
    const { program, node } = instance;
    const options = [moveOf(instance, due.position)];
    for (const position of node.next)
      if (position.side === side && position !== due.position) options.push(moveOf(instance, position));
    const { since } = due;
    const { id, step } = due.position;
    const { exchange, fault } = program;
    const debt: Writable<Debt> = { side, id, step, exchange, instance: instance.id, options, since };
    if (fault !== undefined) debt.fault = fault;
    if (due.due !== undefined) debt.due = due.due;
    if (due.patience !== undefined) debt.patience = due.patience;
    debts.push(debt);
  }
  return debts.length < 2 ? debts : debts.sort((a, b) => a.since - b.since || a.instance - b.instance);
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
  const view = new View(core);
  for (const program of core.plan.exchanges) {
    const many = program.exchange?.many ?? Infinity;
    if (admission(view, program, { side, at }) === undefined || view.open(program) >= many) continue;
    for (const position of program.start.next) {
      if (position.side === side) moves.push(beginningOf(program, position));
    }
  }
  return moves;
}

function beginningOf(program: Program, position: Position): Move {
  return {
    side: position.side,
    step: position.step,
    exchange: program.exchange,
    instance: undefined,
    count: 0,
  };
}

function moveOf(instance: Instance, position: Position): Move {
  const { program, node } = instance;
  const move: Writable<Move> = {
    side: position.side,
    step: position.step,
    exchange: program.exchange,
    instance: instance.id,
    count: node.position === position.index ? instance.repeats : 0,
  };
  if (program.fault !== undefined) move.fault = program.fault;
  if (instance.key !== undefined) move.key = valueOfKey(instance.key);
  if (instance.first !== undefined) move.first = instance.first;
  return move;
}
