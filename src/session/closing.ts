import { otherSide } from '../contract/index.ts';
import type { Side } from '../contract/index.ts';
import { collapse, showOnly, tiedBest } from './clusters.ts';
import { byRight, owing, quietWindow } from './close-rights.ts';
import type { Closing } from './close-rights.ts';
import type { Core } from './core.ts';
import type { Alternative } from './explanation.ts';
import { isExcused, unexcused } from './excused.ts';
import { dueOf } from './instance.ts';
import type { Instance } from './instance.ts';
import { overdue } from './late.ts';
import { isPassedClose } from './passed.ts';
import type { Position } from './positions.ts';
import { View } from './view.ts';

type Verdict = (view: View, closing: Closing) => boolean;

/** Judges a close (semantics, section 12), then ends every instance. */
export function judgeClose(core: Core, closing: Closing): void {
  const alternatives = allTogether(core);
  const chosen = firstTier(core, alternatives, closing);
  const living = chosen.map((view) => view.alternative).filter((alternative) => alternative !== undefined);
  const [shown, ...tied] = tiedBest(living, () => 0);
  for (const cluster of core.clusters) cluster.alternatives = shown === undefined ? [] : [shown];
  showOnly(core);
  // What is open in one of those that are as good is open.
  core.account.unclear.push(...tied.flatMap(({ unclear }) => unclear));
}

/** Every explanation of the whole session as one view. */
function allTogether(core: Core): View[] {
  if (core.clusters.length === 0) return [new View(core)];
  const cluster = collapse(core, core.clusters);
  return cluster.alternatives.map((alternative: Alternative) => new View(core, alternative));
}

function firstTier(core: Core, views: readonly View[], closing: Closing): View[] {
  const other = otherSide(closing.side);
  const rightful = byRight(views, closing);
  const taken = rightful.length > 0 ? rightful : views.filter((view) => isAbsorbed(view, closing));
  if (taken.length > 0) {
    for (const view of taken) reportLate(view, other, closing.at);
    return taken;
  }
  const shown = tiedBest(
    views.flatMap((view) => view.alternative ?? []),
    () => 0,
  )[0];
  const view = shown === undefined ? new View(core) : new View(core, shown);
  wrongClose(view, closing);
  reportLate(view, other, closing.at);
  return [view];
}

/** Tier 2: what follows an undescribed mistake, a broken instance's close, one that was passed over, or one that crossed a message. */
const isAbsorbed: Verdict = (view, closing) =>
  isUndescribed(view, closing) ||
  isBrokenClose(view, closing) ||
  isPassedClose(view, closing) ||
  isCrossing(view, closing);

function isUndescribed(view: View, closing: Closing): boolean {
  const item = view.core.undescribed.find((u) => u.side === closing.side && closing.at <= u.until);
  if (item === undefined) return false;
  const text = `the close ${String(closing.code)} answers ${item.word}, for which the document describes no reaction`;
  view.report({ path: `undescribed/${item.word}`, level: 'MAY', side: closing.side, text }, closing.at);
  return true;
}

function isBrokenClose(view: View, closing: Closing): boolean {
  for (const program of view.core.plan.programs) {
    for (const instance of view.resting(program, 'broken')) {
      if (closing.at > instance.until) continue;
      if (program.positions.some((p) => p.side === closing.side && p.codes.has(closing.code))) return true;
    }
  }
  return false;
}

function isCrossing(view: View, closing: Closing): boolean {
  if (closing.code !== 1000 && closing.code !== 1005) return false;
  const debts = owing(view, closing.side);
  const crossed = debts.every((instance) => hasCrossed(view, instance, closing));
  if (!crossed || debts.length === 0) return false;
  for (const instance of debts) {
    const due = dueOf(instance, closing.side);
    if (due === undefined) continue;
    const why = 'the close may have crossed the message that it answers';
    view.account.unclear.push({ id: due.position.id, side: closing.side, why });
  }
  return true;
}

