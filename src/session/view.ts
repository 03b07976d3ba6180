import { otherSide } from '../contract/index.ts';
import type { Level, Side } from '../contract/index.ts';
import type { Look } from './bag.ts';
import type { Core } from './core.ts';
import type { Account, Alternative, Context } from './explanation.ts';
import type { Finding, FindingVerdict } from './finding.ts';
import { dueOf, isPastBound, leadsOn, likeness } from './instance.ts';
import type { Change, Instance, Resting } from './instance.ts';
import type { KeyValue } from './keys.ts';
import type { Program } from './program.ts';

/** What {@link View.report} needs to know of a finding. */
export interface Report {
  /** Check id without the channel. */
  readonly path: string;
  readonly level: Level;
  readonly side: Side;
  readonly text: string;
  readonly frame?: number;
  /** The instance it is about, for its taint and its cause. */
  readonly instance?: Instance;
  /** For what begins only now: the instance that owed the state it begins under. */
  readonly cause?: number | undefined;
  /** The exchange or fault it is about, for its feature. */
  readonly program?: Program;
}

const VERDICT: Readonly<Record<Level, FindingVerdict>> = { MUST: 'fail', SHOULD: 'warn', MAY: 'note' };

/**
 * One explanation: what all share, and (in a cluster) what is its own. Reads see both; changes go to its own part
 * when it has one.
 */
export class View {
  readonly core: Core;
  readonly alternative: Alternative | undefined;

  constructor(core: Core, alternative?: Alternative) {
    this.core = core;
    this.alternative = alternative;
  }

  get account(): Account {
    return this.alternative ?? this.core.account;
  }

  get context(): Context {
    return this.alternative?.context ?? this.core.context;
  }

  set context(context: Context) {
    if (this.alternative?.context === undefined) this.core.context = context;
    else this.alternative.context = context;
  }

  get own(): Iterable<Instance> {
    return this.alternative?.own.values() ?? [];
  }

  /** Whether there may be instances of a program at all. */
  holds(program: Program): boolean {
    return this.alternative !== undefined || this.core.bag.holds(program);
  }

  of(program: Program): readonly Instance[] {
    return this.withOwn(this.core.bag.of(program), (instance) => instance.program === program);
  }

  /** Those that a clean move may be of. */
  acting(program: Program): readonly Instance[] {
    const acts = ({ mode }: Instance): boolean => mode === 'running' || mode === 'drain';
    return this.withOwn(this.core.bag.acting(program), (one) => one.program === program && acts(one));
  }

  /** Beginnings of a program so far. */
  begun(program: Program): number {
    return (this.core.begun[program.index] ?? 0) + (this.alternative?.begun.get(program.index) ?? 0);
  }

  /** Counts one more beginning of a program. Returns which one it was, from 1. */
  countBegun(program: Program): number {
    const { alternative, core } = this;
    const number = this.begun(program) + 1;
    if (alternative === undefined || !program.usesNumber) core.begun[program.index] = number;
    else alternative.begun.set(program.index, (alternative.begun.get(program.index) ?? 0) + 1);
    return number;
  }

  withKey(program: Program, key: KeyValue): readonly Instance[] {
    return this.withOwn(
      this.core.bag.withKey(program, key),
      (instance) => instance.program === program && instance.key === key,
    );
  }

  /** Instances that rest in one way; with a key, those that it fits. */
  resting(program: Program, mode: Resting, key?: KeyValue): readonly Instance[] {
    const { bag } = this.core;
    const shared = key === undefined ? bag.resting(program, mode) : bag.restingWith(program, mode, key);
    const fits = (own: KeyValue | undefined): boolean =>
      key === undefined || own === undefined || own === key;
    return this.withOwn(
      shared,
      (instance) => instance.program === program && instance.mode === mode && fits(instance.key),
    );
  }

  /** Running instances that a frame may go to, one of several that are interchangeable; unordered. */
  heads(program: Program, look: Look, keyed: boolean): readonly Instance[] {
    const { bag } = this.core;
    const unbound = bag.unboundHeads(program, look);
    const shared = keyed ? [...unbound, ...bag.boundHeads(program, look)] : unbound;
    if (this.alternative === undefined) return shared;
    const own = [...this.own].filter(
      ({ program: its, mode, node, key }) =>
        its === program && mode === 'running' && look.accepts(node) && (keyed || key === undefined),
    );
    return own.length === 0 ? shared : oldestOfAlike([...shared, ...own], look);
  }

  open(program: Program): number {
    let count = this.core.bag.open(program);
    if (this.alternative === undefined) return count;
    for (const instance of this.own) {
      if (instance.program === program && instance.mode === 'running' && !instance.node.done) count += 1;
    }
    return count;
  }

  /** Instances with a step ahead that enters a state. */
  entering(): readonly Instance[] {
    return this.withOwn(this.core.bag.entering(), (instance) => instance.node.enterAhead.size > 0);
  }

  /** Running instances in which a side owes something. */
  owing(side: Side): readonly Instance[] {
    return this.withOwn(this.core.bag.owing(side), (instance) => dueOf(instance, side) !== undefined);
  }

  /** What all explanations share, and what is this one's own. Mostly there is nothing of its own: then nothing is copied. */
  private withOwn(shared: readonly Instance[], wanted: (instance: Instance) => boolean): readonly Instance[] {
    return this.alternative === undefined ? shared : [...shared, ...[...this.own].filter(wanted)];
  }

