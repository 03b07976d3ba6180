import type { Anchor, Node } from './syntax.ts';

/** One instruction of a machine. */
type Op =
  | { readonly op: 'set'; readonly set: CharacterSet }
  | { readonly op: 'split'; to: readonly [number, number] }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'assert'; readonly at: Anchor }
  | { readonly op: 'match' };

/** More instructions than this (a repetition of thousands) are not built. */
const MAX_OPS = 20_000;

/**
 * A pattern as a machine that is in all its possible states at once: its time is the length of the text times the
 * number of its states, whatever the pattern (Thompson's construction). Undefined for what looks around or back.
 */
export function machineOf(pattern: Node, flags: string): Machine | undefined {
  const ops: Op[] = [];
  if (!emit(pattern, ops, flags)) return undefined;
  ops.push({ op: 'match' });
  return new Machine(ops, flags.includes('u'));
}

/** See {@link machineOf}. */
export class Machine {
  private readonly ops: readonly Op[];
  private readonly unicode: boolean;

  constructor(ops: readonly Op[], unicode: boolean) {
    this.ops = ops;
    this.unicode = unicode;
  }

  /** How many states it may be in. */
  get size(): number {
    return this.ops.length;
  }

  test(text: string): boolean {
    const states = new States(this.ops, text);
    let at = 0;
    for (;;) {
      // The pattern may begin anywhere.
      if (states.enter(0, at)) return true;
      if (at >= text.length) return false;
      const character = this.unicode ? String.fromCodePoint(text.codePointAt(at) ?? 0) : (text[at] ?? '');
      at += character.length;
      if (states.step(character, at)) return true;
    }
  }
}

/** The states of a machine at one place of a text. */
class States {
  private readonly ops: readonly Op[];
  private readonly text: string;
  /** The place at which a state was last entered, so that it is entered once for each place. */
  private readonly entered: Int32Array;
  private waiting: number[] = [];

  constructor(ops: readonly Op[], text: string) {
    this.ops = ops;
    this.text = text;
    this.entered = new Int32Array(ops.length).fill(-1);
  }

  /** Enters a state and all that it leads to without a character; true when the pattern has matched. */
  enter(state: number, at: number): boolean {
    const open = [state];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.entered[next] === at) continue;
      this.entered[next] = at;
      const op = this.ops[next];
      if (op === undefined || op.op === 'match') return true;
      if (op.op === 'set') this.waiting.push(next);
      else if (op.op === 'split') open.push(op.to[1], op.to[0]);
      else if (op.op === 'jump') open.push(op.to);
      else if (holdsAt(op.at, this.text, at)) open.push(next + 1);
    }
    return false;
  }

  /** Reads a character, which ends before `at`. */
  step(character: string, at: number): boolean {
    const before = this.waiting;
    this.waiting = [];
    for (const state of before) {
      const op = this.ops[state];
      if (op?.op === 'set' && op.set.has(character) && this.enter(state + 1, at)) return true;
    }
    return false;
  }
}

/** A set of characters, with the answers for ASCII kept. */
class CharacterSet {
  private readonly expression: RegExp;
  private readonly ascii = new Int8Array(128);

  constructor(source: string, flags: string) {
    this.expression = new RegExp(`^${source}$`, flags);
  }

  has(character: string): boolean {
    const code = character.length === 1 ? character.charCodeAt(0) : 128;
    if (code >= 128) return this.expression.test(character);
    const known = this.ascii[code];
    if (known) return known === 1;
    const found = this.expression.test(character);
    this.ascii[code] = found ? 1 : -1;
    return found;
  }
}

const isWord = (character: string | undefined): boolean => character !== undefined && /^\w$/.test(character);

function holdsAt(anchor: Anchor, text: string, at: number): boolean {
  if (anchor === 'start') return at === 0;
  if (anchor === 'end') return at === text.length;
  return (isWord(text[at - 1]) !== isWord(text[at])) === (anchor === 'word');
}

/** Appends the instructions of a node; false when it cannot be said, or is too long. */
function emit(node: Node, ops: Op[], flags: string): boolean {
  if (ops.length > MAX_OPS) return false;
  switch (node.kind) {
    case 'set':
      ops.push({ op: 'set', set: new CharacterSet(node.source, flags) });
      return true;
    case 'anchor':
      ops.push({ op: 'assert', at: node.at });
      return true;
    case 'sequence':
      return node.items.every((item) => emit(item, ops, flags));
    case 'choice':
      return emitChoice(node.items, ops, flags);
    case 'repeat':
      return emitRepeat(node, ops, flags);
    case 'look':
    case 'back':
      return false;
  }
}

function emitChoice(items: readonly Node[], ops: Op[], flags: string): boolean {
  const jumps: { op: 'jump'; to: number }[] = [];
  for (const [index, item] of items.entries()) {
    const split: Op = { op: 'split', to: [ops.length + 1, 0] };
    const last = index === items.length - 1;
    if (!last) ops.push(split);
    if (!emit(item, ops, flags)) return false;
    const jump: { op: 'jump'; to: number } = { op: 'jump', to: 0 };
    jumps.push(jump);
    ops.push(jump);
    if (!last) split.to = [split.to[0], ops.length];
  }
  for (const jump of jumps) jump.to = ops.length;
  return true;
}

function emitRepeat(node: Node & { kind: 'repeat' }, ops: Op[], flags: string): boolean {
  for (let round = 0; round < node.min; round += 1) if (!emit(node.item, ops, flags)) return false;
  if (node.max === Infinity) {
    const split: Op = { op: 'split', to: [ops.length + 1, 0] };
    const begin = ops.push(split) - 1;
    if (!emit(node.item, ops, flags)) return false;
    ops.push({ op: 'jump', to: begin });
    split.to = [split.to[0], ops.length];
    return true;
  }
  const splits: Extract<Op, { op: 'split' }>[] = [];
  for (let round = node.min; round < node.max; round += 1) {
    const split: Extract<Op, { op: 'split' }> = { op: 'split', to: [ops.length + 1, 0] };
    splits.push(split);
    ops.push(split);
    if (!emit(node.item, ops, flags)) return false;
  }
  for (const split of splits) split.to = [split.to[0], ops.length];
  return true;
}
