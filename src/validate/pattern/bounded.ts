import { costOf, stepsFor } from './cost.ts';
import type { Cost } from './cost.ts';
import { machineOf } from './machine.ts';
import type { Machine } from './machine.ts';
import { parsePattern } from './syntax.ts';
import type { Node } from './syntax.ts';

/** A compiled `pattern`, or one half of `patternProperties`. */
export interface Pattern {
  /** Whether the text matches; true as well where that cannot be found out in bounded time. */
  readonly test: (text: string) => boolean;
}

/** So many steps of backtracking are harmless: milliseconds. */
const NATIVE_STEPS = 1_000_000;
/** So many steps of the machine at most: about a second. */
const MACHINE_STEPS = 20_000_000;

/** Even a pattern without any bound is soon done with a text as short as this. */
const SHORT_TEXT = 12;

/** A linear pattern that may try this many ways at every character is still run natively. */
const CHEAP_FACTOR = 64;

const patterns = new Map<string, BoundedPattern>();
/** How many compiled patterns are kept. */
const MAX_KEPT = 10_000;

/**
 * A `pattern` whose time is bounded on every text, in the form that AJV's `code.regExp` takes. The native engine runs
 * it where the worst it could do is harmless, a linear machine elsewhere; see docs/decisions/0020-bounded-patterns.md.
 */
export const boundedPattern: ((source: string) => Pattern) & { code: string } = Object.assign(compile, {
  code: 'boundedPattern',
});

/** Whether a pattern looks around or back in a way that only unbounded backtracking can judge: long texts pass it unread. */
export function isUnsafePattern(source: string): boolean {
  return compile(source).isUnsafe;
}

function compile(source: string): BoundedPattern {
  const known = patterns.get(source);
  if (known) return known;
  const made = new BoundedPattern(source);
  if (patterns.size < MAX_KEPT) patterns.set(source, made);
  return made;
}

/** The longest text on which the native engine runs a `pattern` without harm; Infinity for most patterns. */
export function longestText(source: string): number {
  return compile(source).longest;
}

/** The tree of a `pattern`; undefined where it is none, or not known to this reader. */
export function patternTree(source: string): Node | undefined {
  return compile(source).tree;
}

/** Whether a `pattern` is a regular expression at all. */
export function compilesAsPattern(source: string): boolean {
  return regExpOf(source) !== undefined;
}

/** With the `u` flag where the source allows it, else without: patterns such as `\-` are errors with it only. */
function regExpOf(source: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags);
    } catch {
      // Not with these flags.
    }
  }
  return undefined;
}

class BoundedPattern implements Pattern {
  /** Its tree, where this reader knows it. */
  readonly tree: Node | undefined;
  private readonly expression: RegExp | undefined;
  private readonly cost: Cost;
  private readonly machine: Machine | undefined;

  constructor(source: string) {
    this.expression = regExpOf(source);
    this.tree = this.expression ? parsePattern(source) : undefined;
    this.cost = this.tree ? costOf(this.tree) : { degree: Infinity, factor: 1 };
    this.machine =
      this.tree && !this.isCheap ? machineOf(this.tree, this.expression?.flags ?? '') : undefined;
  }

  get isUnsafe(): boolean {
    return this.machine === undefined && !this.isCheap;
  }

  /** Characters of the longest text that is harmless for the native engine. */
  get longest(): number {
    const { degree, factor } = this.cost;
    if (this.isCheap || (degree === 0 && factor <= NATIVE_STEPS)) return Infinity;
    return Math.max(SHORT_TEXT, Math.floor((NATIVE_STEPS / factor) ** (1 / degree)) - 1);
  }

  readonly test = (text: string): boolean => {
    if (!this.expression) return true;
    if (this.isCheap || stepsFor(this.cost, text.length) <= NATIVE_STEPS) return this.expression.test(text);
    if (!this.machine || this.machine.size * text.length > MACHINE_STEPS) return true;
    return this.machine.test(text);
  };

  /** AJV keeps compiled patterns by this text. */
  toString(): string {
    return String(this.expression);
  }

  /** Linear in the length of any text. */
  private get isCheap(): boolean {
    return this.cost.degree <= 1 && this.cost.factor <= CHEAP_FACTOR;
  }
}
