import type { Node } from './syntax.ts';

/** An upper bound of what backtracking costs on a text of n characters: `factor × (n + 1) ^ degree`. */
export interface Cost {
  /** Infinity where it may be exponential. */
  readonly degree: number;
  readonly factor: number;
}

const NOTHING: Cost = { degree: 0, factor: 1 };
const UNBOUNDED: Cost = { degree: Infinity, factor: 1 };

/** The cost of a whole pattern: one that may begin anywhere is tried at every place. */
export function costOf(pattern: Node): Cost {
  const cost = nodeCost(pattern);
  return isAnchored(pattern) ? cost : { ...cost, degree: cost.degree + 1 };
}

/** The bound for a text of this length. */
export function stepsFor(cost: Cost, length: number): number {
  return cost.factor * (length + 1) ** cost.degree;
}

function isAnchored(node: Node): boolean {
  if (node.kind === 'anchor') return node.at === 'start';
  if (node.kind === 'choice') return node.items.every(isAnchored);
  const [first] = node.kind === 'sequence' ? node.items : [];
  return first !== undefined && isAnchored(first);
}

function nodeCost(node: Node): Cost {
  switch (node.kind) {
    case 'set':
    case 'anchor':
      return NOTHING;
    case 'back':
      return { degree: 1, factor: 1 };
    case 'look':
      return nodeCost(node.item);
    case 'choice':
      return node.items.map(nodeCost).reduce(eitherOf);
    case 'sequence':
      return sequenceCost(node.items);
    case 'repeat':
      return repeatCost(nodeCost(node.item), node.min, node.max);
  }
}

function eitherOf(a: Cost, b: Cost): Cost {
  return { degree: Math.max(a.degree, b.degree), factor: a.factor + b.factor };
}

/** A look around is never re-entered: it is tried as often as its place is reached, and adds nothing after it. */
function sequenceCost(items: readonly Node[]): Cost {
  let degree = 0;
  let deepest = 0;
  let factor = 1;
  for (const item of items) {
    const cost = nodeCost(item);
    factor *= cost.factor;
    if (item.kind === 'look') deepest = Math.max(deepest, degree + cost.degree);
    else degree += cost.degree;
  }
  return { degree: Math.max(degree, deepest), factor };
}

/** Repeating what itself has a choice multiplies the choices with every round. */
function repeatCost(inner: Cost, min: number, max: number): Cost {
  const rigid = inner.degree === 0 && inner.factor === 1;
  if (max === Infinity) return rigid ? { degree: 1, factor: 1 } : UNBOUNDED;
  const factor = (max - min + 1) * inner.factor ** max;
  return factor > 1e6 ? UNBOUNDED : { degree: inner.degree * max, factor };
}
