import type { ConditionWord, Side } from '../contract/index.ts';
import { signatureOfBeat } from './beat.ts';
import type { Crossing, Finding, Inconclusive } from './finding.ts';
import { likeness } from './instance.ts';
import type { Instance } from './instance.ts';
import { textOfKey } from './keys.ts';
import type { KeyValue } from './keys.ts';
import type { Beats } from './pacing.ts';

/** A state that was left not long ago. */
export interface Left {
  readonly state: string;
  readonly at: number;
  /** Who sent the message that left it. */
  readonly by: Side;
  /** So long the other side may not have heard of it. */
  readonly until: number;
  /** The exchange in which the other side answers that message: then it has heard. */
  readonly answered: string | undefined;
}

/** Which state the session is in, and what it came from. A value. */
export interface Context {
  readonly state: string;
  readonly entered: number;
  readonly left: readonly Left[];
  /** States that were entered at least once. */
  readonly visited: readonly string[];
  /** Session values seen, by name. */
  readonly same: ReadonlyMap<string, KeyValue>;
  /** Paced first steps that are due in it. */
  readonly beats: Beats;
  /** The last `$elapsed` that was said in it, by side and pointer. */
  readonly clocks: ReadonlyMap<string, number>;
}

/** What an explanation collected on the way. */
export interface Account {
  findings: Finding[];
  /** Check ids met in every explanation this one stands for, and in some of them. */
  readonly met: Set<string>;
  readonly maybe: Set<string>;
  /** Ids of instances that broke. */
  readonly broken: Set<number>;
  readonly unclear: Inconclusive[];
  readonly crossings: Crossing[];
}

export function newAccount(): Account {
  return { findings: [], met: new Set(), maybe: new Set(), broken: new Set(), unclear: [], crossings: [] };
}

/** After a mistake that the document does not speak of: the other side may answer it or not, and may close. */
export interface Undescribed {
  readonly side: Side;
  readonly word: ConditionWord;
  readonly until: number;
  /** Whether its one message is still to come. */
  message: boolean;
}

/** One way to explain a group of instances: what they became, beside what all explanations share. */
export interface Alternative extends Account {
  readonly own: Map<number, Instance>;
  /** Set only where explanations differ in the state; then the cluster holds the whole bag. */
  context: Context | undefined;
  /** What follows an undescribed mistake, where this explanation has had its message and others have not. */
  readonly spent: Set<Undescribed>;
  /** Beginnings beside those that all explanations share, of programs that number them, by index. */
  readonly begun: Map<number, number>;
}

export function newAlternative(): Alternative {
  return { ...newAccount(), own: new Map(), context: undefined, spent: new Set(), begun: new Map() };
}

/** A copy whose changes do not touch the original. Instances are values and stay shared. */
export function copyOf(alternative: Alternative): Alternative {
  return {
    own: new Map(alternative.own),
    context: alternative.context,
    spent: new Set(alternative.spent),
    begun: new Map(alternative.begun),
    findings: [...alternative.findings],
    met: new Set(alternative.met),
    maybe: new Set(alternative.maybe),
    broken: new Set(alternative.broken),
    unclear: [...alternative.unclear],
    crossings: [...alternative.crossings],
  };
}

/** Instances on whose fate explanations differ, with the local alternatives in order of preference. */
export interface Cluster {
  alternatives: Alternative[];
  /** Whether it holds every instance of the session, and the state. */
  whole: boolean;
}

/** How bad an explanation is: fails, warns, notes, things owed (0 unless at the end). Fewer is better, left to right. */
export type Rank = readonly [fails: number, warns: number, notes: number, owed: number];

export function rankOf(account: Account, owed = 0): Rank {
  const count = (verdict: Finding['verdict']): number =>
    account.findings.filter((finding) => finding.verdict === verdict).length;
  return [count('fail'), count('warn'), count('note'), owed];
}

/** Negative when `a` is better than `b`. */
export function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

/** The alternative to be shown: the best rank, the first of equals. */
export function shownOf(alternatives: readonly Alternative[]): Alternative | undefined {
  let best: Alternative | undefined;
  let bestRank: Rank | undefined;
  for (const alternative of alternatives) {
    const rank = rankOf(alternative);
    if (bestRank === undefined || compareRanks(rank, bestRank) < 0) [best, bestRank] = [alternative, rank];
  }
  return best;
}

/** Whether two alternatives have the same future: same places, keys, clocks and state. Ids do not count. */
function signatureOf(alternative: Alternative): string {
  const parts = [...alternative.own.values()].map(signatureOfInstance).sort();
  const state = signatureOfContext(alternative.context);
  const begun = [...alternative.begun].map((pair) => pair.join(':')).sort();
  const spent = [...alternative.spent]
    .map(({ side, word, until }) => `${side} ${word} ${String(until)}`)
    .sort();
  return `${state}#${parts.join(';')}#${begun.join(';')}#${spent.join(';')}`;
}

/** Contexts and instances are values: what was written of one holds as long as it lives. */
const written = new WeakMap<Context | Instance, string>();

/** The state, since when, and what was left; empty where it is the session's own. */
export function signatureOfContext(context: Context | undefined): string {
  if (context === undefined) return '';
  const signature = written.get(context) ?? textOfContext(context);
  written.set(context, signature);
  return signature;
}

function textOfContext(context: Context): string {
  const { state, entered, left, visited, same, beats, clocks } = context;
  const known = [...same].map(([name, value]) => `${name} ${textOfKey(value)}`).join();
  const said = [...clocks].map((pair) => pair.join(' ')).join();
  const paces = beats.map(signatureOfBeat).join(';');
  return `${state}@${String(entered)}/${JSON.stringify(left)}/${visited.join(' ')}/${known}/${paces}/${said}`;
}

/** Everything about an instance that its future depends on, as text. */
export function signatureOfInstance(instance: Instance): string {
  const signature = written.get(instance) ?? textOfInstance(instance);
  written.set(instance, signature);
  return signature;
}

function textOfInstance(instance: Instance): string {
  const { program, node } = instance;
  const place = `${String(program.index)}:${String(node.index)}`;
  const clocks = `${String(instance.prev)},${String(instance.allStart)},${String(instance.until)},${String(instance.quietUntil)}`;
  const sides = `${instance.drainSide ?? ''}${String(instance.passedBy?.index ?? '')}|${instance.lastBy ?? ''}`;
  const pace = instance.pace === undefined ? '' : signatureOfBeat(instance.pace);
  return `${place}|${clocks}|${likeness(instance)}|${sides}|${pace}`;
}

/**
 * Merges alternatives with the same future. The better account stays, at its own place in the list (the earlier of equals):
 * among those that are as good the list decides which is shown. What only some of them met is no longer met in all.
 */
export function mergeEqual(alternatives: readonly Alternative[]): Alternative[] {
  if (alternatives.length < 2) return [...alternatives];
  const bySignature = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const signature = signatureOf(alternative);
    const known = bySignature.get(signature);
    const isBetter = known !== undefined && compareRanks(rankOf(alternative), rankOf(known)) < 0;
    if (isBetter) bySignature.delete(signature);
    const [kept, other] = isBetter ? [alternative, known] : [known ?? alternative, alternative];
    bySignature.set(signature, known === undefined ? alternative : mergePair(kept, other));
  }
  return [...bySignature.values()];
}

function mergePair(kept: Alternative, other: Alternative): Alternative {
  const merged = copyOf(kept);
  for (const id of [...kept.met, ...other.met, ...other.maybe]) merged.maybe.add(id);
  for (const id of kept.met) if (!other.met.has(id)) merged.met.delete(id);
  return merged;
}
