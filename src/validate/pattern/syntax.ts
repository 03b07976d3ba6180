/** A regular expression as a tree. What it captures is left out: a `pattern` only says yes or no. */
export type Node =
  /** One character out of a set; `source` is the set as a regular expression. */
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly items: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'anchor'; readonly at: Anchor }
  | { readonly kind: 'look'; readonly item: Node }
  | { readonly kind: 'back' };

/** A place between two characters. */
export type Anchor = 'start' | 'end' | 'word' | 'within';

/**
 * Parses the source of a regular expression that is known to compile; undefined for what this reader does not know
 * (modifiers and other news).
 */
export function parsePattern(source: string): Node | undefined {
  const reader = new Reader(source);
  const node = reader.choice();
  return reader.failed || !reader.done ? undefined : node;
}

/** Reads a source from left to right. */
class Reader {
  failed = false;
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  choice(): Node {
    const items = [this.sequence()];
    while (this.take('|')) items.push(this.sequence());
    const [only] = items;
    return items.length === 1 && only ? only : { kind: 'choice', items };
  }

  private sequence(): Node {
    const items: Node[] = [];
    while (!this.done && !this.failed && !this.sees('|') && !this.sees(')')) items.push(this.repeated());
    return { kind: 'sequence', items };
  }

  private repeated(): Node {
    const item = this.atom();
    const [min, max] = this.quantifier() ?? [1, 1];
    return min === 1 && max === 1 ? item : { kind: 'repeat', item, min, max };
  }

  private quantifier(): readonly [number, number] | undefined {
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 32));
    if (!found) return undefined;
    const [text, sign, min, comma, max] = found;
    this.at += text.length;
    if (sign) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
    const least = Number(min);
    return [least, comma === undefined ? least : max === '' ? Infinity : Number(max)];
  }

  private atom(): Node {
    if (this.take('(')) return this.group();
    if (this.sees('[')) return this.set();
    if (this.sees('\\')) return this.escape();
    if (this.take('^')) return { kind: 'anchor', at: 'start' };
    if (this.take('$')) return { kind: 'anchor', at: 'end' };
    if (this.take('.')) return { kind: 'set', source: '.' };
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return { kind: 'set', source: /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character };
  }

  private group(): Node {
    const look = ['?=', '?!', '?<=', '?<!'].some((sign) => this.take(sign));
    if (!look && !this.take('?:') && this.sees('?')) {
      const name = /^\?<[^>]*>/.exec(this.source.slice(this.at))?.[0];
      if (name === undefined) this.failed = true;
      this.at += name?.length ?? 0;
    }
    const item = this.choice();
    if (!this.take(')')) this.failed = true;
    return look ? { kind: 'look', item } : item;
  }

  private set(): Node {
    const begin = this.at;
    while (!this.done && !this.sees(']')) this.at += this.sees('\\') ? 2 : 1;
    this.at += 1;
    return { kind: 'set', source: this.source.slice(begin, this.at) };
  }

  private escape(): Node {
    const rest = this.source.slice(this.at);
    if (/^\\(?:[1-9]|k<)/.test(rest)) return this.skip(/^\\(?:\d+|k<[^>]*>)/, { kind: 'back' });
    if (rest.startsWith('\\b')) return this.skip(/^../, { kind: 'anchor', at: 'word' });
    if (rest.startsWith('\\B')) return this.skip(/^../, { kind: 'anchor', at: 'within' });
    const long =
      /^\\(?:u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}(?:\\u[Dd][C-Fc-f][\dA-Fa-f]{2})?|x[\dA-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|[^])/u;
    const source = long.exec(rest)?.[0] ?? '';
    if (source === '') this.failed = true;
    this.at += source.length;
    return { kind: 'set', source };
  }

  private skip(text: RegExp, node: Node): Node {
    this.at += text.exec(this.source.slice(this.at))?.[0].length ?? 1;
    return node;
  }

  private sees(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  private take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }
}
