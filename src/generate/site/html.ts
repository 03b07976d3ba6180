/**
 * A piece of HTML. Documents' texts get into one through the {@link html} template alone, which escapes them; what is handed
 * to the constructor is markup of ours.
 */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, pieces and lists of pieces are taken as they are, `undefined` is nothing. */
export type Part = string | number | undefined | Html | readonly Part[];

/** Markup with parts in it; safe in content and in quoted attributes. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    lean(markup)
      .map((text, at) => text + shown(parts[at]))
      .join(''),
  );
}

const templates = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template without the indentation that it has in its source. */
function lean(markup: TemplateStringsArray): readonly string[] {
  const known = templates.get(markup);
  if (known) return known;
  const texts = markup.map((text) => text.replace(/\s*\n\s*/g, '\n'));
  templates.set(markup, texts);
  return texts;
}

/** Pieces one after the other, with a text between them. */
export function joined(parts: readonly Part[], between: string): Part {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
}

/** The address of a part of a page: `#` and its id, whatever signs the id has. */
export function hash(id: string): string {
  return `#${encodeURIComponent(id).replace(/%(2F|3A|40|24|2C|2B|3D|3B|26)/g, (sign) => decodeURIComponent(sign))}`;
}

/** An id without signs that end one: what HTML does not allow in it is written as `%20` and the like. */
export function anchor(id: string): string {
  return id.replace(/[\s\u0000-\u001f]/g, (sign) => encodeURIComponent(sign));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function shown(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(shown).join('');
  return String(part)
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
}