function hasCrossed(view: View, instance: Instance, closing: Closing): boolean {
  const due = dueOf(instance, closing.side);
  if (due === undefined || instance.program.fault !== undefined || due.position.codes.size > 0) return false;
  return (
    instance.lastBy === otherSide(closing.side) && closing.at - instance.prev <= view.core.plan.timing.grace
  );
}

/** Tier 3: the natural cause of a close that nothing explains. */
function wrongClose(view: View, closing: Closing): void {
  const { side, code, at } = closing;
  if (code === 1006) {
    view.report(
      { path: 'close', level: 'SHOULD', side, text: `the ${side} went away without a close frame` },
      at,
    );
  }
  if (reportWrongCode(view, closing) || reportNotAlive(view, closing)) return;
  if (breaksOff(closing)) {
    reportOwed(view, closing);
    return;
  }
  const dialogues = owing(view, side).filter(({ program }) => program.fault === undefined);
  const steps = dialogues.flatMap((instance) => dueOf(instance, side)?.position.step ?? []);
  // What was asked for says more than what comes round anyway.
  const owed = steps.find(({ every }) => every === undefined) ?? steps[0];
  const rest = owed === undefined ? '' : `; ${owed.label} was still owed`;
  const text = `the ${side} closed with ${String(code)}, which nothing allows${rest}`;
  view.report({ path: 'close', level: 'MUST', side, text }, at);
}

/** A close that says nothing against what came before: that is over, whatever was owed. */
function breaksOff({ side, code }: Closing): boolean {
  return [1000, 1005, 1006].includes(code) || (side === 'server' && [1011, 1013].includes(code));
}

function reportWrongCode(view: View, closing: Closing): boolean {
  const { side, code, at } = closing;
  const expected = mandatoryClose(view, closing);
  if (expected === undefined) return false;
  const { instance, position } = expected;
  const text = `closed with ${String(code)}, expected ${[...position.codes].join(' or ')}`;
  const about = { path: `${position.step.path}~code`, level: position.step.level, side, instance };
  view.report({ ...about, program: instance.program, text }, at);
  return true;
}

function reportNotAlive(view: View, closing: Closing): boolean {
  const { side, code, at } = closing;
  const instance = quietWindow(view, closing);
  const fault = instance?.program.fault;
  if (instance === undefined || fault === undefined) return false;
  const text = `closed with ${String(code)} although the session goes on after ${instance.word ?? 'the mistake'}`;
  const about = { path: `faults/${fault.id}~alive`, level: fault.level, side, instance };
  view.report({ ...about, program: instance.program, text }, at);
  return true;
}

function reportOwed(view: View, closing: Closing): void {
  const { side, code, at } = closing;
  for (const instance of owing(view, side)) {
    const due = dueOf(instance, side);
    if (due === undefined || view.mustEndSoon(side, instance)) continue;
    const { step } = due.position;
    const text = `${step.label} was still owed when the ${side} closed with ${String(code)}`;
    view.report({ path: step.path, level: step.level, side, instance, program: instance.program, text }, at);
  }
}

/**
 * The close that a side owes: of a reaction first, and the oldest one's. Who need not react may break off; any other code is that
 * of the reaction, and the wrong one.
 */
function mandatoryClose(
  view: View,
  closing: Closing,
): { instance: Instance; position: Position } | undefined {
  const { side } = closing;
  const { faults, exchanges } = view.core.plan;
  for (const programs of [faults, exchanges]) {
    const owed = programs
      .flatMap((program) => [...view.of(program)])
      .flatMap((instance) => {
        const { mode, node } = instance;
        const position = node.closes.find((p) => p.side === side && node.isMandatory(p));
        if (mode !== 'running' || position === undefined) return [];
        if (!isExcused(instance)) return [{ instance, position }];
        return breaksOff(closing) ? [] : [{ instance: unexcused(instance), position }];
      })
      .sort((a, b) => a.instance.id - b.instance.id);
    if (owed[0] !== undefined) return owed[0];
  }
  return undefined;
}

/** Tells of everything that a side owes and is past its bound. */
export function reportLate(view: View, side: Side, at: number): void {
  for (const instance of owing(view, side)) {
    const late = overdue(view, instance, { side, at });
    if (late !== undefined) view.report(late, at);
  }
}
