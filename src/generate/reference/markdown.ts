/** Text of a document as Markdown: its own formatting stays, but no tag, no template and no heading comes out of it. */
export function prose(text: string): string {
  return neutral(text)
    .split('\n')
    .map((line) => line.replace(/^(\s*)(#{1,6}\s|={3,}\s*$|-{3,}\s*$|~{3,}|`{3,})/, '$1\\$2').trimEnd())
    .join('\n')
    .trim();
}

/** Prose in one line: for tables and headings. */
export function inline(text: string): string {
  return neutral(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** A code span, whatever is in it: with signs that Markdown or a page would read, it is written as HTML. */
export function code(text: string): string {
  const shown = text.replace(/[\s\u0000-\u001f]+/g, ' ');
  if (shown.trim() !== '' && !/[`<>|]|\{\{/.test(shown)) return `\`${shown}\``;
  const escaped = shown.replace(/[^\p{L}\p{N} /._-]/gu, (sign) => `&#${String(sign.codePointAt(0) ?? 32)};`);
  return `<code>${escaped}</code>`;
}

/** A fenced block whose fence the text cannot close. */
export function block(language: string, text: string): string {
  const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A table; nothing when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A text without any of these is neutral as it is, as nearly all are. */
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029<]|\{\{|\]\(/;

function neutral(text: string): string {
  if (!HARMFUL.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '{&#8203;{')
    .replace(/\]\(\s*(?:javascript|data|vbscript):/gi, '](unsafe:');
}
