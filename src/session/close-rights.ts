import { lateLevel } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import { clockStart } from './instance.ts';
import type { Instance } from './instance.ts';
import { ms } from './late.ts';
import { admission } from './moves.ts';
import type { Position } from './positions.ts';
import type { Program } from './program.ts';
import type { Report, View } from './view.ts';

/** A close: its code (1005: a close frame without one, 1006: no close frame). */
export interface Closing {
  readonly side: Side;
  readonly code: number;
  readonly at: number;
}

/** A way in which a close is right: the step that it is, and what is to be said of it all the same. */
interface Right {
  readonly met?: { readonly program: Program; readonly id: string };
  readonly report?: Report;
}

/**
 * Tier 1 of a close (semantics, section 12): the explanations in which a step or a beginning says it, or in which it is a default
 * right; each takes the way of which least is to be said. One that adds a fail is kept only if none adds none.
 */
export function byRight(views: readonly View[], closing: Closing): View[] {
  const all = views.flatMap((view) => {
    const rights = rightsOf(view, closing).map((right) => ({ view, right, cost: costOf(view, right) }));
    return rights.sort((a, b) => a.cost - b.cost).slice(0, 1);
  });
  const clean = all.filter(({ cost }) => cost < COSTS.MUST);
  const chosen = clean.length > 0 ? clean : all;
  for (const { view, right } of chosen) {
    if (right.report !== undefined) view.report(right.report, closing.at);
    if (right.met !== undefined) view.met(right.met.program, right.met.id);
  }
  return chosen.map(({ view }) => view);
}

const COSTS = { MUST: 3, SHOULD: 2, MAY: 1 } as const;

function costOf(view: View, { report }: Right): number {
  if (report === undefined || !view.core.claims(report.program?.feature) || view.hasCause(report)) return 0;
  return COSTS[report.level];
}

function rightsOf(view: View, closing: Closing): Right[] {
  return [...stepRights(view, closing), ...beginningRights(view, closing), ...defaultRights(view, closing)];
}

function stepRights(view: View, closing: Closing): Right[] {
  const instances = view.core.plan.programs.flatMap((program) => view.of(program));
  return instances.flatMap((instance): Right[] => {
    if (instance.mode !== 'running' && !mayReact(instance)) return [];
    const position = acceptedClose(instance, closing);
    if (position === undefined) return [];
    const report = lateReport(instance, position, closing);
    const met = { program: instance.program, id: position.id };
    return [report === undefined ? { met } : { met, report }];
  });
}

/** A reaction that may be under way, though nobody owes it. */
function mayReact({ mode, program }: Instance): boolean {
  return mode === 'drain' && program.fault !== undefined;
}

function lateReport(instance: Instance, position: Position, { side, at }: Closing): Report | undefined {
  const { node, mode, program } = instance;
  const isEarly = node.overdue === undefined && !node.closes.includes(position);
  const waited = at - clockStart(instance, position);
  if (mode !== 'running' || isEarly || position.within === undefined || waited <= position.within)
    return undefined;
  const text = `the close came after ${ms(waited)}, due within ${ms(position.within)}`;
  return {
    path: `${position.step.path}~within`,
    level: lateLevel(position.step),
    side,
    instance,
    program,
    text,
  };
}

function acceptedClose(instance: Instance, closing: Closing): Position | undefined {
  const { node, program } = instance;
  const fits = (position: Position): boolean =>
    position.side === closing.side && position.codes.has(closing.code);
  const next = node.closes.find(fits);
  if (next !== undefined) return next;
  for (const owed of node.withElse) {
    const due = clockStart(instance, owed) + (owed.within ?? 0);
    const early = closing.at >= due - program.timing.slack(owed.within ?? 0);
    const found = early && owed.elseFirst.map((index) => program.position(index)).find(fits);
    if (found) return found;
  }
  if (!node.abortable) return undefined;
  return program.abortFirst.map((index) => program.position(index)).find(fits);
}

function beginningRights(view: View, closing: Closing): Right[] {
  return view.core.plan.exchanges.flatMap((program) => {
    const position = program.start.closes.find((p) => p.side === closing.side && p.codes.has(closing.code));
    if (position === undefined || admission(view, program, closing) === undefined) return [];
    return [{ met: { program, id: position.id } }];
  });
}

function defaultRights(view: View, closing: Closing): Right[] {
  const { side, code } = closing;
  if (quietWindow(view, closing) !== undefined) return [];
  const owes = owing(view, side).length > 0;
  if ([1000, 1001, 1005].includes(code) && !owes) return [{}];
  const excused = (code === 1001 && owes) || code === 1012;
  const troubled = (code === 1011 || code === 1013) && side === 'server' && !owes;
  if (!excused && !troubled) return [];
  const told = `the ${side} closed with ${String(code)}`;
  const text = owes ? `${told}, which excuses what it owed` : told;
  return [{ report: { path: 'close', level: 'MAY', side, text } }];
}

/** What a side owes now, bounded or not. */
export function owing(view: View, side: Side): Instance[] {
  return [...view.owing(side)].filter((instance) => view.core.claims(instance.program.feature));
}

/** The reaction of a side whose quiet window runs: the oldest mistake that is ignored, else the first that was answered. */
export function quietWindow(view: View, closing: Pick<Closing, 'side' | 'at'>): Instance | undefined {
  const faults = view.core.plan.faults.filter(({ reactor }) => reactor === closing.side);
  const open = faults
    .flatMap((program) => view.of(program))
    .filter(({ quietUntil }) => closing.at <= quietUntil);
  const ignoring = open
    .filter(({ mode, node, program }) => mode === 'running' && node.position < 0 && program.mayIgnore)
    .sort((a, b) => a.id - b.id);
  const answered = open.filter(({ mode }) => mode === 'quiet').sort((a, b) => a.prev - b.prev);
  return ignoring[0] ?? answered[0];
}
