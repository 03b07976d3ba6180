import { html, joined, type Html, type Part } from './html.ts';

/**
 * Prose of a document as HTML. Of Markdown it knows paragraphs, lists, fenced code, headings (as bold lines), code spans,
 * emphasis and links to the web; everything else, tags and pictures above all, stays the text that it is.
 */
export function prose(text: string | undefined): Part {
  if (text === undefined || text.trim() === '') return undefined;
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n');
  const parts: Part[] = [];
  for (let at = 0; at < lines.length;) {
    const [part, next] = block(lines, at);
    parts.push(part);
    at = next;
  }
  return html`<div class="prose">${parts}</div>`;
}

/** Prose in one line: code spans, emphasis, links. */
export function line(text: string | undefined): Part {
  return text === undefined ? undefined : spans(text.replace(/\s+/g, ' ').trim());
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const ITEM = /^\s{0,3}(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/;
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/;

/** The block that begins at a line, and the line after it. */
function block(lines: readonly string[], at: number): [Part, number] {
  const first = lines[at] ?? '';
  if (first.trim() === '') return [undefined, at + 1];
  const fence = FENCE.exec(first)?.[1];
  if (fence !== undefined) return fenced(lines, at, fence);
  const heading = HEADING.exec(first)?.[1];
  if (heading !== undefined) return [html`<p><strong>${spans(heading)}</strong></p>`, at + 1];
  if (ITEM.test(first)) return list(lines, at);
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines[end] ?? '')) end += 1;
  return [html`<p>${spans(oneLine(lines.slice(at, end)))}</p>`, end];
}

function fenced(lines: readonly string[], at: number, fence: string): [Part, number] {
  let end = at + 1;
  while (end < lines.length && !(lines[end] ?? '').trim().startsWith(fence)) end += 1;
  const body = lines.slice(at + 1, end).join('\n');
  return [html`<pre tabindex="0"><code>${body}</code></pre>`, end + 1];
}

function list(lines: readonly string[], at: number): [Part, number] {
  const ordered = ITEM.exec(lines[at] ?? '')?.[1] !== undefined;
  const items: string[][] = [];
  let end = at;
  for (; end < lines.length; end += 1) {
    const text = lines[end] ?? '';
    const item = ITEM.exec(text);
    if (item) items.push([item[2] ?? '']);
    else if (text.trim() === '' || FENCE.test(text)) break;
    else items.at(-1)?.push(text);
  }
  const body = items.map((item) => html`<li>${spans(oneLine(item))}</li>`);
  return [
    ordered
      ? html`<ol>
          ${body}
        </ol>`
      : html`<ul>
          ${body}
        </ul>`,
    end,
  ];
}

function startsBlock(text: string): boolean {
  return text.trim() === '' || FENCE.test(text) || ITEM.test(text) || HEADING.test(text);
}

function oneLine(lines: readonly string[]): string {
  return lines.map((text) => text.trim()).join(' ');
}

/** Signs that begin a span, in the order in which they are tried. */
const OPENERS = ['`', '**', '*', '_', '[', 'http://', 'https://'] as const;

/** Deeper emphasis inside emphasis is text. */
const DEEPEST = 4;

function spans(text: string, depth = 0): Part {
  const parts: Part[] = [];
  /** Openers that nothing closes any more: looked for once. */
  const lonely = new Set<string>();
  let from = 0;
  for (let at = 0; at < text.length;) {
    const opener = OPENERS.find((sign) => !lonely.has(sign) && text.startsWith(sign, at));
    const span = opener === undefined ? undefined : spanAt(text, { at, opener, depth });
    if (span === undefined) {
      if (opener !== undefined && !text.includes(CLOSERS[opener] ?? ' ', at + opener.length))
        lonely.add(opener);
      at += opener?.length ?? 1;
      continue;
    }
    parts.push(text.slice(from, at), span.part);
    at = span.end;
    from = at;
  }
  return [...parts, text.slice(from)];
}

const CLOSERS: Readonly<Partial<Record<(typeof OPENERS)[number], string>>> = {
  '`': '`',
  '**': '**',
  '*': '*',
  _: '_',
  '[': '](',
};

interface Span {
  readonly part: Html;
  readonly end: number;
}

interface Opening {
  readonly at: number;
  readonly opener: (typeof OPENERS)[number];
  readonly depth: number;
}

function spanAt(text: string, { at, opener, depth }: Opening): Span | undefined {
  if (opener === 'http://' || opener === 'https://') return address(text, at);
  if (opener === '[') return link(text, at, depth);
  const start = at + opener.length;
  const end = text.indexOf(opener, start);
  if (end <= start) return undefined;
  const inner = text.slice(start, end);
  if (opener === '`') return { part: html`<code>${inner}</code>`, end: end + 1 };
  const isWord = /\w/.test(text[at - 1] ?? ' ') || /\w/.test(text[end + opener.length] ?? ' ');
  if (/^\s|\s$/.test(inner) || (opener === '_' && isWord) || depth >= DEEPEST) return undefined;
  const part = spans(inner, depth + 1);
  return {
    part: opener === '**' ? html`<strong>${part}</strong>` : html`<em>${part}</em>`,
    end: end + opener.length,
  };
}

function address(text: string, at: number): Span | undefined {
  const found = /^[^\s<>"'`()[\]{}]+/.exec(text.slice(at, at + 2048))?.[0].replace(/[.,;:!?]+$/, '') ?? '';
  return URL.canParse(found) ? { part: away(found, found), end: at + found.length } : undefined;
}

function link(text: string, at: number, depth: number): Span | undefined {
  const middle = text.indexOf('](', at);
  const end = middle < 0 ? -1 : text.indexOf(')', middle);
  if (end < 0 || text[at - 1] === '!' || depth >= DEEPEST) return undefined;
  const target = text.slice(middle + 2, end).trim();
  const label = text.slice(at + 1, middle);
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target) || label.includes('[')) return undefined;
  return { part: away(target, spans(label, depth + 1)), end: end + 1 };
}

/** A link that leaves the site. */
export function away(url: string, label: Part): Html {
  return html`<a href="${url}" rel="noopener noreferrer">${label}</a>`;
}

/** Names of things, as code, with a word between them. */
export function codes(names: readonly string[], between = ', '): Part {
  return joined(
    names.map((name) => html`<code>${name}</code>`),
    between,
  );
}
