import { BOTH, dueOf } from './instance.ts';
import { owing } from './close-rights.ts';
import { reportLate } from './closing.ts';
import { keepCommon, showOnly, tiedBest } from './clusters.ts';
import { giveToEach } from './contested.ts';
import type { Core } from './core.ts';
import type { Inconclusive, Outcome } from './finding.ts';
import { View } from './view.ts';

/** The recording stops (semantics, section 7, "End of the recording"): what is still owed is unknown, not missing. */
export function endSession(core: Core, at: number): Outcome {
  if (core.phase === 'open') judgeEnd(core, at);
  const { account } = core;
  const findings = [...account.findings].sort((a, b) => a.at - b.at);
  const metInSome = new Set([...account.maybe].filter((id) => !account.met.has(id)));
  const { crossings, met } = account;
  return { findings, inconclusive: unique(account.unclear), crossings, met, metInSome };
}

function judgeEnd(core: Core, at: number): void {
  const base = new View(core);
  giveToEach(
    core,
    BOTH.flatMap((side) => core.bag.owing(side)),
  );
  for (const side of BOTH) reportLate(base, side, at);
  const unclear = openPromises(base, at);
  for (const cluster of core.clusters) {
    const views = cluster.alternatives.map((alternative) => new View(core, alternative));
    for (const view of views) for (const side of BOTH) reportLate(view, side, at);
    const owed = new Map(views.map((view) => [view.alternative, countOwed(view) - countOwed(base)]));
    const tied = tiedBest(cluster.alternatives, (alternative) => owed.get(alternative) ?? 0);
    for (const alternative of tied)
      unclear.push(...alternative.unclear, ...openPromises(new View(core, alternative), at));
    const [shown] = tied;
    keepCommon(core, cluster.alternatives, shown);
    cluster.alternatives = shown === undefined ? [] : [shown];
  }
  showOnly(core);
  core.account.unclear.push(...unclear);
}

function countOwed(view: View): number {
  return BOTH.reduce((count, side) => count + owing(view, side).length, 0);
}

/** What has a bound and is unmet, and every ignored mistake whose quiet window is open. */
function openPromises(view: View, at: number): Inconclusive[] {
  const open: Inconclusive[] = [];
  for (const side of BOTH) {
    for (const instance of owing(view, side)) {
      const due = dueOf(instance, side);
      if (due?.due === undefined || view.hasCause({ instance, side, path: due.position.step.path })) continue;
      if (view.mustEndSoon(side, instance)) continue;
      open.push({ id: due.position.id, side, why: 'still owed when the recording stopped' });
    }
  }
  for (const program of view.core.plan.faults) {
    for (const instance of view.of(program)) {
      const waiting =
        instance.mode === 'running' &&
        instance.node.position < 0 &&
        program.mayIgnore &&
        instance.taint.length === 0 &&
        at <= instance.quietUntil;
      const id = `${program.channel}/faults/${program.fault?.id ?? ''}`;
      if (waiting)
        open.push({
          id,
          side: program.reactor,
          why: 'the quiet window was still open when the recording stopped',
        });
    }
  }
  return open;
}

function unique(items: readonly Inconclusive[]): Inconclusive[] {
  return [...new Map(items.map((item) => [`${item.side} ${item.id}`, item])).values()];
}
