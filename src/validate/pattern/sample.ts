import type { Random } from '../random.ts';
import type { Node } from './syntax.ts';

/** A repetition without an end is drawn at most this often beyond its least. */
const MORE = 3;

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const OTHERS = [
  '\t',
  '\n',
  '\u00e9',
  '\u00df',
  '\u03bb',
  '\u0416',
  '\u4e2d',
  '\u00a0',
  '\u0301',
  '\u20ac',
  '\u{1f600}',
];

/** A text that a pattern most likely matches: looks around are not obeyed, so the caller checks. */
export function sampleOfPattern(node: Node, random: Random): string {
  switch (node.kind) {
    case 'set':
      return sampleOfSet(node.source, random);
    case 'sequence':
      return node.items.map((item) => sampleOfPattern(item, random)).join('');
    case 'choice': {
      const item = random.pick(node.items);
      return item ? sampleOfPattern(item, random) : '';
    }
    case 'repeat': {
      const times = random.integer(node.min, Math.min(node.max, node.min + MORE));
      return Array.from({ length: times }, () => sampleOfPattern(node.item, random)).join('');
    }
    case 'anchor':
    case 'look':
    case 'back':
      return '';
  }
}

function sampleOfSet(source: string, random: Random): string {
  const expression = setExpression(source);
  const usual = PRINTABLE.filter((character) => expression.test(character));
  const plain = usual.filter((character) => /[A-Za-z0-9]/.test(character));
  const found =
    plain.length > 0 ? plain : usual.length > 0 ? usual : OTHERS.filter((c) => expression.test(c));
  return random.pick(found) ?? '';
}

function setExpression(source: string): RegExp {
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    return new RegExp(`^${source}$`);
  }
}
