import { html, joined, type Html, type Part } from './html.ts';

/** A JSON value, laid out, its names and values told apart by the style sheet (`b`: a name, `i`: a value that is no text). */
export function jsonHtml(value: unknown): Html {
  return html`${part(value, '')}`;
}

/** A list or object that fits into so many characters stands on one line. */
const LINE = 72;

function part(value: unknown, indent: string): Part {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const entries = Array.isArray(value)
    ? (value as unknown[]).map((item) => [undefined, item] as const)
    : Object.entries(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return `${open}${close}`;
  const short = indent.length + JSON.stringify(value).length <= LINE && entries.length <= 4;
  const inner = `${indent}  `;
  const members = entries.map(([name, item]) =>
    name === undefined ? part(item, inner) : html`<b>${JSON.stringify(name)}</b>: ${part(item, inner)}`,
  );
  if (short && indent !== '') return [open, ' ', joined(members, ', '), ' ', close];
  return [open, `\n${inner}`, joined(members, `,\n${inner}`), `\n${indent}`, close];
}

function scalar(value: unknown): Part {
  const text = JSON.stringify(value) ?? 'undefined';
  return typeof value === 'string' ? text : html`<i>${text}</i>`;
}

/** A block of text with a button that copies it; `shown` is how it looks. */
export function copyable(shown: Part, label: string): Html {
  return html`<div class="copy">
    <button type="button" class="copy-button" aria-label="Copy ${label}">copy</button>
    <pre tabindex="0"><code>${shown}</code></pre>
  </div>`;
}