  /** Other running instances that are interchangeable with one, where it stands. */
  twins(instance: Instance): Instance[] {
    const like = likeness(instance);
    const here = this.alternative === undefined ? this.core.bag.at(instance) : [...this.own];
    return here.filter(
      (other) =>
        other.program === instance.program &&
        other.node === instance.node &&
        other.id !== instance.id &&
        likeness(other) === like,
    );
  }

  add(instance: Instance): Instance {
    if (this.alternative === undefined) this.core.bag.add(instance);
    else this.alternative.own.set(instance.id, instance);
    return instance;
  }

  drop(instance: Instance): void {
    if (this.alternative?.own.delete(instance.id) !== true) this.core.bag.drop(instance);
  }

  /** Puts a changed instance where the old one stood. */
  replace(instance: Instance, changed: Instance): Instance {
    if (this.alternative?.own.has(instance.id)) {
      this.alternative.own.set(instance.id, changed);
    } else {
      this.core.bag.replace(instance, changed);
    }
    return changed;
  }

  change(instance: Instance, change: Change): Instance {
    return this.replace(instance, { ...instance, ...change });
  }

  /** It owes nothing from now on and absorbs what belongs to it (semantics, section 8). */
  break(instance: Instance, at: number): Instance {
    this.account.broken.add(instance.id);
    const until = leadsOn(instance) ? Infinity : at + this.core.plan.timing.absorb;
    return this.change(instance, { mode: 'broken', until });
  }

  isBroken(id: number): boolean {
    return this.core.account.broken.has(id) || (this.alternative?.broken.has(id) ?? false);
  }

  /** Whether something makes an instance owe a state by now: the states that are presumed, with their cause. */
  presumedFor(states: readonly string[], at: number): Instance | undefined {
    let oldest: Instance | undefined;
    for (const instance of this.entering()) {
      if (!leadsOn(instance) || !states.some((state) => instance.node.enterAhead.has(state))) continue;
      const isOverdue = instance.node.overdue !== undefined;
      const past = isOverdue || isPastBound(instance, 'client', at) || isPastBound(instance, 'server', at);
      const owes = instance.mode === 'broken' || (instance.mode === 'running' && past);
      if (owes && instance.id < (oldest?.id ?? Infinity)) oldest = instance;
    }
    return oldest;
  }

  /** Records a finding unless it has a cause in an earlier one (semantics, section 8) or its feature is not claimed. */
  report(report: Report, at: number): void {
    if (!this.core.claims(report.program?.feature) || this.hasCause(report) || this.isLost(report)) return;
    const finding: Finding = {
      id: `${this.core.channel.name}/${report.path}`,
      verdict: VERDICT[report.level],
      side: report.side,
      at,
      text: report.text,
      ...(report.frame === undefined ? {} : { frame: report.frame }),
    };
    this.account.findings.push(finding);
  }

  hasCause(report: Pick<Report, 'instance' | 'side' | 'path' | 'cause'>): boolean {
    const { instance, side } = report;
    if (instance?.taint.includes(side)) return true;
    const cause = instance?.cause ?? report.cause;
    if (cause !== undefined && this.isBroken(cause)) return true;
    return report.path === 'close' && this.hasFailed(side);
  }

  /** Whether it would be alleged from what is not known any more; what breaks its schema does so wherever it goes. */
  private isLost({ path, program }: Report): boolean {
    const { lost } = this.core;
    if (lost.size === 0 || path.endsWith('~schema')) return false;
    return program === undefined ? path === 'close' : lost.has(program);
  }

  hasFailed(side: Side): boolean {
    const failed = (account: Account): boolean =>
      account.findings.some((f) => f.side === side && f.verdict === 'fail');
    return failed(this.core.account) || (this.alternative !== undefined && failed(this.alternative));
  }

  /** Whether a reaction of this side that must end the session is still to come: it excuses steps of exchanges, no reaction. */
  mustEndSoon(side: Side, excused?: Instance): boolean {
    if (excused?.program.fault !== undefined) return false;
    for (const program of this.core.plan.faults) {
      if (!program.mustEnd || program.reactor !== side) continue;
      for (const instance of this.of(program)) if (dueOf(instance, side) !== undefined) return true;
    }
    return false;
  }

  /** Notes that a check was met; where the program is lost, perhaps by what is not its own. */
  met(program: Program, id: string): void {
    const { met, maybe } = this.account;
    (this.core.lost.has(program) ? maybe : met).add(id);
  }
}

/** Of interchangeable instances the oldest, whether all explanations share them or not. */
function oldestOfAlike(instances: readonly Instance[], look: Look): Instance[] {
  const seen = new Map<string, Instance>();
  for (const instance of instances) {
    const like = `${String(instance.node.index)}|${likeness(instance)}|${look.standing(instance)}`;
    const known = seen.get(like);
    if (known === undefined || instance.prev < known.prev) seen.set(like, instance);
  }
  return [...seen.values()];
}

/** One view where all explanations agree on the state; else one for each of those that differ in it. */
export function viewsOfState(core: Core): View[] {
  const whole = core.clusters.find((cluster) => cluster.whole);
  return whole?.alternatives.map((alternative) => new View(core, alternative)) ?? [new View(core)];
}

/** `instance` with taint for these sides. */
export function tainted(instance: Instance, sides: readonly Side[]): readonly Side[] {
  return [...new Set([...instance.taint, ...sides])];
}

/** The states that the other side of `by` may still presume because of crossing messages. */
export function crossingStates(context: Context, side: Side, now: number): string[] {
  return context.left
    .filter((left) => left.by === otherSide(side) && now <= left.until)
    .map((left) => left.state);
}
